// SPDX-License-Identifier: MIT
// The rows of a hex view as lines of text, as a screen reader reads them: address, bytes,
// characters, and how they compare. Pure.
#pragma once

#include "app/gui/memory/hex_rows.h"

#include <QString>

#include <array>

namespace fieldflash::gui {

inline constexpr int kMostPerRow = 32;
/// The bytes of a row, as far as they are known.
using RowBytes = std::array<std::optional<std::uint8_t>, kMostPerRow>;

[[nodiscard]] QString byteText(std::uint8_t byte);
/// The printable character, or a dot.
[[nodiscard]] QChar characterOf(std::uint8_t byte);
/// "32 KB gap", or "next memory".
[[nodiscard]] QString tearText(const HexRow& tear);

struct HexLine {
    HexRow row;
    RowBytes left;
    /// In a comparison.
    std::optional<RowBytes> right;
    /// Unknown bytes on the left are on the device, and can still be read.
    bool isDevice = false;
};

/// All lines have the same length: the offset of a line in the text follows from its number.
class HexLineShape {
public:
    HexLineShape(int bytesPerRow, bool isComparing);

    /// In characters, with the line break.
    [[nodiscard]] int length() const { return m_length; }
    [[nodiscard]] int bytesPerRow() const { return m_bytes; }
    [[nodiscard]] bool isComparing() const { return m_isComparing; }
    /// The first of the two digits of a byte; in a comparison on the left.
    [[nodiscard]] int columnOf(int byte) const;
    /// The byte whose digits or character are in this column, or the nearest one.
    [[nodiscard]] int byteAt(int column) const;
    /// Precondition: `line` is a comparison if the shape is.
    [[nodiscard]] QString text(const HexLine& line) const;

private:
    [[nodiscard]] int hexWidth() const { return 3 * m_bytes - 1; }
    [[nodiscard]] int charactersLeft() const;
    void put(QString& text, const HexLine& line, const RowBytes& bytes, bool isRight) const;

    int m_bytes;
    bool m_isComparing;
    int m_stateWidth;
    int m_length;
};

} // namespace fieldflash::gui
