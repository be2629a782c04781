// SPDX-License-Identifier: MIT
// Requirements of the writers on an image. Internal to core/image.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

namespace fieldflash::image {

/// Checks the invariants of FirmwareImage: nothing empty, beyond 2^32 or overlapping. BadFile.
[[nodiscard]] Result<void> checkImage(const FirmwareImage& image);

/// For formats with addresses. UnsafeImage if the image has none yet.
[[nodiscard]] Result<void> checkHasAddresses(const FirmwareImage& image);

/// Both checks, for formats without alternate settings: the image must use only the first.
/// UnsafeImage.
[[nodiscard]] Result<void> checkForOneMemory(const FirmwareImage& image, const QString& format);

/// UnsafeImage: "This image does not fit into an Intel HEX file: …"
[[nodiscard]] Error notExpressible(const QString& format, const QString& why);

/// All segments of all targets, ascending. For formats without alternate settings.
[[nodiscard]] std::vector<const Segment*> segmentsInOrder(const FirmwareImage& image);

} // namespace fieldflash::image
