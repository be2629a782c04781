// SPDX-License-Identifier: MIT
// The content of a file, decoded a second time from its specification, without the readers: a
// reader must accept exactly this.
#pragma once

#include "core/base/bytes.h"
#include "core/image/content/firmware_image.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::fuzz {

/// A contiguous run of bytes of maximum length.
struct Run {
    std::uint8_t alternateSetting = 0;
    std::uint64_t address = 0;
    Bytes bytes;
    friend bool operator==(const Run&, const Run&) = default;
};

/// Ascending by alternate setting and address. A file that gives a byte twice, or is inconsistent
/// in any way, is refused by throwing.
using Content = std::vector<Run>;

[[nodiscard]] Content contentOf(const image::FirmwareImage& image);

/// UM0391, 2.2 to 2.4.
[[nodiscard]] Content dfuseContent(ByteView file);
/// From '#', ';' or "//" to the end of the line; `mark` begins a record, which is never one.
[[nodiscard]] Bytes withoutComments(const Bytes& text, char mark);
/// Intel, Hexadecimal Object File Format Specification, revision A.
[[nodiscard]] Content intelHexContent(ByteView file);

/// Motorola M68000 Family Programmer's Reference Manual, appendix C.
[[nodiscard]] Content sRecordContent(ByteView file);
/// github.com/microsoft/uf2, README; for the family `family` (absent: blocks without a family).
[[nodiscard]] Content uf2Content(ByteView file, std::optional<std::uint32_t> family);
/// System V ABI, program headers of 32-bit files without sections.
[[nodiscard]] Content elfContent(ByteView file);

/// Ascending and joined; repeated bytes only once. Throws if a byte has two values.
[[nodiscard]] Content joinedContent(Content content);

/// DFU 1.1, appendix B, bit by bit: compares the CRC of everything except the last four bytes with
/// the one stored in them.
[[nodiscard]] bool isSuffixCrcRight(ByteView file);

/// The same file with a correct CRC, so that damage beyond it is reached.
[[nodiscard]] Bytes withRightCrc(ByteView file);
/// The same for the checksum of every S-record.
[[nodiscard]] Bytes withRightSRecordChecksums(ByteView file);
/// The same for the checksum of every Intel HEX record.
[[nodiscard]] Bytes withRightChecksums(ByteView file);

} // namespace fieldflash::fuzz
