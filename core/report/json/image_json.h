// SPDX-License-Identifier: MIT
// Firmware files as described in reports.
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/image/gate/sanity_gate.h"
#include "core/image/loader/loader_image.h"
#include "core/image/loader/signature_check.h"
#include "core/image/program/application_header.h"

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
    QString sha256;      ///< of the file
    QString contentHash; ///< of its content, the same in every format
    /// The selected file in an archive; size and SHA-256 are those of this file.
    std::optional<image::Member> member;
};

/// The output of `info` for a file.
struct ImageDescription {
    FileFacts file;
    image::FirmwareImage image;
    std::optional<image::ApplicationHeader> header;
    std::optional<image::SignatureFacts> signature;
    std::optional<image::LoaderImage> loader = {}; ///< the file is one
    std::vector<image::Finding> findings;
};

/// Null if absent.
[[nodiscard]] QJsonValue fileJson(const std::optional<FileFacts>& file);

/// The findings of the gate, one object per finding.
[[nodiscard]] QJsonArray findingsJson(const std::vector<image::Finding>& findings);

/// The event "image".
[[nodiscard]] QJsonObject imageJson(const ImageDescription& description);

/// One event "segment" per segment of each target.
[[nodiscard]] QJsonArray segmentsJson(const image::FirmwareImage& image);

} // namespace fieldflash::report
