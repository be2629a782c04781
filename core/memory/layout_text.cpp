// SPDX-License-Identifier: MIT
#include "core/memory/layout_text.h"

#include "core/base/foreign_text.h"
#include "core/base/words.h"

#include <algorithm>
#include <utility>

namespace fieldflash::memory {

namespace {

constexpr ByteCount kAddressSpace = ByteCount{1} << 32;
/// How much of the device's text is quoted in an error.
constexpr qsizetype kLongestQuote = 120;

bool isDecimalDigit(QChar character)
{
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

/// 0…15, or -1.
int hexDigit(QChar character)
{
    if (isDecimalDigit(character))
        return character.unicode() - u'0';
    const char16_t lower = character.unicode() | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

bool isAsciiLetter(QChar character)
{
    const char16_t lower = character.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

/// Consecutive sectors of one kind: one COUNT*SIZE group of the text.
struct Run {
    ByteCount first = 0;
    ByteCount count = 0;
    Sector kind; ///< its range is that of the first sector

    [[nodiscard]] ByteCount end() const { return first + count * kind.range.size; }
};

/// Reads one layout from left to right, in one pass. The sectors, possibly very many, are created
/// last, once the whole text has proved valid.
class LayoutReader {
public:
    explicit LayoutReader(const QString& text) : m_text(text) { }

    [[nodiscard]] Result<MemoryArea> readArea()
    {
        MemoryArea area;
        area.layoutText = m_text;
        if (!looksLikeLayout(m_text))
            return wrong(Words::tr("'@' expected"));
        const qsizetype nameEnd = firstGroup();
        if (nameEnd < 0) {
            m_position = m_text.size();
            return wrong(Words::tr("no address group '/0x…/'"));
        }
        area.name = withoutControlCharacters(m_text.mid(1, nameEnd - 1).trimmed());
        m_position = nameEnd;
        while (isAtGroup()) {
            if (Result<void> group = readGroup(); !group)
                return failure(std::move(group).error());
        }
        if (Result<void> order = putInOrder(); !order)
            return failure(std::move(order).error());
        area.sectors = sectors();
        return area;
    }

private:
    /// A name may contain a '/', so it ends at a '/' followed by an address.
    [[nodiscard]] qsizetype firstGroup() const
    {
        for (qsizetype at = m_text.indexOf(QLatin1Char('/')); at >= 0;
             at = m_text.indexOf(QLatin1Char('/'), at + 1)) {
            if (isGroupAt(at))
                return at;
        }
        return -1;
    }

    [[nodiscard]] bool isGroupAt(qsizetype slash) const
    {
        return at(slash) == QLatin1Char('/') && at(slash + 1) == QLatin1Char('0')
            && at(slash + 2).toLower() == QLatin1Char('x');
    }

    [[nodiscard]] bool isAtGroup() const { return isGroupAt(m_position); }

    [[nodiscard]] Result<void> readGroup()
    {
        m_position += 3; // "/0x"
        Result<ByteCount> address = readHexAddress();
        if (!address)
            return failure(std::move(address).error());
        ByteCount next = *address;
        skipSpaces();
        if (at(m_position) != QLatin1Char('/'))
            return wrong(Words::tr("'/' expected after the address"));
        do {
            ++m_position; // '/' at first, then ','
            skipSpaces();
            if (Result<void> run = readSectors(next); !run)
                return run;
            skipSpaces();
        } while (isAtNextSectors());
        return {};
    }

    /// A comma not followed by a number starts trailing junk.
    [[nodiscard]] bool isAtNextSectors()
    {
        if (at(m_position) != QLatin1Char(','))
            return false;
        qsizetype behind = m_position + 1;
        while (at(behind) == QLatin1Char(' '))
            ++behind;
        return isDecimalDigit(at(behind));
    }

    /// COUNT '*' SIZE [multiplier] [type]; moves `next` past the last sector.
    [[nodiscard]] Result<void> readSectors(ByteCount& next)
    {
        const Result<ByteCount> count = readNumber(Words::tr("sector count"));
        if (!count)
            return failure(count.error());
        skipSpaces();
        if (at(m_position) != QLatin1Char('*'))
            return wrong(Words::tr("'*' expected after the sector count"));
        ++m_position;
        skipSpaces();
        const Result<ByteCount> number = readNumber(Words::tr("sector size"));
        if (!number)
            return failure(number.error());
        if (*number == 0 && *count != 0)
            return wrong(Words::tr("the sector size is zero"));
        const ByteCount size = *number * readMultiplier();
        Sector sector = readType();
        if (*count > kMaximumSectors - m_count)
            return wrong(Words::tr("more than %1 sectors").arg(kMaximumSectors));
        // No overflow here: count is at most 2^16 and size at most 2^32 * 2^20 < 2^64 / 2^12.
        if (size > kAddressSpace || *count * size > kAddressSpace - next)
            return wrong(Words::tr("the sectors extend past the end of the address space"));
        if (*count == 0)
            return {}; // memory that this variant of the device does not have
        sector.range = {.first = static_cast<Address>(next), .size = size};
        m_runs.push_back({.first = next, .count = *count, .kind = sector});
        m_count += *count;
        next = m_runs.back().end();
        return {};
    }

    [[nodiscard]] Result<ByteCount> readHexAddress()
    {
        ByteCount value = 0;
        const qsizetype begin = m_position;
        for (int digit = hexDigit(at(m_position)); digit >= 0; digit = hexDigit(at(m_position))) {
            value = value * 16 + static_cast<ByteCount>(digit);
            if (value >= kAddressSpace)
                return wrong(Words::tr("the address is longer than 32 bits"));
            ++m_position;
        }
        if (m_position == begin)
            return wrong(Words::tr("hexadecimal address expected"));
        return value;
    }

    /// Decimal.
    [[nodiscard]] Result<ByteCount> readNumber(const QString& what)
    {
        ByteCount value = 0;
        const qsizetype begin = m_position;
        for (; isDecimalDigit(at(m_position)); ++m_position) {
            value = value * 10 + static_cast<ByteCount>(at(m_position).unicode() - u'0');
            if (value > kAddressSpace)
                return wrong(Words::tr("the %1 is too large").arg(what));
        }
        if (m_position == begin)
            return wrong(Words::tr("%1 expected").arg(what));
        return value;
    }

    /// A space means bytes in ST's own strings ("01*040 e") and may be omitted.
    [[nodiscard]] ByteCount readMultiplier()
    {
        skipSpaces();
        ByteCount factor = 1;
        if (at(m_position) == QLatin1Char('K'))
            factor = 1024;
        else if (at(m_position) == QLatin1Char('M'))
            factor = ByteCount{1024} * 1024;
        else if (at(m_position) != QLatin1Char('B'))
            return 1;
        ++m_position;
        skipSpaces();
        return factor;
    }

    /// Without a letter (truncated text), the sector exists but is neither readable, erasable nor
    /// writable, because its size cannot be trusted either.
    [[nodiscard]] Sector readType()
    {
        if (!isAsciiLetter(at(m_position)))
            return {};
        const unsigned type = at(m_position).unicode();
        ++m_position;
        return {.range = {},
                .isReadable = (type & 1) != 0,
                .isErasable = (type & 2) != 0,
                .isWritable = (type & 4) != 0};
    }

    [[nodiscard]] Result<void> putInOrder()
    {
        std::ranges::sort(m_runs, {}, &Run::first);
        const auto overlap = std::ranges::adjacent_find(
            m_runs, [](const Run& left, const Run& right) { return left.end() > right.first; });
        if (overlap != m_runs.end())
            return wrong(Words::tr("two sectors contain the address ")
                         + addressText(std::next(overlap)->first));
        return {};
    }

    [[nodiscard]] std::vector<Sector> sectors() const
    {
        std::vector<Sector> sectors;
        sectors.reserve(m_count);
        for (const Run& run : m_runs) {
            Sector sector = run.kind;
            for (ByteCount next = run.first; next < run.end(); next += sector.range.size) {
                sector.range.first = static_cast<Address>(next);
                sectors.push_back(sector);
            }
        }
        return sectors;
    }

    [[nodiscard]] QChar at(qsizetype position) const
    {
        return position < m_text.size() ? m_text.at(position) : QChar();
    }

    void skipSpaces()
    {
        while (at(m_position) == QLatin1Char(' '))
            ++m_position;
    }

    [[nodiscard]] tl::unexpected<Error> wrong(const QString& what) const
    {
        QString quote = m_text.left(kLongestQuote);
        quote.remove(QChar());
        return failure(
            Error(ErrorKind::RefusedByDevice,
                  Words::tr("The memory layout of the device cannot be read."),
                  Words::tr("Unplug the device, plug it in again and try again. If it happens "
                            "again, its bootloader cannot be used."))
                .withDetail(QStringLiteral("layout text, position %1: %2; text: %3")
                                .arg(m_position)
                                .arg(what, quote)));
    }

    const QString& m_text;
    qsizetype m_position = 0;
    std::vector<Run> m_runs;
    std::size_t m_count = 0; ///< of sectors in all runs
};

} // namespace

Result<MemoryArea> parseLayoutText(std::uint8_t alternateSetting, const QString& text)
{
    Result<MemoryArea> area = LayoutReader(text).readArea();
    if (!area)
        return failure(std::move(area).error().whileDoing(
            Words::tr("reading the memory layout of alternate setting %1").arg(alternateSetting)));
    area->alternateSetting = alternateSetting;
    return area;
}

bool looksLikeLayout(const QString& text) { return text.startsWith(QLatin1Char('@')); }

} // namespace fieldflash::memory
