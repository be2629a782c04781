// SPDX-License-Identifier: MIT
#include "core/virtual_board/application/application.h"

#include "core/virtual_board/wire/usb_descriptors.h"

#include <algorithm>

namespace fieldflash::board {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kDetachTimeOut{1000};
/// Lets the host see its request acknowledged before the device disconnects.
constexpr milliseconds kBeforeDetach{10};
constexpr std::uint8_t kCanDnloadAndUpload = 0x03;
constexpr std::uint8_t kWillDetach = 0x08;

} // namespace

Application::Application(Chip& chip, const ApplicationImage& image) : m_chip(chip)
{
    makeDescription(image);
}

void Application::makeDescription(const ApplicationImage& image)
{
    const QString serial = m_chip.applicationSerial();
    const auto otherVersion = m_chip.hasLeftRom ? m_chip.switches.returnsAs : std::nullopt;
    DeviceFields device;
    const UsbId id = m_chip.switches.applicationId.value_or(UsbId{image.vendorId, image.productId});
    device.idVendor = id.vendorId;
    device.idProduct = id.productId;
    device.bcdDevice = otherVersion.value_or(image.bcdDevice);
    device.hasSerialNumber = !serial.isEmpty();
    DfuFields dfu;
    dfu.bInterfaceProtocol = 1;
    dfu.bmAttributes = kCanDnloadAndUpload;
    if (m_chip.switches.detach != Detach::NeedsReset)
        dfu.bmAttributes |= kWillDetach;
    dfu.wDetachTimeOut = static_cast<std::uint16_t>(kDetachTimeOut.count());
    dfu.wTransferSize = m_chip.switches.transferSize;
    dfu.bcdDFUVersion = 0x0110;
    dfu.configurationAttributes = 0x80;
    m_description.device = deviceDescriptor(device);
    m_description.configuration = dfuConfiguration(dfu);
    m_description.strings = {QStringLiteral("Fieldflash project"),
                             m_chip.switches.applicationProduct.isEmpty()
                                 ? image.name
                                 : m_chip.switches.applicationProduct,
                             serial, QStringLiteral("DFU")};
}

std::optional<Clock::TimePoint> Application::arrived(const SetupPacket&, Clock::TimePoint)
{
    return std::nullopt;
}

Reply Application::request(const SetupPacket& setup, ByteView, Clock::TimePoint)
{
    ++m_chip.statistics.requests[requestText(setup.bRequest)];
    const auto request = static_cast<DfuRequest>(setup.bRequest);
    if (request == DfuRequest::GetStatus && setup.isDeviceToHost())
        return {Reply::Kind::Completed, statusBytes(DfuStatus::OK, {}, m_state)};
    if (request == DfuRequest::GetState && setup.isDeviceToHost())
        return {Reply::Kind::Completed, {static_cast<std::uint8_t>(m_state)}};
    const bool isDetach = request == DfuRequest::Detach && !setup.isDeviceToHost();
    if (isDetach && m_state == DfuState::appIDLE)
        return detach(setup);
    return unexpected(setup);
}

Reply Application::unexpected(const SetupPacket& setup)
{
    ++m_chip.statistics
          .violations[requestText(setup.bRequest) + QStringLiteral(" in ") + stateText(m_state)];
    m_state = DfuState::appIDLE;
    m_chip.timers.cancel(m_detachTimer);
    return {Reply::Kind::Stall, {}};
}

Reply Application::detach(const SetupPacket& setup)
{
    switch (m_chip.switches.detach) {
    case Detach::Refused: return {Reply::Kind::Stall, {}};
    case Detach::Works: m_chip.depart({Departure::To::Rom, 0, kBeforeDetach}); break;
    case Detach::Hangs: m_chip.depart({Departure::To::Nowhere, 0, kBeforeDetach}); break;
    case Detach::Ignored:
    case Detach::NeedsReset: break;
    }
    m_state = DfuState::appDETACH;
    const auto timeout = std::min(milliseconds(setup.wValue), kDetachTimeOut);
    m_detachTimer = m_chip.timers.callAfter(timeout, [this] { m_state = DfuState::appIDLE; });
    return {Reply::Kind::Completed, {}};
}

void Application::configured()
{
    if (confirm)
        confirm();
}

void Application::busReset(Clock::TimePoint)
{
    if (m_state != DfuState::appDETACH)
        return;
    m_chip.timers.cancel(m_detachTimer);
    m_state = DfuState::appIDLE;
    if (m_chip.switches.detach == Detach::NeedsReset)
        m_chip.depart({Departure::To::Rom, 0, {}});
}

} // namespace fieldflash::board
