// SPDX-License-Identifier: MIT
// Errors of the readers: what is wrong with a file, and where. Internal to core/image.
#pragma once

#include "core/base/error.h"

#include <QString>

#include <cstddef>

namespace fieldflash::image {

/// "0x11A5": a file offset as in a hex editor (addresses are grouped instead).
[[nodiscard]] QString offsetText(std::size_t offset);

/// BadFile: "The DfuSe file is damaged at offset 0x11A5: its CRC does not match." `fileKind` is
/// "DfuSe file"; `what` is a clause without a full stop.
[[nodiscard]] Error damagedFile(const QString& fileKind, std::size_t offset, const QString& what);

/// For an image with more than kMaximumSegments.
[[nodiscard]] QString tooManyPieces();

} // namespace fieldflash::image
