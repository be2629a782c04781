// SPDX-License-Identifier: MIT
// The files in a ZIP or tar archive or a compressed file, read by libarchive in memory: nothing is
// ever written to a disk. Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

#include <functional>

namespace fieldflash::image {

/// How much all members together may unpack to, whether or not they are wanted: 1 GB.
inline constexpr ByteCount kMaximumUnpacked = ByteCount{1} << 30;
/// Archives of more members are refused.
inline constexpr std::size_t kMaximumMembers = 10000;

/// True for ZIP and tar archives, and files compressed with gzip, xz, bzip2 or Zstandard.
[[nodiscard]] bool hasArchiveMark(ByteView file);

struct ArchiveMember {
    QString name; ///< with folders, can be shown as it is; empty in a file that is only compressed
    QString container; ///< "ZIP archive"
    bool isEncrypted = false;
    Bytes bytes; ///< at most kMaximumFileSize, or empty where isEncrypted or isTooLarge
    bool isTooLarge = false;
};

/// Calls `sink` for every regular file, in order, until it returns false; links, folders and
/// devices are passed over. Checks all sums that the format has. Errors: BadFile.
[[nodiscard]] Result<void> forEachMember(ByteView file,
                                         const std::function<bool(ArchiveMember)>& sink);

} // namespace fieldflash::image
