// SPDX-License-Identifier: MIT
#include "core/virtual_board/loader/resident_loader.h"

#include "core/virtual_board/loader/loader_content.h"
#include "core/virtual_board/loader/loader_hash.h"
#include "core/virtual_board/wire/usb_descriptors.h"
#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

using std::chrono::milliseconds;

constexpr std::uint16_t kTransferSize = FIELDFLASH_PAGE_SIZE;
constexpr std::uint16_t kFirstDataBlock = 2;
constexpr std::uint8_t kFindingString = 5;
constexpr std::size_t kBuffers = 2;
/// A tenth of SHA-512 at 48 MHz.
constexpr std::chrono::microseconds kHashTime{350};
/// From the last GETSTATUS to the reset.
constexpr milliseconds kDeparture{5};

Reply acknowledge(Bytes data = {}) { return {Reply::Kind::Completed, std::move(data)}; }
Reply stalled() { return {Reply::Kind::Stall, {}}; }

bool isVendor(const SetupPacket& setup) { return (setup.bmRequestType & 0x60) == 0x40; }

} // namespace

std::uint8_t loaderReason(LoaderFinding finding, bool isRequested)
{
    if (isRequested)
        return FIELDFLASH_LOADER_REASON_REQUESTED;
    switch (finding) {
    case LoaderFinding::NoProgram: return FIELDFLASH_LOADER_REASON_NO_PROGRAM;
    case LoaderFinding::Foreign: return FIELDFLASH_LOADER_REASON_FOREIGN;
    case LoaderFinding::Signature: return FIELDFLASH_LOADER_REASON_SIGNATURE;
    case LoaderFinding::NotConfirmed: return FIELDFLASH_LOADER_REASON_NOT_CONFIRMED;
    case LoaderFinding::None: return FIELDFLASH_LOADER_REASON_BUTTON;
    default: return FIELDFLASH_LOADER_REASON_INCOMPLETE;
    }
}

ResidentLoader::ResidentLoader(Chip& chip, LoaderFinding finding, bool isRequested)
    : m_chip(chip),
      m_kind(loaderIn(chip.flash)),
      m_flash(chip, m_kind),
      m_reason(loaderReason(finding, isRequested))
{
    makeDescription(finding);
}

bool ResidentLoader::isSigned() const { return checksSignatures(m_kind); }

/// The name of the memory: what is wrong with it, and what can be written.
QString ResidentLoader::layout(LoaderFinding finding) const
{
    if (!hasSlots(m_kind)) {
        const bool hasProgram = inspectProgram(m_chip.flash, m_kind, FIELDFLASH_SIGNED_APPLICATION)
            == LoaderFinding::None;
        return (hasProgram ? QStringLiteral("@Internal Flash")
                           : QStringLiteral("@Internal Flash: no program"))
            + QString::fromLatin1(isSigned() ? FIELDFLASH_LOADER_LAYOUT_UNREADABLE
                                             : FIELDFLASH_LOADER_LAYOUT_READABLE);
    }
    const QString condition =
        finding == LoaderFinding::None ? QString() : QStringLiteral(": ") + textOf(finding);
    const bool isSecond = m_flash.free().slot.base == FIELDFLASH_LOADER_SLOT_B;
    return QStringLiteral("@Flash") + condition
        + QString::fromLatin1(isSecond ? ": slot B free" FIELDFLASH_LOADER_LAYOUT_SLOT_B "f"
                                       : ": slot A free" FIELDFLASH_LOADER_LAYOUT_SLOT_A "f");
}

void ResidentLoader::makeDescription(LoaderFinding finding)
{
    const QString serial = m_chip.applicationSerial();
    DeviceFields device;
    device.idVendor = FIELDFLASH_LOADER_VENDOR_ID;
    device.idProduct = FIELDFLASH_LOADER_PRODUCT_ID;
    device.bcdDevice = 0x0100;
    device.hasSerialNumber = !serial.isEmpty();
    DfuFields dfu;
    dfu.bInterfaceProtocol = 2;
    dfu.bmAttributes = 0x0B;
    dfu.wDetachTimeOut = 255;
    dfu.wTransferSize = kTransferSize;
    dfu.bcdDFUVersion = 0x011A;
    m_description.device = deviceDescriptor(device);
    m_description.configuration = dfuConfiguration(dfu);
    m_description.strings = {QStringLiteral("Fieldflash project"),
                             QStringLiteral("NUCLEO-L476RG")
                                 + QLatin1String(FIELDFLASH_LOADER_PRODUCT_ENDING),
                             serial, layout(finding), QString()};
}

