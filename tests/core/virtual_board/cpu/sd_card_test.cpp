// SPDX-License-Identifier: MIT
// The virtual SD card: strict towards a host, and as dirty as it is told to be. The driver of the
// firmware is tested with it in tests/firmware/loader.
#include "core/virtual_board/cpu/sd_card.h"
#include "tests/support/catch.h"

#include <chrono>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace {

Bytes content(std::size_t blocks = 4)
{
    Bytes bytes(blocks * 512);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 512);
    return bytes;
}

constexpr std::uint8_t kReadOfBlock0 = 0x55; // specification, section 4.5
constexpr std::uint8_t kReadOfBlock2 = 0x71;

/// A host, byte by byte. Each takes 20 us, as at 400 kHz.
struct CardHost {
    SdCard card;
    ChipTime now{0};
    std::uint64_t hertz = 375'000;

    explicit CardHost(SdCardKind kind, SdCardFaults faults = {}) : card(content(), kind, faults) { }

    std::uint8_t byte(std::uint8_t out, bool isSelected = true)
    {
        now += 20us;
        return card.exchange(out, isSelected, hertz, now);
    }
    void clocks(int count = 10)
    {
        for (int i = 0; i < count; ++i)
            (void)byte(0xFF, false);
    }
    /// `crc`: the last byte of the command, as published. Returns R1, or FF.
    std::uint8_t command(std::uint8_t index, std::uint32_t argument, std::uint8_t crc)
    {
        (void)byte(0xFF, false);
        (void)byte(0x40 | index);
        for (int shift = 24; shift >= 0; shift -= 8)
            (void)byte(static_cast<std::uint8_t>(argument >> shift));
        (void)byte(crc);
        for (int i = 0; i < 9; ++i) {
            if (const std::uint8_t answer = byte(0xFF); answer != 0xFF)
                return answer;
        }
        return 0xFF;
    }
    /// The published start of a card of version 2 (CRCs: specification, 4.5 and 7.2.2).
    void start()
    {
        clocks();
        REQUIRE(command(0, 0, 0x95) == 0x01);
        REQUIRE(command(8, 0x1AA, 0x87) == 0x01);
        for (int i = 0; i < 4; ++i)
            (void)byte(0xFF);
        for (int i = 0; i < 100; ++i) {
            REQUIRE(command(55, 0, 0x65) <= 0x01);
            if (command(41, 0x40000000, 0x77) == 0)
                return;
        }
        FAIL("never ready");
    }
    /// From the command to the token; the number of bytes in between.
    int awaitToken()
    {
        for (int i = 0; i < 20'000; ++i) {
            if (byte(0xFF) == 0xFE)
                return i;
        }
        return -1;
    }
};

} // namespace

TEST_CASE("a card of high capacity takes numbers of blocks, and its data has a CRC-16")
{
    CardHost host(SdCardKind::HighCapacity);
    host.start();
    REQUIRE(host.command(17, 2, kReadOfBlock2) == 0);
    REQUIRE(host.awaitToken() >= 0);
    Bytes data;
    for (int i = 0; i < 512; ++i)
        data.push_back(host.byte(0xFF));
    const Bytes all = content();
    CHECK(data == Bytes(all.begin() + 1024, all.begin() + 1536));
    CHECK(host.card.reads() == 1);
}

TEST_CASE("a card of low capacity takes addresses of bytes, once the length of a block is set")
{
    CardHost host(SdCardKind::Version2);
    host.start();
    SECTION("set")
    {
        CHECK(host.command(16, 512, 0x15) == 0);
        CHECK(host.command(17, 512, 0x79) == 0);
        CHECK(host.awaitToken() >= 0);
        CHECK(host.byte(0xFF) == content()[512]);
        CHECK(host.command(17, 1, 0x47) == 0x20); // address error
        CHECK(host.card.violation().empty());
    }
    SECTION("not set")
    {
        CHECK(host.command(17, 512, 0x79) == 0xFF);
        CHECK(host.card.violation() == "the block length is not set");
    }
}

