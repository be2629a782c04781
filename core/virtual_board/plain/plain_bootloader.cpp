// SPDX-License-Identifier: MIT
#include "core/virtual_board/plain/plain_bootloader.h"

#include "core/virtual_board/application/application_image.h"
#include "core/virtual_board/wire/usb_descriptors.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

using std::chrono::milliseconds;

/// pid.codes: an id for tests.
constexpr std::uint16_t kVendorId = 0x1209;
constexpr std::uint16_t kProductId = 0x0002;
/// Checking the program takes this long.
constexpr milliseconds kManifestPoll{30};

Reply acknowledge(Bytes data = {}) { return {Reply::Kind::Completed, std::move(data)}; }

std::uint8_t attributesOf(const BoardSwitches& switches)
{
    std::uint8_t attributes = 0x01;
    if (switches.canUpload)
        attributes |= 0x02;
    if (switches.plainDfu == PlainDfu::Tolerant)
        attributes |= 0x04;
    if (switches.plainDfu == PlainDfu::Detaches)
        attributes |= 0x08;
    return attributes;
}

} // namespace

PlainBootloader::PlainBootloader(Chip& chip) : m_chip(chip), m_store(chip) { makeDescription(); }

void PlainBootloader::makeDescription()
{
    const QString serial = m_chip.applicationSerial();
    DeviceFields device;
    device.idVendor = kVendorId;
    device.idProduct = kProductId;
    device.bcdDevice = 0x0100;
    device.hasSerialNumber = !serial.isEmpty();
    DfuFields dfu;
    dfu.bInterfaceProtocol = 2;
    dfu.alternates = m_chip.switches.partitions;
    dfu.bmAttributes = attributesOf(m_chip.switches);
    dfu.wDetachTimeOut = 255;
    dfu.wTransferSize = m_chip.switches.transferSize;
    dfu.bcdDFUVersion = 0x0110;
    m_description.device = deviceDescriptor(device);
    m_description.configuration = dfuConfiguration(dfu);
    m_description.strings = {QStringLiteral("Fieldflash project"),
                             QStringLiteral("Plain DFU bootloader"), serial};
    for (int i = 0; i < m_chip.switches.partitions; ++i)
        m_description.strings.push_back(QStringLiteral("image_%1").arg(i));
    m_description.alternates = m_chip.switches.partitions;
}

std::optional<Clock::TimePoint> PlainBootloader::arrived(const SetupPacket& setup,
                                                         Clock::TimePoint now)
{
    settle(now);
    const bool isStatus = setup.bRequest == static_cast<std::uint8_t>(DfuRequest::GetStatus);
    if (!isStatus || now >= m_promised)
        return std::nullopt;
    ++m_chip.statistics.earlyPolls;
    ++m_chip.statistics.violations[QStringLiteral("GETSTATUS before bwPollTimeout was over")];
    return std::nullopt;
}

Reply PlainBootloader::request(const SetupPacket& setup, ByteView data, Clock::TimePoint now)
{
    settle(now);
    m_hasRequests = true;
    const QString name = requestText(setup.bRequest);
    ++m_chip.statistics.requests[name];
    const bool wantsData = setup.bRequest == static_cast<std::uint8_t>(DfuRequest::Upload)
        || setup.bRequest == static_cast<std::uint8_t>(DfuRequest::GetStatus)
        || setup.bRequest == static_cast<std::uint8_t>(DfuRequest::GetState);
    if (wantsData != setup.isDeviceToHost())
        return unexpected(name + QStringLiteral(" in the wrong direction"));
    return answer(static_cast<DfuRequest>(setup.bRequest), setup, data, now);
}

Reply PlainBootloader::answer(DfuRequest request, const SetupPacket& setup, ByteView data,
                              Clock::TimePoint now)
{
    switch (request) {
    case DfuRequest::Dnload: return dnload(setup, data);
    case DfuRequest::Upload: return upload(setup);
    case DfuRequest::GetStatus: return getStatus(now);
    case DfuRequest::ClrStatus: return clrStatus();
    case DfuRequest::GetState:
        if (m_state == DfuState::dfuDNBUSY || m_state == DfuState::dfuMANIFEST)
            return unexpected(QStringLiteral("GETSTATE in ") + stateText(m_state));
        return acknowledge({static_cast<std::uint8_t>(m_state)});
    case DfuRequest::Abort: return abort();
    case DfuRequest::Detach: break;
    }
    // DETACH has a meaning in appIDLE only; a host may try it, so it is not counted as a mistake.
    if (request == DfuRequest::Detach)
        return fail(DfuStatus::errSTALLEDPKT);
    return unexpected(requestText(setup.bRequest));
}

