// SPDX-License-Identifier: MIT
// The lines of text files with hexadecimal records, Intel HEX and Motorola S-records, up to what is
// in a record. Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/error.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace fieldflash::image {

/// What a data record gives; two pieces where it wraps around inside a segment. Empty ones say
/// nothing.
struct RecordPiece {
    Address address = 0;
    ByteView bytes;
};
using RecordPieces = std::array<RecordPiece, 2>;

/// Lines end in LF, CR LF or CR. Blanks, empty lines and comments (from '#', ';' or "//" to the end
/// of the line, unless a record follows directly) are passed over, and so is what editors and
/// transfers leave behind the last line: NUL and Ctrl-Z. Nothing else is.
class RecordLines {
public:
    /// `fileKind` is "Intel HEX file"; `mark` begins every record. `text` must outlive it. A byte
    /// order mark is passed over.
    RecordLines(QString fileKind, char mark, ByteView text);

    /// Passes over all that is no record; the offset of the next record, or of the end.
    std::size_t startOfNext();
    [[nodiscard]] bool isAtEnd() const { return m_position == m_text.size(); }
    /// The mark is here; moves behind it.
    [[nodiscard]] bool takeMark();
    /// The next character, as it is; moves behind it. Nothing at the end.
    [[nodiscard]] std::optional<std::uint8_t> takeCharacter();
    /// Two digits; moves behind them. -1, without moving, where there are not two.
    [[nodiscard]] int takeByte();
    /// Behind a record: only blanks, a comment or filler follow. Moves to the end of the line.
    [[nodiscard]] bool takeLineEnd();

    /// The line of the first comment so far.
    [[nodiscard]] std::optional<std::size_t> commentLine() const { return m_commentLine; }
    /// NUL or Ctrl-Z was passed over.
    [[nodiscard]] bool hasFiller() const { return m_hasFiller; }
    [[nodiscard]] const QString& fileKind() const { return m_fileKind; }
    [[nodiscard]] std::size_t line() const { return m_line; }
    [[nodiscard]] std::size_t position() const { return m_position; }

    /// BadFile that names line and offset.
    [[nodiscard]] Error damagedAt(std::size_t line, std::size_t fileOffset,
                                  const QString& what) const;
    /// At the position.
    [[nodiscard]] Error damaged(const QString& what) const;
    [[nodiscard]] Error brokenDigit() const;
    [[nodiscard]] Error wrongChecksum(std::size_t fileOffset, unsigned found,
                                      unsigned expected) const;

private:
    [[nodiscard]] bool isAtComment() const;
    void skipComment();

    QString m_fileKind;
    std::uint8_t m_mark;
    ByteView m_text;
    std::size_t m_position = 0;
    std::size_t m_line = 1;
    std::optional<std::size_t> m_commentLine;
    bool m_hasFiller = false;
};

} // namespace fieldflash::image
