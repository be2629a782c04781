// SPDX-License-Identifier: MIT
#include "app/gui/memory/byte_meaning.h"

#include "core/image/program/application_header.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace fieldflash::gui {

namespace {

struct ByteMeaningWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::ByteMeaning)
};

constexpr std::size_t kVectorBytes = 4;
/// Initial stack pointer, reset … SysTick (ARMv7-M architecture reference manual, B1.5.2).
constexpr std::size_t kSystemVectorCount = 16;
/// A header is within so many bytes of the vector table.
constexpr ByteCount kProgramReach = 4096;
/// "FFah", as a header begins (firmware/contract/application_header.h), and the size of a header.
constexpr std::array<std::uint8_t, 4> kHeaderMark{'F', 'F', 'a', 'h'};
constexpr std::size_t kHeaderBytes = 64;
constexpr std::size_t kShortestText = 4;
constexpr ByteCount kLongestText = 64;

std::uint32_t littleEndian(ByteView bytes, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = count; i > 0; --i)
        value = (value << 8) | bytes[i - 1];
    return value;
}

/// RAM of a Cortex-M: the SRAM region, and the CCM of some STM32 (RM0090, 2.3).
bool isInRam(std::uint32_t address)
{
    return (address > 0x20000000 && address <= 0x3FFFFFFF)
        || (address > 0x10000000 && address <= 0x1007FFFF);
}

bool isVectorTable(ByteView bytes)
{
    if (bytes.size() < 2 * kVectorBytes)
        return false;
    const std::uint32_t stack = littleEndian(bytes, kVectorBytes);
    const std::uint32_t reset = littleEndian(bytes.subspan(kVectorBytes), kVectorBytes);
    return stack % 4 == 0 && isInRam(stack) && (reset & 1U) != 0;
}

QString vectorName(std::size_t index)
{
    // The architecture's own names are not translated.
    static const std::array<const char*, kSystemVectorCount> names{
        "", "Reset", "NMI", "HardFault", "MemManage",    "BusFault", "UsageFault", "",
        "", "",      "",    "SVCall",    "DebugMonitor", "",         "PendSV",     "SysTick"};
    if (index == 0)
        return ByteMeaningWords::tr("Initial stack pointer");
    const QString name = QLatin1String(names.at(index));
    return name.isEmpty() ? ByteMeaningWords::tr("Reserved vector")
                          : ByteMeaningWords::tr("%1 vector").arg(name);
}

std::optional<ByteMeaning> vectorAt(ByteView program, std::size_t offset)
{
    const std::size_t index = offset / kVectorBytes;
    if (index >= kSystemVectorCount || !isVectorTable(program)
        || program.size() < (index + 1) * kVectorBytes)
        return std::nullopt;
    const std::uint32_t value = littleEndian(program.subspan(index * kVectorBytes), kVectorBytes);
    // Bit 0 only says that the code is Thumb.
    return ByteMeaning{vectorName(index), addressText(index == 0 ? value : value & ~1U)};
}

std::optional<ByteMeaning> headerAt(ByteView program, std::size_t offset)
{
    const auto header = image::findApplicationHeader(program);
    const auto mark =
        std::search(program.begin(), program.end(), kHeaderMark.begin(), kHeaderMark.end());
    if (!header || mark == program.end())
        return std::nullopt;
    const auto first = static_cast<std::size_t>(mark - program.begin());
    if (offset < first || offset >= first + kHeaderBytes)
        return std::nullopt;
    return ByteMeaning{ByteMeaningWords::tr("Program header"),
                       ByteMeaningWords::tr("%1 %2 for %3")
                           .arg(header->name, image::versionText(header->bcdDevice),
                                header->board.isEmpty() ? QStringLiteral("–") : header->board)};
}

ByteMeaning integerOf(ByteView bytes, std::size_t count)
{
    const std::uint32_t value = littleEndian(bytes, count);
    const int bits = static_cast<int>(8 * count);
    const QLocale locale;
    QString text = locale.toString(value);
    const bool isNegative = (value >> (bits - 1)) != 0;
    if (isNegative)
        text += QStringLiteral(" / ")
            + locale.toString(static_cast<qlonglong>(value) - (qlonglong{1} << bits));
    text += QStringLiteral(" (0x%1)")
                .arg(value, static_cast<int>(2 * count), 16, QLatin1Char('0'))
                .toUpper()
                .replace(QLatin1String("(0X"), QLatin1String("(0x"));
    return {ByteMeaningWords::tr("%1 bits").arg(bits), text};
}

std::optional<ByteMeaning> floatOf(ByteView bytes)
{
    const auto value = std::bit_cast<float>(littleEndian(bytes, sizeof(float)));
    constexpr float kSmallest = 1e-6F; // others are more likely not meant as numbers
    constexpr float kLargest = 1e9F;
    if (!std::isnormal(value) || std::fabs(value) < kSmallest || std::fabs(value) > kLargest)
        return std::nullopt;
    return ByteMeaning{ByteMeaningWords::tr("Float"),
                       QLocale().toString(static_cast<double>(value), 'g', 7)};
}

bool isText(std::uint8_t byte) { return byte >= 0x20 && byte < 0x7F; }

/// The text that contains the place.
std::optional<ByteMeaning> textAt(const memory::SparseBytes& content, Place place)
{
    Place first = place;
    ByteCount back = 0;
    for (; first.address > 0 && back < kLongestText; ++back, --first.address) {
        const auto before = byteAt(content, {first.alternateSetting, first.address - 1});
        if (!before || !isText(*before))
            break;
    }
    const ByteView bytes = content.from(first.alternateSetting, first.address, back + kLongestText);
    std::size_t length = 0;
    while (length < bytes.size() && isText(bytes[length]))
        ++length;
    if (length <= back || length < kShortestText)
        return std::nullopt;
    QString text = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()),
                                       static_cast<qsizetype>(length));
    if (back == kLongestText)
        text.prepend(u'…');
    if (length == back + kLongestText)
        text.append(u'…');
    return ByteMeaning{ByteMeaningWords::tr("Text"), QStringLiteral("“%1”").arg(text)};
}

} // namespace

std::vector<ByteMeaning> meaningsOf(const memory::SparseBytes& content, Place place,
                                    std::optional<Place> programStart)
{
    std::vector<ByteMeaning> meanings;
    const auto add = [&meanings](std::optional<ByteMeaning> meaning) {
        if (meaning)
            meanings.push_back(std::move(*meaning));
    };
    const ByteView bytes = content.from(place.alternateSetting, place.address, sizeof(float));
    if (bytes.empty())
        return meanings;
    if (programStart && programStart->alternateSetting == place.alternateSetting
        && place.address >= programStart->address) {
        const ByteView program =
            content.from(place.alternateSetting, programStart->address, kProgramReach);
        const std::size_t offset = place.address - programStart->address;
        add(vectorAt(program, offset));
        add(headerAt(program, offset));
    }
    for (const std::size_t count : {1U, 2U, 4U})
        if (bytes.size() >= count)
            meanings.push_back(integerOf(bytes, count));
    if (bytes.size() == sizeof(float))
        add(floatOf(bytes));
    add(textAt(content, place));
    return meanings;
}

QString meaningText(const std::vector<ByteMeaning>& meanings)
{
    QStringList texts;
    for (const ByteMeaning& meaning : meanings)
        texts.append(QStringLiteral("%1: %2").arg(meaning.name, meaning.value));
    return texts.join(QStringLiteral("  ·  "));
}

} // namespace fieldflash::gui
