// SPDX-License-Identifier: MIT
// Which program shows the messages: a terminal option corresponds to a button in the window.
#pragma once

namespace fieldflash {

enum class Surface {
    Terminal, ///< remedies may name options
    Window,   ///< remedies name buttons and fields of the window
};

/// Call once at program start, as for the language. Terminal by default.
void setSurface(Surface surface);
[[nodiscard]] Surface surface();

} // namespace fieldflash
