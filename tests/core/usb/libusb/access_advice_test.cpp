// SPDX-License-Identifier: MIT
#include "core/usb/libusb/access_advice.h"
#include "tests/support/catch.h"

using namespace fieldflash::usb;

namespace {

DeviceInfo device()
{
    DeviceInfo info;
    info.portPath = QStringLiteral("1-4.2");
    info.vendorId = 0x0483;
    info.productId = 0xDF11;
    return info;
}

} // namespace

TEST_CASE("the rule names exactly this device in udev syntax")
{
    CHECK(udevRule(device())
          == QStringLiteral("ACTION!=\"remove\", SUBSYSTEM==\"usb\", ENV{DEVTYPE}==\"usb_device\", "
                            "ATTR{idVendor}==\"0483\", ATTR{idProduct}==\"df11\", "
                            "TAG+=\"uaccess\""));
    CHECK_THAT(permissionAdvice(device()).toStdString(),
               fieldflash::test::hasText("/etc/udev/rules.d/70-fieldflash.rules"));
    CHECK_THAT(driverAdvice(device()).toStdString(), fieldflash::test::hasText("0483:df11"));
}

TEST_CASE("a device is called by its product name if it has one")
{
    DeviceInfo info = device();
    CHECK(deviceText(info) == QStringLiteral("the device 0483:df11 on USB port 1-4.2"));
    info.product = QStringLiteral("Pump");
    CHECK(deviceText(info) == QStringLiteral("“Pump” (0483:df11) on USB port 1-4.2"));
}
