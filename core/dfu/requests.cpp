// SPDX-License-Identifier: MIT
#include "core/dfu/requests.h"

#include "core/base/address.h"
#include "core/base/log.h"
#include "core/base/words.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::dfu {

namespace {

/// Class request to an interface (USB 2.0, 9.3.1).
constexpr std::uint8_t kToDevice = 0x21;
constexpr std::uint8_t kToHost = 0xA1;

/// For one transfer. Bootloaders delay the status stage (NAK) while they erase or program, tens of
/// milliseconds per page; other tools also allow 5 s.
constexpr usb::Link::Timeout kRequestTimeout{5000};

usb::ControlSetup setupOf(std::uint8_t bmRequestType, Request request, std::uint16_t wValue,
                          std::uint16_t wIndex)
{
    return {.bmRequestType = bmRequestType,
            .bRequest = static_cast<std::uint8_t>(request),
            .wValue = wValue,
            .wIndex = wIndex};
}

QString requestName(Request request)
{
    switch (request) {
    case Request::Detach: return QStringLiteral("DETACH");
    case Request::Dnload: return QStringLiteral("DNLOAD");
    case Request::Upload: return QStringLiteral("UPLOAD");
    case Request::GetStatus: return QStringLiteral("GETSTATUS");
    case Request::ClrStatus: return QStringLiteral("CLRSTATUS");
    case Request::GetState: return QStringLiteral("GETSTATE");
    case Request::Abort: return QStringLiteral("ABORT");
    }
    return QStringLiteral("request %1").arg(static_cast<unsigned>(request));
}

Error named(Error error, Request request)
{
    return std::move(error).withDetail(QStringLiteral("DFU_") + requestName(request));
}

Error tooShort(Request request, std::size_t length)
{
    const Error error(ErrorKind::TransferFailed,
                      Words::tr("The answer of the bootloader is too short."),
                      Words::tr("Unplug the device, plug it in again and try again."));
    return named(error, request).withDetail(QStringLiteral("%1 bytes").arg(length));
}

/// The command in a DNLOAD with wBlockNum 0 (AN3156, section 4).
QString commandText(ByteView payload)
{
    const bool hasAddress = payload.size() == 5;
    const QString address = hasAddress ? addressText(readLittle32(payload, 1)) : QString();
    const auto command = static_cast<Command>(payload.front());
    if (command == Command::SetAddressPointer && hasAddress)
        return QStringLiteral("Set Address Pointer %1").arg(address);
    if (command == Command::Erase && hasAddress)
        return QStringLiteral("Erase the page at %1").arg(address);
    if (command == Command::Erase && payload.size() == 1)
        return QStringLiteral("Mass Erase");
    if (command == Command::ReadUnprotect && payload.size() == 1)
        return QStringLiteral("Read Unprotect");
    return QStringLiteral("unknown command, %1 bytes").arg(payload.size());
}

/// "DFU_DNLOAD wBlockNum 0: Set Address Pointer 0x0800 0000"; created only if logging is enabled.
QString requestText(const usb::ControlSetup& setup, ByteView data)
{
    const auto request = static_cast<Request>(setup.bRequest);
    QString name = QStringLiteral("DFU_") + requestName(request);
    if (request == Request::Detach)
        return QStringLiteral("%1 wTimeout %2 ms").arg(name).arg(setup.wValue);
    if (request != Request::Dnload)
        return name;
    const QString what = data.empty() ? QStringLiteral("no data: the end, leave")
        : setup.wValue == 0           ? commandText(data)
                                      : QStringLiteral("%1 bytes").arg(data.size());
    return QStringLiteral("%1 wBlockNum %2: %3").arg(name).arg(setup.wValue).arg(what);
}

QCoro::Task<Result<void>> send(usb::Link& link, usb::ControlSetup setup, Bytes data)
{
    const auto request = static_cast<Request>(setup.bRequest);
    qCDebug(logDfu).noquote() << requestText(setup, data);
    Result<void> sent = co_await link.controlOut(setup, std::move(data), kRequestTimeout);
    if (sent)
        co_return {};
    qCDebug(logDfu).noquote() << QStringLiteral("DFU_") + requestName(request)
                              << "failed:" << errorKindName(sent.error().kind());
    co_return failure(named(std::move(sent).error(), request));
}

QCoro::Task<Result<Bytes>> receive(usb::Link& link, usb::ControlSetup setup, std::uint16_t length)
{
    const auto request = static_cast<Request>(setup.bRequest);
    Result<Bytes> answer = co_await link.controlIn(setup, length, kRequestTimeout);
    if (answer)
        co_return answer;
    qCDebug(logDfu).noquote() << QStringLiteral("DFU_") + requestName(request) << "wValue"
                              << setup.wValue << "failed:" << errorKindName(answer.error().kind());
    co_return failure(named(std::move(answer).error(), request));
}

} // namespace

