// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/otg_fs_core.h"

#include "core/virtual_board/chip/bus_timing.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

using namespace std::chrono_literals;

// GINTSTS.
constexpr std::uint32_t kSof = 1U << 3;
constexpr std::uint32_t kRxflvl = 1U << 4;
constexpr std::uint32_t kNptxfe = 1U << 5;
constexpr std::uint32_t kGinakeff = 1U << 6;
constexpr std::uint32_t kGonakeff = 1U << 7;
constexpr std::uint32_t kEsusp = 1U << 10;
constexpr std::uint32_t kUsbsusp = 1U << 11;
constexpr std::uint32_t kUsbrst = 1U << 12;
constexpr std::uint32_t kEnumdne = 1U << 13;
constexpr std::uint32_t kIepint = 1U << 18;
constexpr std::uint32_t kOepint = 1U << 19;
constexpr std::uint32_t kSrqint = 1U << 30;
constexpr std::uint32_t kWkupint = 1U << 31;
constexpr std::uint32_t kLatched = 0xF030FC0A; ///< cleared by writing one

// DIEPCTL and DOEPCTL.
constexpr std::uint32_t kUsbaep = 1U << 15;
constexpr std::uint32_t kNaksts = 1U << 17;
constexpr std::uint32_t kStall = 1U << 21;
constexpr std::uint32_t kCnak = 1U << 26;
constexpr std::uint32_t kSnak = 1U << 27;
constexpr std::uint32_t kEpdis = 1U << 30;
constexpr std::uint32_t kEpena = 1U << 31;
constexpr std::uint32_t kEndpointSettings = 0x03EC87FF; ///< packet size, type, STALL, FIFO

// DIEPINT and DOEPINT.
constexpr std::uint32_t kXfrc = 1U << 0;
constexpr std::uint32_t kEpdisd = 1U << 1;
constexpr std::uint32_t kStup = 1U << 3;
constexpr std::uint32_t kIttxfe = 1U << 4;
constexpr std::uint32_t kStsphsrx = 1U << 5;
constexpr std::uint32_t kStpktrx = 1U << 15;
constexpr std::uint32_t kInepne = 1U << 6;
constexpr std::uint32_t kTxfe = 1U << 7;

constexpr std::uint32_t kTransferBytes = 0x7FFFF;
constexpr unsigned kPacketCountShift = 19;
constexpr std::uint32_t kPacketCount = 0x3FFU << kPacketCountShift;

constexpr std::uint32_t kDspd = 3U;         ///< DCFG
constexpr std::uint32_t kSdis = 1U << 1;    ///< DCTL
constexpr std::uint32_t kPwrdwn = 1U << 16; ///< GCCFG: 1 powers the transceiver
constexpr std::uint32_t kVbden = 1U << 21;
constexpr std::uint32_t kFdmod = 1U << 30; ///< GUSBCFG
constexpr std::uint32_t kFhmod = 1U << 29;
constexpr std::uint32_t kBvaloen = 1U << 6; ///< GOTGCTL
constexpr std::uint32_t kBvaloval = 1U << 7;
constexpr std::uint32_t kCidsts = 1U << 16;
constexpr std::uint32_t kAsvld = 1U << 18;
constexpr std::uint32_t kBsvld = 1U << 19;

constexpr ChipTime kSuspendAfter = 3ms;

} // namespace

OtgFsCore::OtgFsCore() { reset(); }

void OtgFsCore::reset()
{
    m_gccfg = 0;
    m_dcfg = 0x02200000;
    m_dctl = kSdis;
    m_pcgcctl = 0;
    resetCore();
    m_isConnected = false;
    m_wasReset = false;
    m_isResetAwaited = false;
}

