// SPDX-License-Identifier: MIT
// Records of an Intel HEX file (Intel, "Hexadecimal Object File Format Specification", 1988).
// Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/format/record_lines.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace fieldflash::image {

enum class HexRecordType : std::uint8_t {
    Data = 0,
    EndOfFile = 1,
    ExtendedSegmentAddress = 2,
    StartSegmentAddress = 3,
    ExtendedLinearAddress = 4,
    StartLinearAddress = 5,
};

struct HexRecord {
    HexRecordType type = HexRecordType::Data;
    std::uint16_t loadOffset = 0;
    std::size_t length = 0;
    std::array<std::uint8_t, 255> data{};
    std::size_t line = 0;       ///< from 1
    std::size_t fileOffset = 0; ///< of the colon

    [[nodiscard]] ByteView bytes() const { return ByteView(data).first(length); }
};

/// Reads one record after the other.
class HexScanner {
public:
    using Record = HexRecord;

    /// `text` must outlive the scanner.
    explicit HexScanner(ByteView text);

    /// False at the end of the text. Checks digits, length, checksum, type, and the length required
    /// by the type.
    [[nodiscard]] Result<bool> next(HexRecord& record);
    [[nodiscard]] const RecordLines& lines() const { return m_lines; }

private:
    [[nodiscard]] Result<void> readRecord(HexRecord& record);

    RecordLines m_lines;
};

/// Follows the extended address records, to the end record.
class HexOrder {
public:
    /// Takes records of all types; pieces are empty except for data. Says in `problem` what is
    /// refused: data beyond 2^32, and data across 64 KB before any extended address (segments wrap
    /// there and linear addresses go on; the file does not say which it means).
    [[nodiscard]] RecordPieces take(const HexRecord& record, QString& problem);
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] bool isComplete() const { return m_hasEnded; }

private:
    enum class Mode { Unstated, Segmented, Linear };
    Mode m_mode = Mode::Unstated;
    Address m_base = 0;
    bool m_hasEnded = false;
};

} // namespace fieldflash::image
