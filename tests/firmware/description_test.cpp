// SPDX-License-Identifier: MIT
// The descriptors and strings of the demo, as read by a host.
#include "firmware/contract/usb_identity.h"
#include "firmware/usb/microsoft_os.h"
#include "tests/firmware/fake_host.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldflash;
using test::Host;
using test::Packet;

namespace {

unsigned word(const Packet& bytes, size_t at) { return bytes.at(at) | bytes.at(at + 1) << 8; }

Packet read(Host& host, uint16_t value) { return host.control({0x80, 6, value, 0, 0xFFFF}).data; }

std::string text(const Packet& string)
{
    std::string result;
    for (size_t i = 2; i < string.size(); i += 2)
        result += static_cast<char>(string[i]);
    return result;
}

Host newHost()
{
    Host host;
    host.configure();
    return host;
}

constexpr usb::SetupPacket microsoftSet{0xC0, usb::microsoftVendorCode, 0, 7, 0xFFFF};

} // namespace

TEST_CASE("ids and version are those of the contract and of the build")
{
    Host host = newHost();
    const Packet device = read(host, 0x0100);
    CHECK(word(device, 8) == FIELDFLASH_RUNTIME_VENDOR_ID);
    CHECK(word(device, 10) == FIELDFLASH_RUNTIME_PRODUCT_ID);
    CHECK(word(device, 12) == 0x0110);
    CHECK(word(device, 2) == 0x0201);
}

TEST_CASE("the version can be read by a person, in the name of the DFU interface")
{
    Host host = newHost();
    CHECK(text(read(host, 0x0301)) == "Fieldflash");
    CHECK(text(read(host, 0x0302)) == "Fieldflash demo");
    CHECK(text(read(host, 0x0304)) == "Fieldflash demo 1.1, DFU");
}

TEST_CASE("after a fault the manufacturer string continues with exception, address and registers")
{
    Host host = newHost();
    const uint32_t uid[]{1, 2, 3};
    const uint32_t fault[]{3, 0x0800ABCD, 0x00008200};
    demo::setStrings(uid, fault);
    CHECK(text(read(host, 0x0301)) == "Fieldflash 00000003 0800ABCD 00008200");
    CHECK(text(read(host, 0x0303)) == "000000010000000200000003");
    demo::setStrings(uid, nullptr);
    CHECK(text(read(host, 0x0301)) == "Fieldflash");
}

TEST_CASE("the device says that it is self-powered, in its configuration and in its status")
{
    Host host = newHost();
    CHECK(read(host, 0x0200).at(7) == 0xC0);
    CHECK(host.control({0x80, 0, 0, 0, 2}).data == Packet{1, 0});
}

TEST_CASE("the DFU interface announces runtime DFU 1.1 that detaches without a bus reset")
{
    Host host = newHost();
    const Packet configuration = read(host, 0x0200);
    const Packet expected{9, 4,    2,    0,    0,    0xFE, 1,    1,    4,
                          9, 0x21, 0x0B, 0xE8, 0x03, 0x00, 0x08, 0x10, 0x01};
    CHECK(std::search(configuration.begin(), configuration.end(), expected.begin(), expected.end())
          != configuration.end());
}

TEST_CASE("Windows finds its descriptor set through the binary object store")
{
    Host host = newHost();
    const Packet store = read(host, 0x0F00);
    REQUIRE(store.size() == 33);
    CHECK(word(store, 2) == store.size());
    const unsigned announced = word(store, 29);
    const usb::SetupPacket request{0xC0, store[31], 0, 7, 0xFFFF};
    CHECK(host.control(request).data.size() == announced);
}

TEST_CASE("the Microsoft descriptor set adds up and binds WinUSB to the DFU interface")
{
    Host host = newHost();
    const Packet set = host.control(microsoftSet).data;
    REQUIRE(set.size() == 178);
    CHECK(word(set, 8) == set.size());
    CHECK(word(set, 16) == set.size() - 10);
    CHECK(set[22] == demo::dfuInterface);
    CHECK(word(set, 24) == set.size() - 18);
    CHECK(std::string(set.begin() + 30, set.begin() + 36) == "WINUSB");
    CHECK(word(set, 46) == 132);
    CHECK(word(set, 48) == 4);
    CHECK(word(set, 50) == 7);
    CHECK(word(set, 52) == 42);
    CHECK(word(set, 96) == 80);
    CHECK(set[98] == '{');
    CHECK(set[98 + 74] == '}');
}

TEST_CASE("the Microsoft set may be read before the device is configured, and nothing else may")
{
    Host host;
    host.reset();
    CHECK(host.control(microsoftSet).data.size() == 178);
    for (const usb::SetupPacket& other :
         {usb::SetupPacket{0xC0, usb::microsoftVendorCode, 1, 7, 64},
          {0xC0, usb::microsoftVendorCode, 0, 8, 64},
          {0xC0, 0x21, 0, 7, 64},
          {0xC1, usb::microsoftVendorCode, 0, 7, 64},
          {0xA0, usb::microsoftVendorCode, 0, 7, 64}})
        CHECK(host.control(other).stalled);
}
