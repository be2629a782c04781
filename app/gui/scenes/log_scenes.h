// SPDX-License-Identifier: MIT
// The log page, empty and full, for screenshots.
#pragma once

#include "app/gui/scenes/scenes.h"

namespace fieldflash::gui {

[[nodiscard]] NamedScenes logScenes();

} // namespace fieldflash::gui
