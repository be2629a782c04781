// SPDX-License-Identifier: MIT
// What the writers demand of an image. Internal to core/image.
#pragma once

#include "core/base/result.h"
#include "core/image/firmware_image.h"

namespace fieldflash::image {

/// The promises of FirmwareImage: nothing empty, nothing beyond 2^32, nothing twice. BadFile.
[[nodiscard]] Result<void> checkImage(const FirmwareImage& image);

/// For formats with addresses. UnsafeImage where the image has none yet.
[[nodiscard]] Result<void> checkHasAddresses(const FirmwareImage& image);

/// Both, and for formats that know no alternate settings: all of it is for the first. UnsafeImage.
[[nodiscard]] Result<void> checkForOneMemory(const FirmwareImage& image, const QString& format);

/// UnsafeImage: "This image does not fit into an Intel HEX file: …"
[[nodiscard]] Error notExpressible(const QString& format, const QString& why);

/// All segments of all targets, ascending. For formats that know no alternate settings.
[[nodiscard]] std::vector<const Segment*> segmentsInOrder(const FirmwareImage& image);

} // namespace fieldflash::image
