// SPDX-License-Identifier: MIT
#include "core/virtual_board/rom/rom_bootloader.h"

#include "core/virtual_board/rom/rom_commands.h"
#include "core/virtual_board/wire/usb_descriptors.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

using std::chrono::milliseconds;

constexpr std::uint16_t kCommandBlock = 0;
constexpr std::uint16_t kReservedBlock = 1;
constexpr std::uint16_t kFirstDataBlock = 2;

Reply acknowledge(Bytes data = {}) { return {Reply::Kind::Completed, std::move(data)}; }

} // namespace

RomBootloader::RomBootloader(Chip& chip) : m_chip(chip), m_memories(chip)
{
    if (m_chip.switches.firstStateIsError) {
        m_state = DfuState::dfuERROR;
        m_status = DfuStatus::errFIRMWARE;
    }
    makeDescription();
}

void RomBootloader::makeDescription()
{
    const QString serial = m_chip.romSerial();
    DeviceFields device;
    device.bcdUSB = 0x0100;
    device.idVendor = m_chip.rom.id.vendorId;
    device.idProduct = m_chip.rom.id.productId;
    device.bcdDevice = m_chip.rom.bcdDevice;
    device.hasSerialNumber = !serial.isEmpty();
    DfuFields dfu;
    dfu.bInterfaceProtocol = 2;
    dfu.alternates = static_cast<std::uint8_t>(m_chip.rom.alternates.size());
    dfu.bmAttributes = m_chip.rom.functional.bmAttributes;
    dfu.wDetachTimeOut = m_chip.rom.functional.wDetachTimeOut;
    dfu.wTransferSize = m_chip.switches.transferSize;
    dfu.bcdDFUVersion = m_chip.rom.functional.bcdDFUVersion;
    m_description.device = deviceDescriptor(device);
    m_description.configuration = dfuConfiguration(dfu);
    m_description.strings = {QStringLiteral("STMicroelectronics"), m_chip.rom.product, serial};
    for (const Alternate& alternate : m_chip.rom.alternates)
        m_description.strings.push_back(alternate.layoutText);
    m_description.alternates = dfu.alternates;
}

std::optional<Clock::TimePoint> RomBootloader::arrived(const SetupPacket& setup,
                                                       Clock::TimePoint now)
{
    m_arrival = now;
    settle(now);
    const bool isStatus = setup.bRequest == static_cast<std::uint8_t>(DfuRequest::GetStatus);
    if (!isStatus || m_state != DfuState::dfuDNBUSY)
        return std::nullopt;
    if (isPollTooEarly(now)) {
        ++m_chip.statistics.earlyPolls;
        ++m_chip.statistics.violations[QStringLiteral("GETSTATUS before bwPollTimeout was over")];
    }
    if (m_chip.switches.earlyPoll != EarlyPoll::Nak)
        return std::nullopt;
    m_arrival = m_busyUntil;
    return m_busyUntil;
}

Reply RomBootloader::request(const SetupPacket& setup, ByteView data, Clock::TimePoint now)
{
    settle(m_arrival);
    const bool wantsData = setup.bRequest == static_cast<std::uint8_t>(DfuRequest::Upload)
        || setup.bRequest == static_cast<std::uint8_t>(DfuRequest::GetStatus)
        || setup.bRequest == static_cast<std::uint8_t>(DfuRequest::GetState);
    const QString name = requestText(setup.bRequest);
    ++m_chip.statistics.requests[name];
    if (!m_chip.flash.hasPower())
        return {Reply::Kind::Disconnected, {}};
    if (wantsData != setup.isDeviceToHost())
        return unexpected(name + QStringLiteral(" in the wrong direction"));
    switch (static_cast<DfuRequest>(setup.bRequest)) {
    case DfuRequest::Detach: return detach();
    case DfuRequest::Dnload: return dnload(setup, data);
    case DfuRequest::Upload: return upload(setup);
    case DfuRequest::GetStatus: return getStatus(now);
    case DfuRequest::ClrStatus: return clrStatus();
    case DfuRequest::GetState: return getState();
    case DfuRequest::Abort: return abort();
    }
    return unexpected(name);
}

