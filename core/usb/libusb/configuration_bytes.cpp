// SPDX-License-Identifier: MIT
#include "core/usb/libusb/configuration_bytes.h"

#include <libusb.h>

#include <algorithm>
#include <span>

namespace fieldflash::usb {

namespace {

std::span<const libusb_interface> interfacesOf(const libusb_config_descriptor& configuration)
{
    return {configuration.interface, configuration.bNumInterfaces};
}

std::span<const libusb_interface_descriptor> alternatesOf(const libusb_interface& interface)
{
    return {interface.altsetting, static_cast<std::size_t>(std::max(interface.num_altsetting, 0))};
}

void appendExtra(Bytes& bytes, const unsigned char* extra, int length)
{
    if (extra != nullptr && length > 0)
        bytes.insert(bytes.end(), extra, extra + length);
}

void appendEndpoint(Bytes& bytes, const libusb_endpoint_descriptor& endpoint)
{
    constexpr std::uint8_t kAudioLength = 9; // audio class 1.0, 4.6.1.1: two extra bytes
    bytes.insert(bytes.end(),
                 {endpoint.bLength, endpoint.bDescriptorType, endpoint.bEndpointAddress,
                  endpoint.bmAttributes});
    appendLittle16(bytes, endpoint.wMaxPacketSize);
    bytes.push_back(endpoint.bInterval);
    if (endpoint.bLength >= kAudioLength)
        bytes.insert(bytes.end(), {endpoint.bRefresh, endpoint.bSynchAddress});
    appendExtra(bytes, endpoint.extra, endpoint.extra_length);
}

void appendAlternate(Bytes& bytes, const libusb_interface_descriptor& alternate)
{
    bytes.insert(bytes.end(),
                 {alternate.bLength, alternate.bDescriptorType, alternate.bInterfaceNumber,
                  alternate.bAlternateSetting, alternate.bNumEndpoints, alternate.bInterfaceClass,
                  alternate.bInterfaceSubClass, alternate.bInterfaceProtocol,
                  alternate.iInterface});
    appendExtra(bytes, alternate.extra, alternate.extra_length);
    if (alternate.endpoint == nullptr)
        return;
    for (const auto& endpoint : std::span(alternate.endpoint, alternate.bNumEndpoints))
        appendEndpoint(bytes, endpoint);
}

} // namespace

Bytes configurationBytes(const libusb_config_descriptor& configuration)
{
    Bytes bytes{configuration.bLength, configuration.bDescriptorType};
    appendLittle16(bytes, configuration.wTotalLength);
    bytes.insert(bytes.end(),
                 {configuration.bNumInterfaces, configuration.bConfigurationValue,
                  configuration.iConfiguration, configuration.bmAttributes,
                  configuration.MaxPower});
    appendExtra(bytes, configuration.extra, configuration.extra_length);
    for (const auto& interface : interfacesOf(configuration)) {
        for (const auto& alternate : alternatesOf(interface))
            appendAlternate(bytes, alternate);
    }
    return bytes;
}

bool isDfu(const libusb_interface_descriptor& alternate)
{
    constexpr std::uint8_t kDfuSubclass = 0x01;
    return alternate.bInterfaceClass == LIBUSB_CLASS_APPLICATION
        && alternate.bInterfaceSubClass == kDfuSubclass;
}

bool hasDfuInterface(const libusb_config_descriptor& configuration)
{
    return std::ranges::any_of(interfacesOf(configuration), [](const libusb_interface& interface) {
        return std::ranges::any_of(alternatesOf(interface), isDfu);
    });
}

} // namespace fieldflash::usb
