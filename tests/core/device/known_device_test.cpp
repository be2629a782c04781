// SPDX-License-Identifier: MIT
#include "core/device/known_device.h"
#include "core/image/gate/sanity_gate.h"
#include "tests/core/device/some_devices.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::device;
using namespace fieldflash::test;

namespace {

using Map = image::DeviceFacts::Map;

KnownDevice known(usb::DeviceInfo found)
{
    return {.found = std::move(found),
            .bootloader = std::nullopt,
            .map = std::nullopt,
            .flashHead = std::nullopt};
}

std::vector<image::FindingCode> codes(const image::FirmwareImage& image,
                                      const image::DeviceFacts& facts)
{
    std::vector<image::FindingCode> found;
    for (const image::Finding& finding : image::examine(image, facts))
        found.push_back(finding.code);
    return found;
}

} // namespace

TEST_CASE("a file for the ST bootloader passes in application mode and in bootloader mode")
{
    image::FirmwareImage image;
    image.identity = {0x0483, 0xDF11, std::nullopt};
    CHECK(codes(image, factsOf(known(ourApplication("1-2")))).empty());
    CHECK(codes(image, factsOf(known(rom("1-2")))).empty());
}

TEST_CASE("a running application states its id and version, a bootloader only its own id")
{
    usb::DeviceInfo found = ourApplication("1-2");
    found.bcdDevice = 0x0110;
    const image::DeviceFacts running = factsOf(known(found));
    CHECK(running.application == image::UsbId{0x1209, 0x0001});
    CHECK(running.applicationVersion == 0x0110);
    CHECK(running.map == Map::NotAsked);
    const image::DeviceFacts waiting = factsOf(known(rom("1-2")));
    CHECK_FALSE(waiting.application);
    CHECK(waiting.bootloader == image::UsbId{0x0483, 0xDF11});
}

TEST_CASE("the header in flash identifies a device in bootloader mode")
{
    KnownDevice device = known(rom("1-2"));
    device.flashHead = Bytes(kFlashHeadSize, 0);
    CHECK_FALSE(factsOf(device).application);
    image::storeApplicationHeader(*device.flashHead,
                                  {.bcdDevice = 0x0120,
                                   .vendorId = 0x1209,
                                   .productId = 0x0001,
                                   .name = QStringLiteral("demo"),
                                   .board = QStringLiteral("NUCLEO-L476RG")});
    const image::DeviceFacts facts = factsOf(device);
    CHECK(facts.application == image::UsbId{0x1209, 0x0001});
    CHECK(facts.applicationVersion == 0x0120);
    CHECK(facts.applicationBoard == QStringLiteral("NUCLEO-L476RG"));
}

TEST_CASE("option bytes and OTP are settings, and adjacent sectors are one memory")
{
    KnownDevice device = known(rom("1-2"));
    device.map = mapOf({QStringLiteral("@Internal Flash  /0x08000000/19*2Ka,493*2Kg"),
                        QStringLiteral("@Option Bytes  /0x1FFF7800/01*040 e"),
                        QStringLiteral("@OTP Memory /0x08200000/01*0001Ke")});
    const image::DeviceFacts facts = factsOf(device);
    REQUIRE(facts.memories.size() == 4);
    CHECK_FALSE(facts.memories[0].isWritable);
    CHECK(facts.memories[0].where.range == AddressRange{0x08000000, 19 * 2048});
    CHECK(facts.memories[1].where.range == AddressRange{0x08009800, 493 * 2048});
    CHECK_FALSE(facts.memories[1].isSettings);
    CHECK(facts.memories[2].isSettings);
    CHECK(facts.memories[3].isSettings);
    CHECK(facts.flashStart == 0x08009800U);
    CHECK(image::programMemoryStart(facts) == 0x08000000U);
}

TEST_CASE("a map without program memory is missing, and one without sectors is empty")
{
    KnownDevice device = known(rom("1-2"));
    device.map = memory::MemoryMap();
    CHECK(factsOf(device).map == Map::Missing);
    device.map = mapOf({QStringLiteral("@Option Bytes  /0x1FFF7800/01*040 e")});
    CHECK(factsOf(device).map == Map::Missing);
    memory::MemoryArea empty;
    empty.name = QStringLiteral("Internal Flash");
    device.map = memory::MemoryMap({empty});
    CHECK(factsOf(device).map == Map::Empty);
    device.map = mapOf({QStringLiteral("@Internal Flash  /0x08000000/512*2Kg")});
    CHECK(factsOf(device).map == Map::Announced);
}

TEST_CASE("RAM follows from the flash that a device with a known chip's bootloader announces")
{
    KnownDevice device = known(rom("1-2"));
    device.map = mapOf({QStringLiteral("@Internal Flash  /0x08000000/512*2Kg")});
    const auto largest = [](const image::DeviceFacts& facts) {
        ByteCount end = 0;
        for (const AddressRange& range : facts.ram)
            end = std::max(end, range.end());
        return end;
    };
    CHECK(largest(factsOf(device)) == 0x20050000);
    device.found.vendorId = 0x28E9;
    device.found.productId = 0x0189;
    CHECK(largest(factsOf(device)) < 0x20050000);
    device.found.vendorId = 0x1D50;
    device.found.productId = 0x6017;
    CHECK(factsOf(device).ram.empty());
}

TEST_CASE("the family is that of the profile, unless the device announces another flash")
{
    profile::DeviceProfile profile;
    profile.family = QStringLiteral("stm32f4");
    KnownDevice device = known(rom("1-2"));
    device.profile = &profile;
    CHECK(factsOf(device).family == QStringLiteral("STM32F4"));
    device.map = mapOf({QStringLiteral("@Internal Flash  /0x08000000/04*016Kg,01*064Kg,07*128Kg")});
    CHECK(factsOf(device).family == QStringLiteral("STM32F4"));
    device.map = mapOf({QStringLiteral("@Internal Flash  /0x08000000/512*2Kg")});
    CHECK(factsOf(device).family == QStringLiteral("STM32"));
}

TEST_CASE("a UF2 file for another family than that of the profile is refused")
{
    profile::DeviceProfile profile;
    profile.family = QStringLiteral("stm32f4");
    KnownDevice device = known(rom("1-2"));
    device.profile = &profile;
    image::FirmwareImage image;
    image.familyId = 0x00ff6919; // STM32L4
    const auto found = codes(image, factsOf(device));
    CHECK(std::ranges::find(found, image::FindingCode::WrongFamily) != found.end());
}