/// CSRST resets "all CSR bits except" GATEHCLK and STPPCLK, DSPD, SDIS, and the GCCFG register
/// (RM0351, OTG_GRSTCTL). The connection is kept.
void OtgFsCore::resetCore()
{
    m_gotgctl = 0;
    m_gahbcfg = 0;
    m_gusbcfg = 0x1440;
    m_gintsts = 0x10000000; // CIDSCHG: the ID pin is open, a B device
    m_gintmsk = 0;
    m_dcfg = (m_dcfg & kDspd) | 0x02200000;
    m_dctl &= kSdis;
    m_dsts = 0x10;
    m_diepmsk = 0;
    m_doepmsk = 0;
    m_daintmsk = 0;
    m_diepempmsk = 0;
    m_pcgcctl &= 3U;
    m_globalInNak = false;
    m_globalOutNak = false;
    m_hasControlData = false;
    m_isSetupDoneWithheld = false;
    m_receive.clear();
    m_receive.setDepth(0x200);
    m_in.fill({});
    m_out.fill({});
    m_in[0].control = kUsbaep;
    m_out[0].control = kUsbaep;
    m_others.reset();
    m_others.write(0x024, 0x200);
    m_others.write(0x028, 0x02000200);
    for (std::uint32_t fifo = 1; fifo < kEndpoints; ++fifo)
        m_others.write(0x100 + 4 * fifo, 0x02000200 + 0x200 * fifo);
}

bool OtgFsCore::wantsConnection() const
{
    const bool isDevice = (m_gusbcfg & kFhmod) == 0; // forced, or by the open ID pin
    const bool isSession =
        (m_gccfg & kVbden) != 0 || ((m_gotgctl & kBvaloen) != 0 && (m_gotgctl & kBvaloval) != 0);
    return isDevice && isSession && (m_dctl & kSdis) == 0 && (m_gccfg & kPwrdwn) != 0;
}

void OtgFsCore::setConnected(bool isConnected)
{
    if (m_isConnected == isConnected)
        return;
    m_isConnected = isConnected;
    m_wasReset = false;
    m_isResetAwaited = false;
    m_lastActivity = m_now;
}

bool OtgFsCore::isStopped() const { return (m_pcgcctl & 3U) != 0; }

void OtgFsCore::setTime(ChipTime now)
{
    const auto frameBefore = m_now / kFrame;
    m_now = now;
    if (!m_isConnected)
        return;
    if (m_wasReset) {
        const auto frame = static_cast<std::uint32_t>(m_now / kFrame) & 0x3FFFU;
        m_dsts = (m_dsts & ~(0x3FFFU << 8)) | (frame << 8);
        if (m_now / kFrame != frameBefore)
            m_gintsts |= kSof;
    } else if ((m_dsts & 1U) == 0 && !m_isResetAwaited && m_now - m_lastActivity >= kSuspendAfter) {
        m_dsts |= 1U; // before the first bus reset the bus looks suspended
        m_gintsts |= kEsusp | kUsbsusp;
    }
}

void OtgFsCore::busReset()
{
    if ((m_dsts & 1U) != 0) {
        m_dsts &= ~1U;
        m_gintsts |= kWkupint;
    }
    m_lastActivity = m_now;
    m_wasReset = false;
    m_isResetAwaited = isStopped();
    if (!m_isResetAwaited)
        resetEndpoints();
}

/// The effect of a bus reset. If the clocks of the core are stopped, the reset first wakes the
/// program, and takes effect after that because it lasts longer than the wake-up.
void OtgFsCore::resetEndpoints()
{
    m_wasReset = true;
    m_dcfg &= ~(0x7FU << 4);
    m_gintsts |= kUsbrst | kEnumdne;
    m_dsts = (m_dsts & ~6U) | (3U << 1); // full speed, internal transceiver
    for (InEndpoint& endpoint : m_in) {
        endpoint.control &= ~(kEpena | kStall);
        endpoint.control |= kNaksts;
        endpoint.fifo.clear();
        endpoint.written = endpoint.sent = endpoint.transferBytes = 0;
    }
    for (OutEndpoint& endpoint : m_out) {
        endpoint.control &= ~(kEpena | kStall);
        endpoint.control |= kNaksts;
    }
    for (unsigned number = 1; number < kEndpoints; ++number) {
        m_in[number].control &= ~kUsbaep;
        m_out[number].control &= ~kUsbaep;
    }
    m_receive.clear();
    m_hasControlData = false;
    m_isSetupDoneWithheld = false;
}

void OtgFsCore::setClockGates(std::uint32_t value)
{
    m_pcgcctl = value;
    if (!isStopped() && std::exchange(m_isResetAwaited, false))
        resetEndpoints();
}

