// SPDX-License-Identifier: MIT
// The fingerprints of what was read back, for the report.
#pragma once

#include "core/image/firmware_image.h"
#include "core/update/plan_runner.h"
#include "core/update/report.h"

#include <vector>

namespace fieldflash::update {

/// One for each segment of the image that was read back as a whole, so that it can be compared with
/// that of the file.
[[nodiscard]] std::vector<RangeHash> imageHashes(const image::FirmwareImage& image,
                                                 const ReadBackBytes& readBack);

} // namespace fieldflash::update
