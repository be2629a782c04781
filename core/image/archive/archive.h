// SPDX-License-Identifier: MIT
// The files in a ZIP or tar archive, a cabinet or a compressed file, unpacked by libarchive in
// memory, never to disk. Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

#include <functional>

namespace fieldflash::image {

/// Limit on the unpacked size of all members together, wanted or not: 1 GB.
inline constexpr ByteCount kMaximumUnpacked = ByteCount{1} << 30;
/// Archives with more members are refused.
inline constexpr std::size_t kMaximumMembers = 10000;

/// True for ZIP and tar archives, cabinets, and files compressed with gzip, xz, bzip2 or Zstandard.
[[nodiscard]] bool hasArchiveMark(ByteView file);
/// A cabinet that ends where its head says. Its last bytes may be the DFU suffix of a file in it.
[[nodiscard]] bool isWholeCabinet(ByteView file);

struct ArchiveMember {
    QString name;      ///< path in the archive, safe to show; empty for a single compressed file
    QString container; ///< "ZIP archive"
    bool isInCabinet = false;
    bool isEncrypted = false;
    Bytes bytes; ///< at most kMaximumFileSize; empty if isEncrypted or isTooLarge
    bool isTooLarge = false;
    bool isLink = false; ///< to another file: it has no content of its own
};

/// Calls `sink` for every regular file and link, in order, until it returns false; folders and
/// devices are skipped. Verifies all checksums of the format. Errors: BadFile.
[[nodiscard]] Result<void> forEachMember(ByteView file,
                                         const std::function<bool(ArchiveMember)>& sink);

} // namespace fieldflash::image