std::uint8_t OtgFsCore::address() const { return static_cast<std::uint8_t>((m_dcfg >> 4) & 0x7FU); }

unsigned OtgFsCore::maximumPacketSize(unsigned endpoint, bool isIn) const
{
    const std::uint32_t control = isIn ? m_in[endpoint].control : m_out[endpoint].control;
    if (endpoint == 0)
        return 64U >> (m_in[0].control & 3U); // 64, 32, 16, 8
    return control & 0x7FFU;
}

Handshake OtgFsCore::setup(ByteView eightBytes)
{
    // Needs two words of data and three of status.
    if (!m_wasReset || isStopped() || !m_receive.hasRoomFor(eightBytes.size() + 8))
        return Handshake::None;
    InEndpoint& in = m_in[0];
    OutEndpoint& out = m_out[0];
    // A SETUP ends the transfer in progress: STALL is cleared, both directions NAK (RM0351, SETUP).
    in.control = (in.control & ~kStall) | kNaksts;
    out.control = (out.control & ~kStall) | kNaksts;
    m_hasControlData = false;
    m_receive.push(0, PacketStatus::SetupReceived, eightBytes);
    out.interrupt |= kStpktrx;
    m_receive.pushExtraCompletion(0);
    if ((out.interrupt & kStsphsrx) != 0)
        m_isSetupDoneWithheld = true;
    else
        pushSetupDone();
    return Handshake::Ack;
}

void OtgFsCore::pushSetupDone()
{
    m_isSetupDoneWithheld = false;
    m_receive.push(0, PacketStatus::SetupCompleted, {});
}

/// An IN token on endpoint 0: the host has moved from the data to the status stage of a control
/// write.
void OtgFsCore::noteStatusStage()
{
    if (!m_hasControlData || !m_receive.hasRoomFor(0))
        return;
    m_hasControlData = false;
    m_out[0].interrupt |= kStsphsrx;
    m_receive.pushExtraCompletion(0);
}

Handshake OtgFsCore::out(unsigned endpoint, ByteView packet)
{
    if (!m_wasReset || isStopped() || endpoint >= kEndpoints)
        return Handshake::None;
    OutEndpoint& target = m_out[endpoint];
    if ((target.control & kUsbaep) == 0)
        return Handshake::None;
    if ((target.control & kStall) != 0)
        return Handshake::Stall;
    const bool isReady = (target.control & kEpena) != 0 && (target.control & kNaksts) == 0
        && (target.size & kPacketCount) != 0 && !m_globalOutNak;
    if (!isReady || !m_receive.hasRoomFor(packet.size() + 4))
        return Handshake::Nak;
    m_receive.push(endpoint, PacketStatus::OutDataReceived, packet);
    m_hasControlData |= endpoint == 0 && !packet.empty();
    const std::uint32_t left = target.size & kTransferBytes;
    const std::uint32_t taken = std::min(left, static_cast<std::uint32_t>(packet.size()));
    target.size -= taken + (1U << kPacketCountShift);
    const bool isShort = packet.size() < maximumPacketSize(endpoint, false);
    if (isShort || (target.size & kPacketCount) == 0) {
        target.control |= kNaksts;
        m_receive.push(endpoint, PacketStatus::OutCompleted, {});
    }
    return Handshake::Ack;
}

Handshake OtgFsCore::in(unsigned endpoint, Bytes& packet)
{
    if (!m_wasReset || isStopped() || endpoint >= kEndpoints)
        return Handshake::None;
    InEndpoint& source = m_in[endpoint];
    if ((source.control & kUsbaep) == 0)
        return Handshake::None;
    if (endpoint == 0)
        noteStatusStage();
    if ((source.control & kStall) != 0)
        return Handshake::Stall;
    if ((source.control & kEpena) == 0 || (source.control & kNaksts) != 0 || m_globalInNak)
        return Handshake::Nak;
    const std::uint32_t size = std::min<std::uint32_t>(maximumPacketSize(endpoint, true),
                                                       source.transferBytes - source.sent);
    if (source.written < source.sent + size) {
        source.interrupt |= kIttxfe;
        return Handshake::Nak;
    }
    packet.assign(source.fifo.begin(), source.fifo.begin() + size);
    const std::size_t words = (std::size_t{size} + 3) / 4 * 4;
    source.fifo.erase(source.fifo.begin(),
                      source.fifo.begin()
                          + static_cast<std::ptrdiff_t>(std::min(words, source.fifo.size())));
    source.sent += size;
    source.size -= 1U << kPacketCountShift;
    if ((source.size & kPacketCount) == 0) {
        source.control &= ~kEpena;
        source.interrupt |= kXfrc;
    }
    return Handshake::Ack;
}

