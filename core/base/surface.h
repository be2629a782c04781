// SPDX-License-Identifier: MIT
// Which program speaks to a person: what is an option of the terminal is a button in the window.
#pragma once

namespace fieldflash {

enum class Surface {
    Terminal, ///< remedies may name options
    Window,   ///< they name what the window shows
};

/// Once, at the start of the program, like its language. Terminal by default.
void setSurface(Surface surface);
[[nodiscard]] Surface surface();

} // namespace fieldflash
