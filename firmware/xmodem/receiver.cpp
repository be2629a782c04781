// SPDX-License-Identifier: MIT
#include "firmware/xmodem/receiver.h"

#include "firmware/crc/crc16.h"

namespace fieldflash::xmodem {

namespace {

enum Character : uint8_t {
    SOH = 0x01, ///< a block of 128 bytes follows
    STX = 0x02, ///< a block of 1 KB follows
    EOT = 0x04,
    ACK = 0x06,
    BS = 0x08,
    NAK = 0x15,
    CAN = 0x18,
    requestWithCrc = 'C',
};

// Chapter 7.3.2 of the reference, except where noted.
constexpr Milliseconds requestPeriod = 3000;
constexpr uint8_t mostRequests = 20;
constexpr Milliseconds blockTimeout = 10'000;
constexpr Milliseconds byteTimeout = 1000;
constexpr uint8_t mostErrors = 10;
/// After an error the rest of the block is discarded. The reference waits for 1 s of silence; no
/// line at 115200 baud pauses for longer than this inside a block.
constexpr Milliseconds quietTime = 300;
/// One CAN may be noise. Two between blocks cancel, as in the reference; inside of a block they are
/// data, and only as many as senders send when they are aborted count, with silence behind them.
constexpr uint8_t cancelsBetweenBlocks = 2;
constexpr uint8_t cancelsInBlock = 5;

constexpr uint16_t headerSize = 3; // character, number, complement
constexpr uint16_t crcSize = 2;

Step answering(uint8_t character) { return {{}, {character}, 1}; }

bool isOver(Milliseconds deadline, Milliseconds now)
{
    return static_cast<int32_t>(now - deadline) >= 0;
}

} // namespace

const char* describe(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Running: return "Receiving.";
    case Outcome::Complete: return "Received.";
    case Outcome::Empty: return "The file is empty.";
    case Outcome::NoSender: return "No data arrived within a minute.";
    case Outcome::Stopped: return "The sender stopped.";
    case Outcome::Cancelled: return "Cancelled by the sender.";
    case Outcome::TooManyErrors: return "Too many transmission errors.";
    case Outcome::OutOfSequence: return "A block is missing.";
    case Outcome::Ymodem: return "Send with XMODEM, not YMODEM.";
    case Outcome::Refused: break;
    }
    return "Refused.";
}

Receiver::Receiver(std::span<uint8_t, largestBlock> buffer, Milliseconds now)
    : m_buffer(buffer),
      m_deadline(now)
{
}

Step Receiver::take(uint8_t byte, Milliseconds now)
{
    if (m_outcome != Outcome::Running)
        return {};
    m_wasByteSeen = true;
    if (byte == CAN && m_cancels < cancelsInBlock)
        ++m_cancels;
    else if (byte != CAN && byte != BS) // lrzsz sends backspaces after CAN
        m_cancels = 0;
    if (m_isDiscarding) {
        if (!isOver(m_discardEnd, now + quietTime))
            m_deadline = now + quietTime;
        return {};
    }
    if (m_position == 0)
        return takeHeader(byte, now);

    m_deadline = now + byteTimeout;
    const uint16_t position = m_position++;
    if (position == 1) {
        m_number = byte;
    } else if (position == 2) {
        m_complement = byte;
    } else {
        m_crc = updateCrc16(m_crc, byte);
        if (position < headerSize + m_size)
            m_buffer[position - headerSize] = byte;
    }
    if (m_position < headerSize + m_size + crcSize)
        return {};
    m_position = 0;
    m_cancels = 0;
    return finishBlock(now);
}

Step Receiver::takeHeader(uint8_t byte, Milliseconds now)
{
    switch (byte) {
    case SOH:
    case STX:
        m_size = byte == SOH ? 128 : largestBlock;
        m_position = 1;
        m_crc = 0;
        m_deadline = now + byteTimeout;
        return {};
    case EOT: return takeEnd(now);
    case CAN: return m_cancels >= cancelsBetweenBlocks ? finish(Outcome::Cancelled) : Step{};
    default: discardUntilQuiet(now); return {};
    }
}

/// The first EOT may be noise: it is answered with NAK, and the sender repeats it.
Step Receiver::takeEnd(Milliseconds now)
{
    m_deadline = now + blockTimeout;
    if (!m_wasEndSeen) {
        m_wasEndSeen = true;
        return answering(NAK);
    }
    m_outcome = m_received == 0 ? Outcome::Empty : Outcome::Complete;
    return answering(ACK);
}

Step Receiver::finishBlock(Milliseconds now)
{
    if ((m_number ^ m_complement) != 0xFF || m_crc != 0) {
        discardUntilQuiet(now);
        return {};
    }
    if (m_number == m_expected) {
        ++m_expected;
        m_errors = 0;
        m_wasByteSeen = false;
        m_wasEndSeen = false;
        m_received += m_size;
        Step step = acknowledge(now);
        step.data = m_buffer.first(m_size);
        return step;
    }
    if (m_received == 0)
        return finish(m_number == 0 ? Outcome::Ymodem : Outcome::OutOfSequence);
    if (m_number != static_cast<uint8_t>(m_expected - 1))
        return finish(Outcome::OutOfSequence);
    // The last answer was lost.
    if (++m_errors > mostErrors)
        return finish(Outcome::TooManyErrors);
    return acknowledge(now);
}

Step Receiver::acknowledge(Milliseconds now)
{
    m_deadline = now + blockTimeout;
    return answering(ACK);
}

void Receiver::discardUntilQuiet(Milliseconds now)
{
    m_position = 0;
    m_isDiscarding = true;
    m_deadline = now + quietTime;
    m_discardEnd = now + blockTimeout; // of a line that never becomes quiet
}

Step Receiver::tick(Milliseconds now)
{
    if (m_outcome != Outcome::Running || !isOver(m_deadline, now))
        return {};
    if (m_cancels >= cancelsInBlock)
        return finish(Outcome::Cancelled);
    const bool isRequesting = m_received == 0;
    if (++m_errors > (isRequesting ? mostRequests : mostErrors))
        return finish(reasonToGiveUp());
    m_position = 0;
    m_isDiscarding = false;
    m_deadline = now + (isRequesting ? requestPeriod : blockTimeout);
    return answering(isRequesting ? requestWithCrc : NAK);
}

Outcome Receiver::reasonToGiveUp() const
{
    if (m_wasByteSeen)
        return Outcome::TooManyErrors;
    return m_received == 0 ? Outcome::NoSender : Outcome::Stopped;
}

Step Receiver::refuse()
{
    return m_outcome == Outcome::Running ? finish(Outcome::Refused) : Step{};
}

Step Receiver::finish(Outcome outcome)
{
    m_outcome = outcome;
    if (outcome == Outcome::Cancelled)
        return {};
    return {{}, {CAN, CAN}, 2};
}

} // namespace fieldflash::xmodem