std::uint32_t OtgFsCore::transmitDepth(unsigned fifo) const
{
    return m_others.value(fifo == 0 ? 0x028 : 0x100 + 4 * fifo) >> 16;
}

std::uint32_t OtgFsCore::freeTransmitWords(unsigned number) const
{
    const unsigned fifo = number == 0 ? 0 : (m_in[number].control >> 22) & 0xFU;
    const std::uint32_t depth = transmitDepth(fifo);
    const auto used = static_cast<std::uint32_t>(m_in[number].fifo.size() / 4);
    return depth > used ? depth - used : 0;
}

std::uint32_t OtgFsCore::inInterrupt(const InEndpoint& endpoint) const
{
    return endpoint.interrupt | (endpoint.fifo.empty() ? kTxfe : 0)
        | ((endpoint.control & kNaksts) != 0 ? kInepne : 0);
}

std::uint32_t OtgFsCore::allEndpoints() const
{
    std::uint32_t bits = 0;
    for (unsigned number = 0; number < kEndpoints; ++number) {
        const std::uint32_t mask = m_diepmsk | ((m_diepempmsk & (1U << number)) != 0 ? kTxfe : 0);
        if ((inInterrupt(m_in[number]) & mask) != 0)
            bits |= 1U << number;
        if ((m_out[number].interrupt & m_doepmsk) != 0)
            bits |= 1U << (16 + number);
    }
    return bits;
}

std::uint32_t OtgFsCore::interruptStatus() const
{
    std::uint32_t status = m_gintsts | kNptxfe;
    if (!m_receive.isEmpty())
        status |= kRxflvl;
    if (m_globalInNak)
        status |= kGinakeff;
    if (m_globalOutNak)
        status |= kGonakeff;
    const std::uint32_t endpoints = allEndpoints() & m_daintmsk;
    if ((endpoints & 0xFFFF) != 0)
        status |= kIepint;
    if ((endpoints >> 16) != 0)
        status |= kOepint;
    return status;
}

bool OtgFsCore::isInterruptAsserted() const
{
    return (m_gahbcfg & 1U) != 0 && (interruptStatus() & m_gintmsk) != 0;
}

void OtgFsCore::finishOut(OutEndpoint& endpoint)
{
    endpoint.control &= ~kEpena;
    endpoint.interrupt |= kXfrc;
}

std::uint32_t OtgFsCore::popStatus()
{
    const bool isExtra = m_receive.isExtraNext();
    const std::uint32_t status = m_receive.popStatus();
    OutEndpoint& endpoint = m_out[(status & 0xFU) % kEndpoints];
    if (isExtra) {
        endpoint.interrupt |= kXfrc;
        return status;
    }
    switch (static_cast<PacketStatus>((status >> 17) & 0xFU)) {
    case PacketStatus::OutCompleted: finishOut(endpoint); break;
    case PacketStatus::SetupCompleted: {
        endpoint.control &= ~kEpena;
        endpoint.interrupt |= kStup;
        const std::uint32_t count = (endpoint.size >> 29) & 3U;
        if (count > 0)
            endpoint.size -= 1U << 29;
        break;
    }
    case PacketStatus::OutDataReceived:
    case PacketStatus::SetupReceived: break;
    }
    return status;
}

std::uint32_t OtgFsCore::read(std::uint32_t offset)
{
    if (offset >= 0x1000)
        return m_receive.popWord();
    if (offset >= 0x800)
        return offset == 0xE00 ? m_pcgcctl : readDevice(offset);
    return readGlobal(offset);
}