Requests::Requests(usb::Link& link, std::uint8_t interfaceNumber)
    : m_link(link),
      m_interface(interfaceNumber)
{
}

QCoro::Task<Result<void>> Requests::detach(std::chrono::milliseconds timeout)
{
    const auto wValue =
        static_cast<std::uint16_t>(std::clamp<std::int64_t>(timeout.count(), 0, 0xFFFF));
    return send(m_link, setupOf(kToDevice, Request::Detach, wValue, m_interface), {});
}

QCoro::Task<Result<void>> Requests::dnload(std::uint16_t wBlockNum, Bytes data)
{
    return send(m_link, setupOf(kToDevice, Request::Dnload, wBlockNum, m_interface),
                std::move(data));
}

QCoro::Task<Result<Bytes>> Requests::upload(std::uint16_t wBlockNum, std::uint16_t length)
{
    const usb::ControlSetup setup = setupOf(kToHost, Request::Upload, wBlockNum, m_interface);
    const Result<Bytes> answer = co_await receive(m_link, setup, length);
    if (answer)
        qCDebug(logDfu).noquote() << QStringLiteral("DFU_UPLOAD wBlockNum %1: %2 of %3 bytes")
                                         .arg(wBlockNum)
                                         .arg(answer->size())
                                         .arg(length);
    co_return answer;
}

QCoro::Task<Result<StatusBlock>> Requests::getStatus()
{
    const usb::ControlSetup setup = setupOf(kToHost, Request::GetStatus, 0, m_interface);
    const Result<Bytes> answer = co_await receive(m_link, setup, kStatusBlockSize);
    if (!answer)
        co_return failure(answer.error());
    if (answer->size() < kStatusBlockSize)
        co_return failure(tooShort(Request::GetStatus, answer->size()));
    const std::uint32_t pollTimeout =
        readLittle16(*answer, 1) | (static_cast<std::uint32_t>((*answer)[3]) << 16);
    const StatusBlock block{.status = static_cast<Status>((*answer)[0]),
                            .bwPollTimeout = std::chrono::milliseconds(pollTimeout),
                            .state = static_cast<State>((*answer)[4]),
                            .iString = (*answer)[5]};
    qCDebug(logDfu).noquote() << QStringLiteral("DFU_GETSTATUS: %1, %2, bwPollTimeout %3 ms")
                                     .arg(stateName(block.state), statusName(block.status))
                                     .arg(pollTimeout);
    co_return block;
}

QCoro::Task<Result<State>> Requests::getState()
{
    const usb::ControlSetup setup = setupOf(kToHost, Request::GetState, 0, m_interface);
    const Result<Bytes> answer = co_await receive(m_link, setup, 1);
    if (!answer)
        co_return failure(answer.error());
    if (answer->empty())
        co_return failure(tooShort(Request::GetState, 0));
    const auto state = static_cast<State>(answer->front());
    qCDebug(logDfu).noquote() << "DFU_GETSTATE:" << stateName(state);
    co_return state;
}

QCoro::Task<Result<void>> Requests::clrStatus()
{
    return send(m_link, setupOf(kToDevice, Request::ClrStatus, 0, m_interface), {});
}

QCoro::Task<Result<void>> Requests::abort()
{
    return send(m_link, setupOf(kToDevice, Request::Abort, 0, m_interface), {});
}

} // namespace fieldflash::dfu
