// SPDX-License-Identifier: MIT
#include "core/option_bytes/decode.h"

#include "core/base/words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace fieldflash::option_bytes {

namespace {

/// Unit of PCROP addresses.
constexpr ByteCount kDoubleWord = 8;
/// OPTR 22 of an L4+: two banks.
constexpr std::uint32_t kDbank = 1U << 22;
constexpr std::uint32_t kPcropKeptOnRegression = 1U << 31;

std::uint32_t pcropMask(Family family) { return family == Family::Plus ? 0x1FFFF : 0xFFFF; }

Address bankBase(const Part& part, std::uint32_t bank)
{
    const ByteCount size = part.pageSize * part.pageCount;
    return part.flashBase + static_cast<Address>(bank == 0 ? 0 : size / part.banks());
}

QString pagesText(std::uint32_t first, std::uint32_t last, AddressRange range)
{
    if (first == last)
        return Words::tr("Page %1 (%2) cannot be changed.").arg(first).arg(rangeText(range));
    return Words::tr("Pages %1 to %2 (%3) cannot be changed.")
        .arg(first)
        .arg(last)
        .arg(rangeText(range));
}

Setting wrpSetting(const Part& part, std::uint32_t bank, bool isFirst, const OptionWord& word)
{
    Setting setting;
    setting.topic = Topic::Protection;
    setting.name = QStringLiteral("WRP%1%2").arg(bank + 1).arg(QLatin1Char(isFirst ? 'A' : 'B'));
    setting.place = QStringLiteral("WRP%1%2R").arg(bank + 1).arg(QLatin1Char(isFirst ? 'A' : 'B'));
    setting.raw = word.value;
    setting.explanation = Words::tr("Write-protected pages cannot be erased or written. The "
                                    "bootloader reports no error when asked to; it does nothing.");
    const auto range = writeProtected(part, bank, word.value);
    setting.value = range ? pagesText(word.value & 0xFF, (word.value >> 16) & 0xFF, *range)
                          : Words::tr("No protection.");
    setting.attention = range ? Attention::Grave : Attention::None;
    return setting;
}

Setting pcropSetting(const Part& part, std::uint32_t bank, const OptionBlock& block)
{
    Setting setting;
    setting.topic = Topic::Protection;
    setting.name = QStringLiteral("PCROP%1").arg(bank + 1);
    setting.place = Words::tr("PCROP%1SR, PCROP%1ER").arg(bank + 1);
    setting.raw = block.pcropStart.value;
    setting.explanation = Words::tr("Code in this area can be executed but not read or written, "
                                    "not even by the program itself.");
    const auto range = executeOnly(part, bank, block.pcropStart.value, block.pcropEnd.value);
    setting.value = range ? Words::tr("%1 can only be executed.").arg(rangeText(*range))
                          : Words::tr("No protection.");
    setting.attention = range ? Attention::Grave : Attention::None;
    return setting;
}

/// Whether the PCROP areas of both banks survive removal of the read protection.
Setting pcropRdpSetting(const OptionWord& end)
{
    Setting setting;
    setting.topic = Topic::Protection;
    setting.name = QStringLiteral("PCROP_RDP");
    setting.place = Words::tr("PCROP1ER 31");
    setting.raw = (end.value & kPcropKeptOnRegression) != 0 ? 1 : 0;
    setting.value = setting.raw != 0
        ? Words::tr("Removing the read protection also erases execute-only areas.")
        : Words::tr("Removing the read protection keeps execute-only areas.");
    setting.explanation =
        Words::tr("What happens to execute-only code when read protection is removed.");
    return setting;
}

void addProtection(Decoded& decoded)
{
    auto place = decoded.settings.begin() + 1; // after RDP
    std::vector<Setting> areas;
    for (std::uint32_t bank = 0; bank < decoded.blocks.size(); ++bank) {
        const OptionBlock& block = decoded.blocks[bank];
        areas.push_back(wrpSetting(decoded.part, bank, true, block.wrpA));
        areas.push_back(wrpSetting(decoded.part, bank, false, block.wrpB));
    }
    for (std::uint32_t bank = 0; bank < decoded.blocks.size(); ++bank)
        areas.push_back(pcropSetting(decoded.part, bank, decoded.blocks[bank]));
    areas.push_back(pcropRdpSetting(decoded.blocks.front().pcropEnd));
    decoded.settings.insert(place, areas.begin(), areas.end());
}

void addDamage(Decoded& decoded)
{
    for (std::size_t bank = 0; bank < decoded.blocks.size(); ++bank) {
        const QString number = QString::number(bank + 1);
        const std::array<QString, 5> names{
            bank == 0 ? QStringLiteral("OPTR") : Words::tr("the unused word of bank 2"),
            QStringLiteral("PCROP%1SR").arg(number), QStringLiteral("PCROP%1ER").arg(number),
            QStringLiteral("WRP%1AR").arg(number), QStringLiteral("WRP%1BR").arg(number)};
        const auto words = decoded.blocks[bank].words();
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool isUnused = bank > 0 && i == 0;
            if (!isUnused && !words.at(i).isIntact())
                decoded.damagedWords.push_back(names.at(i));
        }
    }
}

