// SPDX-License-Identifier: MIT
// The receive FIFO of the OTG_FS core: status entries with their data words.
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <deque>

namespace fieldflash::board {

/// GRXSTSP.PKTSTS in device mode (RM0351, OTG_GRXSTSP).
enum class PacketStatus : std::uint32_t {
    OutDataReceived = 2,
    OutCompleted = 3,
    SetupCompleted = 4,
    SetupReceived = 6,
};

class ReceiveFifo {
public:
    void clear();
    void setDepth(std::uint32_t words) { m_depth = words; }
    /// Needs one word for the status, and the data rounded up to words.
    [[nodiscard]] bool hasRoomFor(std::size_t bytes) const;
    void push(unsigned endpoint, PacketStatus status, ByteView data);

    /// An OutCompleted that does not end a transfer (core 3.10a, see OtgFsCore).
    void pushExtraCompletion(unsigned endpoint);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// Whether popStatus() would return an extra completion.
    [[nodiscard]] bool isExtraNext() const { return !isEmpty() && m_entries.front().isExtra; }
    [[nodiscard]] std::uint32_t peekStatus() const;
    /// Makes the data of the entry readable by popWord(). Returns 0 if empty.
    std::uint32_t popStatus();
    std::uint32_t popWord();

private:
    struct Entry {
        std::uint32_t status = 0;
        Bytes data;
        bool isExtra = false;
    };

    std::uint32_t m_depth = 0x200;
    std::deque<Entry> m_entries;
    Bytes m_readable;
    std::size_t m_read = 0;
};

} // namespace fieldflash::board
