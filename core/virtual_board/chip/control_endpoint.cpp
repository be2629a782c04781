// SPDX-License-Identifier: MIT
#include "core/virtual_board/chip/control_endpoint.h"

#include "core/virtual_board/wire/standard_requests.h"
#include "core/virtual_board/wire/usb_descriptors.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::uint8_t kTypeMask = 0x60;
constexpr std::uint8_t kRecipientMask = 0x1F;
enum : std::uint8_t { kDevice = 0, kInterface = 1, kEndpoint = 2 };

QString standardName(std::uint8_t bRequest)
{
    static const std::array<const char*, 13> names{
        "GET_STATUS",        "CLEAR_FEATURE",     "request 2",      "SET_FEATURE",
        "request 4",         "SET_ADDRESS (USB)", "GET_DESCRIPTOR", "SET_DESCRIPTOR",
        "GET_CONFIGURATION", "SET_CONFIGURATION", "GET_INTERFACE",  "SET_INTERFACE",
        "SYNCH_FRAME"};
    if (bRequest >= names.size())
        return QStringLiteral("request %1").arg(bRequest);
    return QString::fromLatin1(names[bRequest]);
}

Reply stall() { return {Reply::Kind::Stall, {}}; }

Reply completed(Bytes data = {}) { return {Reply::Kind::Completed, std::move(data)}; }

} // namespace

bool isDfuRequest(const SetupPacket& setup) { return (setup.bmRequestType & 0x7F) == 0x21; }

bool isVendorRequest(const SetupPacket& setup) { return (setup.bmRequestType & 0x7F) == 0x41; }

ControlEndpoint::ControlEndpoint(UsbMode& usbMode, Statistics& statistics)
    : m_usbMode(usbMode),
      m_statistics(statistics)
{
}

void ControlEndpoint::busReset()
{
    m_address = 0;
    m_configuration = 0;
    m_alternate = 0;
    m_usbMode.alternateSelected(0);
}

Reply ControlEndpoint::request(const SetupPacket& setup, ByteView data, Clock::TimePoint now)
{
    if ((setup.bmRequestType & kTypeMask) == 0) {
        ++m_statistics.requests[standardName(setup.bRequest)];
        Reply reply = standardRequest(setup);
        reply.data.resize(std::min<std::size_t>(reply.data.size(), setup.wLength));
        return reply;
    }
    const bool isVendor = isVendorRequest(setup) && m_usbMode.hasVendorRequests();
    if ((!isDfuRequest(setup) && !isVendor) || (setup.wIndex & 0xFF) != 0) {
        ++m_statistics.violations[QStringLiteral("class or vendor request without a recipient")];
        return stall();
    }
    if (!isConfigured()) {
        ++m_statistics.violations[QStringLiteral("DFU request before SET_CONFIGURATION")];
        return stall();
    }
    return m_usbMode.request(setup, data, now);
}

Reply ControlEndpoint::standardRequest(const SetupPacket& setup)
{
    // Only GET_* requests have a data stage here; SET_DESCRIPTOR is not supported.
    const bool isGet = setup.bRequest == kGetStatus || setup.bRequest == kGetDescriptor
        || setup.bRequest == kGetConfiguration || setup.bRequest == kGetInterface;
    if (isGet != setup.isDeviceToHost())
        return stall();
    switch (setup.bmRequestType & kRecipientMask) {
    case kDevice: return toDevice(setup);
    case kInterface: return toInterface(setup);
    case kEndpoint: return toEndpoint(setup);
    default: return stall();
    }
}

Reply ControlEndpoint::toDevice(const SetupPacket& setup)
{
    switch (setup.bRequest) {
    case kGetStatus: {
        const bool isSelfPowered = (m_usbMode.description().configuration[7] & 0x40) != 0;
        return completed({static_cast<std::uint8_t>(isSelfPowered ? 1 : 0), 0});
    }
    case kSetAddress:
        if (setup.wValue > 127 || setup.wLength != 0 || isConfigured())
            return stall();
        m_address = static_cast<std::uint8_t>(setup.wValue);
        return completed();
    case kGetDescriptor: return descriptor(setup);
    case kGetConfiguration: return completed({m_configuration});
    case kSetConfiguration: return setConfiguration(setup);
    default: return stall();
    }
}

Reply ControlEndpoint::toInterface(const SetupPacket& setup)
{
    if (!isConfigured() || setup.wIndex != 0)
        return stall();
    switch (setup.bRequest) {
    case kGetStatus: return completed({0, 0});
    case kGetInterface: return completed({m_alternate});
    case kSetInterface: return setInterface(setup);
    default: return stall();
    }
}

Reply ControlEndpoint::toEndpoint(const SetupPacket& setup)
{
    const bool isEndpointZero = (setup.wIndex & 0x7F) == 0;
    if (setup.bRequest == kGetStatus && isEndpointZero)
        return completed({0, 0});
    return stall();
}

Reply ControlEndpoint::descriptor(const SetupPacket& setup) const
{
    const auto index = static_cast<std::size_t>(setup.wValue & 0xFF);
    const UsbDescription& description = m_usbMode.description();
    switch (setup.wValue >> 8) {
    case 1: return index == 0 ? completed(description.device) : stall();
    case 2: return index == 0 ? completed(description.configuration) : stall();
    case 3:
        if (index == 0)
            return completed(languageDescriptor());
        if (index > description.strings.size())
            return stall();
        return completed(stringDescriptor(description.strings[index - 1]));
    default: return stall(); // DEVICE_QUALIFIER too: full-speed-only devices have none
    }
}

Reply ControlEndpoint::setConfiguration(const SetupPacket& setup)
{
    if (m_address == 0 || setup.wValue > 1)
        return stall();
    m_configuration = static_cast<std::uint8_t>(setup.wValue);
    m_alternate = 0;
    m_usbMode.alternateSelected(0);
    if (isConfigured())
        m_usbMode.configured();
    return completed();
}

Reply ControlEndpoint::setInterface(const SetupPacket& setup)
{
    if (setup.wValue >= m_usbMode.description().alternates)
        return stall();
    m_alternate = static_cast<std::uint8_t>(setup.wValue);
    m_usbMode.alternateSelected(m_alternate);
    return completed();
}

} // namespace fieldflash::board
