// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/scenes/scenes.h"

namespace fieldflash::gui {

/// The memory page in its important states.
[[nodiscard]] NamedScenes memoryScenes();

/// A device with several memories, uneven sectors, a gap and a range that cannot be written.
[[nodiscard]] memory::MemoryMap variedMap();

} // namespace fieldflash::gui