void PlainBootloader::settle(Clock::TimePoint now)
{
    m_sequence.advance(now);
    if (m_state == DfuState::dfuDNBUSY && now >= m_busyUntil)
        m_state = DfuState::dfuDNLOAD_SYNC;
}

Reply PlainBootloader::unexpected(const QString& what)
{
    ++m_chip.statistics.violations[what];
    m_pending.clear();
    return fail(DfuStatus::errSTALLEDPKT);
}

Reply PlainBootloader::fail(DfuStatus status)
{
    m_state = DfuState::dfuERROR;
    m_status = status;
    return {Reply::Kind::Stall, {}};
}

Reply PlainBootloader::answerStatus(milliseconds bwPollTimeout) const
{
    return acknowledge(statusBytes(m_status, bwPollTimeout, m_state));
}

Reply PlainBootloader::dnload(const SetupPacket& setup, ByteView data)
{
    const bool isFirst = m_state == DfuState::dfuIDLE;
    if (!isFirst && m_state != DfuState::dfuDNLOAD_IDLE)
        return unexpected(QStringLiteral("DNLOAD in ") + stateText(m_state));
    if (isFirst && data.empty())
        return unexpected(QStringLiteral("an empty DNLOAD in dfuIDLE"));
    if (data.size() > m_chip.switches.transferSize)
        return unexpected(QStringLiteral("DNLOAD longer than wTransferSize"));
    if (isFirst) {
        m_nextBlock = 0;
        m_store.begin(m_alternate);
    }
    if (setup.wValue != m_nextBlock)
        return unexpected(QStringLiteral("DNLOAD of a block out of order"));
    ++m_nextBlock;
    if (data.empty()) {
        m_state = DfuState::dfuMANIFEST_SYNC;
        m_isStarted = false;
        return acknowledge();
    }
    if (!m_store.fits(data.size()))
        return fail(DfuStatus::errADDRESS);
    m_pending.assign(data.begin(), data.end());
    m_isStarted = false;
    m_state = DfuState::dfuDNLOAD_SYNC;
    return acknowledge();
}

Reply PlainBootloader::upload(const SetupPacket& setup)
{
    const bool isFirst = m_state == DfuState::dfuIDLE;
    if (!m_chip.switches.canUpload)
        return unexpected(QStringLiteral("UPLOAD without bitCanUpload"));
    if (!isFirst && m_state != DfuState::dfuUPLOAD_IDLE)
        return unexpected(QStringLiteral("UPLOAD in ") + stateText(m_state));
    if (setup.wLength == 0 || setup.wLength > m_chip.switches.transferSize)
        return unexpected(QStringLiteral("UPLOAD of a length outside 1 to wTransferSize"));
    if (isFirst) {
        m_nextBlock = 0;
        m_read = 0;
    }
    if (setup.wValue != m_nextBlock)
        return unexpected(QStringLiteral("UPLOAD of a block out of order"));
    ++m_nextBlock;
    Bytes bytes = m_store.read(m_alternate, m_read, setup.wLength);
    m_read += bytes.size();
    m_chip.statistics.bytesRead += bytes.size();
    m_state = bytes.size() < setup.wLength ? DfuState::dfuIDLE : DfuState::dfuUPLOAD_IDLE;
    return acknowledge(std::move(bytes));
}

Reply PlainBootloader::getStatus(Clock::TimePoint now)
{
    switch (m_state) {
    case DfuState::dfuDNLOAD_SYNC: break;
    case DfuState::dfuDNBUSY: return unexpected(QStringLiteral("GETSTATUS in dfuDNBUSY"));
    case DfuState::dfuMANIFEST_SYNC: return manifest(now);
    case DfuState::dfuMANIFEST:
        if (m_chip.switches.plainDfu != PlainDfu::Tolerant)
            return unexpected(QStringLiteral("GETSTATUS in dfuMANIFEST"));
        m_state = DfuState::dfuIDLE;
        return answerStatus();
    default: return answerStatus();
    }
    if (!m_isStarted)
        return startWork(m_store.write(m_pending), now);
    if (m_sequence.result() != FlashResult::Done)
        (void)fail(m_sequence.result() == FlashResult::NotErased ? DfuStatus::errPROG
                                                                 : DfuStatus::errWRITE);
    else
        m_state = DfuState::dfuDNLOAD_IDLE;
    return answerStatus();
}

