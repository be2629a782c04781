// SPDX-License-Identifier: MIT
// An XMODEM sender that answers byte by byte.
#pragma once

#include "tests/firmware/xmodem/sender.h"

#include <algorithm>
#include <cstddef>

namespace fieldflash::test {

class BlockSender {
public:
    /// Blocks of 128 or 1024 bytes; the last one is filled up.
    BlockSender(Stream file, std::size_t blockSize)
        : m_file(std::move(file)),
          m_blockSize(blockSize)
    {
        m_file.resize((m_file.size() + blockSize - 1) / blockSize * blockSize, 0x1A);
    }
    /// Becomes silent instead of sending this block, counted from 0.
    void stopBefore(std::size_t block) { m_stop = block; }

    /// What to send after this byte of the receiver.
    Stream answer(std::uint8_t byte)
    {
        if (byte == kCancel)
            m_isCancelled = true;
        if (m_isDone || m_isCancelled)
            return {};
        if (byte == kRequest && m_next == 0 && !m_isStarted) {
            m_isStarted = true;
            return current();
        }
        if (byte == kAcknowledge && m_isStarted) {
            m_isDone = isAtEnd();
            ++m_next;
            return m_isDone ? Stream{} : current();
        }
        return byte == kRepeat && m_isStarted ? current() : Stream{};
    }
    /// The receiver acknowledged the end.
    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

private:
    static constexpr std::uint8_t kEnd = 0x04;
    static constexpr std::uint8_t kAcknowledge = 0x06;
    static constexpr std::uint8_t kRepeat = 0x15;
    static constexpr std::uint8_t kCancel = 0x18;
    static constexpr std::uint8_t kRequest = 'C';

    [[nodiscard]] bool isAtEnd() const { return m_next * m_blockSize >= m_file.size(); }
    [[nodiscard]] Stream current() const
    {
        if (m_next >= m_stop)
            return {};
        if (isAtEnd())
            return {kEnd};
        return blockOf(static_cast<std::uint8_t>(m_next + 1),
                       std::span(m_file).subspan(m_next * m_blockSize, m_blockSize));
    }

    Stream m_file;
    std::size_t m_blockSize;
    std::size_t m_next = 0;
    std::size_t m_stop = static_cast<std::size_t>(-1);
    bool m_isStarted = false;
    bool m_isDone = false;
    bool m_isCancelled = false;
};

} // namespace fieldflash::test
