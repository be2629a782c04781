// SPDX-License-Identifier: MIT
#include "core/virtual_board/bus_timing.h"

namespace fieldflash::board {

namespace {

constexpr std::size_t kPacketSize = 64;
constexpr std::size_t kTransferOverhead = 45;
constexpr std::size_t kPacketOverhead = 13;
constexpr std::size_t kByteTimesPerFrame = 1500;

} // namespace

Clock::Duration controlTransferTime(std::size_t dataBytes)
{
    const std::size_t packets = (dataBytes + kPacketSize - 1) / kPacketSize;
    const std::size_t furtherPackets = packets > 1 ? packets - 1 : 0;
    const std::size_t byteTimes = kTransferOverhead + dataBytes + furtherPackets * kPacketOverhead;
    const std::size_t frames = (byteTimes + kByteTimesPerFrame - 1) / kByteTimesPerFrame;
    return kFrame * static_cast<int>(frames == 1 ? 1 : frames + 1);
}

} // namespace fieldflash::board
