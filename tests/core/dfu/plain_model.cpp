// SPDX-License-Identifier: MIT
#include "tests/core/dfu/plain_model.h"

#include "tests/core/dfu/dfu_script.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::test {

using dfu::Request;
using dfu::State;
using dfu::Status;

namespace {

constexpr int kBusyMs = 5;
constexpr int kManifestMs = 40;

Error stall() { return Error(ErrorKind::RefusedByDevice, QStringLiteral("STALL")); }

Error disconnected() { return Error(ErrorKind::Unplugged, QStringLiteral("disconnected")); }

std::uint8_t attributesOf(const PlainTraits& traits)
{
    return static_cast<std::uint8_t>(0x01 | (traits.canUpload ? 0x02 : 0)
                                     | (traits.isTolerant ? 0x04 : 0)
                                     | (traits.willDetach ? 0x08 : 0));
}

} // namespace

PlainModel::PlainModel(PlainTraits traits, Clock& clock, QStringList& violations, Bytes& stored)
    : m_traits(std::move(traits)),
      m_clock(clock),
      m_violations(violations),
      m_stored(stored)
{
    Announced announced;
    announced.wTransferSize = m_traits.wTransferSize;
    announced.bmAttributes = attributesOf(m_traits);
    announced.version = m_traits.bcdDFUVersion;
    announced.layouts = m_traits.names;
    m_info = bootloaderInfo(announced);
}

QCoro::Task<Result<Bytes>> PlainModel::controlIn(usb::ControlSetup setup, std::uint16_t length,
                                                 Timeout)
{
    if (setup.bmRequestType == 0x80) {
        const auto index = static_cast<std::size_t>(setup.wValue & 0xFF);
        if (index == 0)
            co_return Bytes{4, 3, 0x09, 0x04};
        if (index < 4 || index - 4 >= m_traits.names.size())
            co_return failure(stall());
        co_return stringDescriptor(m_traits.names[index - 4]);
    }
    switch (static_cast<Request>(setup.bRequest)) {
    case Request::GetStatus: co_return statusAnswer();
    case Request::GetState: co_return Bytes(1, static_cast<std::uint8_t>(m_state));
    case Request::Upload: co_return uploadAnswer(setup.wValue, length);
    default: co_return failure(stall());
    }
}

QCoro::Task<Result<void>> PlainModel::controlOut(usb::ControlSetup setup, Bytes data, Timeout)
{
    const auto request = static_cast<Request>(setup.bRequest);
    const bool isIdle = m_state == State::DfuIdle || m_state == State::DfuDnloadIdle
        || m_state == State::DfuUploadIdle;
    if (request == Request::Dnload)
        co_return takeBlock(setup.wValue, data);
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
    m_state = State::DfuError;
    m_status = Status::ErrStalledPkt;
    co_return failure(stall());
}

QCoro::Task<Result<void>> PlainModel::claimInterface(std::uint8_t) { co_return {}; }

QCoro::Task<Result<void>> PlainModel::selectAlternate(std::uint8_t, std::uint8_t alternateSetting)
{
    if (alternateSetting >= m_traits.names.size())
        co_return failure(stall());
    m_state = State::DfuIdle;
    co_return {};
}

QCoro::Task<Result<void>> PlainModel::resetDevice()
{
    if (m_state != State::DfuManifestWaitReset)
        violate(QStringLiteral("bus reset in %1").arg(dfu::stateName(m_state)));
    m_state = State::DfuIdle;
    co_return {};
}

Result<Bytes> PlainModel::statusAnswer()
{
    if (m_clock.now() < m_announced)
        violate(QStringLiteral("GETSTATUS before bwPollTimeout"));
    int pollMs = 0;
    switch (m_state) {
    case State::DfuDnloadSync:
        m_state = State::DfuDnBusy;
        pollMs = kBusyMs;
        break;
    case State::DfuDnBusy: m_state = State::DfuDnloadIdle; break;
    case State::DfuManifestSync:
        if (m_traits.failsAtManifest) {
            m_state = State::DfuError;
            m_status = *m_traits.failsAtManifest;
        } else if (m_polls < m_traits.manifestPolls) {
            m_state = State::DfuManifest;
            pollMs = kManifestMs;
        } else {
            m_state = State::DfuIdle;
        }
        break;
    case State::DfuManifest:
        if (!m_traits.isTolerant) {
            violate(QStringLiteral("GETSTATUS in dfuMANIFEST"));
            return failure(stall());
        }
        ++m_polls;
        if (m_polls < m_traits.manifestPolls)
            pollMs = kManifestMs;
        else
            m_state = State::DfuIdle;
        break;
    default: break;
    }
    m_announced = m_clock.now() + std::chrono::milliseconds(pollMs);
    return statusBytes(m_state, pollMs, m_status);
}

Result<Bytes> PlainModel::uploadAnswer(std::uint16_t wBlockNum, std::uint16_t length)
{
    const bool isFirst = m_state == State::DfuIdle;
    if (isFirst) {
        m_read = 0;
        m_block = 0;
    }
    if ((!isFirst && m_state != State::DfuUploadIdle) || !m_traits.canUpload || wBlockNum != m_block
        || length > m_traits.wTransferSize) {
        violate(QStringLiteral("UPLOAD block %1 of %2 bytes in %3")
                    .arg(wBlockNum)
                    .arg(length)
                    .arg(dfu::stateName(m_state)));
        m_state = State::DfuError;
        m_status = Status::ErrStalledPkt;
        return failure(stall());
    }
    const ByteCount size = std::min<ByteCount>(length, m_stored.size() - m_read);
    const auto begin = m_stored.begin() + static_cast<std::ptrdiff_t>(m_read);
    Bytes answer(begin, begin + static_cast<std::ptrdiff_t>(size));
    m_read += size;
    ++m_block;
    m_state = size < length ? State::DfuIdle : State::DfuUploadIdle;
    return answer;
}

Result<void> PlainModel::takeBlock(std::uint16_t wBlockNum, const Bytes& data)
{
    const bool isFirst = m_state == State::DfuIdle;
    if (isFirst) {
        m_block = 0;
        m_stored.clear();
    }
    const bool isAllowed = (isFirst && !data.empty()) || m_state == State::DfuDnloadIdle;
    if (!isAllowed || wBlockNum != m_block || data.size() > m_traits.wTransferSize) {
        violate(QStringLiteral("DNLOAD block %1 of %2 bytes in %3")
                    .arg(wBlockNum)
                    .arg(data.size())
                    .arg(dfu::stateName(m_state)));
        m_state = State::DfuError;
        m_status = Status::ErrStalledPkt;
        return failure(stall());
    }
    ++m_block;
    if (data.empty()) {
        m_polls = 0;
        m_state = State::DfuManifestSync;
        if (m_traits.isSilentAtEnd)
            return failure(disconnected());
        return {};
    }
    m_state = State::DfuDnloadSync;
    if (m_stored.size() + data.size() > m_traits.size) {
        m_state = State::DfuError;
        m_status = Status::ErrAddress;
        return failure(stall());
    }
    m_stored.insert(m_stored.end(), data.begin(), data.end());
    return {};
}

void PlainModel::violate(const QString& what) { m_violations.append(what); }

} // namespace fieldflash::test
