// SPDX-License-Identifier: MIT
// All situations that can prevent an update from starting.
#pragma once

#include "app/gui/scenes/scene_parts.h"

namespace fieldflash::gui {

[[nodiscard]] NamedScenes connectionScenes();

} // namespace fieldflash::gui