bool ResidentLoader::isBusy() const
{
    return m_state == DfuState::dfuDNLOAD_SYNC || m_state == DfuState::dfuDNBUSY
        || m_state == DfuState::dfuMANIFEST;
}

/// Requests about the content of the flash wait for the blocks; ABORT does, too.
std::optional<Clock::TimePoint> ResidentLoader::arrived(const SetupPacket& setup,
                                                        Clock::TimePoint now)
{
    m_flash.advance(now);
    const bool isStatus =
        !isVendor(setup) && setup.bRequest == static_cast<std::uint8_t>(DfuRequest::GetStatus);
    if (isStatus && now < m_promised) {
        ++m_chip.statistics.earlyPolls;
        ++m_chip.statistics.violations[QStringLiteral("GETSTATUS before bwPollTimeout was over")];
    }
    const bool waits = isVendor(setup)
        || setup.bRequest == static_cast<std::uint8_t>(DfuRequest::Abort)
        || setup.bRequest == static_cast<std::uint8_t>(DfuRequest::Upload);
    if (!waits)
        return std::nullopt;
    Clock::TimePoint ready = std::max(now, m_flash.end());
    if (isVendor(setup) && setup.bRequest == FIELDFLASH_LOADER_REQUEST_PAGE_HASHES)
        ready += kHashTime * (setup.wLength / FIELDFLASH_LOADER_HASH_SIZE);
    return ready > now ? std::optional(ready) : std::nullopt;
}

Reply ResidentLoader::request(const SetupPacket& setup, ByteView data, Clock::TimePoint now)
{
    m_flash.advance(now);
    if (isVendor(setup))
        return vendorRequest(setup, data);
    const QString name = requestText(setup.bRequest);
    ++m_chip.statistics.requests[name];
    switch (static_cast<DfuRequest>(setup.bRequest)) {
    case DfuRequest::Dnload: return dnload(setup, data, now);
    case DfuRequest::Upload: return upload(setup);
    case DfuRequest::GetStatus: return getStatus(now);
    case DfuRequest::ClrStatus: return clrStatus();
    case DfuRequest::GetState: return acknowledge({static_cast<std::uint8_t>(m_state)});
    case DfuRequest::Abort: return abort();
    case DfuRequest::Detach: break;
    }
    return unexpected(name);
}

Reply ResidentLoader::vendorRequest(const SetupPacket& setup, ByteView data)
{
    if (isBusy()) {
        ++m_chip.statistics.violations[QStringLiteral("a vendor request while the loader is busy")];
        return stalled();
    }
    switch (setup.bRequest) {
    case FIELDFLASH_LOADER_REQUEST_REPORT:
        ++m_chip.statistics.requests[QStringLiteral("loader report")];
        return setup.isDeviceToHost() ? report() : stalled();
    case FIELDFLASH_LOADER_REQUEST_SEED:
        if (setup.isDeviceToHost() || data.size() != FIELDFLASH_LOADER_SEED_SIZE)
            return stalled();
        ++m_chip.statistics.requests[QStringLiteral("page hash seed")];
        m_seed = Bytes(data.begin(), data.end());
        return acknowledge();
    case FIELDFLASH_LOADER_REQUEST_PAGE_HASHES:
        ++m_chip.statistics.requests[QStringLiteral("page hashes")];
        return hashes(setup);
    case FIELDFLASH_LOADER_REQUEST_REPLACE_LOADER:
        return setup.wValue == FIELDFLASH_LOADER_REPLACE_CONFIRM && !hasSlots(m_kind) ? replace()
                                                                                      : stalled();
    default: return stalled();
    }
}

Reply ResidentLoader::report() const
{
    Bytes bytes = loaderHeader(m_kind);
    appendLittle32(bytes, 0);
    std::uint8_t state = FIELDFLASH_LOADER_APPLICATION_INCOMPLETE;
    const FreeSlot& free = m_flash.free();
    switch (inspectProgram(m_chip.flash, m_kind, FIELDFLASH_SIGNED_APPLICATION, free.slot.base)) {
    case LoaderFinding::None:
        state = isMarkedVerified(m_chip.flash, m_kind, free.slot.base)
            ? FIELDFLASH_LOADER_APPLICATION_VERIFIED
            : FIELDFLASH_LOADER_APPLICATION_COMPLETE;
        break;
    case LoaderFinding::Signature: state = FIELDFLASH_LOADER_APPLICATION_COMPLETE; break;
    case LoaderFinding::NoProgram: state = FIELDFLASH_LOADER_APPLICATION_NONE; break;
    case LoaderFinding::Foreign: state = FIELDFLASH_LOADER_APPLICATION_FOREIGN; break;
    default: break;
    }
    std::uint8_t slot = 0;
    if (hasSlots(m_kind))
        slot = static_cast<std::uint8_t>(
            slotState(m_chip.flash, free.slot)
            | (free.otherStarts ? FIELDFLASH_LOADER_SLOT_OTHER_STARTS : 0));
    bytes.insert(bytes.end(), {state, m_reason, FIELDFLASH_LOADER_CLOCK_CRYSTAL, slot});
    return acknowledge(std::move(bytes));
}

