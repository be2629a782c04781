// SPDX-License-Identifier: MIT
// Records of a Motorola S-record file (Motorola M68000 Family Programmer's Reference Manual,
// appendix C). Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace fieldflash::image {

enum class SRecordKind {
    Header, ///< S0: text
    Data,   ///< S1, S2, S3
    Count,  ///< S5, S6: how many data records came before
    End,    ///< S7, S8, S9: with an address to start from
};

struct SRecord {
    SRecordKind kind = SRecordKind::Header;
    std::uint32_t address = 0; ///< or the count
    std::size_t length = 0;
    std::array<std::uint8_t, 252> data{};
    std::size_t line = 0;       ///< from 1
    std::size_t fileOffset = 0; ///< of the S

    [[nodiscard]] ByteView bytes() const { return ByteView(data).first(length); }
};

/// Size in bytes of the address in records of this type ('0' … '9'); 0 for an invalid type.
[[nodiscard]] std::size_t sRecordAddressSize(char type);

/// BadFile with line and offset.
[[nodiscard]] Error damagedSRecord(std::size_t line, std::size_t fileOffset, const QString& what);

/// Reads one record after another. Lines end in LF, CR LF or CR. Skips only blanks around records,
/// empty lines, and NUL and Ctrl-Z after the last line.
class SRecordScanner {
public:
    /// `text` must outlive the scanner. Skips a byte order mark.
    explicit SRecordScanner(ByteView text);

    /// False at the end of the text. Checks digits, type, length and checksum.
    [[nodiscard]] Result<bool> next(SRecord& record);

    /// True once NUL or Ctrl-Z was skipped.
    [[nodiscard]] bool hasFiller() const { return m_hasFiller; }
    [[nodiscard]] std::size_t line() const { return m_line; }
    [[nodiscard]] std::size_t position() const { return m_position; }

private:
    void skipToRecord();
    [[nodiscard]] Result<std::size_t> readHead(SRecord& record);
    [[nodiscard]] Result<void> readRecord(SRecord& record);
    [[nodiscard]] Result<void> readLineEnd();
    [[nodiscard]] tl::unexpected<Error> brokenDigit() const;

    ByteView m_text;
    std::size_t m_position = 0;
    std::size_t m_line = 1;
    bool m_hasFiller = false;
};

} // namespace fieldflash::image
