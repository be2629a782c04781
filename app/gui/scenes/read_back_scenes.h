// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/scenes/scenes.h"

namespace fieldflash::gui {

/// The page for reading back in its important states.
[[nodiscard]] NamedScenes readBackScenes();

} // namespace fieldflash::gui
