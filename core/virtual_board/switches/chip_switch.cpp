// SPDX-License-Identifier: MIT
#include "core/virtual_board/switches/chip_switch.h"

#include "core/profile/chip_family.h"
#include "core/virtual_board/switches/switch_values.h"

#include <QRegularExpression>

namespace fieldflash::board {

namespace {

constexpr ByteCount kMostFlash = ByteCount{16} << 20;
/// Room for the demo application.
constexpr ByteCount kLeastFlash = ByteCount{16} * 1024;

/// A number of at most 16 bits, decimal or 0x….
std::optional<std::uint16_t> readWord(const QString& text)
{
    const auto number = readSeed(text);
    if (!number || *number > 0xFFFF)
        return std::nullopt;
    return static_cast<std::uint16_t>(*number);
}

/// The quirks of the family that have a switch. All others are in the model of the part, or about
/// what a program on the chip meets.
void takeQuirks(BoardSwitches& switches, const profile::ChipFamily& family)
{
    const auto has = [&family](const char* quirk) {
        return family.quirk(QString::fromLatin1(quirk)) != nullptr;
    };
    const bool isStrict = has("clrstatus-only-in-error");
    switches.clearStatus = isStrict ? ClearStatus::Strict : ClearStatus::Tolerant;
    if (has("busy-until-clrstatus"))
        switches.eraseBusy = EraseBusy::HangsInBank2;
    switches.massEraseWorks = !has("no-mass-erase");
    switches.unprotectIsBusy = !has("unprotect-is-not-busy");
    switches.firstStateIsError = has("starts-in-error");
    if (has("block-length-requested"))
        switches.blockLength = BlockLength::Requested;
    // The logs of these show no dfuDNBUSY, though an erase takes longer than it announces.
    if (has("mass-erase-time-understated") || has("status-takes-seconds"))
        switches.earlyPoll = EarlyPoll::Nak;
    if (has("no-leave"))
        switches.leave = Leave::NeverReturns;
}

} // namespace

QStringList chipNames() { return profile::partNames(); }

bool imitateChip(BoardSwitches& switches, const QString& name)
{
    const auto known = profile::partNamed(name);
    if (!known)
        return false;
    switches.chip = name;
    switches.transferSize = known->part->transferSize;
    takeQuirks(switches, *known->family);
    return true;
}

bool announceFunctional(BoardSwitches& switches, const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.size() != 4)
        return false;
    const auto attributes = readWord(parts[0]);
    const auto timeout = readWord(parts[1]);
    const auto size = readTransferSize(parts[2]);
    const auto version = readWord(parts[3]);
    if (!attributes || *attributes > 0xFF || !timeout || !size || !version)
        return false;
    switches.functional =
        FunctionalFields{static_cast<std::uint8_t>(*attributes), *timeout, *version};
    switches.transferSize = *size;
    return true;
}

std::optional<QString> readLayoutText(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    return QString(text).replace(QLatin1Char(';'), QLatin1Char(','));
}

std::optional<std::vector<ByteCount>> readSectors(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([1-9][0-9]{0,3})\\*([1-9][0-9]{0,3})(K?)\\z"));
    std::vector<ByteCount> sectors;
    ByteCount total = 0;
    for (const QString& part : text.split(QLatin1Char(';'))) {
        const auto match = form.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const std::size_t count = match.captured(1).toUInt();
        const ByteCount size =
            match.captured(2).toULongLong() * (match.captured(3).isEmpty() ? 1 : 1024);
        total += count * size;
        if (size % 8 != 0 || total > kMostFlash)
            return std::nullopt;
        sectors.insert(sectors.end(), count, size);
    }
    if (total < kLeastFlash)
        return std::nullopt;
    return sectors;
}

} // namespace fieldflash::board