bool isIn(const QString& place, const QString& word)
{
    return place == word || place.startsWith(word + QLatin1Char(' '))
        || place.split(QStringLiteral(", ")).contains(word);
}

void markDamage(Decoded& decoded)
{
    for (Setting& setting : decoded.settings) {
        const bool isDamaged = std::ranges::any_of(
            decoded.damagedWords, [&](const QString& word) { return isIn(setting.place, word); });
        if (!isDamaged)
            continue;
        setting.attention = Attention::Grave;
        setting.remark = Words::tr("This word does not match its complement: the chip ignores it.");
    }
    if (!decoded.damagedWords.empty())
        decoded.remarks.push_back(
            Words::tr("Damaged: %1. The chip uses an option word only if its complement matches.")
                .arg(QStringList(decoded.damagedWords.begin(), decoded.damagedWords.end())
                         .join(QStringLiteral(", "))));
}

} // namespace

std::optional<AddressRange> writeProtected(const Part& part, std::uint32_t bank,
                                           std::uint32_t wrpWord)
{
    const std::uint32_t first = wrpWord & 0xFF;
    const std::uint32_t last = (wrpWord >> 16) & 0xFF;
    if (first > last)
        return std::nullopt;
    const auto offset = static_cast<Address>(first * part.pageSize);
    return AddressRange{bankBase(part, bank) + offset, (last - first + 1) * part.pageSize};
}

std::optional<AddressRange> executeOnly(const Part& part, std::uint32_t bank,
                                        std::uint32_t startWord, std::uint32_t endWord)
{
    const std::uint32_t first = startWord & pcropMask(part.family);
    const std::uint32_t last = endWord & pcropMask(part.family);
    if (first > last)
        return std::nullopt;
    const auto offset = static_cast<Address>(first * kDoubleWord);
    return AddressRange{bankBase(part, bank) + offset, (last - first + 1) * kDoubleWord};
}

Result<Decoded> decode(const Part& part, const std::vector<Bytes>& blocks)
{
    Decoded decoded;
    decoded.part = part;
    for (std::size_t i = 0; i < std::max<std::size_t>(part.blocks.size(), 1); ++i) {
        const bool isThere = i < blocks.size() && i < part.blocks.size();
        auto block =
            optionBlock(isThere ? part.blocks[i] : 0, isThere ? ByteView(blocks[i]) : ByteView());
        if (!block)
            return failure(std::move(block).error());
        decoded.blocks.push_back(*block);
    }
    const std::uint32_t optr = decoded.blocks.front().optr.value;
    decoded.protection = readProtection(optr);
    decoded.settings = optrSettings(part.family, optr);
    addProtection(decoded);
    addDamage(decoded);
    markDamage(decoded);
    if (part.lacksSecondBlock())
        decoded.remarks.push_back(
            Words::tr("The bootloader announces only the option bytes of the first bank; the "
                      "protection of the second bank is unknown."));
    if (part.family == Family::Plus && (optr & kDbank) == 0)
        decoded.remarks.push_back(Words::tr("The flash is configured as one bank: the addresses of "
                                            "protected areas may differ from those shown here."));
    return decoded;
}

QString Decoded::summary() const
{
    QStringList sentences;
    switch (protection) {
    case ReadProtection::Off: sentences << Words::tr("The chip is not read-protected."); break;
    case ReadProtection::On: sentences << Words::tr("The chip is read-protected."); break;
    case ReadProtection::Forever: sentences << Words::tr("The chip is locked permanently."); break;
    }
    const auto isArea = [](const Setting& setting) {
        return setting.attention == Attention::Grave
            && (setting.name.startsWith(u"WRP") || setting.name.startsWith(u"PCROP"));
    };
    const auto areas = std::ranges::count_if(settings, isArea);
    sentences << (areas == 0 ? Words::tr("No part of its flash is protected against writing.")
                             : Words::tr("Parts of its flash cannot be changed."));
    const auto changed = std::ranges::count(settings, Attention::Changed, &Setting::attention);
    if (changed > 0)
        sentences << Words::tr("Some settings differ from factory defaults.");
    return sentences.join(QLatin1Char(' '));
}

QString topicText(Topic topic)
{
    switch (topic) {
    case Topic::Protection: return Words::tr("Protection");
    case Topic::Start: return Words::tr("Start");
    case Topic::Reset: return Words::tr("Supply and reset");
    case Topic::Watchdog: return Words::tr("Watchdogs");
    case Topic::Memory: return Words::tr("Memory");
    }
    Q_UNREACHABLE();
}

std::size_t usedOtpWords(ByteView otp)
{
    std::size_t used = 0;
    for (std::size_t at = 0; at < otp.size(); at += kDoubleWord) {
        const std::size_t length = std::min<std::size_t>(kDoubleWord, otp.size() - at);
        if (!isErased(otp.subspan(at, length)))
            ++used;
    }
    return used;
}

} // namespace fieldflash::option_bytes
