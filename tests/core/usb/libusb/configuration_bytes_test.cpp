// SPDX-License-Identifier: MIT
#include "core/usb/libusb/configuration_bytes.h"
#include "tests/support/catch.h"

#include <libusb.h>

#include <array>

using namespace fieldflash;
using namespace fieldflash::usb;

namespace {

/// As parsed by libusb: two alternates, the functional descriptor after the last one (where the ST
/// ROM has it), and a CDC-like interface with an endpoint before them.
struct ParsedConfiguration {
    std::array<unsigned char, 5> classSpecific{5, 0x24, 0, 0x10, 0x01};
    std::array<unsigned char, 9> functional{9, 0x21, 0x0B, 0xFF, 0, 0, 8, 0x1A, 1};
    std::array<unsigned char, 8> association{8, 11, 0, 2, 2, 2, 0, 0};
    libusb_endpoint_descriptor endpoint{};
    libusb_interface_descriptor communication{};
    std::array<libusb_interface_descriptor, 2> dfu{};
    std::array<libusb_interface, 2> interfaces{};
    libusb_config_descriptor configuration{};

    ParsedConfiguration()
    {
        endpoint.bLength = 7;
        endpoint.bDescriptorType = 5;
        endpoint.bEndpointAddress = 0x82;
        endpoint.bmAttributes = 3;
        endpoint.wMaxPacketSize = 0x0108;
        endpoint.bInterval = 16;
        describe(communication, 0, 0, 2);
        communication.bNumEndpoints = 1;
        communication.endpoint = &endpoint;
        communication.extra = classSpecific.data();
        communication.extra_length = static_cast<int>(classSpecific.size());
        describe(dfu[0], 1, 0, 0xFE);
        describe(dfu[1], 1, 1, 0xFE);
        dfu[1].extra = functional.data();
        dfu[1].extra_length = static_cast<int>(functional.size());
        interfaces[0] = {&communication, 1};
        interfaces[1] = {dfu.data(), 2};
        configuration.bLength = 9;
        configuration.bDescriptorType = 2;
        configuration.wTotalLength = 65;
        configuration.bNumInterfaces = 2;
        configuration.bConfigurationValue = 1;
        configuration.bmAttributes = 0xC0;
        configuration.MaxPower = 50;
        configuration.interface = interfaces.data();
        configuration.extra = association.data();
        configuration.extra_length = static_cast<int>(association.size());
    }

    static void describe(libusb_interface_descriptor& one, std::uint8_t number,
                         std::uint8_t alternate, std::uint8_t interfaceClass)
    {
        one.bLength = 9;
        one.bDescriptorType = 4;
        one.bInterfaceNumber = number;
        one.bAlternateSetting = alternate;
        one.bInterfaceClass = interfaceClass;
        one.bInterfaceSubClass = 1;
        one.bInterfaceProtocol = 2;
        one.iInterface = static_cast<std::uint8_t>(4 + alternate);
    }
};

} // namespace

TEST_CASE("the configuration is returned byte for byte as the device sent it")
{
    const ParsedConfiguration parsed;
    const Bytes expected{
        9, 2,    65,   0,    2,    1,    0,  0xC0, 50, // configuration
        8, 11,   0,    2,    2,    2,    0,  0,        // interface association
        9, 4,    0,    0,    1,    2,    1,  2,    4,  // communication
        5, 0x24, 0,    0x10, 0x01,                     // its class-specific part
        7, 5,    0x82, 3,    0x08, 0x01, 16,           // its endpoint
        9, 4,    1,    0,    0,    0xFE, 1,  2,    4,  // DFU, first alternate
        9, 4,    1,    1,    0,    0xFE, 1,  2,    5,  // DFU, second alternate
        9, 0x21, 0x0B, 0xFF, 0,    0,    8,  0x1A, 1,  // functional descriptor
    };
    CHECK(expected.size() == 65);
    CHECK(configurationBytes(parsed.configuration) == expected);
}

TEST_CASE("an audio endpoint keeps its two additional bytes")
{
    ParsedConfiguration parsed;
    parsed.endpoint.bLength = 9;
    parsed.endpoint.bRefresh = 0x11;
    parsed.endpoint.bSynchAddress = 0x22;
    const Bytes bytes = configurationBytes(parsed.configuration);
    CHECK(bytes.size() == 67);
    CHECK(Bytes(bytes.begin() + 31, bytes.begin() + 40)
          == Bytes{9, 5, 0x82, 3, 0x08, 0x01, 16, 0x11, 0x22});
}

TEST_CASE("a DFU interface is recognised in any alternate, other interfaces are not")
{
    ParsedConfiguration parsed;
    CHECK(hasDfuInterface(parsed.configuration));
    parsed.dfu[0].bInterfaceClass = 3;
    CHECK(hasDfuInterface(parsed.configuration));
    parsed.dfu[1].bInterfaceSubClass = 2;
    CHECK_FALSE(hasDfuInterface(parsed.configuration));
    parsed.configuration.bNumInterfaces = 0;
    CHECK_FALSE(hasDfuInterface(parsed.configuration));
}
