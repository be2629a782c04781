// SPDX-License-Identifier: MIT
// Everything that can keep an update from beginning.
#pragma once

#include "app/gui/scenes/scene_parts.h"

namespace fieldflash::gui {

[[nodiscard]] NamedScenes connectionScenes();

} // namespace fieldflash::gui
