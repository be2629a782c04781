// SPDX-License-Identifier: MIT
#include "firmware/usb/cdc_acm.h"
#include "firmware/usb/descriptor_check.h"
#include "firmware/usb/serial_number.h"
#include "tests/support/catch.h"

#include <vector>

using namespace fieldflash::usb;

namespace {

constexpr auto good = configuration(2, cdcAcm(0, 1, 2));

std::vector<uint8_t> altered(size_t at, uint8_t value)
{
    std::vector<uint8_t> bytes(good.begin(), good.end());
    bytes.at(at) = value;
    return bytes;
}

} // namespace

TEST_CASE("a configuration that adds up is well-formed") { CHECK(isWellFormed(good)); }

TEST_CASE("a configuration cut anywhere is not well-formed")
{
    for (size_t size = 0; size < good.size(); ++size)
        CHECK_FALSE(isWellFormed(Bytes(good).first(size)));
}

TEST_CASE("a configuration with one number wrong is not well-formed")
{
    CHECK_FALSE(isWellFormed(altered(2, 0)));  // wTotalLength
    CHECK_FALSE(isWellFormed(altered(4, 3)));  // bNumInterfaces
    CHECK_FALSE(isWellFormed(altered(9, 0)));  // a length of 0 would never end
    CHECK_FALSE(isWellFormed(altered(19, 5))); // an interface out of order
    CHECK_FALSE(isWellFormed(altered(21, 2))); // an endpoint missing
}

TEST_CASE("endpoints must be unique, not 0, and fit full speed")
{
    const auto with = [](uint8_t address, uint16_t size) {
        std::vector<uint8_t> bytes{9,  2, 32, 0,    1, 1,       0, 0x80,      50,         9,    4,
                                   0,  0, 2,  0xFF, 0, 0,       0, 7,         5,          0x81, 2,
                                   64, 0, 0,  7,    5, address, 2, low(size), high(size), 0};
        return isWellFormed(bytes);
    };
    CHECK(with(0x01, 64));
    CHECK(with(0x82, 8));
    CHECK_FALSE(with(0x81, 64));
    CHECK_FALSE(with(0x00, 64));
    CHECK_FALSE(with(0x80, 64));
    CHECK_FALSE(with(0x01, 65));
    CHECK_FALSE(with(0x01, 512));
    CHECK_FALSE(with(0x01, 0));
}

TEST_CASE("each interface is known with its endpoints")
{
    constexpr auto sets = endpointsByInterface<2>(good);
    CHECK(sets[0] == endpointBit(0x82));
    CHECK(sets[1] == (endpointBit(0x81) | endpointBit(0x01)));
}

TEST_CASE("the serial number is the whole unique id in hexadecimal digits")
{
    constexpr uint32_t uid[]{0x01234567, 0x89ABCDEF, 0xFFFFFFFF};
    SerialNumber bytes{};
    writeHexWords(&bytes[2], 16, uid);
    std::string text;
    for (size_t i = 2; i < bytes.size(); i += 2) {
        text += static_cast<char>(bytes[i]);
        CHECK(bytes[i + 1] == 0);
    }
    CHECK(text == "0123456789ABCDEFFFFFFFFF");
}
