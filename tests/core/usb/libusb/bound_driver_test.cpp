// SPDX-License-Identifier: MIT
// The driver doctor of Windows, on answers in the form that SetupAPI gives them.
#include "core/usb/libusb/bound_driver.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::usb;
using fieldflash::test::hasText;

namespace {

DeviceInfo bootloader(const QString& port = QStringLiteral("1-4.2"))
{
    DeviceInfo info;
    info.portPath = port;
    info.vendorId = 0x0483;
    info.productId = 0xDF11;
    return info;
}

ListedDevice listed(const char* service, const char* provider, std::uint32_t problem = 0,
                    std::uint32_t port = 2)
{
    return {{QStringLiteral("USB\\VID_0483&PID_DF11&REV_2200"),
             QStringLiteral("USB\\VID_0483&PID_DF11")},
            QLatin1String(service),
            QLatin1String(provider),
            problem,
            port};
}

std::string adviceFor(const ListedDevice& one)
{
    return boundDriverAdvice(one, bootloader()).toStdString();
}

} // namespace

TEST_CASE("the advice names the driver that is bound instead of WinUSB")
{
    CHECK_THAT(adviceFor(listed("STTub30", "STMicroelectronics")),
               hasText("STM32CubeProgrammer and DfuSe"));
    CHECK_THAT(adviceFor(listed("HidUsb", "Microsoft")), hasText("input device (HID)"));
    CHECK_THAT(adviceFor(listed("libusb0", "libusb-win32")),
               hasText("“libusb0” from “libusb-win32”"));
    CHECK_THAT(adviceFor(listed("", "", 28)), hasText("no driver for this device"));
    // A driver that was uninstalled leaves its service in the registry.
    CHECK_THAT(adviceFor(listed("STTub30", "", 28)), hasText("no driver for this device"));
}

TEST_CASE("every driver but WinUSB is to be replaced, with the ids to choose in Zadig")
{
    for (const char* service : {"STTub30", "HidUsb", "libusb0", "libusbK", "usbccgp", ""})
        CHECK_THAT(adviceFor(listed(service, "any")), hasText("USB ID 0483:df11"));
    CHECK_THAT(adviceFor(listed("WinUSB", "Microsoft")), !hasText("Zadig"));
    CHECK_THAT(adviceFor(listed("WINUSB", "Microsoft", 10)), hasText("problem code 10"));
}

TEST_CASE("a device is recognised by its ids, in any case, and not by one of its functions")
{
    ListedDevice function = listed("HidUsb", "Microsoft");
    function.hardwareIds = {QStringLiteral("USB\\VID_0483&PID_DF11&REV_2200&MI_01")};
    ListedDevice other = listed("usbccgp", "Microsoft");
    other.hardwareIds = {QStringLiteral("USB\\VID_0483&PID_DF12")};
    ListedDevice lower = listed("WINUSB", "Microsoft");
    lower.hardwareIds = {QStringLiteral("usb\\vid_0483&pid_df11&rev_2200")};
    const auto found = listedDevice({function, other, lower}, bootloader());
    REQUIRE(found);
    CHECK(found->service == QStringLiteral("WINUSB"));
    CHECK_FALSE(listedDevice({function, other}, bootloader()));
}

TEST_CASE("of two devices with the same ids the port decides, and a guess is never made")
{
    const auto first = listed("STTub30", "STMicroelectronics", 0, 2);
    const auto second = listed("WINUSB", "Microsoft", 0, 3);
    const auto found = listedDevice({first, second}, bootloader(QStringLiteral("2-3")));
    REQUIRE(found);
    CHECK(found->service == QStringLiteral("WINUSB"));
    CHECK_FALSE(listedDevice({first, second}, bootloader(QStringLiteral("1-4.1"))));
    CHECK_FALSE(listedDevice({first, first}, bootloader()));
}