Reply ResidentLoader::hashes(const SetupPacket& setup) const
{
    const std::size_t count = setup.wLength / FIELDFLASH_LOADER_HASH_SIZE;
    const FlashMemory& flash = m_chip.flash;
    if (!m_seed || !setup.isDeviceToHost() || setup.wLength % FIELDFLASH_LOADER_HASH_SIZE != 0
        || count > FIELDFLASH_LOADER_MOST_HASHES
        || setup.wValue + count > flash.geometry().pageCount)
        return stalled();
    Bytes answer;
    for (std::uint32_t page = setup.wValue; page < setup.wValue + count; ++page) {
        const AddressRange range = flash.pageRange(page);
        const Bytes hash = flash.firstEccError(range)
            ? Bytes(FIELDFLASH_LOADER_HASH_SIZE, 0xFF)
            : loaderPageHash(*m_seed, isSigned(), page, m_flash.shown(range));
        answer.insert(answer.end(), hash.begin(), hash.end());
    }
    return acknowledge(std::move(answer));
}

Reply ResidentLoader::replace()
{
    const LoaderFinding finding = inspectProgram(m_chip.flash, m_kind, FIELDFLASH_SIGNED_LOADER);
    if (finding != LoaderFinding::None)
        return fail(finding);
    const Bytes header =
        m_chip.flash.read({FIELDFLASH_LOADER_APPLICATION, sizeof(FieldflashSignedHeader)});
    const std::uint32_t length =
        std::min(readLittle32(header, offsetof(FieldflashSignedHeader, length)),
                 FIELDFLASH_LOADER_CODE_SIZE);
    const Address source = FIELDFLASH_LOADER_APPLICATION + FIELDFLASH_SIGNED_HEADER_SIZE;
    m_chip.flash.place(FIELDFLASH_LOADER_BASE, m_chip.flash.read({source, length}));
    m_chip.depart({Departure::To::Reset, 0, kDeparture});
    return acknowledge();
}

Reply ResidentLoader::unexpected(const QString& what)
{
    ++m_chip.statistics.violations[what];
    return fail(LoaderFinding::UnexpectedRequest);
}

Reply ResidentLoader::fail(LoaderFinding finding)
{
    m_flash.fail(finding);
    m_state = DfuState::dfuERROR;
    return stalled();
}

Reply ResidentLoader::dnload(const SetupPacket& setup, ByteView data, Clock::TimePoint now)
{
    if (m_state != DfuState::dfuIDLE && m_state != DfuState::dfuDNLOAD_IDLE)
        return unexpected(QStringLiteral("DNLOAD in ") + stateText(m_state));
    if (data.size() > kTransferSize || m_flash.openBlocks() >= kBuffers)
        return unexpected(QStringLiteral("DNLOAD without room for it"));
    m_flash.dropAdmission();
    m_state = DfuState::dfuDNLOAD_SYNC;
    if (data.empty()) {
        m_mustBeBusy = true;
        m_flash.admit(now);
        return acknowledge();
    }
    if (setup.wValue == 0)
        command(data, now);
    else if (setup.wValue < kFirstDataBlock)
        m_flash.fail(LoaderFinding::Address);
    else
        m_flash.write(
            static_cast<Address>(m_pointer + (setup.wValue - kFirstDataBlock) * kTransferSize),
            Bytes(data.begin(), data.end()), now);
    return acknowledge();
}

