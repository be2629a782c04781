// SPDX-License-Identifier: MIT
#include "core/device/device_selector.h"
#include "core/device/profile_choice.h"
#include "tests/core/device/some_devices.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::device;

namespace {
DeviceSelector parsed(const char* text)
{
    const auto selector = DeviceSelector::parse(QString::fromLatin1(text));
    REQUIRE(selector);
    return *selector;
}

usb::DeviceInfo withSerial(usb::DeviceInfo device, const char* serial)
{
    device.serialNumber = QString::fromLatin1(serial);
    return device;
}
} // namespace

TEST_CASE("the role of a device is determined by its DFU interfaces")
{
    CHECK(roleOf(test::ourApplication("1-1")) == Role::Application);
    CHECK(roleOf(test::rom("1-1")) == Role::Bootloader);
    CHECK(roleOf(test::device("1-1", 1, 2, test::dfuConfiguration(2, 0x0110)))
          == Role::PlainBootloader);
    CHECK(roleOf(test::device("1-1", 1, 2, test::dfuConfiguration(2, 0x011A))) == Role::Bootloader);
    // STM32MP1, U-Boot and others have this id and speak plain DFU.
    CHECK(roleOf(test::device("1-1", 0x0483, 0xDF11, test::dfuConfiguration(2, 0x0110)))
          == Role::PlainBootloader);
    CHECK(roleOf(test::device("1-1", 3, 4, test::dfuConfiguration(2, 0xFF01))) == Role::OtherDfu);
    CHECK(roleOf(test::device("1-1", 1, 2, {})) == Role::NotDfu);
}

TEST_CASE("only our application and the ST ROM are chosen without a selector")
{
    const auto webcam = test::device("1-3", 0x046D, 0x0825, test::dfuConfiguration(1, 0x0100));
    const auto keyboard = test::device("1-4", 0x046D, 0xC31C, {});
    CHECK(isOurs(test::ourApplication("1-1")));
    CHECK(isOurs(test::rom("1-1")));
    CHECK_FALSE(isOurs(webcam));
    CHECK_FALSE(isOurs(test::device("1-1", 0x1209, 0x0001, {})));
    CHECK_FALSE(isOurs(test::device("1-1", 0x0483, 0x374B, test::dfuConfiguration(2, 0x011A))));
    auto named = test::ourApplication("1-1");
    named.manufacturer = QStringLiteral("Fieldflash");
    named.product = QStringLiteral("NUCLEO-L476RG demo");
    CHECK(isOurs(named));
    named.product = QStringLiteral("lamp");
    CHECK_FALSE(isOurs(named));
    named.product = QStringLiteral("lamp demo");
    named.manufacturer = QStringLiteral("Lamps Ltd");
    CHECK_FALSE(isOurs(named));

    const auto none = DeviceSelector().choose({webcam, keyboard});
    REQUIRE_FALSE(none);
    CHECK(none.error().kind() == ErrorKind::NoDevice);
    CHECK(DeviceSelector().choose({webcam, keyboard, test::rom("1-2")})->portPath
          == QStringLiteral("1-2"));
    CHECK(DeviceSelector::atPort(QStringLiteral("1-3")).choose({webcam, test::rom("1-2")})->vendorId
          == 0x046D);
}

TEST_CASE("without a selector, the only device that the file is for is chosen")
{
    const auto own = test::device("1-5", 0x2FE3, 0x0100, test::dfuConfiguration(1, 0x0110));
    const auto webcam = test::device("1-3", 0x046D, 0x0825, test::dfuConfiguration(1, 0x0100));
    DeviceSelector selector;
    selector.setFileIds(0x2FE3, 0x0100);
    CHECK(selector.isEmpty());
    CHECK(selector.choose({webcam, own})->portPath == QStringLiteral("1-5"));
    auto second = own;
    second.portPath = QStringLiteral("1-6");
    CHECK(selector.choose({own, second}).error().kind() == ErrorKind::AmbiguousDevice);
    CHECK(selector.choose({own, test::rom("1-1")})->portPath == QStringLiteral("1-1"));
    const auto keyboard = test::device("1-4", 0x2FE3, 0x0100, {});
    CHECK_FALSE(selector.choose({keyboard}));
    selector = DeviceSelector::atPort(QStringLiteral("1-3"));
    selector.setFileIds(0x2FE3, 0x0100);
    CHECK(selector.choose({webcam, own})->portPath == QStringLiteral("1-3"));
}

