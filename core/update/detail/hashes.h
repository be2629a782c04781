// SPDX-License-Identifier: MIT
// What was read of a device, as hashes that can be compared.
#pragma once

#include "core/image/firmware_image.h"
#include "core/memory/sparse_bytes.h"
#include "core/update/report.h"

#include <vector>

namespace fieldflash::update {

/// One hash for each segment of the image that was read as a whole: of the device's bytes, not of
/// the file's.
[[nodiscard]] std::vector<RangeHash> imageHashes(const image::FirmwareImage& image,
                                                 const memory::SparseBytes& known);

} // namespace fieldflash::update
