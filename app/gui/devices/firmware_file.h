// SPDX-License-Identifier: MIT
// From a file, or from bundled firmware, to what the firmware card shows.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/image/content/firmware_image.h"
#include "core/image/gate/finding.h"
#include "core/image/program/application_header.h"
#include "core/profile/device_profile.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::gui {

/// How the file system describes a file: if it changes, so may the content.
struct FileStamp {
    qint64 size = -1; ///< -1: the file does not exist
    QDateTime modified;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

[[nodiscard]] FileStamp stampOf(const QString& path);

/// The chosen firmware file: its image, or why there is none.
struct FileFacts {
    QString path;     ///< empty for bundled firmware; "release.zip//firmware.bin" in an archive
    QString fileName; ///< or "firmware.bin in release.zip"
    ByteCount fileSize = 0;
    bool isBundled = false;
    QString profileId; ///< of firmware that a device profile offers
    QString sha256;    ///< of the bytes that were read; empty when there were none
    FileStamp stamp;   ///< from before it was read
    /// The firmware files in an archive of which none was chosen.
    QStringList choices;
    std::optional<image::FirmwareImage> image;
    std::optional<Error> error;
    std::optional<image::ApplicationHeader> header;
    /// From the bundle of a vendor: what has to be agreed to before it is used, its version, and
    /// what is new in it (several lines, safe to show).
    image::Findings bundleFindings;
    QString bundleVersion;
    QString notes;
};

/// Also works for a file in an archive.
[[nodiscard]] QString absoluteFirmwarePath(const QString& path);

/// Blocks while the file is read: call it from a worker thread. Never fails: problems of the file
/// are part of the result.
[[nodiscard]] FileFacts readFirmwareFile(const QString& path);

/// All firmware among the resources ":/firmware/*.dfu", newest first; empty if the program was
/// built without any.
[[nodiscard]] std::vector<FileFacts> bundledFirmware();

/// What a device profile offers, newest first. Blocks while the files are read.
[[nodiscard]] std::vector<FileFacts> firmwareOf(const profile::DeviceProfile& profile);
/// That of all known profiles.
[[nodiscard]] std::vector<FileFacts> firmwareOfProfiles();

/// The file on disk has not visibly changed since it was read. Compares the stamp only.
[[nodiscard]] bool isAsRead(const FileFacts& file);

/// From bytes in memory.
[[nodiscard]] FileFacts firmwareFromBytes(ByteView bytes, const QString& fileName);

/// The version stated in the file's suffix or inside its image.
[[nodiscard]] std::optional<std::uint16_t> fileVersion(const FileFacts& file);

} // namespace fieldflash::gui
