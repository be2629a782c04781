// SPDX-License-Identifier: MIT
#include "core/virtual_board/chip/bus_timing.h"

namespace fieldflash::board {

namespace {

constexpr std::size_t kPacketSize = 64;
constexpr std::size_t kTransferOverhead = 45;
constexpr std::size_t kPacketOverhead = 13;
constexpr std::size_t kByteTimesPerFrame = 1500;
constexpr std::size_t kSlowTransactionsPerFrame = 4;

constexpr std::size_t divideUp(std::size_t amount, std::size_t part)
{
    return (amount + part - 1) / part;
}

} // namespace

Clock::Duration controlTransferTime(std::size_t dataBytes, BusKind bus)
{
    const std::size_t packets = divideUp(dataBytes, kPacketSize);
    if (bus == BusKind::SlowHub)
        return kFrame * static_cast<int>(divideUp(packets + 2, kSlowTransactionsPerFrame));
    const std::size_t furtherPackets = packets > 1 ? packets - 1 : 0;
    const std::size_t byteTimes = kTransferOverhead + dataBytes + furtherPackets * kPacketOverhead;
    const std::size_t frames = divideUp(byteTimes, kByteTimesPerFrame);
    return kFrame * static_cast<int>(frames == 1 ? 1 : frames + 1);
}

} // namespace fieldflash::board