void RomBootloader::settle(Clock::TimePoint now)
{
    m_sequence.advance(now);
    if (m_state == DfuState::dfuDNBUSY && now >= m_busyUntil && !m_isHanging)
        m_state = DfuState::dfuDNLOAD_SYNC;
}

bool RomBootloader::isPollTooEarly(Clock::TimePoint now) const { return now < m_promised; }

Reply RomBootloader::unexpected(const QString& what)
{
    ++m_chip.statistics.violations[what];
    m_pending.clear();
    return fail(DfuStatus::errSTALLEDPKT);
}

Reply RomBootloader::fail(DfuStatus status)
{
    m_state = DfuState::dfuERROR;
    m_status = status;
    return {Reply::Kind::Stall, {}};
}

Reply RomBootloader::answerStatus(milliseconds bwPollTimeout) const
{
    return acknowledge(statusBytes(m_status, bwPollTimeout, m_state));
}

Reply RomBootloader::detach()
{
    // AN3156: has no meaning in this mode.
    return unexpected(QStringLiteral("DETACH in ") + stateText(m_state));
}

Reply RomBootloader::dnload(const SetupPacket& setup, ByteView data)
{
    const bool isAllowed = m_state == DfuState::dfuIDLE || m_state == DfuState::dfuDNLOAD_IDLE
        || (m_state == DfuState::dfuUPLOAD_IDLE && m_chip.switches.dnloadAfterUpload);
    if (!isAllowed)
        return unexpected(QStringLiteral("DNLOAD in ") + stateText(m_state));
    if (data.empty())
        return leave();
    if (data.size() > m_chip.switches.transferSize)
        return unexpected(QStringLiteral("DNLOAD longer than wTransferSize"));
    if (setup.wValue == kReservedBlock)
        return unexpected(QStringLiteral("DNLOAD of block 1"));
    if (setup.wValue >= kFirstDataBlock && data.size() < 2)
        return unexpected(QStringLiteral("DNLOAD of a single byte"));
    m_pendingBlock = setup.wValue;
    m_pending.assign(data.begin(), data.end());
    m_isCarriedOut = false;
    m_state = DfuState::dfuDNLOAD_SYNC;
    if (m_pendingBlock == kCommandBlock && !parseCommand(m_pending)
        && m_chip.switches.unknownCommand == UnknownCommand::Stall)
        return unexpected(QStringLiteral("unknown DfuSe command"));
    return acknowledge();
}

Reply RomBootloader::upload(const SetupPacket& setup)
{
    const bool isAllowed = m_state == DfuState::dfuIDLE || m_state == DfuState::dfuUPLOAD_IDLE
        || (m_state == DfuState::dfuDNLOAD_IDLE && m_chip.switches.uploadAfterDnload);
    if (!isAllowed)
        return unexpected(QStringLiteral("UPLOAD in ") + stateText(m_state));
    if (setup.wLength == 0 || setup.wLength > m_chip.switches.transferSize)
        return unexpected(QStringLiteral("UPLOAD of a length outside 1 to wTransferSize"));
    if (setup.wValue == kReservedBlock)
        return unexpected(QStringLiteral("UPLOAD of block 1"));
    if (setup.wValue >= kFirstDataBlock)
        return uploadMemory(setup.wValue, setup.wLength);
    ++m_chip.statistics.requests[QStringLiteral("GET_COMMANDS")];
    Bytes commands{0x00, 0x21, 0x41, 0x92};
    m_state = setup.wLength > commands.size() ? DfuState::dfuIDLE : DfuState::dfuUPLOAD_IDLE;
    commands.resize(std::min<std::size_t>(commands.size(), setup.wLength));
    return acknowledge(std::move(commands));
}

