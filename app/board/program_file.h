// SPDX-License-Identifier: MIT
// Loads a firmware file for the virtual chip.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

#include <QString>

#include <vector>

namespace fieldflash::board_program {

/// ELF (its loadable segments, by physical address), or any format of core/image; a raw binary goes
/// to the start of flash. Errors: FileAccess, BadFile.
[[nodiscard]] Result<std::vector<image::Segment>> loadProgram(const QString& path);

} // namespace fieldflash::board_program
