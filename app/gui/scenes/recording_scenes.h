// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/scenes/scenes.h"

namespace fieldflash::gui {

/// The update page showing a support bundle.
[[nodiscard]] NamedScenes recordingScenes();

} // namespace fieldflash::gui