Reply RomBootloader::uploadMemory(std::uint16_t block, std::uint16_t length)
{
    if (m_chip.flash.readProtection() != 0)
        return fail(DfuStatus::errVENDOR);
    if (length < 2)
        return unexpected(QStringLiteral("UPLOAD of a single byte"));
    const ByteCount address = addressOf(block, length);
    const DfuStatus target = m_memories.check(address, m_alternate);
    if (target != DfuStatus::OK)
        return fail(target);
    RomMemories::ReadResult result = m_memories.read(address, length);
    if (result.hangs) {
        m_chip.hangs = true;
        return {Reply::Kind::NoAnswer, {}};
    }
    if (result.resets) {
        m_chip.depart({Departure::To::Reset, 0, {}});
        return {Reply::Kind::NoAnswer, {}};
    }
    if (result.status != DfuStatus::OK)
        return fail(result.status);
    m_chip.statistics.bytesRead += result.data.size();
    m_state = result.data.size() < length ? DfuState::dfuIDLE : DfuState::dfuUPLOAD_IDLE;
    return acknowledge(std::move(result.data));
}

ByteCount RomBootloader::addressOf(std::uint16_t block, std::size_t length)
{
    if (m_rememberedLength == 0)
        m_rememberedLength = length;
    ByteCount factor = m_chip.switches.transferSize;
    if (m_chip.switches.blockLength == BlockLength::Remembered)
        factor = m_rememberedLength;
    else if (m_chip.switches.blockLength == BlockLength::Requested)
        factor = length;
    return m_pointer + ByteCount{static_cast<std::uint16_t>(block - kFirstDataBlock)} * factor;
}

Reply RomBootloader::getState()
{
    if (m_state == DfuState::dfuDNBUSY || m_state == DfuState::dfuMANIFEST)
        return unexpected(QStringLiteral("GETSTATE in ") + stateText(m_state));
    return acknowledge({static_cast<std::uint8_t>(m_state)});
}

Reply RomBootloader::clrStatus()
{
    if (m_state == DfuState::dfuERROR) {
        m_state = DfuState::dfuIDLE;
        m_status = DfuStatus::OK;
        return acknowledge();
    }
    const QString what = QStringLiteral("CLRSTATUS in ") + stateText(m_state);
    if (m_isHanging && m_chip.clock.now() >= m_promised) {
        m_isHanging = false;
        (void)fail(DfuStatus::errUNKNOWN);
        return acknowledge();
    }
    const bool isBusy = m_state == DfuState::dfuDNBUSY || m_state == DfuState::dfuMANIFEST;
    if (isBusy || m_chip.switches.clearStatus == ClearStatus::Strict)
        return unexpected(what);
    ++m_chip.statistics.violations[what];
    m_pending.clear();
    if (m_chip.switches.clearStatus == ClearStatus::Error)
        (void)fail(DfuStatus::errUNKNOWN);
    else
        m_state = DfuState::dfuIDLE;
    return acknowledge();
}

Reply RomBootloader::abort()
{
    const bool isAllowed = m_state == DfuState::dfuIDLE || m_state == DfuState::dfuDNLOAD_IDLE
        || m_state == DfuState::dfuUPLOAD_IDLE;
    if (!isAllowed)
        return unexpected(QStringLiteral("ABORT in ") + stateText(m_state));
    m_state = DfuState::dfuIDLE;
    return acknowledge();
}

void RomBootloader::busReset(Clock::TimePoint now)
{
    settle(now);
    m_pending.clear();
    m_alternate = 0;
    // The initial error persists through the reset at the start of every enumeration.
    if (m_status == DfuStatus::errFIRMWARE)
        return;
    m_state = DfuState::dfuIDLE;
    m_status = DfuStatus::OK;
}

void RomBootloader::alternateSelected(std::uint8_t alternateSetting)
{
    m_alternate = alternateSetting;
}

void RomBootloader::powerLost(Clock::TimePoint now) { m_sequence.powerLost(now); }

} // namespace fieldflash::board
