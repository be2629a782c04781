// SPDX-License-Identifier: MIT
#include "app/gui/memory/hex_line.h"

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldflash::gui {

namespace {

struct HexViewWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::HexView)
};

constexpr int kAddressWidth = 11;
constexpr int kBetween = 2;

QString differenceText(int count) { return HexViewWords::tr("%Ln bytes differ", nullptr, count); }

struct Counts {
    int known = 0;     ///< on the left
    int erased = 0;    ///< of them
    int compared = 0;  ///< known on both sides
    int different = 0; ///< of them
};

Counts countsOf(const HexLine& line)
{
    Counts counts;
    for (std::size_t i = 0; i < line.left.size(); ++i) {
        const auto left = line.left[i];
        std::optional<std::uint8_t> right; // not by ?:, about which g++ 12 warns falsely
        if (line.right)
            right = (*line.right)[i];
        counts.known += left ? 1 : 0;
        counts.erased += left == kErasedByte ? 1 : 0;
        counts.compared += left && right ? 1 : 0;
        counts.different += left && right && *left != *right ? 1 : 0;
    }
    return counts;
}

QString comparisonState(const HexLine& line, const Counts& counts)
{
    if (counts.different > 0)
        return differenceText(counts.different);
    if (counts.compared == 0)
        return HexViewWords::tr("not compared");
    return counts.compared == static_cast<int>(line.row.range.size)
        ? HexViewWords::tr("matches")
        : HexViewWords::tr("matches as far as known");
}

QString stateText(const HexLine& line)
{
    const Counts counts = countsOf(line);
    if (line.right)
        return comparisonState(line, counts);
    if (counts.known == 0)
        return line.isDevice ? HexViewWords::tr("not read") : QString();
    return counts.erased == static_cast<int>(line.row.range.size) ? HexViewWords::tr("erased")
                                                                  : QString();
}

int widestState(int bytes)
{
    qsizetype widest = 0;
    for (const QString& text : {HexViewWords::tr("not compared"), HexViewWords::tr("matches"),
                                HexViewWords::tr("matches as far as known"),
                                HexViewWords::tr("not read"), HexViewWords::tr("erased")})
        widest = std::max(widest, text.size());
    for (int count = 1; count <= bytes; ++count)
        widest = std::max(widest, differenceText(count).size());
    return static_cast<int>(widest);
}

} // namespace

/// Not by QString::arg(): a page of bytes is painted at every step of scrolling.
QString byteText(std::uint8_t byte)
{
    constexpr const char* kDigits = "0123456789ABCDEF";
    const std::array<QChar, 2> digits{QLatin1Char(kDigits[byte >> 4]),
                                      QLatin1Char(kDigits[byte & 15])};
    return QString(digits.data(), static_cast<qsizetype>(digits.size()));
}

QChar characterOf(std::uint8_t byte)
{
    const bool isPrintable = byte >= 0x20 && byte < 0x7F;
    return isPrintable ? QLatin1Char(static_cast<char>(byte)) : QChar(u'·');
}

QString tearText(const HexRow& tear)
{
    return tear.leftOut > 0 ? HexViewWords::tr("%1 gap").arg(sizeText(tear.leftOut))
                            : HexViewWords::tr("next memory");
}

HexLineShape::HexLineShape(int bytesPerRow, bool isComparing)
    : m_bytes(bytesPerRow),
      m_isComparing(isComparing),
      m_stateWidth(widestState(bytesPerRow)),
      m_length(charactersLeft() + (isComparing ? 2 : 1) * (bytesPerRow + kBetween) + m_stateWidth
               + 1)
{
}

int HexLineShape::charactersLeft() const
{
    const int sides = m_isComparing ? 2 : 1;
    return kAddressWidth + kBetween + sides * (hexWidth() + kBetween);
}

int HexLineShape::columnOf(int byte) const { return kAddressWidth + kBetween + 3 * byte; }

int HexLineShape::byteAt(int column) const
{
    const int last = m_bytes - 1;
    int offset = column - columnOf(0);
    if (m_isComparing && offset >= hexWidth() + kBetween && column < charactersLeft())
        offset -= hexWidth() + kBetween;
    if (column < charactersLeft())
        return std::clamp(offset / 3, 0, last);
    offset = column - charactersLeft();
    if (m_isComparing && offset >= m_bytes + kBetween)
        offset -= m_bytes + kBetween;
    return std::clamp(offset, 0, last);
}

void HexLineShape::put(QString& text, const HexLine& line, const RowBytes& bytes,
                       bool isRight) const
{
    const int hex = columnOf(0) + (isRight ? hexWidth() + kBetween : 0);
    const int characters = charactersLeft() + (isRight ? m_bytes + kBetween : 0);
    for (int i = 0; i < m_bytes; ++i) {
        const auto value = bytes[static_cast<std::size_t>(i)];
        if (value) {
            text.replace(hex + 3 * i, 2, byteText(*value));
            text[characters + i] = characterOf(*value);
        } else if (line.isDevice && !isRight
                   && line.row.range.contains(line.row.first.address + static_cast<Address>(i))) {
            text.replace(hex + 3 * i, 2, QStringLiteral("··"));
        }
    }
}

QString HexLineShape::text(const HexLine& line) const
{
    const int room = m_length - 1;
    if (line.row.isTear())
        return tearText(line.row).leftJustified(room, QLatin1Char(' '), true) + QLatin1Char('\n');
    QString text(room, QLatin1Char(' '));
    text.replace(0, kAddressWidth, addressText(line.row.first.address));
    put(text, line, line.left, false);
    if (line.right)
        put(text, line, *line.right, true);
    const QString state = stateText(line);
    text.replace(room - m_stateWidth, state.size(), state);
    return text + QLatin1Char('\n');
}

} // namespace fieldflash::gui
