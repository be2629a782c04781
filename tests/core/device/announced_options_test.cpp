// SPDX-License-Identifier: MIT
#include "core/device/announced_options.h"
#include "tests/core/device/some_devices.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::device;
using namespace fieldflash::test;

namespace {

bool isDecoded(const memory::MemoryMap& map, const char* family = "")
{
    return decodableOptions(rom("1-2"), map, QString::fromLatin1(family)).has_value();
}

const QString kFlash128K = QStringLiteral("@Internal Flash  /0x08000000/64*0002Kg");
const QString kOptions = QStringLiteral("@Option Bytes  /0x1FFF7800/01*040 e");
const QString kFeature = QStringLiteral("@Device Feature/0xFFFF0000/01*004 e");

} // namespace

// The option bytes of a G431 with 128 KB have the address and the announced size of an L4's
// (devices seen in public logs).
TEST_CASE("a G4 with 128 KB is not decoded as an L4")
{
    const memory::MemoryMap g431 = mapOf({QStringLiteral("@Internal Flash   /0x08000000/64*02Kg"),
                                          QStringLiteral("@Option Bytes   /0x1FFF7800/01*40Be"),
                                          QStringLiteral("@OTP Memory   /0x1FFF7000/01*01Ke")});
    CHECK_FALSE(isDecoded(g431));
    CHECK_FALSE(isDecoded(g431, "stm32g4"));
}

TEST_CASE("an L4 is told by its device feature, or by its profile")
{
    CHECK(isDecoded(mapOf({kFlash128K, kOptions, kFeature})));
    CHECK_FALSE(isDecoded(mapOf({kFlash128K, kOptions})));
    CHECK(isDecoded(mapOf({kFlash128K, kOptions}), "stm32l4"));
    // The profile of another family is not believed about option bytes that it does not have.
    CHECK(isDecoded(mapOf({kFlash128K, kOptions, kFeature}), "stm32f4"));
}

TEST_CASE("option bytes at an address that only the L4+ has are decoded")
{
    CHECK(isDecoded(
        mapOf({QStringLiteral("@Internal Flash  /0x08000000/512*0004Kg"),
               QStringLiteral("@Option Bytes  /0x1FF00000/01*040 e/0x1FF01000/01*040 e")})));
}

TEST_CASE("a bootloader with an id of its own on an L4 is decoded by what it announces")
{
    usb::DeviceInfo own = rom("1-2");
    own.vendorId = 0x1209;
    own.productId = 0x4C01;
    CHECK(decodableOptions(own, mapOf({kFlash128K, kOptions, kFeature}), {}));
    CHECK_FALSE(decodableOptions(own, mapOf({kFlash128K, kOptions}), {}));
}

TEST_CASE("memories with option bytes are found by their names, and only if they can be read")
{
    const auto found =
        optionMemories(mapOf({QStringLiteral("@Internal Flash    /0x08000000/128*02Kg"),
                              QStringLiteral("@OB Bytes          /0x40022020/01*136 e"),
                              QStringLiteral("@OTP Memory        /0x1FFF6800/01*1024 e"),
                              QStringLiteral("@Option byte   /0x1FFFF800/02*016 e"),
                              QStringLiteral("@Option Bytes  /0x1FFFC000/01*016 d")}));
    REQUIRE(found.size() == 2);
    CHECK(found[0].name == QStringLiteral("OB Bytes"));
    CHECK(found[0].range == AddressRange{0x40022020, 136});
    CHECK(found[1].alternateSetting == 3);
    CHECK(found[1].range == AddressRange{0x1FFFF800, 32});
}
