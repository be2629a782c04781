// SPDX-License-Identifier: MIT
#include "tests/core/dfu/model_device.h"

#include "tests/core/dfu/dfu_script.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::test {

using dfu::Request;
using dfu::State;
using dfu::Status;

namespace {

constexpr ByteCount kSector = 2048;
constexpr int kAnnouncedMs = 20;

} // namespace

ModelDevice::ModelDevice(ModelTraits traits, Clock& clock, QStringList& violations, Bytes& memory)
    : m_traits(traits),
      m_clock(clock),
      m_violations(violations),
      m_memory(memory)
{
    Announced announced;
    announced.wTransferSize = traits.wTransferSize;
    m_info = bootloaderInfo(announced);
    m_pointer = traits.base;
}

QCoro::Task<Result<Bytes>> ModelDevice::controlIn(usb::ControlSetup setup, std::uint16_t length,
                                                  Timeout)
{
    if (setup.bmRequestType == 0x80)
        co_return stringAnswer(static_cast<std::uint8_t>(setup.wValue & 0xFF));
    switch (static_cast<Request>(setup.bRequest)) {
    case Request::GetStatus: co_return statusAnswer();
    case Request::GetState: co_return Bytes(1, static_cast<std::uint8_t>(m_state));
    case Request::Upload: co_return uploadAnswer(setup.wValue, length);
    default: co_return failure(stall());
    }
}

QCoro::Task<Result<void>> ModelDevice::controlOut(usb::ControlSetup setup, Bytes data, Timeout)
{
    const auto request = static_cast<Request>(setup.bRequest);
    const bool isIdle = m_state == State::DfuIdle || m_state == State::DfuDnloadIdle
        || m_state == State::DfuUploadIdle;
    if (request == Request::Dnload && acceptsDnload(setup.wValue, data)) {
        m_block = setup.wValue;
        m_pending = std::move(data);
        m_state = State::DfuDnloadSync;
        co_return {};
    }
    if (request == Request::Abort && isIdle) {
        m_state = State::DfuIdle;
        co_return {};
    }
    if (request == Request::ClrStatus && m_state == State::DfuError) {
        m_state = State::DfuIdle;
        m_status = Status::Ok;
        co_return {};
    }
    violate(QStringLiteral("request %1 in %2").arg(setup.bRequest).arg(dfu::stateName(m_state)));
    co_return failure(stall());
}

QCoro::Task<Result<void>> ModelDevice::claimInterface(std::uint8_t) { co_return {}; }

QCoro::Task<Result<void>> ModelDevice::selectAlternate(std::uint8_t, std::uint8_t) { co_return {}; }

QCoro::Task<Result<void>> ModelDevice::resetDevice()
{
    violate(QStringLiteral("bus reset"));
    co_return {};
}

Result<Bytes> ModelDevice::stringAnswer(std::uint8_t index) const
{
    if (index == 0)
        return Bytes{4, 3, 0x09, 0x04};
    return stringDescriptor(QStringLiteral("@Internal Flash  /0x%1/%2*2Kg")
                                .arg(m_traits.base, 8, 16, QLatin1Char('0'))
                                .arg(m_traits.size / kSector));
}

Result<Bytes> ModelDevice::statusAnswer()
{
    if (m_clock.now() < m_announced)
        violate(QStringLiteral("GETSTATUS before bwPollTimeout"));
    if (m_state == State::DfuDnBusy && m_clock.now() < m_ready) {
        if (m_traits.fallsIntoError) {
            m_state = State::DfuError;
            m_status = Status::ErrStalledPkt;
        }
        return failure(stall());
    }
    if (m_state == State::DfuDnloadSync) {
        m_state = State::DfuDnBusy;
        m_announced = m_clock.now() + std::chrono::milliseconds(kAnnouncedMs);
        m_ready = m_announced + m_traits.lateness;
        execute();
        return statusBytes(m_state, kAnnouncedMs, Status::Ok);
    }
    if (m_state == State::DfuDnBusy)
        m_state = m_status == Status::Ok ? State::DfuDnloadIdle : State::DfuError;
    return statusBytes(m_state, 0, m_status);
}

Result<Bytes> ModelDevice::uploadAnswer(std::uint16_t wBlockNum, std::uint16_t length)
{
    const ByteCount offset = offsetOf(wBlockNum, length);
    if ((m_state != State::DfuIdle && m_state != State::DfuUploadIdle) || wBlockNum < 2
        || length < 2 || length > m_traits.wTransferSize || offset + length > m_memory.size()) {
        violate(QStringLiteral("UPLOAD in %1").arg(dfu::stateName(m_state)));
        return failure(stall());
    }
    m_state = State::DfuUploadIdle;
    const auto begin = m_memory.begin() + static_cast<std::ptrdiff_t>(offset);
    return Bytes(begin, begin + length);
}

bool ModelDevice::acceptsDnload(std::uint16_t wBlockNum, const Bytes& data)
{
    return (m_state == State::DfuIdle || m_state == State::DfuDnloadIdle) && wBlockNum != 1
        && !data.empty() && data.size() <= m_traits.wTransferSize;
}

/// At the first GETSTATUS, the memory is changed immediately: only the answer comes later.
void ModelDevice::execute()
{
    if (m_block >= dfu::kFirstDataBlock) {
        program(offsetOf(m_block, m_pending.size()));
        return;
    }
    const ByteCount address = m_pending.size() == 5 ? readLittle32(m_pending, 1) : 0;
    const ByteCount offset = address - m_traits.base;
    if (m_pending.size() == 5 && offset >= m_traits.size)
        m_status = Status::ErrTarget;
    else if (m_pending.size() == 5 && m_pending[0] == 0x21)
        m_pointer = address;
    else if (m_pending.size() == 5 && m_pending[0] == 0x41)
        std::fill_n(m_memory.begin() + static_cast<std::ptrdiff_t>(offset / kSector * kSector),
                    kSector, kErasedByte);
    else if (m_pending == Bytes{0x41})
        std::ranges::fill(m_memory, kErasedByte);
    else
        violate(QStringLiteral("an unknown command"));
}

void ModelDevice::program(ByteCount offset)
{
    if (m_pending.size() % 8 != 0 || offset % 8 != 0
        || offset + m_pending.size() > m_memory.size()) {
        violate(QStringLiteral("a write of %1 bytes at %2").arg(m_pending.size()).arg(offset));
        m_status = Status::ErrWrite;
        return;
    }
    const auto target = m_memory.begin() + static_cast<std::ptrdiff_t>(offset);
    const auto size = static_cast<std::ptrdiff_t>(m_pending.size());
    if (!std::all_of(target, target + size, [](std::uint8_t byte) { return byte == kErasedByte; }))
        violate(QStringLiteral("a write to memory that is not erased at %1").arg(offset));
    std::ranges::copy(m_pending, target);
}

ByteCount ModelDevice::offsetOf(std::uint16_t wBlockNum, std::size_t length) const
{
    const ByteCount factor = m_traits.multipliesByLength ? length : m_traits.wTransferSize;
    return m_pointer - m_traits.base + (ByteCount{wBlockNum} - dfu::kFirstDataBlock) * factor;
}

void ModelDevice::violate(const QString& what) { m_violations.append(what); }

Error ModelDevice::stall()
{
    return Error(ErrorKind::RefusedByDevice, QStringLiteral("The device refused a request."),
                 QStringLiteral("Try again."));
}

} // namespace fieldflash::test
