// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/dma_controller.h"

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kIfcr = 0x04;
constexpr std::uint32_t kFirstChannel = 0x08;
constexpr std::uint32_t kChannelSize = 0x14;
constexpr std::uint32_t kCselr = 0xA8;

// CCR.
constexpr std::uint32_t kEnable = 1U << 0;
constexpr std::uint32_t kFromMemory = 1U << 4;
constexpr std::uint32_t kCircular = 1U << 5;
constexpr std::uint32_t kPeripheralIncrement = 1U << 6;
constexpr std::uint32_t kMemoryIncrement = 1U << 7;
constexpr std::uint32_t kMemoryToMemory = 1U << 14;
// ISR, four bits per channel. The interrupt enables in CCR use the same positions: TCIE is bit 1,
// HTIE bit 2, TEIE bit 3.
constexpr std::uint32_t kGlobalFlag = 1U << 0;
constexpr std::uint32_t kComplete = 1U << 1;
constexpr std::uint32_t kHalf = 1U << 2;
constexpr std::uint32_t kEvents = 0xE;

} // namespace

std::uint32_t DmaController::read(std::uint32_t offset)
{
    if (offset == 0)
        return m_status;
    if (offset == kCselr)
        return m_selection;
    const unsigned number = (offset - kFirstChannel) / kChannelSize;
    if (offset < kFirstChannel || number >= kChannels)
        return 0;
    const Channel& channel = m_channels.at(number);
    switch ((offset - kFirstChannel) % kChannelSize) {
    case 0x0: return channel.control;
    case 0x4: return channel.count;
    case 0x8: return channel.peripheral;
    case 0xC: return channel.memory;
    default: return 0;
    }
}

void DmaController::write(std::uint32_t offset, std::uint32_t value)
{
    if (offset == kIfcr) {
        for (unsigned number = 0; number < kChannels; ++number) {
            if ((value & (kGlobalFlag << (4 * number))) != 0)
                value |= 0xFU << (4 * number); // CGIF clears all four
        }
        m_status &= ~value;
        return;
    }
    if (offset == kCselr)
        m_selection = value;
    const unsigned number = (offset - kFirstChannel) / kChannelSize;
    if (offset < kFirstChannel || number >= kChannels)
        return;
    Channel& channel = m_channels.at(number);
    const bool isOn = (channel.control & kEnable) != 0;
    switch ((offset - kFirstChannel) % kChannelSize) {
    case 0x0:
        channel.control = value & 0x7FFF;
        if (!isOn && (value & kEnable) != 0) {
            channel.reload = channel.count;
            channel.moved = 0;
        }
        break;
    // All other registers are read-only while the channel is enabled.
    case 0x4: channel.count = isOn ? channel.count : value & 0xFFFF; break;
    case 0x8: channel.peripheral = isOn ? channel.peripheral : value; break;
    case 0xC: channel.memory = isOn ? channel.memory : value; break;
    default: break;
    }
}

void DmaController::reset()
{
    m_channels.fill({});
    m_status = 0;
    m_selection = 0;
}

bool DmaController::isInterruptAsserted(unsigned channel) const
{
    return ((m_status >> (4 * channel)) & m_channels.at(channel).control & kEvents) != 0;
}

void DmaController::serve()
{
    for (unsigned number = 0; number < kChannels; ++number) {
        if ((m_channels[number].control & kEnable) != 0)
            serve(number);
    }
}

void DmaController::serve(unsigned number)
{
    Channel& channel = m_channels.at(number);
    const bool isFromMemory = (channel.control & kFromMemory) != 0;
    const bool isFree = (channel.control & kMemoryToMemory) != 0;
    const unsigned peripheralSize = 1U << ((channel.control >> 8) & 3U);
    const unsigned memorySize = 1U << ((channel.control >> 10) & 3U);
    // Circular transfers run once around at most, because the peripheral requests endlessly.
    for (std::uint32_t limit = channel.reload; limit > 0 && channel.count > 0; --limit) {
        if (!isFree && !isRequested(channel.peripheral, isFromMemory))
            return;
        const std::uint32_t peripheral = channel.peripheral
            + ((channel.control & kPeripheralIncrement) != 0 ? channel.moved * peripheralSize : 0);
        const std::uint32_t memory = channel.memory
            + ((channel.control & kMemoryIncrement) != 0 ? channel.moved * memorySize : 0);
        if (isFromMemory)
            store(peripheral, peripheralSize, load(memory, memorySize));
        else
            store(memory, memorySize, load(peripheral, peripheralSize));
        ++channel.moved;
        --channel.count;
        if (channel.moved == channel.reload / 2)
            m_status |= (kHalf | kGlobalFlag) << (4 * number);
    }
    if (channel.count > 0 || channel.reload == 0)
        return;
    m_status |= (kComplete | kGlobalFlag) << (4 * number);
    if ((channel.control & kCircular) != 0)
        channel.count = channel.reload;
    else
        channel.reload = 0; // done: the flag is set only once
    channel.moved = 0;
}

} // namespace fieldflash::board