std::uint32_t OtgFsCore::readGlobal(std::uint32_t offset)
{
    switch (offset) {
    case 0x000: {
        const bool hasSession = (m_gccfg & kVbden) != 0
            || ((m_gotgctl & kBvaloen) != 0 && (m_gotgctl & kBvaloval) != 0);
        return m_gotgctl | kCidsts | (hasSession ? kBsvld | kAsvld : 0);
    }
    case 0x008: return m_gahbcfg;
    case 0x00C: return m_gusbcfg;
    case 0x010: return 1U << 31; // AHBIDL; resets and flushes take no time
    case 0x014: return interruptStatus();
    case 0x018: return m_gintmsk;
    case 0x01C: return m_receive.peekStatus();
    case 0x020: return popStatus();
    case 0x02C: return 0x00080000 | freeTransmitWords(0);
    case 0x038: return m_gccfg;
    case 0x03C: return 0x00002000; // CID
    case 0x040: return 0x4F54310A; // GSNPSID: 3.10a
    case 0x044: return 0x00000000; // GHWCFG1…4, as in this core generation
    case 0x048: return 0x229ED520;
    case 0x04C: return 0x0200D1E8;
    case 0x050: return 0x17F08030;
    default: return m_others.read(offset);
    }
}

std::uint32_t OtgFsCore::readDevice(std::uint32_t offset) const
{
    if (offset >= 0x900 && offset < 0xB00) {
        const unsigned endpoint = (offset - 0x900) / 0x20;
        if (endpoint >= kEndpoints)
            return 0;
        switch (offset & 0x1F) {
        case 0x00: return m_in[endpoint].control;
        case 0x08: return inInterrupt(m_in[endpoint]);
        case 0x10: return m_in[endpoint].size;
        case 0x18: return freeTransmitWords(endpoint);
        default: return 0;
        }
    }
    if (offset >= 0xB00) {
        const unsigned endpoint = (offset - 0xB00) / 0x20;
        if (endpoint >= kEndpoints)
            return 0;
        switch (offset & 0x1F) {
        case 0x00: return m_out[endpoint].control;
        case 0x08: return m_out[endpoint].interrupt;
        case 0x10: return m_out[endpoint].size;
        default: return 0;
        }
    }
    switch (offset) {
    case 0x800: return m_dcfg;
    case 0x804: return m_dctl | (m_globalInNak ? 1U << 2 : 0) | (m_globalOutNak ? 1U << 3 : 0);
    case 0x808: return m_dsts;
    case 0x810: return m_diepmsk;
    case 0x814: return m_doepmsk;
    case 0x818: return allEndpoints();
    case 0x81C: return m_daintmsk;
    case 0x834: return m_diepempmsk;
    default: return m_others.value(offset);
    }
}

void OtgFsCore::write(std::uint32_t offset, std::uint32_t value)
{
    if (offset >= 0x1000)
        pushTransmit((offset >> 12) - 1, value);
    else if (offset == 0xE00)
        setClockGates(value);
    else if (offset >= 0x800)
        writeDevice(offset, value);
    else
        writeGlobal(offset, value);
}

void OtgFsCore::writeGlobal(std::uint32_t offset, std::uint32_t value)
{
    switch (offset) {
    case 0x000: m_gotgctl = value & 0x00000CFE; break;
    case 0x008: m_gahbcfg = value; break;
    case 0x00C: m_gusbcfg = value | (1U << 6); break; // PHYSEL reads as 1
    case 0x010:
        if ((value & 1U) != 0) {
            resetCore();
            break;
        }
        if ((value & (1U << 4)) != 0)
            m_receive.clear();
        if ((value & (1U << 5)) != 0) {
            const unsigned which = (value >> 6) & 0x1FU;
            for (unsigned number = 0; number < kEndpoints; ++number) {
                if (which == 0x10 || which == number)
                    m_in[number].fifo.clear();
            }
        }
        break;
    case 0x014: m_gintsts &= ~(value & (kLatched | kSrqint | kWkupint)); break;
    case 0x018: m_gintmsk = value; break;
    case 0x024:
        m_others.write(offset, value);
        m_receive.setDepth(value & 0xFFFF);
        break;
    case 0x038:
        if ((value & kVbden) != 0 && (m_gccfg & kVbden) == 0)
            m_gintsts |= kSrqint; // VBUS is present
        m_gccfg = value;
        break;
    default: m_others.write(offset, value); break;
    }
}

