// SPDX-License-Identifier: MIT
// The option bytes page in its states, for screenshots.
#pragma once

#include "app/gui/scenes/scenes.h"

namespace fieldflash::gui {

[[nodiscard]] NamedScenes optionBytesScenes();

} // namespace fieldflash::gui
