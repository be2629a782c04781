// SPDX-License-Identifier: MIT
// Firmware files, as reports describe them.
#pragma once

#include "core/image/application_header.h"
#include "core/image/firmware_image.h"
#include "core/image/sanity_gate.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::report {

/// A file that was read or written.
struct FileFacts {
    QString path;
    QString format;
    ByteCount size = 0;
    QString sha256;      ///< of the file as it is
    QString contentHash; ///< of what it says, the same in every format
    /// The file inside it that is meant; its size and SHA-256 are of that one.
    std::optional<image::Member> member;
};

/// What `info` shows of a file.
struct ImageDescription {
    FileFacts file;
    image::FirmwareImage image;
    std::optional<image::ApplicationHeader> header;
    std::vector<image::Finding> findings;
};

/// Absent is null.
[[nodiscard]] QJsonValue fileJson(const std::optional<FileFacts>& file);

/// What the gate says, one object per finding.
[[nodiscard]] QJsonArray findingsJson(const std::vector<image::Finding>& findings);

/// The event "image".
[[nodiscard]] QJsonObject imageJson(const ImageDescription& description);

/// One event "segment" for each segment of each target.
[[nodiscard]] QJsonArray segmentsJson(const image::FirmwareImage& image);

} // namespace fieldflash::report
