// SPDX-License-Identifier: MIT
// Many boards in their various states, for screenshots.
#pragma once

#include "app/gui/scenes/scenes.h"

namespace fieldflash::gui {

[[nodiscard]] NamedScenes seriesScenes();

} // namespace fieldflash::gui
