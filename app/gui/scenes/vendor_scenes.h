// SPDX-License-Identifier: MIT
// Scenes of the window as the updater of a vendor's bundle.
#pragma once

#include "app/gui/scenes/scenes.h"

namespace fieldflash::gui {

[[nodiscard]] NamedScenes vendorScenes();

} // namespace fieldflash::gui
