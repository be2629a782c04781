// SPDX-License-Identifier: MIT
// A firmware file for the virtual chip: what goes where in its flash.
#pragma once

#include "core/base/result.h"
#include "core/image/firmware_image.h"

#include <QString>

#include <vector>

namespace fieldflash::board_program {

/// ELF (its loadable segments, by physical address), or any format of core/image; raw bytes go to
/// the start of the flash. Errors: FileAccess, BadFile.
[[nodiscard]] Result<std::vector<image::Segment>> loadProgram(const QString& path);

} // namespace fieldflash::board_program
