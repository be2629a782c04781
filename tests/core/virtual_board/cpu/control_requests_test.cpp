// SPDX-License-Identifier: MIT
// USB 2.0, chapter 9, against the executed binary: every standard request, wrong lengths, stalls,
// address and configuration changes, bus reset in every state.
#include "tests/core/virtual_board/cpu/executed_bench.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;
using test::ExecutedBench;
using test::kDemo;
using Kind = fieldflash::board::Reply::Kind;

namespace {

SetupPacket in(std::uint8_t request, std::uint16_t value, std::uint16_t index, std::uint16_t length,
               std::uint8_t type = 0x80)
{
    return {.bmRequestType = type,
            .bRequest = request,
            .wValue = value,
            .wIndex = index,
            .wLength = length};
}

SetupPacket out(std::uint8_t request, std::uint16_t value, std::uint16_t index = 0,
                std::uint8_t type = 0x00)
{
    return {
        .bmRequestType = type, .bRequest = request, .wValue = value, .wIndex = index, .wLength = 0};
}

/// Just reset by a host: Default state, address 0.
struct DefaultState : ExecutedBench {
    DefaultState() : ExecutedBench(kDemo)
    {
        REQUIRE(awaitApplication().has_value());
        board->busReset();
        pass(20ms);
    }
};

/// With an address and configuration 1.
struct Configured : DefaultState {
    Configured()
    {
        REQUIRE(control(out(5, 9)).kind == Kind::Completed);
        REQUIRE(control(out(9, 1)).kind == Kind::Completed);
    }
};

} // namespace

TEST_CASE_METHOD(DefaultState,
                 "descriptors have any requested length, but never more than their own")
{
    const Bytes device = control(in(6, 0x0100, 0, 18)).data;
    REQUIRE(device.size() == 18);
    CHECK(device[0] == 18);
    CHECK(control(in(6, 0x0100, 0, 8)).data == Bytes(device.begin(), device.begin() + 8));
    CHECK(control(in(6, 0x0100, 0, 1)).data.size() == 1);
    CHECK(control(in(6, 0x0100, 0, 0xFFFF)).data == device);

    const Bytes configuration = control(in(6, 0x0200, 0, 0xFFFF)).data;
    REQUIRE(configuration.size() > 9);
    const std::size_t total = readLittle16(configuration, 2);
    CHECK(configuration.size() == total);
    CHECK(control(in(6, 0x0200, 0, 9)).data.size() == 9);
    CHECK(control(in(6, 0x0200, 0, 64)).data.size() == 64);
    CHECK(control(in(6, 0x0200, 0, 65)).data.size() == 65);
    // A length of exactly the total, and one byte more.
    const auto exact = static_cast<std::uint16_t>(total);
    CHECK(control(in(6, 0x0200, 0, exact)).data == configuration);
    CHECK(control(in(6, 0x0200, 0, static_cast<std::uint16_t>(exact + 1))).data == configuration);
}

TEST_CASE_METHOD(DefaultState,
                 "every string that a descriptor refers to exists, others are a STALL")
{
    const Bytes languages = control(in(6, 0x0300, 0, 255)).data;
    REQUIRE(languages.size() >= 4);
    CHECK(readLittle16(languages, 2) == 0x0409);
    const Bytes device = control(in(6, 0x0100, 0, 18)).data;
    for (const std::size_t field : {14U, 15U, 16U}) {
        if (device[field] == 0)
            continue;
        const Bytes text =
            control(in(6, static_cast<std::uint16_t>(0x0300 | device[field]), 0x0409, 255)).data;
        CHECK(text.size() > 2);
        CHECK(text[0] == text.size());
    }
    CHECK(control(in(6, 0x03FE, 0x0409, 255)).kind == Kind::Stall);
    CHECK(control(in(6, 0x0600, 0, 10)).kind
          == Kind::Stall); // no device qualifier: full speed only
    CHECK(control(in(6, 0x2900, 0, 10)).kind == Kind::Stall);
}

TEST_CASE_METHOD(DefaultState, "a STALL ends with the next request")
{
    CHECK(control(in(0x77, 0, 0, 4)).kind == Kind::Stall);
    CHECK(control(in(6, 0x0100, 0, 18)).data.size() == 18);
    CHECK(control(out(0x77, 0)).kind == Kind::Stall);
    CHECK(control(in(6, 0x0100, 0, 18)).data.size() == 18);
}

TEST_CASE_METHOD(DefaultState, "configuration follows address, and 0 removes it")
{
    // Without an address, USB 2.0 does not define the answer; this device refuses.
    CHECK(control(in(8, 0, 0, 1)).kind == Kind::Stall);
    CHECK(control(out(5, 9)).kind == Kind::Completed);
    CHECK(control(in(8, 0, 0, 1)).data == Bytes{0});
    CHECK(control(out(9, 7)).kind == Kind::Stall);
    CHECK(control(in(8, 0, 0, 1)).data == Bytes{0});
    CHECK(control(out(9, 1)).kind == Kind::Completed);
    CHECK(control(in(8, 0, 0, 1)).data == Bytes{1});
    CHECK(control(out(9, 1)).kind == Kind::Completed);
    CHECK(control(out(9, 0)).kind == Kind::Completed);
    CHECK(control(in(8, 0, 0, 1)).data == Bytes{0});
}

