// SPDX-License-Identifier: MIT
#include "firmware/loader/dfu.h"

#include <algorithm>
#include <cstring>

// A function of its own, which finds the members near the address that it is passed: inline, it
// would find them far behind the beginning of the device, with longer instructions.
#if __has_cpp_attribute(gnu::noipa)
#define APART [[gnu::noipa]]
#else
#define APART
#endif

namespace fieldflash::loader {

using usb::Bytes;
using usb::Reply;
using usb::SetupPacket;

namespace {

/// bRequest, and in the lower three bits the direction and type of bmRequestType: small numbers
/// make short instructions. request() has checked the recipient.
constexpr unsigned kindOf(unsigned bmRequestType, unsigned bRequest)
{
    return bRequest << 3 | bmRequestType >> 5;
}

constexpr unsigned kindOf(const SetupPacket& request)
{
    return kindOf(request.bmRequestType, request.bRequest);
}

// DFU 1.1 table 3.2
enum DfuRequest : unsigned {
    Download = kindOf(0x21, 1),
    Upload = kindOf(0xA1, 2),
    GetStatus = kindOf(0xA1, 3),
    ClearStatus = kindOf(0x21, 4),
    GetState = kindOf(0xA1, 5),
    Abort = kindOf(0x21, 6),
};

enum VendorRequest : unsigned {
    ReportRequest = kindOf(0xC1, FIELDFLASH_LOADER_REQUEST_REPORT),
    SeedRequest = kindOf(0x41, FIELDFLASH_LOADER_REQUEST_SEED),
    HashesRequest = kindOf(0xC1, FIELDFLASH_LOADER_REQUEST_PAGE_HASHES),
    ReplaceRequest = kindOf(0x41, FIELDFLASH_LOADER_REQUEST_REPLACE_LOADER),
};

// AN3156 section 4
constexpr uint8_t setAddressPointer = 0x21;
constexpr uint8_t eraseCommand = 0x41;
constexpr uint8_t commands[]{0x00, setAddressPointer, eraseCommand};

constexpr uint16_t firstDataBlock = 2;

uint32_t wordAt(const uint8_t* bytes)
{
    uint32_t word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

} // namespace

APART Reply Dfu::request(const SetupPacket& request)
{
    if (request.recipient() != usb::Recipient::Interface || request.wIndex != 0)
        return Reply::stall();
    return request.type() == usb::RequestType::Vendor ? vendorRequest(request)
                                                      : dfuRequest(request);
}

Reply Dfu::fail(Finding finding)
{
    m_state = State::Error;
    m_finding = finding;
    return Reply::stall();
}

bool Dfu::isBusy() const
{
    return m_state == State::DownloadSync || m_state == State::DownloadBusy
        || m_state == State::Manifest;
}

Reply Dfu::dfuRequest(const SetupPacket& request)
{
    switch (kindOf(request)) {
    case GetStatus: return status();
    case GetState:
        m_status[4] = static_cast<uint8_t>(m_state);
        return Reply::send(Bytes(m_status).subspan(4, 1));
    case Download:
        if (m_state == State::Idle || m_state == State::DownloadIdle)
            return download(request);
        break;
    case Upload:
        if (m_state == State::Idle || m_state == State::UploadIdle)
            return upload(request);
        break;
    case ClearStatus:
        if (m_state == State::Error)
            return answerLater(Task::Settle, 0, 0);
        break;
    case Abort:
        if (!isBusy() && m_state != State::Error)
            return answerLater(Task::Settle, 0, 0);
        break;
    default: break;
    }
    // In the error state, the first reason stays.
    return m_state == State::Error ? Reply::stall() : fail(Finding::UnexpectedRequest);
}

Reply Dfu::vendorRequest(const SetupPacket& request)
{
    if (isBusy())
        return Reply::stall();
    const uint32_t page = request.wValue;
    switch (kindOf(request)) {
    case ReportRequest: return answerLater(Task::Report, 0, request.wLength);
    case SeedRequest: return request.wLength == sizeof m_seed ? Reply::receive() : Reply::stall();
    case HashesRequest:
        if (!m_hasSeed || request.wLength > transferSize
            || request.wLength % FIELDFLASH_LOADER_HASH_SIZE != 0
            || page + request.wLength / FIELDFLASH_LOADER_HASH_SIZE > pageCount)
            return Reply::stall();
        return answerLater(Task::Hashes, addressOf(page), request.wLength);
    case ReplaceRequest:
        if (!m_isReplaceable || request.wValue != FIELDFLASH_LOADER_REPLACE_CONFIRM
            || request.wLength != 0)
            return Reply::stall();
        return answerLater(Task::Replace, 0, 0);
    default: return Reply::stall();
    }
}

// Not inline, like finish() and answered(): several copies would cost too much flash.
[[gnu::noinline]] Reply Dfu::answerLater(Task task, uint32_t address, uint16_t size)
{
    m_answer = task;
    m_answerAddress = address;
    m_answerSize = size;
    return Reply::later();
}

Reply Dfu::download(const SetupPacket& request)
{
    // The state is reported only without a command and with a free buffer; but a bus reset can end
    // a session in between.
    if (!isBufferFree() || m_command != Task::None || request.wLength > transferSize)
        return fail(Finding::UnexpectedRequest);
    if (request.wLength != 0)
        return Reply::receive();
    m_state = State::DownloadSync;
    start(Task::Admit, eraseUnits);
    return Reply::acknowledge();
}

void Dfu::partArrived(size_t offset, Bytes part)
{
    std::memcpy(m_buffers[m_filling] + offset, part.data(), part.size());
}

APART bool Dfu::dataArrived(const SetupPacket& request, Bytes data)
{
    if (request.type() == usb::RequestType::Vendor) {
        std::memcpy(m_seed, data.data(), sizeof m_seed);
        m_hasSeed = true;
        return true;
    }
    partArrived(request.wLength - data.size(), data);
    m_state = State::DownloadSync;
    m_isAdmitted = false;
    if (m_finding != Finding::None)
        return true; // of an earlier block: this one is dropped, and the status says why
    if (request.wValue == 0)
        command(request.wLength);
    else
        blockArrived(request.wValue, request.wLength);
    return true;
}

void Dfu::start(Task task, unsigned units)
{
    m_command = task;
    m_timeLeft = units;
    m_mustBeBusy = true;
    m_isAdmitted = false;
}

void Dfu::command(size_t size)
{
    const uint8_t* const bytes = m_buffers[m_filling];
    const uint32_t address = wordAt(bytes + 1);
    if (bytes[0] == eraseCommand && size == 1) {
        start(Task::EraseAll,
              (hasSlots ? slotPages : pagesPerBank - firstApplicationPage + 1) * eraseUnits);
    } else if (size != 5 || (bytes[0] != eraseCommand && bytes[0] != setAddressPointer)) {
        m_finding = Finding::UnknownCommand;
    } else if (bytes[0] == eraseCommand) {
        m_commandAddress = address;
        if (isChangeable(address, 1))
            start(Task::ErasePage, eraseUnits);
        else
            m_finding = Finding::Address;
    } else {
        // Pointing at the loader is harmless: it can be read, and writing checks again.
        m_pointer = address;
        m_mustBeBusy = true;
        if (!isReadable(address, 1))
            m_finding = Finding::Address;
    }
}

void Dfu::blockArrived(uint32_t number, size_t size)
{
    const uint32_t address = m_pointer + (number - firstDataBlock) * transferSize;
    const size_t padded = (size + 7) & ~size_t{7};
    if (number < firstDataBlock || address % 8 != 0
        || !isChangeable(address, static_cast<uint32_t>(padded))) {
        m_finding = Finding::Address;
        return;
    }
    std::memset(m_buffers[m_filling] + size, 0xFF, padded - size);
    m_blocks[(m_oldest + m_blockCount) % bufferCount] = {address, static_cast<uint16_t>(padded),
                                                         m_filling};
    ++m_blockCount;
    m_filling ^= 1;
}

Reply Dfu::upload(const SetupPacket& request)
{
    if (request.wLength > transferSize || request.wValue == 1)
        return fail(Finding::UnexpectedRequest);
    m_state = State::Idle;
    if (request.wValue == 0)
        return Reply::send(commands);
    const uint32_t address = m_pointer + (request.wValue - firstDataBlock) * transferSize;
    if (!isReadable(address, 0))
        return fail(Finding::Address);
    const uint32_t size = std::min<uint32_t>(request.wLength, flashEnd - address);
    if (m_isReadBackOff && address + size > applicationBase)
        return fail(Finding::NoReadBack);
    if (size == request.wLength)
        m_state = State::UploadIdle;
    return answerLater(Task::Read, address, static_cast<uint16_t>(size));
}

Reply Dfu::status()
{
    unsigned milliseconds = 0;
    const bool isPending = m_state == State::DownloadSync || m_state == State::DownloadBusy;
    // A block can fail after dfuDNLOAD-IDLE was reported.
    if (m_finding != Finding::None && (isPending || m_state == State::DownloadIdle)) {
        m_state = State::Error;
    } else if (isPending) {
        if (m_mustBeBusy || m_command != Task::None || !isBufferFree()) {
            m_state = State::DownloadBusy;
            if (m_command != Task::None || !isBufferFree())
                milliseconds = m_timeLeft / unitsPerMillisecond + 1;
        } else {
            m_state = m_isAdmitted ? State::Manifest : State::DownloadIdle;
        }
        m_mustBeBusy = false;
    }
    m_status[0] = statusOf(m_state == State::Error ? m_finding : Finding::None);
    m_status[1] = usb::low(milliseconds);
    m_status[2] = usb::high(milliseconds);
    m_status[3] = 0;
    m_status[4] = static_cast<uint8_t>(m_state);
    m_status[5] = m_state == State::Error ? findingString : 0;
    return Reply::send(m_status);
}

void Dfu::requestCompleted(const SetupPacket& request)
{
    if ((m_state == State::Manifest && kindOf(request) == GetStatus)
        || kindOf(request) == ReplaceRequest)
        m_wantsRestart = true;
}

/// A bus reset ends a session but not the blocks that were accepted: they are programmed.
uint8_t Dfu::configured()
{
    m_state = State::Idle;
    m_pointer = programBase();
    m_finding = Finding::None;
    m_mustBeBusy = false;
    m_isAdmitted = false;
    m_hasSeed = false;
    return 0;
}

Task Dfu::next()
{
    if (m_blockCount != 0)
        return Task::Write;
    if (m_command != Task::None) {
        m_address = m_commandAddress;
        return m_command;
    }
    if (m_answer != Task::None) {
        m_address = m_answerAddress;
        m_size = m_answerSize;
        m_isAnswering = true;
    }
    return m_answer;
}

[[gnu::noinline]] void Dfu::finish(Task task, Finding finding)
{
    if (finding != Finding::None && m_finding == Finding::None)
        m_finding = finding;
    if (task == Task::Write) {
        m_oldest ^= 1;
        m_blockCount = finding == Finding::None ? static_cast<uint8_t>(m_blockCount - 1) : 0;
    } else {
        m_isAdmitted = task == Task::Admit && finding == Finding::None;
        m_command = Task::None;
    }
}

[[gnu::noinline]] bool Dfu::answered(Task task)
{
    m_isAnswering = false;
    const bool isAwaited = m_answer == task;
    m_answer = Task::None;
    return isAwaited;
}

Reply Dfu::replaced(Finding finding)
{
    return finding == Finding::None ? Reply::acknowledge() : fail(finding);
}

void Dfu::settled()
{
    // After an abort, a failure of the last block is still to be reported.
    const bool isReported = m_state == State::Error || m_finding == Finding::None;
    m_state = isReported ? State::Idle : State::Error;
    if (isReported)
        m_finding = Finding::None;
}

} // namespace fieldflash::loader
