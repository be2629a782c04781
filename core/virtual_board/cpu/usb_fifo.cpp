// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/usb_fifo.h"

#include <utility>

namespace fieldflash::board {

void ReceiveFifo::clear()
{
    m_entries.clear();
    m_readable.clear();
    m_read = 0;
}

bool ReceiveFifo::hasRoomFor(std::size_t bytes) const
{
    std::size_t words = (m_readable.size() - m_read) / 4 + 1 + (bytes + 3) / 4;
    for (const Entry& entry : m_entries)
        words += 1 + entry.data.size() / 4;
    return words <= m_depth;
}

void ReceiveFifo::push(unsigned endpoint, PacketStatus status, ByteView data)
{
    Entry entry;
    entry.status = endpoint | (static_cast<std::uint32_t>(data.size()) << 4)
        | (static_cast<std::uint32_t>(status) << 17);
    entry.data.assign(data.begin(), data.end());
    entry.data.resize((data.size() + 3) / 4 * 4);
    m_entries.push_back(std::move(entry));
}

void ReceiveFifo::pushExtraCompletion(unsigned endpoint)
{
    push(endpoint, PacketStatus::OutCompleted, {});
    m_entries.back().isExtra = true;
}

std::uint32_t ReceiveFifo::peekStatus() const
{
    return m_entries.empty() ? 0 : m_entries.front().status;
}

std::uint32_t ReceiveFifo::popStatus()
{
    if (m_entries.empty())
        return 0;
    Entry entry = std::move(m_entries.front());
    m_entries.pop_front();
    m_readable = std::move(entry.data); // unread words are lost, as on a real chip
    m_read = 0;
    return entry.status;
}

std::uint32_t ReceiveFifo::popWord()
{
    if (m_read + 4 > m_readable.size())
        return 0;
    const std::uint32_t word = readLittle32(m_readable, m_read);
    m_read += 4;
    return word;
}

} // namespace fieldflash::board
