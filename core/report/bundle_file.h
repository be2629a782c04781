// SPDX-License-Identifier: MIT
// From a recording that is still running to a file that can be sent to support.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/firmware_image.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldflash::report {

struct BundleEnd {
    /// Put in where the recording says that this firmware was used; absent: left out.
    std::optional<image::FirmwareImage> firmware;
    /// What the reader has to know, for example that a part is missing.
    QStringList sentences;
};

/// `recorded` may lack its end. The result is a complete transcript. Takes a moment: not for the
/// main thread. Errors: BadFile for anything but a recording, and those of writing the firmware.
[[nodiscard]] Result<QByteArray> bundleFile(ByteView recorded, const BundleEnd& end);

/// The same content as a file; its format is that of the image, or DfuSe.
[[nodiscard]] Result<Bytes> imageFile(const image::FirmwareImage& image);

} // namespace fieldflash::report
