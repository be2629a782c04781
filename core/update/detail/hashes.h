// SPDX-License-Identifier: MIT
// Hashes of the content read from the device, for comparison.
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/memory/sparse_bytes.h"
#include "core/update/report.h"

#include <vector>

namespace fieldflash::update {

/// One hash per segment of the image that was read completely: of the device's bytes, not the
/// file's.
[[nodiscard]] std::vector<RangeHash> imageHashes(const image::FirmwareImage& image,
                                                 const memory::SparseBytes& known);

} // namespace fieldflash::update
