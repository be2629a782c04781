// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace fieldflash::gui {

/// Whether programs are to be dark; absent where Qt's palette tells.
[[nodiscard]] std::optional<bool> systemWantsDark();

} // namespace fieldflash::gui
