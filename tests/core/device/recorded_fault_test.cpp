// SPDX-License-Identifier: MIT
#include "core/device/recorded_fault.h"
#include "tests/core/device/some_devices.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::device;

namespace {

std::optional<RecordedFault> faultOf(const char* manufacturer)
{
    usb::DeviceInfo device = test::ourApplication("1-1");
    device.manufacturer = QString::fromLatin1(manufacturer);
    return recordedFault(device);
}

} // namespace

TEST_CASE("a recorded fault is read from the manufacturer string and described in words")
{
    const auto fault = faultOf("Fieldflash 00000003 0800ABCD 00008200");
    REQUIRE(fault);
    CHECK(*fault == RecordedFault{.exception = 3, .address = 0x0800ABCD, .detail = 0x8200});
    CHECK(faultText(*fault) == QStringLiteral("HardFault at 0x0800 ABCD (CFSR 0x00008200)"));
    CHECK(faultText({.exception = 2, .address = 0, .detail = 0x80000000})
          == QStringLiteral("NMI (FLASH_ECCR 0x80000000)"));
    CHECK(faultText({.exception = 83, .address = 0x08000400, .detail = 0})
          == QStringLiteral("unexpected interrupt 67 at 0x0800 0400 (CFSR 0x00000000)"));
    CHECK(faultText({.exception = 11, .address = 0, .detail = 0})
          == QStringLiteral("unexpected exception 11 (CFSR 0x00000000)"));
}

TEST_CASE("a manufacturer string in another format, or of another vendor, contains no fault")
{
    for (const char* manufacturer :
         {"", "Fieldflash", "Fieldflash 00000003 0800ABCD", "Fieldflash 3 0800ABCD 00008200",
          "Fieldflash 00000003 0800ABCG 00008200", "Fieldflash 00000003 0800ABCD 00008200 more",
          "Stranger 00000003 0800ABCD 00008200"})
        CHECK_FALSE(faultOf(manufacturer));
    usb::DeviceInfo rom = test::rom("1-1");
    rom.manufacturer = QStringLiteral("Fieldflash 00000003 0800ABCD 00008200");
    CHECK_FALSE(recordedFault(rom));
}