TEST_CASE("a resident loader is told by its id and name, and may contain any program")
{
    usb::DeviceInfo loader = test::device("1-3", 0x1209, 0x0002, test::dfuConfiguration(2, 0x011A));
    loader.product = QStringLiteral("NUCLEO-L476RG loader");
    CHECK(looksLikeLoader(loader));
    CHECK(isOurs(loader));
    CHECK(canBe(loader, {0x1209, 0x0001}));
    usb::DeviceInfo other = loader;
    other.product = QStringLiteral("Plain DFU bootloader");
    CHECK_FALSE(looksLikeLoader(other));
    CHECK_FALSE(canBe(other, {0x1209, 0x0001}));
    CHECK_FALSE(looksLikeLoader(test::rom("1-1")));
    // What is expected behind an application of unknown make is still the ROM.
    CHECK(usualBootloader() == UsbId{0x0483, 0xDF11});
}

TEST_CASE("if no device matches, the DFU devices present are listed with their selectors")
{
    const auto clone = test::device("1-5", 0x28E9, 0x0189, test::dfuConfiguration(2, 0x011A));
    const auto keyboard = test::device("1-4", 0x046D, 0xC31C, {});
    const auto none = DeviceSelector().choose({keyboard, clone});
    REQUIRE_FALSE(none);
    CHECK(none.error().kind() == ErrorKind::NoDevice);
    CHECK_THAT(none.error().summary().toStdString(), test::hasText("28e9:0189 on port 1-5"));
    CHECK_FALSE(none.error().summary().contains(QStringLiteral("046d")));
    CHECK_THAT(none.error().remedy().toStdString(), test::hasText("--device 1-5"));
    CHECK_THAT(DeviceSelector().choose({keyboard}).error().summary().toStdString(),
               test::hasText("No device is connected."));
}

TEST_CASE("several candidates are listed, without guessing")
{
    const auto several =
        DeviceSelector().choose({test::rom("1-2"), withSerial(test::ourApplication("1-1"), "A1")});
    REQUIRE_FALSE(several);
    CHECK(several.error().kind() == ErrorKind::AmbiguousDevice);
    const auto text = several.error().summary().toStdString();
    CHECK_THAT(text, test::hasText("2 devices match: 1209:0001 on port 1-1 (serial A1)"));
    CHECK_THAT(text, test::hasText("0483:df11 on port 1-2"));
}

TEST_CASE("no device at all and a missing chosen device have different errors")
{
    CHECK_THAT(DeviceSelector().choose({}).error().summary().toStdString(),
               test::hasText("No device is connected"));
    const auto absent = parsed("1-9").choose({test::rom("1-2")});
    CHECK(absent.error().kind() == ErrorKind::NoDevice);
    CHECK_THAT(absent.error().summary().toStdString(), test::hasText("chosen device"));
    CHECK_THAT(absent.error().detail().toStdString(), test::hasText("1-2"));
}

TEST_CASE("a selector is a port, an id or a serial number, by its form or prefix")
{
    const auto board = withSerial(test::rom("1-4.2"), "2061398456AB");
    for (const char* text : {"1-4.2", "port:1-4.2", "0483:df11", "483:DF11", "id:0483:df11",
                             "2061398456ab", "serial:2061398456AB", " 1-4.2 "})
        CHECK(parsed(text).fits(board));
    for (const char* text : {"1-4", "port:1-4.2.1", "0483:df12", "2061398456AC", "serial:1-4.2",
                             "serial:0483:df11", "port:0483:df11"})
        CHECK_FALSE(parsed(text).fits(board));
    CHECK(DeviceSelector().isEmpty());
    CHECK_FALSE(parsed("0483:df11").isEmpty());
}

TEST_CASE("an empty selector and an invalid id are usage errors")
{
    for (const char* text : {"", "   ", "port:", "serial: ", "id:1-4.2", "id:"}) {
        const auto selector = DeviceSelector::parse(QString::fromLatin1(text));
        REQUIRE_FALSE(selector);
        CHECK(selector.error().kind() == ErrorKind::Usage);
    }
}

TEST_CASE("of two devices with the same serial number the one with DFU is chosen")
{
    const auto probe = withSerial(test::device("1-1", 0x0483, 0x374B, {}), "AB12");
    const auto board = withSerial(test::rom("1-2"), "AB12");
    CHECK(parsed("AB12").choose({probe, board})->portPath == QStringLiteral("1-2"));
    CHECK(parsed("AB12").choose({probe})->portPath == QStringLiteral("1-1"));
}
