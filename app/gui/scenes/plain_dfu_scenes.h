// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/scenes/scenes.h"

namespace fieldflash::gui {

/// Devices with plain DFU: a memory without a layout.
[[nodiscard]] NamedScenes plainDfuScenes();

} // namespace fieldflash::gui
