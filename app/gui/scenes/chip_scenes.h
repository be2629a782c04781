// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/scenes/scenes.h"

namespace fieldflash::gui {

/// "chip-stm32f407": one for each part that a virtual board can be. Apart from sceneNames(),
/// because many have the same map.
[[nodiscard]] QStringList chipSceneNames();

/// The memory page with the map that the bootloader of that part announces. Absent for other names.
[[nodiscard]] std::optional<Scene> makeChipScene(const QString& name);

/// The same of a built-in board in bootloader mode; `switches` may name its part. Absent: it could
/// not be read.
[[nodiscard]] std::optional<Scene> bootloaderScene(const QString& switches = {});

} // namespace fieldflash::gui
