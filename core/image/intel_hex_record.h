// SPDX-License-Identifier: MIT
// Records of an Intel HEX file (Intel, "Hexadecimal Object File Format Specification", 1988).
// Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

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

/// BadFile that names line and offset.
[[nodiscard]] Error damagedHex(std::size_t line, std::size_t fileOffset, const QString& what);

/// Reads one record after the other. Lines end in LF, CR LF or CR. Blanks, empty lines and comments
/// (from '#', ';' or "//" to the end of the line, unless a record follows directly) are passed
/// over, and so is what editors and transfers leave behind the last line: NUL and Ctrl-Z. Nothing
/// else is.
class HexScanner {
public:
    /// `text` must outlive the scanner. A byte order mark is passed over.
    explicit HexScanner(ByteView text);

    /// False at the end of the text. Checks digits, length, checksum, type, and the length that
    /// the type demands.
    [[nodiscard]] Result<bool> next(HexRecord& record);

    /// Passes over all that is no record; the offset of the next record, or of the end.
    std::size_t startOfNext();

    /// The line of the first comment so far.
    [[nodiscard]] std::optional<std::size_t> commentLine() const { return m_commentLine; }
    /// NUL or Ctrl-Z was passed over.
    [[nodiscard]] bool hasFiller() const { return m_hasFiller; }

    [[nodiscard]] std::size_t line() const { return m_line; }
    [[nodiscard]] std::size_t position() const { return m_position; }

private:
    [[nodiscard]] Result<void> readRecord(HexRecord& record);
    [[nodiscard]] int readByte();
    [[nodiscard]] Result<void> readLineEnd();
    [[nodiscard]] bool isAtComment() const;
    void skipComment();

    ByteView m_text;
    std::size_t m_position = 0;
    std::size_t m_line = 1;
    std::optional<std::size_t> m_commentLine;
    bool m_hasFiller = false;
};

/// Follows the extended address records.
class HexAddresses {
public:
    /// A piece of a data record; a record has two where it wraps around inside a segment.
    struct Piece {
        Address address = 0;
        ByteView bytes;
    };
    using Pieces = std::array<Piece, 2>;

    /// Takes records of all types; pieces are empty except for data. Refused: data beyond 2^32,
    /// and data across 64 KB before any extended address (segments wrap there and linear addresses
    /// go on; the file does not say which it means).
    [[nodiscard]] Result<Pieces> take(const HexRecord& record);

private:
    enum class Mode { Unstated, Segmented, Linear };
    Mode m_mode = Mode::Unstated;
    Address m_base = 0;
};

} // namespace fieldflash::image
