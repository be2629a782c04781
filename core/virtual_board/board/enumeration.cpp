// SPDX-License-Identifier: MIT
// Enumeration by the virtual host controller (USB 2.0, 9.1.2).
#include "core/base/log.h"
#include "core/virtual_board/board/bus_port.h"
#include "core/virtual_board/wire/standard_requests.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::board {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kDebounce{100};     // USB 2.0, 7.1.7.3: TATTDB
constexpr milliseconds kResetLength{50};   // TDRSTR
constexpr milliseconds kResetRecovery{10}; // TRSTRCY
constexpr milliseconds kTransferLimit{500};
constexpr int kAttempts = 2;

constexpr std::uint16_t kEnglish = 0x0409;
/// One device per bus, so any address will do.
constexpr std::uint16_t kAddress = 1;

} // namespace

QCoro::Task<std::optional<Bytes>> BusPort::readDescriptor(std::shared_ptr<BusPort> port,
                                                          std::uint64_t connection,
                                                          std::uint16_t wValue,
                                                          std::uint16_t length)
{
    const std::uint16_t language = wValue >> 8 == kStringType ? kEnglish : 0;
    const SetupPacket setup{0x80, kGetDescriptor, wValue, language, length};
    auto transfer = carryOut(port, connection, setup, Bytes(), kTransferLimit);
    Reply reply = co_await transfer;
    if (reply.kind != Reply::Kind::Completed || reply.data.size() < 2)
        co_return std::nullopt;
    co_return std::move(reply.data);
}

QCoro::Task<QString> BusPort::readString(std::shared_ptr<BusPort> port, std::uint64_t connection,
                                         std::uint8_t index)
{
    if (index == 0)
        co_return QString();
    const auto wValue = descriptorValue(kStringType, index);
    const auto descriptor = co_await readDescriptor(port, connection, wValue, 255);
    if (!descriptor)
        co_return QString();
    QString text;
    for (std::size_t at = 2; at + 1 < descriptor->size(); at += 2)
        text.append(QChar(readLittle16(*descriptor, at)));
    co_return text;
}

QCoro::Task<bool> BusPort::write(std::shared_ptr<BusPort> port, std::uint64_t connection,
                                 std::uint8_t bRequest, std::uint16_t wValue)
{
    const SetupPacket setup{0x00, bRequest, wValue, 0, 0};
    auto transfer = carryOut(port, connection, setup, Bytes(), kTransferLimit);
    const Reply reply = co_await transfer;
    co_return reply.kind == Reply::Kind::Completed;
}

QCoro::Task<std::optional<usb::DeviceInfo>> BusPort::inspect(std::shared_ptr<BusPort> port,
                                                             std::uint64_t connection)
{
    const std::stop_token connectionEnds = port->m_connectionEnds.get_token();
    port->m_device->busReset();
    co_await port->m_clock.sleepFor(kResetLength + kResetRecovery, connectionEnds);
    if (!co_await write(port, connection, kSetAddress, kAddress))
        co_return std::nullopt;
    const auto device = co_await readDescriptor(port, connection, descriptorValue(kDeviceType),
                                                kDeviceDescriptorSize);
    if (!device || device->size() < kDeviceDescriptorSize)
        co_return std::nullopt;
    const auto header = co_await readDescriptor(
        port, connection, descriptorValue(kConfigurationType), kConfigurationDescriptorSize);
    if (!header || header->size() < kConfigurationDescriptorSize)
        co_return std::nullopt;
    const std::uint16_t total = readLittle16(*header, 2);
    const auto configuration =
        co_await readDescriptor(port, connection, descriptorValue(kConfigurationType), total);
    if (!configuration || configuration->size() < kConfigurationDescriptorSize)
        co_return std::nullopt;

    usb::DeviceInfo info;
    info.vendorId = readLittle16(*device, 8);
    info.productId = readLittle16(*device, 10);
    info.bcdDevice = readLittle16(*device, 12);
    info.configuration = *configuration;
    info.manufacturer = co_await readString(port, connection, (*device)[14]);
    info.product = co_await readString(port, connection, (*device)[15]);
    info.serialNumber = co_await readString(port, connection, (*device)[16]);
    if (!co_await write(port, connection, kSetConfiguration, (*configuration)[5]))
        co_return std::nullopt;
    if (port->m_connection == connection)
        port->m_deviceDescriptor = *device;
    co_return info;
}

QCoro::Task<void> BusPort::enumerate(std::shared_ptr<BusPort> port)
{
    const std::uint64_t connection = port->m_connection;
    const std::stop_token connectionEnds = port->m_connectionEnds.get_token();
    co_await port->m_clock.sleepFor(kDebounce, connectionEnds);
    std::optional<usb::DeviceInfo> info;
    for (int attempt = 0; attempt < kAttempts && !info; ++attempt) {
        if (port->m_connection != connection)
            co_return;
        info = co_await inspect(port, connection);
    }
    if (port->m_connection != connection)
        co_return;
    port->m_isEnumerating = false;
    if (info) {
        info->portPath = port->m_portPath;
        info->arrival = port->m_listener.nextArrival();
        info->obstacle = port->m_obstacle;
        port->m_info = std::move(info);
        port->m_listener.changed();
    } else {
        qCInfo(logBoard).noquote() << "the device at port" << port->m_portPath << "does not answer";
    }
    if (port->m_listener.enumerationEnded)
        port->m_listener.enumerationEnded();
}

QCoro::Task<bool> BusPort::resetAndConfigure(std::shared_ptr<BusPort> port,
                                             std::uint64_t connection)
{
    if (port->m_connection != connection)
        co_return false;
    const Bytes before = port->m_deviceDescriptor;
    const std::stop_token connectionEnds = port->m_connectionEnds.get_token();
    port->m_device->busReset();
    co_await port->m_clock.sleepFor(kResetLength + kResetRecovery, connectionEnds);
    if (!co_await write(port, connection, kSetAddress, kAddress))
        co_return false;
    const auto device = co_await readDescriptor(port, connection, descriptorValue(kDeviceType),
                                                kDeviceDescriptorSize);
    if (!device || *device != before) {
        // A different program now controls the same pull-up: a new device for the host.
        if (port->m_connection == connection && port->m_device)
            port->connectionChanged();
        co_return false;
    }
    const std::uint8_t value = port->m_info ? port->m_info->configuration[5] : 1;
    co_return co_await write(port, connection, kSetConfiguration, value);
}

} // namespace fieldflash::board
