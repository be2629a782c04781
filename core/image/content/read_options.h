// SPDX-License-Identifier: MIT
// How firmware files are read, and the limits of what is accepted.
#pragma once

#include "core/base/address.h"

#include <QString>

#include <cstddef>

namespace fieldflash::image {

/// Limit for reading files and for writing with gaps filled: the largest STM32L4 has 2 MB.
inline constexpr ByteCount kMaximumFileSize = ByteCount{256} * 1024 * 1024;

/// Images with more segments are refused: linkers do not create as many, and a file of one-byte
/// segments must not exhaust memory.
inline constexpr std::size_t kMaximumSegments = 65536;

struct ReadOptions {
    /// The file in an archive or the chip family in a UF2 file; empty: the only one.
    QString member;
    /// Accept a DFU suffix with a wrong CRC: sets FirmwareImage::differentCrc, which the gate
    /// reports.
    bool acceptWrongCrc = false;
    /// The bytes are meant for a partition of a device with plain DFU, which the person has chosen:
    /// a text or a picture is not refused as a file that is no program.
    bool isForPartition = false;
};

} // namespace fieldflash::image
