// SPDX-License-Identifier: MIT
#include "core/virtual_board/plain/plain_store.h"

#include <algorithm>

namespace fieldflash::board {

AddressRange PlainStore::partition(std::uint8_t alternate) const
{
    const AddressRange all = m_chip.flash.range();
    if (m_chip.switches.partitions < 2)
        return all;
    const ByteCount half = all.size / 2;
    return {static_cast<Address>(all.first + (alternate == 0 ? 0 : half)), half};
}

void PlainStore::begin(std::uint8_t alternate)
{
    m_range = partition(alternate);
    m_written = 0;
    m_rest.clear();
    m_next = m_range.first;
}

bool PlainStore::fits(std::size_t bytes) const { return m_written + bytes <= m_range.size; }

std::vector<FlashStep> PlainStore::write(ByteView bytes)
{
    std::vector<FlashStep> steps;
    if (!fits(bytes.size()))
        return steps;
    m_written += bytes.size();
    m_rest.insert(m_rest.end(), bytes.begin(), bytes.end());
    while (m_rest.size() >= m_chip.flash.geometry().programUnit)
        program(steps);
    return steps;
}

std::vector<FlashStep> PlainStore::finish()
{
    std::vector<FlashStep> steps;
    if (m_rest.empty())
        return steps;
    m_rest.resize(m_chip.flash.geometry().programUnit, m_chip.flash.geometry().erasedByte);
    program(steps);
    return steps;
}

void PlainStore::program(std::vector<FlashStep>& steps)
{
    const Address address = m_next;
    const std::uint32_t page = m_chip.flash.pageOf(address);
    if (m_chip.flash.pageRange(page).first == address)
        erase(steps, page);
    const auto size = static_cast<std::ptrdiff_t>(m_chip.flash.geometry().programUnit);
    const Bytes unit(m_rest.begin(), m_rest.begin() + size);
    m_rest.erase(m_rest.begin(), m_rest.begin() + size);
    m_next = static_cast<Address>(address + unit.size());
    steps.push_back({m_chip.rom.times.programUnit,
                     [this, address, unit] {
                         const FlashResult result = m_chip.flash.programUnit(address, unit);
                         if (result == FlashResult::Done)
                             m_chip.statistics.programmedDoubleWords +=
                                 unit.size() / kDoubleWordSize;
                         return result;
                     },
                     [this, address, unit] { m_chip.flash.leaveHalfProgrammed(address, unit); }});
}

void PlainStore::erase(std::vector<FlashStep>& steps, std::uint32_t page)
{
    const ByteCount size = m_chip.flash.pageRange(page).size;
    steps.push_back({m_chip.rom.times.eraseOf(size),
                     [this, page] {
                         const FlashResult result = m_chip.flash.erasePage(page);
                         if (result == FlashResult::Done)
                             ++m_chip.statistics.erasesPerPage[page];
                         return result;
                     },
                     [this, page] { m_chip.flash.leaveHalfErased(page); }});
}

Bytes PlainStore::read(std::uint8_t alternate, ByteCount offset, std::size_t length) const
{
    const AddressRange range = partition(alternate);
    const ByteCount size =
        offset < range.size ? std::min<ByteCount>(length, range.size - offset) : 0;
    const AddressRange place{static_cast<Address>(range.first + offset), size};
    Bytes bytes = size == 0 ? Bytes() : m_chip.flash.read(place);
    m_chip.corruptRead(place, bytes);
    return bytes;
}

} // namespace fieldflash::board
