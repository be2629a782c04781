// SPDX-License-Identifier: MIT
#include "core/virtual_board/usbip/protocol.h"
#include "tests/core/virtual_board/usbip/scripted_device.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::board::usbip;

namespace {

ListedDevice listed()
{
    return {{QStringLiteral("1-3"), 1, 3},
            *summarize(test::deviceDescriptor(), test::configurationDescriptor())};
}

/// A USBIP_CMD_SUBMIT of 48 bytes; `at` overwrites one of them.
Bytes submitBytes(std::size_t at = 0, std::uint8_t value = 0)
{
    Bytes bytes(kCommandHeaderSize);
    bytes[3] = 1;     // USBIP_CMD_SUBMIT
    bytes[7] = 5;     // seqnum
    bytes[15] = 1;    // IN
    bytes[27] = 18;   // transfer_buffer_length
    bytes[40] = 0x80; // setup
    bytes[41] = 6;
    bytes[43] = 1;
    bytes[46] = 18;
    if (at != 0)
        bytes[at] = value;
    return bytes;
}

} // namespace

TEST_CASE("a summary comes from the descriptors and lists each interface once")
{
    const auto summary = summarize(test::deviceDescriptor(), test::configurationDescriptor());
    REQUIRE(summary);
    CHECK(summary->idVendor == 0x0483);
    CHECK(summary->idProduct == 0xDF11);
    CHECK(summary->bcdDevice == 0x2200);
    CHECK(summary->bNumConfigurations == 1);
    REQUIRE(summary->interfaces.size() == 1);
    CHECK(summary->interfaces[0].bInterfaceClass == 0xFE);
    CHECK(summary->interfaces[0].bInterfaceProtocol == 2);

    Bytes twoAlternates = test::configurationDescriptor();
    twoAlternates.insert(twoAlternates.end(), {9, 4, 0, 1, 0, 0xFE, 1, 2, 5});
    CHECK(summarize(test::deviceDescriptor(), twoAlternates)->interfaces.size() == 1);
}

TEST_CASE("truncated or broken descriptors give no summary, or end the parsing")
{
    const Bytes device = test::deviceDescriptor();
    const Bytes configuration = test::configurationDescriptor();
    CHECK_FALSE(summarize(ByteView(device).first(17), configuration));
    CHECK_FALSE(summarize(device, ByteView(configuration).first(8)));
    CHECK_FALSE(summarize(configuration, device));
    CHECK(summarize(device, ByteView(configuration).first(12))->interfaces.empty());
    Bytes endless = configuration;
    endless[0] = 0;
    CHECK(summarize(device, endless)->interfaces.empty());
}

TEST_CASE("a listing has the layout that Linux reads")
{
    const Bytes bytes = listReply({listed()});
    REQUIRE(bytes.size() == 12 + 312 + 4);
    CHECK(Bytes(bytes.begin(), bytes.begin() + 12)
          == Bytes{0x01, 0x11, 0x00, 0x05, 0, 0, 0, 0, 0, 0, 0, 1});
    CHECK(bytes[12 + 256] == '1');
    CHECK(bytes[12 + 258] == '3');
    const auto numbers = bytes.begin() + 12 + 256 + 32;
    CHECK(Bytes(numbers, numbers + 24) == Bytes{0,    0,    0,    1, 0,    0,    0,    3,
                                                0,    0,    0,    2, 0x04, 0x83, 0xDF, 0x11,
                                                0x22, 0x00, 0xFE, 1, 2,    1,    1,    1});
    CHECK(Bytes(bytes.end() - 4, bytes.end()) == Bytes{0xFE, 1, 2, 0});
}

TEST_CASE("an import reply has no interfaces and a refusal no device")
{
    CHECK(importReply(listed()).size() == 8 + 312);
    CHECK(importRefusal(ImportStatus::ST_NODEV) == Bytes{0x01, 0x11, 0x00, 0x03, 0, 0, 0, 4});
}

TEST_CASE("a submit command is read with its setup packet")
{
    const auto header = readCommand(submitBytes());
    REQUIRE(header);
    CHECK(header->command == Command::USBIP_CMD_SUBMIT);
    CHECK(header->seqnum == 5);
    CHECK(header->isIn);
    CHECK(header->payloadSize() == 0);
    CHECK(header->setup.wValue == 0x0100);
    CHECK(header->setup.wLength == 18);
    const auto out = readCommand(submitBytes(15, 0));
    REQUIRE(out);
    CHECK(out->payloadSize() == 18);
}

TEST_CASE("invalid commands are refused")
{
    CHECK_FALSE(readCommand(submitBytes(3, 9)));     // unknown command
    CHECK_FALSE(readCommand(submitBytes(3, 3)));     // a reply
    CHECK_FALSE(readCommand(submitBytes(15, 2)));    // neither in nor out
    CHECK_FALSE(readCommand(submitBytes(19, 16)));   // no such endpoint
    CHECK_FALSE(readCommand(submitBytes(24, 0x01))); // 16 MiB
    CHECK_FALSE(readCommand(submitBytes(35, 3)));    // isochronous packets
    Bytes nonIsochronous = submitBytes();
    for (std::size_t at = 32; at < 36; ++at)
        nonIsochronous[at] = 0xFF;
    CHECK(readCommand(nonIsochronous));
}

TEST_CASE("a bus id without a terminator is invalid")
{
    CHECK_FALSE(readBusId(Bytes(kBusIdSize, 'x')));
    Bytes named(kBusIdSize);
    named[0] = '1';
    named[1] = '-';
    named[2] = '1';
    CHECK(readBusId(named) == QStringLiteral("1-1"));
}

TEST_CASE("answers contain sequence number, status and data")
{
    const Bytes reply = submitReply(7, kStatusStall, {}, 0);
    REQUIRE(reply.size() == kCommandHeaderSize);
    CHECK(reply[3] == 3);
    CHECK(reply[7] == 7);
    CHECK(Bytes(reply.begin() + 20, reply.begin() + 24) == Bytes{0xFF, 0xFF, 0xFF, 0xE0});
    CHECK(submitReply(7, 0, Bytes{1, 2, 3}, 3).size() == kCommandHeaderSize + 3);
    CHECK(unlinkReply(8, kStatusUnlinked)[3] == 4);
}
