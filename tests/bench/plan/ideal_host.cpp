// SPDX-License-Identifier: MIT
// The lower bound of README.md, executed, to show that it can be reached.
#include "tests/bench/plan/hosts.h"
#include "tests/bench/plan/wire.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::bench {

namespace {

/// Bytes of the chip, from its start.
struct Piece {
    ByteCount first = 0;
    ByteCount size = 0;
};

ByteView partOf(const Bytes& chip, Piece piece)
{
    return ByteView(chip).subspan(piece.first, piece.size);
}

/// The required content of the chip.
Bytes chipAfter(const Scenario& scenario)
{
    Bytes chip = scenario.before;
    std::ranges::copy(scenario.image, chip.begin());
    return chip;
}

/// One address pointer for everything: each block of the chip is numbered from there.
std::uint16_t blockAt(ByteCount offset)
{
    return static_cast<std::uint16_t>(dfu::kFirstDataBlock + offset / kPage);
}

/// Programs every block of the piece that does not have to stay erased.
QCoro::Task<Result<void>> program(Wire& wire, const Bytes& chip, Piece piece)
{
    for (ByteCount at = piece.first; at < piece.first + piece.size; at += kPage) {
        const Piece block{at, kPage};
        const ByteView bytes = partOf(chip, block);
        if (isErased(bytes))
            continue;
        const Result<void> written =
            co_await wire.execute(blockAt(at), Bytes(bytes.begin(), bytes.end()));
        if (!written)
            co_return written;
    }
    co_return {};
}

/// Starts in dfuDNLOAD-IDLE, and ends where the next download may follow.
QCoro::Task<Result<void>> readAll(Wire& wire, Piece piece)
{
    if (piece.size == 0)
        co_return {};
    const Result<void> idle = co_await wire.requests().abort();
    if (!idle)
        co_return idle;
    for (ByteCount at = piece.first; at < piece.first + piece.size; at += kPage) {
        const Result<Bytes> block = co_await wire.requests().upload(blockAt(at), kPage);
        if (!block)
            co_return failure(block.error());
    }
    co_return co_await wire.requests().abort();
}

/// Every block that differs is already erased.
bool canBeFilled(const Bytes& before, const Bytes& after, Piece piece)
{
    for (ByteCount at = piece.first; at < piece.first + piece.size; at += kPage) {
        const Piece block{at, kPage};
        if (!std::ranges::equal(partOf(before, block), partOf(after, block))
            && !isErased(partOf(before, block)))
            return false;
    }
    return true;
}

QCoro::Task<Result<void>> fill(Wire& wire, const Bytes& before, const Bytes& after, Piece piece)
{
    for (ByteCount at = piece.first; at < piece.first + piece.size; at += kPage) {
        const Piece block{at, kPage};
        if (std::ranges::equal(partOf(before, block), partOf(after, block)))
            continue;
        const Result<void> written = co_await program(wire, after, block);
        if (!written)
            co_return written;
    }
    co_return {};
}

QCoro::Task<Result<void>> renewSectors(Wire& wire, const Bytes& before, const Bytes& after,
                                       const std::vector<AddressRange>& sectors)
{
    for (const AddressRange& sector : sectors) {
        const Piece piece{sector.first - kFlash, sector.size};
        if (std::ranges::equal(partOf(before, piece), partOf(after, piece)))
            continue;
        if (canBeFilled(before, after, piece)) {
            const Result<void> filled = co_await fill(wire, before, after, piece);
            if (!filled)
                co_return filled;
            continue;
        }
        const Result<void> erased = co_await wire.erase(sector.first);
        if (!erased)
            co_return erased;
        const Result<void> written = co_await program(wire, after, piece);
        if (!written)
            co_return written;
    }
    co_return {};
}

} // namespace

QCoro::Task<Result<void>> writeIdeallyBySectors(usb::Bus& bus, Clock& clock,
                                                const Scenario& scenario, const DeviceFacts& device)
{
    const auto opened = co_await Wire::open(bus, clock);
    if (!opened)
        co_return failure(opened.error());
    Wire& wire = **opened;
    const Result<void> set = co_await wire.setAddress(kFlash);
    if (!set)
        co_return set;
    const Bytes after = chipAfter(scenario);
    const Result<void> renewed =
        co_await renewSectors(wire, scenario.before, after, device.sectors);
    if (!renewed)
        co_return renewed;
    const Piece image{0, scenario.image.size()};
    co_return co_await readAll(wire, image);
}

QCoro::Task<Result<void>> writeIdeallyAfterMassErase(usb::Bus& bus, Clock& clock,
                                                     const Scenario& scenario, bool proves)
{
    const auto opened = co_await Wire::open(bus, clock);
    if (!opened)
        co_return failure(opened.error());
    Wire& wire = **opened;
    const Result<void> set = co_await wire.setAddress(kFlash);
    if (!set)
        co_return set;
    const ByteCount size = scenario.image.size();
    const Piece outside{size, proves ? kChip - size : 0};
    const Result<void> proved = co_await readAll(wire, outside);
    if (!proved)
        co_return proved;
    const Result<void> erased = co_await wire.massErase();
    if (!erased)
        co_return erased;
    const Bytes after = chipAfter(scenario);
    const Piece kept{0, proves ? kChip : size};
    const Result<void> written = co_await program(wire, after, kept);
    if (!written)
        co_return written;
    const Piece image{0, size};
    co_return co_await readAll(wire, image);
}

} // namespace fieldflash::bench
