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

/// BadFile with line and offset.
[[nodiscard]] Error damagedHex(std::size_t line, std::size_t fileOffset, const QString& what);

/// Reads one record after another. Lines end in LF, CR LF or CR. Skips only blanks, empty lines,
/// comments (from '#', ';' or "//" to the end of the line, unless a record follows directly), and
/// the NUL and Ctrl-Z that editors and transfers leave after the last line.
class HexScanner {
public:
    /// `text` must outlive the scanner. Skips a byte order mark.
    explicit HexScanner(ByteView text);

    /// False at the end of the text. Checks digits, length, checksum, type, and the length required
    /// by the type.
    [[nodiscard]] Result<bool> next(HexRecord& record);

    /// Skips everything up to the next record; returns its offset, or that of the end.
    std::size_t startOfNext();

    /// Line of the first comment so far.
    [[nodiscard]] std::optional<std::size_t> commentLine() const { return m_commentLine; }
    /// True once NUL or Ctrl-Z was skipped.
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

/// Applies the extended address records.
class HexAddresses {
public:
    /// Part of a data record; a record that wraps around within its 64 KB segment has two.
    struct Piece {
        Address address = 0;
        ByteView bytes;
    };
    using Pieces = std::array<Piece, 2>;

    /// Takes records of all types; returns pieces only for data. Refused: data beyond 2^32, and
    /// data across a 64 KB boundary before any extended address (segmented addresses wrap there,
    /// linear ones do not, and the file does not say which it uses).
    [[nodiscard]] Result<Pieces> take(const HexRecord& record);

private:
    enum class Mode { Unstated, Segmented, Linear };
    Mode m_mode = Mode::Unstated;
    Address m_base = 0;
};

} // namespace fieldflash::image
