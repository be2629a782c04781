// SPDX-License-Identifier: MIT
#include "app/gui/look/system_theme.h"

namespace fieldflash::gui {

std::optional<bool> systemWantsDark() { return std::nullopt; }

} // namespace fieldflash::gui