void OtgFsCore::writeDevice(std::uint32_t offset, std::uint32_t value)
{
    if (offset >= 0x900 && offset < 0x900 + 0x20 * kEndpoints) {
        writeInEndpoint((offset - 0x900) / 0x20, offset & 0x1F, value);
        return;
    }
    if (offset >= 0xB00 && offset < 0xB00 + 0x20 * kEndpoints) {
        writeOutEndpoint((offset - 0xB00) / 0x20, offset & 0x1F, value);
        return;
    }
    switch (offset) {
    case 0x800: m_dcfg = value; break;
    case 0x804:
        if ((value & (1U << 7)) != 0)
            m_globalInNak = true;
        if ((value & (1U << 8)) != 0)
            m_globalInNak = false;
        if ((value & (1U << 9)) != 0)
            m_globalOutNak = true;
        if ((value & (1U << 10)) != 0)
            m_globalOutNak = false;
        m_dctl = value & 0x803;
        break;
    case 0x810: m_diepmsk = value; break;
    case 0x814: m_doepmsk = value; break;
    case 0x81C: m_daintmsk = value; break;
    case 0x834: m_diepempmsk = value; break;
    default: m_others.write(offset, value); break;
    }
}

namespace {

/// The bits common to IN and OUT; the caller enables the transfer.
std::uint32_t withSettings(std::uint32_t old, std::uint32_t value, bool isControlEndpoint)
{
    std::uint32_t control = (old & ~kEndpointSettings) | (value & kEndpointSettings);
    if (isControlEndpoint) {
        control |= kUsbaep;
        if ((old & kStall) != 0)
            control |= kStall; // cleared only by a SETUP
    }
    if ((value & kCnak) != 0)
        control &= ~kNaksts;
    if ((value & kSnak) != 0)
        control |= kNaksts;
    return control;
}

} // namespace

void OtgFsCore::writeInEndpoint(unsigned number, std::uint32_t offset, std::uint32_t value)
{
    InEndpoint& endpoint = m_in[number];
    switch (offset) {
    case 0x00:
        endpoint.control = withSettings(endpoint.control, value, number == 0);
        if ((value & kEpdis) != 0 && (endpoint.control & kEpena) != 0) {
            endpoint.control &= ~kEpena;
            endpoint.interrupt |= kEpdisd;
        } else if ((value & kEpena) != 0) {
            endpoint.control |= kEpena;
            endpoint.transferBytes = endpoint.size & (number == 0 ? 0x7FU : kTransferBytes);
            endpoint.written = 0;
            endpoint.sent = 0;
        }
        break;
    case 0x08: endpoint.interrupt &= ~value; break;
    case 0x10: endpoint.size = value; break;
    default: break;
    }
}

void OtgFsCore::writeOutEndpoint(unsigned number, std::uint32_t offset, std::uint32_t value)
{
    OutEndpoint& endpoint = m_out[number];
    switch (offset) {
    case 0x00:
        endpoint.control = withSettings(endpoint.control, value, number == 0);
        if ((value & kEpdis) != 0 && number != 0 && (endpoint.control & kEpena) != 0) {
            endpoint.control &= ~kEpena;
            endpoint.interrupt |= kEpdisd;
        } else if ((value & kEpena) != 0) {
            endpoint.control |= kEpena;
        }
        break;
    case 0x08:
        endpoint.interrupt &= ~value;
        if (number == 0 && m_isSetupDoneWithheld && (endpoint.interrupt & kStsphsrx) == 0)
            pushSetupDone();
        break;
    case 0x10: endpoint.size = value; break;
    default: break;
    }
}

void OtgFsCore::pushTransmit(unsigned number, std::uint32_t word)
{
    if (number >= kEndpoints || freeTransmitWords(number) == 0)
        return; // the word is lost when the FIFO overflows
    InEndpoint& endpoint = m_in[number];
    appendLittle32(endpoint.fifo, word);
    const std::uint32_t left = endpoint.size & (number == 0 ? 0x7FU : kTransferBytes);
    const std::uint32_t taken = std::min(left, 4U);
    endpoint.size -= taken;
    endpoint.written += taken;
}

} // namespace fieldflash::board