void ResidentLoader::command(ByteView data, Clock::TimePoint now)
{
    constexpr std::uint8_t kSetAddress = 0x21;
    constexpr std::uint8_t kErase = 0x41;
    m_mustBeBusy = true;
    const bool hasAddress = data.size() == 5;
    const Address address = hasAddress ? readLittle32(data, 1) : 0;
    if (data.front() == kErase && data.size() == 1) {
        ++m_chip.statistics.massErases;
        m_flash.eraseAll(now);
    } else if (data.front() == kErase && hasAddress) {
        if (m_flash.isChangeable({address, 1}))
            m_flash.erasePage(address, now);
        else
            m_flash.fail(LoaderFinding::Address);
    } else if (data.front() == kSetAddress && hasAddress) {
        ++m_chip.statistics.requests[QStringLiteral("SET_ADDRESS")];
        m_pointer = address;
        if (!m_chip.flash.range().contains(ByteCount{address}))
            m_flash.fail(LoaderFinding::Address);
    } else {
        m_flash.fail(LoaderFinding::UnknownCommand);
    }
}

Reply ResidentLoader::upload(const SetupPacket& setup)
{
    if (m_state != DfuState::dfuIDLE && m_state != DfuState::dfuUPLOAD_IDLE)
        return unexpected(QStringLiteral("UPLOAD in ") + stateText(m_state));
    if (setup.wLength > kTransferSize || setup.wValue == 1)
        return unexpected(QStringLiteral("UPLOAD that is not possible"));
    if (setup.wValue == 0)
        return acknowledge({0x00, 0x21, 0x41});
    const AddressRange range{
        static_cast<Address>(m_pointer + (setup.wValue - kFirstDataBlock) * kTransferSize),
        setup.wLength};
    if (!m_chip.flash.range().contains(range))
        return fail(LoaderFinding::Address);
    if (isSigned() && range.end() > FIELDFLASH_LOADER_APPLICATION)
        return fail(LoaderFinding::NoReadBack);
    if (m_chip.flash.firstEccError(range))
        return fail(LoaderFinding::UnexpectedRequest);
    m_state = DfuState::dfuUPLOAD_IDLE;
    m_chip.statistics.bytesRead += range.size;
    return acknowledge(m_flash.shown(range));
}

Reply ResidentLoader::getStatus(Clock::TimePoint now)
{
    milliseconds poll{0};
    if (m_state == DfuState::dfuDNLOAD_SYNC || m_state == DfuState::dfuDNBUSY) {
        const bool isWorking = m_flash.hasCommand() || m_flash.openBlocks() >= kBuffers;
        if (m_flash.finding() != LoaderFinding::None) {
            m_state = DfuState::dfuERROR;
        } else if (isWorking || m_mustBeBusy) {
            m_state = DfuState::dfuDNBUSY;
            if (isWorking)
                poll = std::chrono::ceil<milliseconds>(m_flash.endOfFirst() - now);
        } else {
            m_state = m_flash.isAdmitted() ? DfuState::dfuMANIFEST : DfuState::dfuDNLOAD_IDLE;
        }
        m_mustBeBusy = false;
    }
    m_promised = now + poll;
    if (m_state == DfuState::dfuMANIFEST)
        m_chip.depart({Departure::To::Reset, 0, kDeparture});
    const bool isError = m_state == DfuState::dfuERROR;
    m_description.strings[kFindingString - 1] = textOf(m_flash.finding(), hasSlots(m_kind));
    Bytes answer =
        statusBytes(isError ? statusOf(m_flash.finding()) : DfuStatus::OK, poll, m_state);
    answer.back() = isError ? kFindingString : 0;
    return acknowledge(std::move(answer));
}

Reply ResidentLoader::clrStatus()
{
    if (m_state != DfuState::dfuERROR)
        return unexpected(QStringLiteral("CLRSTATUS in ") + stateText(m_state));
    m_state = DfuState::dfuIDLE;
    m_flash.clearFinding();
    return acknowledge();
}

/// Acknowledged when all blocks are programmed; a failure of the last one is still to be reported.
Reply ResidentLoader::abort()
{
    if (isBusy())
        return unexpected(QStringLiteral("ABORT in ") + stateText(m_state));
    const bool isReported =
        m_state == DfuState::dfuERROR || m_flash.finding() == LoaderFinding::None;
    m_state = isReported ? DfuState::dfuIDLE : DfuState::dfuERROR;
    if (isReported)
        m_flash.clearFinding();
    return acknowledge();
}

void ResidentLoader::busReset(Clock::TimePoint now)
{
    m_flash.advance(now);
    m_state = DfuState::dfuIDLE;
    m_flash.clearFinding();
    m_flash.dropAdmission();
    m_mustBeBusy = false;
    m_seed.reset();
}

} // namespace fieldflash::board
