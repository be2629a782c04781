// SPDX-License-Identifier: MIT
// How the readers say that a file is broken, and where. Internal to core/image.
#pragma once

#include "core/base/error.h"

#include <QString>

#include <cstddef>

namespace fieldflash::image {

/// "0x11A5": a position in a file, as a hex editor shows it (an address is grouped instead).
[[nodiscard]] QString offsetText(std::size_t offset);

/// BadFile: "The DfuSe file is damaged at offset 0x11A5: its CRC does not match." `fileKind` is
/// "DfuSe file"; `what` is half a sentence without the full stop.
[[nodiscard]] Error damagedFile(const QString& fileKind, std::size_t offset, const QString& what);

/// For an image of more than kMaximumSegments.
[[nodiscard]] QString tooManyPieces();

} // namespace fieldflash::image
