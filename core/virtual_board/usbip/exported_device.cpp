// SPDX-License-Identifier: MIT
#include "core/virtual_board/usbip/exported_device.h"

#include "core/base/log.h"
#include "core/virtual_board/wire/standard_requests.h"

#include <QCoro/QCoroTask>

#include <algorithm>

namespace fieldflash::board::usbip {

namespace {

constexpr std::uint16_t kFirstLook = 64;

/// After a port reset, and only then, Linux requests 64 bytes of the device descriptor in the
/// default state (drivers/usb/core/hub.c, get_bMaxPacketSize0); USB/IP has no other sign of a bus
/// reset. With its other scheme, Linux addresses the device first, which vhci handles internally,
/// and then requests 8 or 18 bytes.
bool followsBusReset(const SetupPacket& setup)
{
    return setup.bmRequestType == 0x80 && setup.bRequest == kGetDescriptor
        && setup.wValue == descriptorValue(kDeviceType) && setup.wLength == kFirstLook;
}

Reply disconnected() { return {Reply::Kind::Disconnected, {}}; }

} // namespace

ExportedDevice::ExportedDevice(ExportPlace place, WireDevice& device)
    : m_place(std::move(place)),
      m_device(&device)
{
}

void ExportedDevice::start()
{
    m_device->connectionChanged = [weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->connectionChanged();
    };
    connectionChanged();
}

void ExportedDevice::stop()
{
    m_device->connectionChanged = nullptr;
    readinessChanged = nullptr;
    setCable(false);
    m_device = nullptr;
}

void ExportedDevice::setCable(bool isPlugged)
{
    m_plugged = isPlugged;
    connectionChanged();
}

void ExportedDevice::connectionChanged()
{
    const bool isConnected = m_plugged && m_device->isConnected();
    if (isConnected == m_connected)
        return;
    m_connected = isConnected;
    qCDebug(logBoard) << m_place.busId << (isConnected ? "connects" : "disconnects");
    for (auto& [endpoint, pipe] : m_pipes) {
        pipe.waiting.clear();
        pipe.leftOver.reset();
    }
    m_mustEnumerate = isConnected;
    setSummary(std::nullopt);
    if (isConnected)
        pumpUnlessPumping(0);
}

void ExportedDevice::setSummary(std::optional<DeviceSummary> summary)
{
    const bool changed = summary.has_value() != m_summary.has_value();
    m_summary = std::move(summary);
    if (changed && readinessChanged)
        readinessChanged();
}

void ExportedDevice::submit(const std::shared_ptr<Request>& request)
{
    if (!m_connected)
        return;
    m_pipes[request->endpoint].waiting.push_back(request);
    pumpUnlessPumping(request->endpoint);
}

void ExportedDevice::abandon(const std::shared_ptr<Request>& request)
{
    request->finished = nullptr;
    std::erase(m_pipes[request->endpoint].waiting, request);
}

void ExportedDevice::pumpUnlessPumping(std::uint8_t endpoint)
{
    if (!m_pipes[endpoint].isPumping)
        pump(shared_from_this(), endpoint);
}

QCoro::Task<void> ExportedDevice::pump(std::shared_ptr<ExportedDevice> self, std::uint8_t endpoint)
{
    Pipe& pipe = self->m_pipes[endpoint];
    pipe.isPumping = true;
    for (;;) {
        if (endpoint == 0 && self->m_mustEnumerate) {
            self->m_mustEnumerate = false;
            auto enumeration = self->enumerate();
            co_await enumeration;
            continue;
        }
        if (pipe.waiting.empty())
            break;
        const auto request = pipe.waiting.front();
        pipe.waiting.pop_front();
        auto carrying = self->carryOut(request);
        Reply reply = co_await carrying;
        if (reply.kind == Reply::Kind::NoAnswer || reply.kind == Reply::Kind::Disconnected)
            continue; // the host's own limit, or the closing connection, ends the request
        if (request->finished)
            request->finished(std::move(reply));
        else if ((endpoint & 0x80) != 0)
            pipe.leftOver = std::move(reply);
    }
    pipe.isPumping = false;
}

QCoro::Task<Reply> ExportedDevice::carryOut(std::shared_ptr<Request> request)
{
    Pipe& pipe = m_pipes[request->endpoint];
    if (pipe.leftOver) {
        Reply reply = std::move(*pipe.leftOver);
        pipe.leftOver.reset();
        co_return reply;
    }
    if (request->endpoint == 0) {
        auto controlling = control(request);
        co_return co_await controlling;
    }
    const auto length =
        static_cast<std::uint16_t>(std::min<std::uint32_t>(request->length, 0xFFFF));
    if (m_device == nullptr)
        co_return disconnected();
    auto transferring = m_device->transfer(request->endpoint, request->dataOut, length);
    co_return co_await transferring;
}

QCoro::Task<Reply> ExportedDevice::control(std::shared_ptr<Request> request)
{
    if (m_device == nullptr)
        co_return disconnected();
    const bool isFirstLook = followsBusReset(request->setup);
    if (isFirstLook || m_mustReset) {
        m_mustReset = false;
        m_device->busReset();
        m_mustAddress = true;
    }
    if (m_mustAddress && !isFirstLook) {
        auto addressing = assignAddress();
        co_await addressing;
        if (m_device == nullptr)
            co_return disconnected();
    }
    auto controlling = m_device->control(request->setup, request->dataOut);
    co_return co_await controlling;
}

QCoro::Task<void> ExportedDevice::assignAddress()
{
    m_mustAddress = false;
    const SetupPacket setAddress{0x00, kSetAddress,
                                 static_cast<std::uint16_t>(m_place.deviceNumber & 0x7F), 0, 0};
    auto addressing = m_device->control(setAddress, {});
    co_await addressing;
}

/// As Linux does: 64 bytes, a second reset, an address, then all descriptors.
QCoro::Task<void> ExportedDevice::enumerate()
{
    if (m_device == nullptr)
        co_return;
    m_device->busReset();
    auto looking = descriptor(kDeviceType, kFirstLook);
    co_await looking;
    if (m_device == nullptr || !m_connected)
        co_return;
    m_device->busReset();
    auto addressing = assignAddress();
    co_await addressing;
    auto asking = descriptor(kDeviceType, kDeviceDescriptorSize);
    const Bytes device = co_await asking;
    auto askingSize = descriptor(kConfigurationType, kConfigurationDescriptorSize);
    Bytes configuration = co_await askingSize;
    if (configuration.size() == kConfigurationDescriptorSize) {
        auto askingAll = descriptor(kConfigurationType, readLittle16(configuration, 2));
        configuration = co_await askingAll;
    }
    if (!m_connected || m_mustEnumerate)
        co_return; // it has disconnected meanwhile
    auto summary = summarize(device, configuration);
    if (!summary)
        qCWarning(logBoard) << m_place.busId << "does not enumerate";
    setSummary(std::move(summary));
}

QCoro::Task<Bytes> ExportedDevice::descriptor(std::uint8_t type, std::uint16_t length)
{
    if (m_device == nullptr)
        co_return Bytes();
    const SetupPacket setup{0x80, kGetDescriptor, descriptorValue(type), 0, length};
    auto asking = m_device->control(setup, {});
    const Reply reply = co_await asking;
    co_return reply.kind == Reply::Kind::Completed ? reply.data : Bytes();
}

} // namespace fieldflash::board::usbip
