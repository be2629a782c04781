// SPDX-License-Identifier: MIT
// Writes a cabinet. They are read by libarchive (core/image), which cannot write them.
#pragma once

#include "core/base/bytes.h"

#include <QByteArray>

#include <vector>

namespace fieldflash::cabinet {

/// One file in a cabinet.
struct CabinetFile {
    QByteArray name; ///< ASCII, at most 255 characters
    Bytes bytes;
};

/// Stored, not compressed; the same files give the same bytes. Precondition: at least one file, and
/// less than 1 GB altogether.
[[nodiscard]] Bytes writeCabinet(const std::vector<CabinetFile>& files);

} // namespace fieldflash::cabinet