TEST_CASE("the first violation by the host is named")
{
    CardHost host(SdCardKind::HighCapacity);
    std::string violation;
    SECTION("no clocks before the first command")
    {
        (void)host.byte(0xFF);
        violation = "fewer than 74 clocks before the first command";
    }
    SECTION("a wrong checksum")
    {
        host.clocks();
        (void)host.command(0, 0, 0x97);
        violation = "the checksum of a command is wrong";
    }
    SECTION("something before the first command")
    {
        host.clocks();
        (void)host.command(8, 0x1AA, 0x87);
        violation = "a command before GO_IDLE_STATE";
    }
    SECTION("too fast before it is ready")
    {
        host.hertz = 12'000'000;
        host.clocks();
        violation = "the clock is too fast";
    }
    SECTION("a command that writes")
    {
        host.start();
        (void)host.command(24, 0, 0x6F);
        violation = "command 24, which no reader needs";
    }
    SECTION("a command that is cut off")
    {
        host.clocks();
        (void)host.byte(0x40);
        (void)host.byte(0xFF, false);
        violation = "a command was not completed";
    }
    CHECK(host.card.violation() == violation);
}

TEST_CASE("the faults of a card are those that were asked for")
{
    SECTION("pulled out before the second read")
    {
        CardHost host(SdCardKind::HighCapacity, {.removedAt = 1});
        host.start();
        CHECK(host.command(17, 0, kReadOfBlock0) == 0);
        CHECK(host.command(17, 0, kReadOfBlock0) == 0xFF);
        CHECK(host.card.isRemoved());
        CHECK(host.byte(0x40) == 0xFF);
    }
    SECTION("slow")
    {
        CardHost host(SdCardKind::HighCapacity, {.readTime = 90ms});
        host.start();
        CHECK(host.command(17, 0, kReadOfBlock0) == 0);
        CHECK(host.awaitToken() * 20us > 88ms);
    }
    SECTION("a MultiMediaCard does not know application commands")
    {
        CardHost host(SdCardKind::MultiMedia);
        host.clocks();
        CHECK(host.command(0, 0, 0x95) == 0x01);
        CHECK(host.command(55, 0, 0x65) == 0x05);
    }
    SECTION("stuck at 0")
    {
        CardHost host(SdCardKind::HighCapacity, {.isStuckLow = true});
        CHECK(host.byte(0xFF) == 0);
    }
}

