// SPDX-License-Identifier: MIT
#include "core/update/plan.h"

#include "core/update/limits.h"

#include <algorithm>

namespace fieldflash::update {

namespace {

using Kind = Operation::Kind;

constexpr ByteCount unitsIn(ByteCount size, ByteCount unit) { return (size + unit - 1) / unit; }

QString durationText(Clock::Duration duration)
{
    using namespace std::chrono;
    const auto whole = std::max<std::int64_t>(1, round<seconds>(duration).count());
    if (whole == 1)
        return QStringLiteral("about 1 second");
    if (whole < 90)
        return QStringLiteral("about %1 seconds").arg(whole);
    return QStringLiteral("about %1 minutes").arg((whole + 30) / 60);
}

QString sectorCountText(std::size_t count)
{
    return count == 1 ? QStringLiteral("1 sector") : QStringLiteral("%1 sectors").arg(count);
}

} // namespace

bool isTouched(SectorIntent intent)
{
    return intent != SectorIntent::Keep && intent != SectorIntent::Equal;
}

Clock::Duration predictedTime(const Operation& operation, const Timings& timings)
{
    const ByteCount size = operation.range.size;
    const auto blocks = static_cast<std::int64_t>(unitsIn(size, timings.blockSize));
    switch (operation.kind) {
    case Kind::EraseSector: return timings.eraseSector + timings.command;
    case Kind::MassErase: return timings.massErase + timings.command;
    case Kind::Write:
        return timings.command + timings.writeBlock * blocks
            + timings.programUnit * static_cast<std::int64_t>(unitsIn(size, kProgramUnit));
    case Kind::Verify: return timings.command + timings.readBlock * blocks;
    }
    Q_UNREACHABLE();
}

QString Plan::sentence() const
{
    const QString time = durationText(predicted);
    if (bytesToWrite > 0) {
        const QString rest = bytesGivenUp == 0
            ? QStringLiteral("keeps everything else")
            : QStringLiteral("gives up %1 beside it").arg(sizeText(bytesGivenUp));
        return QStringLiteral("Writes %1 in %2, %3, %4.")
            .arg(sizeText(bytesToWrite), sectorCountText(sectorsToErase), rest, time);
    }
    if (sectorsToErase > 0)
        return QStringLiteral("Erases %1, %2.").arg(sectorCountText(sectorsToErase), time);
    return QStringLiteral("Compares %1 with the device, changes nothing, %2.")
        .arg(sizeText(bytesToVerify), time);
}

void Plan::addTotals()
{
    for (const Operation& operation : operations) {
        switch (operation.kind) {
        case Kind::EraseSector: ++sectorsToErase; break;
        case Kind::MassErase:
            sectorsToErase += static_cast<std::size_t>(
                std::ranges::count_if(sectors, [&](const SectorPlan& sector) {
                    return sector.alternateSetting == operation.alternateSetting;
                }));
            break;
        case Kind::Write: bytesToWrite += operation.range.size; break;
        case Kind::Verify: bytesToVerify += operation.range.size; break;
        }
        predicted += predictedTime(operation, Timings());
    }
}

} // namespace fieldflash::update
