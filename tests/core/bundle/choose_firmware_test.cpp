// SPDX-License-Identifier: MIT
#include "core/bundle/choose_firmware.h"

#include "core/image/format/write_image.h"
#include "core/image/loader/slot_choice.h"
#include "core/image/program/signed_header.h"
#include "core/image/sign_image.h"
#include "tests/core/bundle/bundle_builder.h"
#include "tests/core/image/image_builder.h"
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

namespace {

constexpr Address kSlotA = 0x08004000;
constexpr Address kSlotB = 0x08082000;

image::FirmwareImage signedFor(Address slot)
{
    const auto start = static_cast<Address>(slot + image::kSignedHeaderSize);
    const signature::SigningKey key = keyOf(9);
    auto made = image::signImage(
        imageOf({{start, program(start, 600)}}),
        {.part = 0x415, .bcdDevice = 0x0120, .board = u"LAMP-A"_s, .mustConfirm = true}, &key);
    REQUIRE(made);
    return *std::move(made);
}

Bytes asFile(const image::FirmwareImage& image)
{
    const auto bytes = image::writeDfuSe(image);
    REQUIRE(bytes);
    return *bytes;
}

/// A loader with two slots, of which this one is free.
image::DeviceFacts loaderWithFree(Address slot, const QString& board = u"LAMP-A"_s)
{
    image::DeviceFacts device;
    device.bootloader = UsbId{0x1209, 0x4c02};
    device.loader = image::DeviceFacts::Loader{.application = slot, .part = 0x415, .board = board};
    return device;
}

QString chosenFrom(const Bundle& bundle, const image::DeviceFacts& device)
{
    const auto program = chooseFirmware(bundle, device);
    return program ? (*program)->path : errorKindName(program.error().kind());
}

Bundle slotBundle(const VendorFolder& folder, const QByteArray& files)
{
    folder.replaceInSource("{ \"file\": \"firmware/lamp-a-1.2.dfu\", \"board\": \"LAMP-A\" }",
                           files);
    folder.replaceInSource("{ \"file\": \"firmware/lamp-a-1.1.dfu\" },", "");
    return *opened(folder.packed(nullptr));
}

} // namespace

TEST_CASE("of files with a program for one slot each, the one for the free slot is chosen")
{
    const VendorFolder folder;
    folder.write(u"firmware/slot-a.dfu"_s, asFile(signedFor(kSlotA)));
    folder.write(u"firmware/slot-b.dfu"_s, asFile(signedFor(kSlotB)));
    const Bundle bundle = slotBundle(folder,
                                     "{ \"file\": \"firmware/slot-a.dfu\" },"
                                     "{ \"file\": \"firmware/slot-b.dfu\" }");
    CHECK(chosenFrom(bundle, loaderWithFree(kSlotA)) == u"firmware/slot-a.dfu"_s);
    CHECK(chosenFrom(bundle, loaderWithFree(kSlotB)) == u"firmware/slot-b.dfu"_s);
    // The board of the loader counts.
    CHECK(chosenFrom(bundle, loaderWithFree(kSlotB, u"LAMP-B"_s)) == u"firmware/lamp-b-1.2.dfu"_s);
    CHECK(chosenFrom(bundle, loaderWithFree(kSlotB, u"LAMP-C"_s)) == u"WrongBoard"_s);
}

TEST_CASE("a bundled file with the programs for both slots is for its board, whatever is free")
{
    const VendorFolder folder;
    const auto both = image::joinedPrograms(signedFor(kSlotA), signedFor(kSlotB));
    REQUIRE(both);
    folder.write(u"firmware/both.dfu"_s, asFile(*both));
    const Bundle bundle = slotBundle(folder, "{ \"file\": \"firmware/both.dfu\" }");
    // The board is that in the header of the program.
    REQUIRE(bundle.firmwareAt(u"firmware/both.dfu"_s) != nullptr);
    CHECK(bundle.firmwareAt(u"firmware/both.dfu"_s)->board == u"LAMP-A"_s);
    CHECK(chosenFrom(bundle, loaderWithFree(kSlotA)) == u"firmware/both.dfu"_s);
    CHECK(chosenFrom(bundle, loaderWithFree(kSlotB)) == u"firmware/both.dfu"_s);
    CHECK(chosenFrom(bundle, running(u"LAMP-A light"_s)) == u"firmware/both.dfu"_s);
}