Reply PlainBootloader::startWork(std::vector<FlashStep> steps, Clock::TimePoint now)
{
    m_pending.clear();
    m_isStarted = true;
    const std::size_t count = steps.size();
    m_sequence = FlashSequence(std::move(steps), now);
    m_chip.statistics.busy += m_sequence.end() - now;
    const auto poll = std::chrono::ceil<milliseconds>(m_sequence.end() - now);
    m_promised = now + poll;
    m_busyUntil = std::max(m_promised, m_sequence.end());
    m_state = DfuState::dfuDNBUSY;
    watchProgress(count);
    return answerStatus(poll);
}

void PlainBootloader::watchProgress(std::size_t steps)
{
    m_chip.timers.callAt(m_sequence.end(), [this] { settle(m_chip.clock.now()); });
    const BoardSwitches& switches = m_chip.switches;
    const std::uint64_t programmed = m_chip.statistics.programmedDoubleWords;
    const auto at = [&](const std::optional<std::uint64_t>& bytes, std::function<void()> call) {
        const std::uint64_t limit = bytes ? (*bytes + kDoubleWordSize - 1) / kDoubleWordSize : 0;
        if (!bytes || limit <= programmed || limit > programmed + steps)
            return;
        m_chip.timers.callAt(m_sequence.endOfStep(static_cast<std::size_t>(limit - programmed)),
                             [this, call = std::move(call)] {
                                 settle(m_chip.clock.now());
                                 call();
                             });
    };
    at(switches.unplugAt, m_chip.losePower);
    at(switches.stopAfter, m_chip.personPressesStop);
}

/// The program is checked here; a damaged one is not started.
Reply PlainBootloader::manifest(Clock::TimePoint now)
{
    if (!m_isStarted) {
        m_sequence = FlashSequence(m_store.finish(), now);
        m_isStarted = true;
    }
    m_sequence.advance(m_sequence.end());
    const bool isProgram = m_alternate == 0;
    if (isProgram && !findApplication(m_chip.flash, m_chip.flash.range().first)) {
        (void)fail(DfuStatus::errFIRMWARE);
        return answerStatus();
    }
    m_promised = now + kManifestPoll;
    m_state = DfuState::dfuMANIFEST;
    if (m_chip.switches.plainDfu == PlainDfu::Detaches)
        m_chip.depart({Departure::To::Reset, 0, kManifestPoll});
    return answerStatus(kManifestPoll);
}

Reply PlainBootloader::clrStatus()
{
    if (m_state != DfuState::dfuERROR)
        return unexpected(QStringLiteral("CLRSTATUS in ") + stateText(m_state));
    m_state = DfuState::dfuIDLE;
    m_status = DfuStatus::OK;
    return acknowledge();
}

Reply PlainBootloader::abort()
{
    const bool isAllowed = m_state == DfuState::dfuIDLE || m_state == DfuState::dfuDNLOAD_IDLE
        || m_state == DfuState::dfuUPLOAD_IDLE;
    if (!isAllowed)
        return unexpected(QStringLiteral("ABORT in ") + stateText(m_state));
    m_state = DfuState::dfuIDLE;
    return acknowledge();
}

void PlainBootloader::busReset(Clock::TimePoint now)
{
    settle(now);
    m_pending.clear();
    m_alternate = 0;
    m_state = DfuState::dfuIDLE;
    m_status = DfuStatus::OK;
    if (std::exchange(m_hasRequests, false) && m_chip.switches.busResetRestarts)
        m_chip.depart({Departure::To::Reset, 0, {}});
}

void PlainBootloader::alternateSelected(std::uint8_t alternateSetting)
{
    m_alternate = alternateSetting;
}

void PlainBootloader::powerLost(Clock::TimePoint now) { m_sequence.powerLost(now); }

} // namespace fieldflash::board
