// SPDX-License-Identifier: MIT
// Receives a file by XMODEM-CRC with blocks of 128 bytes or 1 KB (C. Forsberg, "XMODEM/YMODEM
// Protocol Reference", 1988, chapter 7). Pure: bytes and time in, answers and data out.
#pragma once

#include <array>
#include <span>
#include <stddef.h>
#include <stdint.h>

namespace fieldflash::xmodem {

using Bytes = std::span<const uint8_t>;
/// Any clock that wraps at 2^32.
using Milliseconds = uint32_t;

enum class Outcome : uint8_t {
    Running,
    Complete,
    Empty,         ///< the sender ended without a block
    NoSender,      ///< no byte arrived
    Stopped,       ///< the sender became silent
    Cancelled,     ///< by the sender
    TooManyErrors, ///< of transmission, without a good block in between
    OutOfSequence, ///< a block is missing, although its predecessor was acknowledged
    Ymodem,        ///< the first block has the number 0: a file name
    Refused,       ///< by refuse()
};
/// One line for a person at the terminal, without a line end.
[[nodiscard]] const char* describe(Outcome outcome);

/// What a call results in. First use the data, then send the answer: the sender waits for it.
struct Step {
    Bytes data; ///< in the receiver's buffer until the next call
    std::array<uint8_t, 2> answer{};
    uint8_t answerLength = 0;
};

/// The file is the data of all steps. Its length is a multiple of 128: senders fill the last block
/// up with 0x1A, so the file itself must state its length.
class Receiver {
public:
    static constexpr size_t largestBlock = 1024;

    /// The buffer must outlive the receiver. tick() requests the first block.
    Receiver(std::span<uint8_t, largestBlock> buffer, Milliseconds now);

    Step take(uint8_t byte, Milliseconds now);
    /// Call at least every 100 ms.
    Step tick(Milliseconds now);
    /// Instead of the answer to the last data: cancels the transfer.
    Step refuse();

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] uint32_t received() const { return m_received; }

private:
    Step takeHeader(uint8_t byte, Milliseconds now);
    Step takeEnd(Milliseconds now);
    Step finishBlock(Milliseconds now);
    Step finish(Outcome outcome);
    Step acknowledge(Milliseconds now);
    void discardUntilQuiet(Milliseconds now);
    [[nodiscard]] Outcome reasonToGiveUp() const;

    std::span<uint8_t, largestBlock> m_buffer;
    uint32_t m_received = 0;
    Milliseconds m_deadline;
    Milliseconds m_discardEnd = 0;
    uint16_t m_size = 0;     ///< of the data of the current block
    uint16_t m_position = 0; ///< in the current block; 0: between blocks
    uint16_t m_crc = 0;
    uint8_t m_number = 0;
    uint8_t m_complement = 0;
    uint8_t m_expected = 1;
    uint8_t m_errors = 0;  ///< since the last good block
    uint8_t m_cancels = 0; ///< bytes CAN in a row
    bool m_isDiscarding = false;
    bool m_wasEndSeen = false;
    bool m_wasByteSeen = false; ///< since the last good block
    Outcome m_outcome = Outcome::Running;
};

} // namespace fieldflash::xmodem
