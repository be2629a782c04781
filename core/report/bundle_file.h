// SPDX-License-Identifier: MIT
// From a recording that still goes on to a file that somebody can be sent.
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
    /// What whoever opens it has to know, for example that a part is missing.
    QStringList sentences;
};

/// `recorded` may be without its end. The result is a whole transcript. Takes a moment: not for the
/// main thread. Errors: BadFile for what is no recording, and of firmware that cannot be put into a
/// file.
[[nodiscard]] Result<QByteArray> bundleFile(ByteView recorded, const BundleEnd& end);

/// The same content as a file; its format is that of the image, or DfuSe.
[[nodiscard]] Result<Bytes> imageFile(const image::FirmwareImage& image);

} // namespace fieldflash::report
