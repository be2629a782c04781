// SPDX-License-Identifier: MIT
#include "core/bundle/choose_firmware.h"

#include "tests/core/bundle/bundle_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::bundle;
using namespace fieldflash::test;
using namespace Qt::StringLiterals;

namespace {

const Bundle& theBundle()
{
    static const Bundle s_bundle = *opened(lampBundle());
    return s_bundle;
}

image::DeviceFacts running(const QString& product)
{
    image::DeviceFacts device;
    device.application = UsbId{0x1209, 0x4c01};
    device.applicationProduct = product;
    return device;
}

image::DeviceFacts programFor(const QString& board)
{
    image::DeviceFacts device;
    device.application = UsbId{0x1209, 0x4c01};
    device.applicationBoard = board;
    return device;
}

QString chosen(const image::DeviceFacts& device)
{
    const auto program = chooseFirmware(theBundle(), device);
    return program ? (*program)->path : errorKindName(program.error().kind());
}

} // namespace

TEST_CASE("the newest firmware for the board that the device states is chosen")
{
    CHECK(chosen(running(u"LAMP-A light"_s)) == u"firmware/lamp-a-1.2.dfu"_s);
    CHECK(chosen(running(u"lamp-b light"_s)) == u"firmware/lamp-b-1.2.dfu"_s);
    CHECK(chosen(programFor(u"LAMP-A"_s)) == u"firmware/lamp-a-1.2.dfu"_s);
    CHECK(chosen(programFor(u"lamp-b"_s)) == u"firmware/lamp-b-1.2.dfu"_s);
}

TEST_CASE("a device that does not state its board gets no guess")
{
    const auto unknown = chooseFirmware(theBundle(), {});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind() == ErrorKind::AmbiguousDevice);
    CHECK(unknown.error().summary().contains(u"LAMP-A, LAMP-B"_s));
    CHECK(unknown.error().remedy().contains(u"lamp.ffpack//firmware/lamp-b-1.2.dfu"_s));
    CHECK(chosen(running(u"Desk light"_s)) == u"AmbiguousDevice"_s);
}

TEST_CASE("a device of another board or another product gets nothing")
{
    const auto other = chooseFirmware(theBundle(), programFor(u"LAMP-C"_s));
    REQUIRE_FALSE(other);
    CHECK(other.error().kind() == ErrorKind::WrongBoard);
    CHECK(other.error().summary() == u"The bundle has no firmware for this device (LAMP-C)."_s);
    CHECK(other.error().remedy() == u"It has firmware for: LAMP-A, LAMP-B."_s);
    image::DeviceFacts stranger;
    stranger.application = UsbId{0x1209, 0x9999};
    stranger.applicationProduct = u"LAMP-A"_s;
    CHECK(chosen(stranger) == u"WrongBoard"_s);
}

TEST_CASE("firmware for one board only needs no statement of the device")
{
    const VendorFolder folder;
    folder.replaceInSource(",\n    { \"file\": \"firmware/lamp-b-1.2.dfu\" }", "");
    const auto single = opened(folder.packed(nullptr));
    REQUIRE(single);
    const auto program = chooseFirmware(*single, {});
    REQUIRE(program);
    CHECK((*program)->path == u"firmware/lamp-a-1.2.dfu"_s);
}
