// SPDX-License-Identifier: MIT
#include "core/virtual_board/board/board_link.h"

#include "core/base/words.h"
#include "core/virtual_board/board/bus_errors.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::uint8_t kInterfaceDescriptor = 4;
constexpr usb::Link::Timeout kStandardLimit{1000};

Error invalidRequest(const QString& detail)
{
    return Error(ErrorKind::OurBug, Words::tr("Fieldflash sent an invalid USB request."))
        .withDetail(detail);
}

Error transferError(const Reply& reply, const usb::ControlSetup& setup)
{
    const QString detail = QStringLiteral("bmRequestType 0x%1, bRequest %2, wValue 0x%3")
                               .arg(setup.bmRequestType, 2, 16, QLatin1Char('0'))
                               .arg(setup.bRequest)
                               .arg(setup.wValue, 4, 16, QLatin1Char('0'));
    if (reply.kind == Reply::Kind::Disconnected)
        return disconnectedError().withDetail(detail);
    if (reply.kind == Reply::Kind::NoAnswer) {
        return Error(ErrorKind::TimedOut, Words::tr("The device does not answer."),
                     Words::tr("Unplug the device, plug it in again and try again."))
            .withDetail(detail);
    }
    return Error(ErrorKind::RefusedByDevice, Words::tr("The device refused a request."),
                 Words::tr("Unplug the device, plug it in again and try again."))
        .withDetail(QStringLiteral("STALL, ") + detail);
}

/// True for any alternate setting of that interface (USB 2.0, 9.6.5).
bool hasInterface(ByteView configuration, std::uint8_t interfaceNumber)
{
    std::size_t at = 0;
    while (at + 2 < configuration.size() && configuration[at] >= 2) {
        if (configuration[at + 1] == kInterfaceDescriptor
            && configuration[at + 2] == interfaceNumber)
            return true;
        at += configuration[at];
    }
    return false;
}

QCoro::Task<Result<Bytes>> transfer(std::shared_ptr<BusPort> port, std::uint64_t connection,
                                    usb::ControlSetup setup, std::uint16_t wLength, Bytes data,
                                    usb::Link::Timeout timeout)
{
    const SetupPacket packet{setup.bmRequestType, setup.bRequest, setup.wValue, setup.wIndex,
                             wLength};
    auto control = port->control(connection, packet, std::move(data), timeout);
    Reply reply = co_await control;
    if (reply.kind != Reply::Kind::Completed)
        co_return failure(transferError(reply, setup));
    co_return std::move(reply.data);
}

QCoro::Task<Result<void>> transferOut(std::shared_ptr<BusPort> port, std::uint64_t connection,
                                      usb::ControlSetup setup, Bytes data,
                                      usb::Link::Timeout timeout)
{
    const auto length = static_cast<std::uint16_t>(data.size());
    auto sent = transfer(std::move(port), connection, setup, length, std::move(data), timeout);
    const Result<Bytes> done = co_await sent;
    if (!done)
        co_return failure(done.error());
    co_return Result<void>();
}

QCoro::Task<Result<void>> reset(std::shared_ptr<BusPort> port, std::uint64_t connection)
{
    auto task = port->reset(connection);
    if (!co_await task)
        co_return failure(disconnectedError());
    co_return Result<void>();
}

} // namespace

BoardLink::BoardLink(std::shared_ptr<BusPort> port, usb::DeviceInfo info)
    : m_port(std::move(port)),
      m_connection(m_port->connection()),
      m_info(std::move(info))
{
}

BoardLink::~BoardLink()
{
    if (m_port->connection() != m_connection)
        return;
    for (const std::uint8_t number : m_claimed)
        m_port->release(number);
}

QCoro::Task<Result<Bytes>> BoardLink::controlIn(usb::ControlSetup setup, std::uint16_t length,
                                                Timeout timeout)
{
    return transfer(m_port, m_connection, setup, length, Bytes(), timeout);
}

QCoro::Task<Result<void>> BoardLink::controlOut(usb::ControlSetup setup, Bytes data,
                                                Timeout timeout)
{
    return transferOut(m_port, m_connection, setup, std::move(data), timeout);
}

QCoro::Task<Result<void>> BoardLink::claimInterface(std::uint8_t interfaceNumber)
{
    if (m_port->connection() != m_connection)
        co_return failure(disconnectedError());
    if (!hasInterface(m_info.configuration, interfaceNumber)) {
        co_return failure(
            invalidRequest(QStringLiteral("the device has no interface %1").arg(interfaceNumber)));
    }
    if (m_claimed.contains(interfaceNumber))
        co_return Result<void>();
    if (!m_port->claim(interfaceNumber))
        co_return failure(inUseError());
    m_claimed.insert(interfaceNumber);
    co_return Result<void>();
}

QCoro::Task<Result<void>> BoardLink::selectAlternate(std::uint8_t interfaceNumber,
                                                     std::uint8_t alternateSetting)
{
    if (!m_claimed.contains(interfaceNumber)) {
        co_return failure(
            invalidRequest(QStringLiteral("interface %1 was not claimed").arg(interfaceNumber)));
    }
    const usb::ControlSetup setup{0x01, 11, alternateSetting, interfaceNumber};
    auto sent = transferOut(m_port, m_connection, setup, Bytes(), kStandardLimit);
    co_return co_await sent;
}

QCoro::Task<Result<void>> BoardLink::resetDevice() { return reset(m_port, m_connection); }

} // namespace fieldflash::board