namespace {

/// A host on the SD bus.
struct BusHost {
    SdCard card;
    SdBusCommand next{.hertz = 375'000, .clocksBefore = 100};

    explicit BusHost(SdCardKind kind, SdCardFaults faults = {}) : card(content(), kind, faults) { }

    std::optional<SdBusAnswer> command(std::uint8_t index, std::uint32_t argument)
    {
        next.index = index;
        next.argument = argument;
        next.end += 400us;
        return card.answer(next);
    }
    /// From GO_IDLE_STATE to the selection.
    void start(std::uint32_t conditions = 0x40FF8000)
    {
        CHECK_FALSE(command(0, 0));
        (void)command(8, 0x1AA);
        bool isReady = false;
        for (int i = 0; i < 100 && !isReady; ++i) {
            REQUIRE(command(55, 0));
            const auto answer = command(41, conditions);
            REQUIRE(answer);
            isReady = (answer->words[0] >> 31) != 0;
        }
        REQUIRE(isReady);
        REQUIRE(command(2, 0));
        const auto address = command(3, 0);
        REQUIRE(address);
        REQUIRE(command(7, address->words[0] & 0xFFFF0000));
        next.hertz = 24'000'000;
    }
};

} // namespace

TEST_CASE("the same card can be read over the SD bus")
{
    const auto kind =
        GENERATE(SdCardKind::Version1, SdCardKind::Version2, SdCardKind::HighCapacity);
    const bool isLarge = kind == SdCardKind::HighCapacity;
    BusHost host(kind);
    host.start(kind == SdCardKind::Version1 ? 0x00FF8000 : 0x40FF8000);
    if (!isLarge)
        CHECK(host.command(16, 512));
    const auto answer = host.command(17, isLarge ? 2 : 1024);
    REQUIRE(answer);
    REQUIRE(answer->block);
    const Bytes all = content();
    CHECK(answer->block->data == Bytes(all.begin() + 1024, all.begin() + 1536));
    host.next.end += 1ms;
    const auto behind = host.command(17, isLarge ? 4 : 2048);
    REQUIRE(behind);
    CHECK((behind->words[0] >> 31) == 1); // out of range
    CHECK_FALSE(behind->block);
    CHECK(host.card.violation() == "");
}

TEST_CASE("the first violation by a host on the SD bus is named")
{
    BusHost host(SdCardKind::HighCapacity);
    std::string violation;
    SECTION("SPI by a low data line")
    {
        host.next.isThirdDataLineHigh = false;
        CHECK_FALSE(host.command(0, 0));
        CHECK_FALSE(host.command(8, 0x1AA));
        violation = "the third data line is low at GO_IDLE_STATE, which selects SPI";
    }
    SECTION("a read before the selection")
    {
        (void)host.command(0, 0);
        CHECK_FALSE(host.command(17, 0));
        violation = "command 17, which the card does not know or not in this state";
    }
    SECTION("no voltage")
    {
        (void)host.command(0, 0);
        (void)host.command(8, 0x1AA);
        (void)host.command(55, 0);
        CHECK(host.command(41, 0x40000000));
        violation = "SD_SEND_OP_COND without a voltage, which starts nothing";
    }
    SECTION("a command while it sends")
    {
        host.start();
        CHECK(host.command(17, 0));
        host.next.end -= 300us;
        CHECK_FALSE(host.command(17, 1));
        violation = "command 17, which the card does not know or not in this state";
    }
    SECTION("a command that writes")
    {
        host.start();
        CHECK_FALSE(host.command(24, 0));
        violation = "command 24, which no reader needs";
    }
    SECTION("another card's address")
    {
        (void)host.command(0, 0);
        (void)host.command(8, 0x1AA);
        for (int i = 0; i < 20; ++i) {
            (void)host.command(55, 0);
            const auto answer = host.command(41, 0x40FF8000);
            if (answer && (answer->words[0] >> 31) != 0)
                break;
        }
        (void)host.command(2, 0);
        (void)host.command(3, 0);
        CHECK_FALSE(host.command(7, 0x00010000));
        violation = "a card is selected by the address of another one";
    }
    CHECK(host.card.violation() == violation);
}

TEST_CASE("the faults of a card are the same on the SD bus")
{
    SECTION("pulled out before the second read")
    {
        BusHost host(SdCardKind::HighCapacity, {.removedAt = 1});
        host.start();
        CHECK(host.command(17, 0));
        host.next.end += 1ms;
        CHECK_FALSE(host.command(17, 0));
        CHECK(host.card.isRemoved());
        CHECK_FALSE(host.command(13, 0));
    }
    SECTION("damaged")
    {
        BusHost host(SdCardKind::HighCapacity, {.damagedReads = 1});
        host.start();
        const auto answer = host.command(17, 0);
        REQUIRE(answer);
        REQUIRE(answer->block);
        const Bytes all = content();
        CHECK(answer->block->data != Bytes(all.begin(), all.begin() + 512));
    }
    SECTION("stuck at 0, or noise: answers without a right checksum")
    {
        BusHost host(
            SdCardKind::HighCapacity,
            GENERATE(SdCardFaults{.isStuckLow = true}, SdCardFaults{.answersNoise = true}));
        const auto answer = host.command(8, 0x1AA);
        REQUIRE(answer);
        CHECK(answer->isDamaged);
    }
    SECTION("a MultiMediaCard answers nothing that an SD card answers")
    {
        BusHost host(SdCardKind::MultiMedia);
        CHECK_FALSE(host.command(0, 0));
        CHECK_FALSE(host.command(8, 0x1AA));
        CHECK_FALSE(host.command(55, 0));
    }
}
