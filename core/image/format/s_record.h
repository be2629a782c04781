// SPDX-License-Identifier: MIT
// Records of a Motorola S-record file (Motorola M68000 Family Programmer's Reference Manual,
// appendix C). Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/format/record_lines.h"

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

/// Reads one record after the other.
class SRecordScanner {
public:
    using Record = SRecord;

    /// `text` must outlive the scanner.
    explicit SRecordScanner(ByteView text);

    /// False at the end of the text. Checks digits, type, length and checksum.
    [[nodiscard]] Result<bool> next(SRecord& record);
    [[nodiscard]] const RecordLines& lines() const { return m_lines; }

private:
    [[nodiscard]] Result<std::size_t> readHead(SRecord& record);
    [[nodiscard]] Result<void> readRecord(SRecord& record);

    RecordLines m_lines;
};

/// The rules for the order of the records of a file.
class SRecordOrder {
public:
    /// Pieces are empty except for data. Says in `problem` what is refused: data beyond 2^32, and a
    /// wrong count.
    [[nodiscard]] RecordPieces take(const SRecord& record, QString& problem);
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    /// Nothing is missing at the end.
    [[nodiscard]] bool isComplete() const { return m_hasEnded || m_isCounted; }

private:
    bool m_hasEnded = false;
    bool m_isCounted = false; ///< a count came after all data so far
    std::size_t m_dataRecords = 0;
};

} // namespace fieldflash::image