TEST_CASE_METHOD(Configured, "GET_STATUS answers for existing device, interfaces and endpoints")
{
    CHECK(control(in(0, 0, 0, 2)).data.size() == 2);
    CHECK(control(in(0, 0, 0, 2, 0x81)).data == Bytes{0, 0});
    CHECK(control(in(0, 0, 9, 2, 0x81)).kind == Kind::Stall);
    CHECK(control(in(0, 0, 0x81, 2, 0x82)).data == Bytes{0, 0});
    CHECK(control(in(0, 0, 0x85, 2, 0x82)).kind == Kind::Stall);
}

TEST_CASE_METHOD(Configured, "an endpoint can be halted and released by feature requests")
{
    CHECK(control(out(3, 0, 0x81, 0x02)).kind == Kind::Completed);
    CHECK(control(in(0, 0, 0x81, 2, 0x82)).data == Bytes{1, 0});
    CHECK(bulkIn(0x81, 64).kind == Kind::Stall);
    CHECK(control(out(1, 0, 0x81, 0x02)).kind == Kind::Completed);
    CHECK(control(in(0, 0, 0x81, 2, 0x82)).data == Bytes{0, 0});
    CHECK(control(out(3, 99, 0x81, 0x02)).kind == Kind::Stall);
    CHECK(control(out(3, 0, 0x87, 0x02)).kind == Kind::Stall);
}

TEST_CASE_METHOD(Configured, "interfaces have alternate setting 0 only")
{
    CHECK(control(in(10, 0, 2, 1, 0x81)).data == Bytes{0});
    CHECK(control(out(11, 0, 2, 0x01)).kind == Kind::Completed);
    CHECK(control(out(11, 1, 2, 0x01)).kind == Kind::Stall);
    CHECK(control(in(10, 0, 9, 1, 0x81)).kind == Kind::Stall);
}

TEST_CASE_METHOD(Configured,
                 "the runtime DFU interface supports three requests and stalls the others")
{
    const Bytes status = control(in(3, 0, 2, 6, 0xA1)).data;
    CHECK(status == Bytes{0, 0, 0, 0, 0, 0});
    CHECK(control(in(5, 0, 2, 1, 0xA1)).data == Bytes{0});
    for (const std::uint8_t request : {std::uint8_t{4}, std::uint8_t{6}})
        CHECK(control(out(request, 0, 2, 0x21)).kind == Kind::Stall);
    CHECK(control(in(2, 0, 2, 64, 0xA1)).kind == Kind::Stall);
    SetupPacket dnload{
        .bmRequestType = 0x21, .bRequest = 1, .wValue = 0, .wIndex = 2, .wLength = 4};
    CHECK(control(dnload, Bytes{1, 2, 3, 4}).kind != Kind::Completed);
    CHECK(control(in(5, 0, 2, 1, 0xA1)).data == Bytes{0});
}

TEST_CASE_METHOD(Configured, "a bus reset in any state leads back to the Default state")
{
    const bool inTheMiddle = GENERATE(false, true);
    if (inTheMiddle)
        (void)control(in(0x77, 0, 0, 4));
    board->busReset();
    pass(20ms);
    CHECK(control(in(6, 0x0100, 0, 18)).data.size() == 18);
    CHECK(control(out(5, 3)).kind == Kind::Completed);
    CHECK(control(in(8, 0, 0, 1)).data == Bytes{0});
    CHECK(control(out(9, 1)).kind == Kind::Completed);
    CHECK(control(in(5, 0, 2, 1, 0xA1)).data == Bytes{0});
}

TEST_CASE_METHOD(Configured, "unrequested data is refused, and the device continues")
{
    SetupPacket tooMuch{
        .bmRequestType = 0x21, .bRequest = 0x20, .wValue = 0, .wIndex = 0, .wLength = 300};
    CHECK(control(tooMuch, Bytes(300, 0x55)).kind != Kind::Completed);
    CHECK(control(in(6, 0x0100, 0, 18)).data.size() == 18);
}

TEST_CASE_METHOD(DefaultState, "Windows finds the Microsoft OS 2.0 descriptor set through the BOS")
{
    const Bytes bos = control(in(6, 0x0F00, 0, 255)).data;
    REQUIRE(bos.size() > 5);
    CHECK(bos.size() == readLittle16(bos, 2));
    REQUIRE(bos.size() >= 33);
    const std::uint8_t vendorCode = bos[31];
    const std::size_t setLength = readLittle16(bos, 29);
    const Bytes set =
        control(in(vendorCode, 0, 7, static_cast<std::uint16_t>(setLength), 0xC0)).data;
    CHECK(set.size() == setLength);
    const std::string text(set.begin(), set.end());
    CHECK(text.find("WINUSB") != std::string::npos);
}
