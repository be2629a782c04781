// SPDX-License-Identifier: MIT
// Turns a recording in progress into a file that can be sent to support.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldflash::report {

struct BundleEnd {
    /// Inserted where the recording mentions this firmware; absent: left out.
    std::optional<image::FirmwareImage> firmware;
    /// Notes for the reader, for example that a part is missing.
    QStringList sentences;
};

/// `recorded` may be incomplete. The result is a complete transcript. May be slow: not for the main
/// thread. Errors: BadFile for anything but a recording, and those of writing the firmware.
[[nodiscard]] Result<QByteArray> bundleFile(ByteView recorded, const BundleEnd& end);

/// The image as a file, in its own format or as DfuSe.
[[nodiscard]] Result<Bytes> imageFile(const image::FirmwareImage& image);

} // namespace fieldflash::report
