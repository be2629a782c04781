// SPDX-License-Identifier: MIT
// The content of a file, decoded a second time from its specification, without the readers: what a
// reader accepts must be exactly this.
#pragma once

#include "core/base/bytes.h"
#include "core/image/firmware_image.h"

#include <cstdint>
#include <vector>

namespace fieldflash::fuzz {

/// A contiguous run of bytes, as long as it can be.
struct Run {
    std::uint8_t alternateSetting = 0;
    std::uint64_t address = 0;
    Bytes bytes;
    friend bool operator==(const Run&, const Run&) = default;
};

/// Ascending by alternate setting and address. A file that gives a byte twice, like everything
/// that does not add up, is refused by throwing.
using Content = std::vector<Run>;

[[nodiscard]] Content contentOf(const image::FirmwareImage& image);

/// UM0391, 2.2 to 2.4.
[[nodiscard]] Content dfuseContent(ByteView file);
/// Intel, Hexadecimal Object File Format Specification, revision A.
[[nodiscard]] Content intelHexContent(ByteView file);

/// DFU 1.1, appendix B, bit by bit: the CRC of everything but the last four bytes is the one in
/// them.
[[nodiscard]] bool isSuffixCrcRight(ByteView file);

/// The same file with the CRC that it should have, so that damage further in is reached.
[[nodiscard]] Bytes withRightCrc(ByteView file);
/// The same with the checksum of every Intel HEX record.
[[nodiscard]] Bytes withRightChecksums(ByteView file);

} // namespace fieldflash::fuzz
