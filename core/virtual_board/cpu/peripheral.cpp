// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/peripheral.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

PlainRegisters::PlainRegisters(std::map<std::uint32_t, std::uint32_t> initial)
    : m_initial(std::move(initial)),
      m_values(m_initial)
{
}

std::uint32_t PlainRegisters::value(std::uint32_t offset) const
{
    const auto found = m_values.find(offset);
    return found == m_values.end() ? 0 : found->second;
}

std::uint32_t PlainRegisters::read(std::uint32_t offset) { return value(offset); }

void PlainRegisters::write(std::uint32_t offset, std::uint32_t value) { m_values[offset] = value; }

void PeripheralBus::attach(std::string name, std::uint32_t base, std::uint32_t size,
                           Peripheral& peripheral, std::function<bool()> isClocked)
{
    Block block{.name = std::move(name),
                .base = base,
                .size = size,
                .peripheral = &peripheral,
                .isClocked = std::move(isClocked)};
    const auto place = std::ranges::upper_bound(m_blocks, base, {}, &Block::base);
    m_blocks.insert(place, std::move(block));
}

PeripheralBus::Block* PeripheralBus::find(std::uint32_t address)
{
    auto next = std::ranges::upper_bound(m_blocks, address, {}, &Block::base);
    if (next == m_blocks.begin())
        return nullptr;
    Block& block = *std::prev(next);
    if (address - block.base >= block.size)
        return nullptr;
    if (block.isClocked && !block.isClocked()) {
        if (onUnclocked && !std::exchange(block.wasReported, true))
            onUnclocked(block.name);
        return nullptr;
    }
    return &block;
}

std::uint32_t PeripheralBus::read(std::uint32_t address, unsigned size)
{
    Block* block = find(address);
    if (block == nullptr)
        return 0;
    const std::uint32_t offset = address - block->base;
    block->peripheral->setWidth(size);
    const std::uint32_t word = block->peripheral->read(offset & ~3U);
    if (onAccess)
        onAccess({.block = block->name, .offset = offset, .value = word, .isWrite = false});
    const std::uint32_t shifted = word >> (8 * (offset & 3U));
    return size == 4 ? shifted : shifted & ((1U << (8 * size)) - 1);
}

void PeripheralBus::write(std::uint32_t address, unsigned size, std::uint32_t value)
{
    Block* block = find(address);
    if (block == nullptr)
        return;
    const std::uint32_t offset = address - block->base;
    block->peripheral->setWidth(size);
    if (size != 4 && !block->peripheral->distinguishesWidth()) {
        const std::uint32_t shift = 8 * (offset & 3U);
        const std::uint32_t mask = ((1U << (8 * size)) - 1) << shift;
        value = (block->peripheral->read(offset & ~3U) & ~mask) | ((value << shift) & mask);
    }
    if (onAccess)
        onAccess({.block = block->name, .offset = offset, .value = value, .isWrite = true});
    block->peripheral->write(offset & ~3U, value);
}

void PeripheralBus::reset()
{
    for (Block& block : m_blocks) {
        block.peripheral->reset();
        block.wasReported = false;
    }
}

} // namespace fieldflash::board
