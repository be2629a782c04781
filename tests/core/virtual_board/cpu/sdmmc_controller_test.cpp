// SPDX-License-Identifier: MIT
// The virtual SDMMC: the flags and times of the chip, and names for what a driver does wrong.
#include "core/base/bytes.h"
#include "core/virtual_board/cpu/sd_card.h"
#include "core/virtual_board/cpu/sdmmc_controller.h"
#include "tests/support/catch.h"

#include <chrono>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t kPower = 0x00;
constexpr std::uint32_t kClock = 0x04;
constexpr std::uint32_t kArgument = 0x08;
constexpr std::uint32_t kCommand = 0x0C;
constexpr std::uint32_t kAnswer = 0x14;
constexpr std::uint32_t kTimer = 0x24;
constexpr std::uint32_t kLength = 0x28;
constexpr std::uint32_t kData = 0x2C;
constexpr std::uint32_t kStatus = 0x34;
constexpr std::uint32_t kClear = 0x38;
constexpr std::uint32_t kFifo = 0x80;

constexpr std::uint32_t kShort = 1U << 6;
constexpr std::uint32_t kLong = 3U << 6;
constexpr std::uint32_t kSend = 1U << 10;
constexpr std::uint32_t kReadBlock = 0x93;
constexpr std::uint32_t kSlow = 0x100 | 126; ///< 375 kHz
constexpr std::uint32_t kFast = 0x100;       ///< 24 MHz

constexpr std::uint32_t kCrcFailed = 1U << 0;
constexpr std::uint32_t kDataCrcFailed = 1U << 1;
constexpr std::uint32_t kTimeout = 1U << 2;
constexpr std::uint32_t kDataTimeout = 1U << 3;
constexpr std::uint32_t kOverrun = 1U << 5;
constexpr std::uint32_t kAnswered = 1U << 6;
constexpr std::uint32_t kSent = 1U << 7;
constexpr std::uint32_t kBlockEnd = 1U << 10;
constexpr std::uint32_t kActive = 1U << 11;
constexpr std::uint32_t kAvailable = 1U << 21;

Bytes blocks(std::size_t count = 4)
{
    Bytes bytes(count * 512);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 7 + i / 512);
    return bytes;
}

/// A controller with a card, and a driver that does what it is told to.
struct SdmmcBench {
    SdCard card;
    SdmmcController controller;
    ChipTime now{0};

    explicit SdmmcBench(SdCardKind kind = SdCardKind::HighCapacity, SdCardFaults faults = {})
        : card(blocks(), kind, faults)
    {
        controller.answer = [this](const SdBusCommand& command) { return card.answer(command); };
        pass(0us);
    }
    void pass(ChipTime time)
    {
        now += time;
        controller.setTime(now, 48'000'000);
    }
    std::uint32_t status() { return controller.read(kStatus); }
    void on(std::uint32_t clock = kSlow)
    {
        controller.write(kPower, 3);
        controller.write(kClock, clock);
        pass(1ms);
    }
    /// The flags at its end.
    std::uint32_t command(std::uint32_t index, std::uint32_t argument, std::uint32_t form = kShort)
    {
        controller.write(kClear, 0x5FF);
        controller.write(kArgument, argument);
        controller.write(kCommand, index | form | kSend);
        for (int i = 0; i < 100 && (status() & kActive) != 0; ++i)
            pass(20us);
        return status() & 0xFF;
    }
    /// Up to the selection of the card, at full speed.
    void start()
    {
        on();
        REQUIRE(command(0, 0, 0) == kSent);
        (void)command(8, 0x1AA);
        std::uint32_t conditions = 0;
        for (int i = 0; i < 100 && conditions >> 31 == 0; ++i) {
            REQUIRE(command(55, 0) == kAnswered);
            REQUIRE(command(41, 0x40300000) == kCrcFailed); // R3 has no CRC
            conditions = controller.read(kAnswer);
        }
        REQUIRE(conditions >> 31 == 1);
        REQUIRE(command(2, 0, kLong) == kAnswered);
        REQUIRE(command(3, 0) == kAnswered);
        REQUIRE(command(7, controller.read(kAnswer) & 0xFFFF0000) == kAnswered);
        controller.write(kClock, kFast);
    }
    void expectBlock()
    {
        controller.write(kTimer, 4'800'000);
        controller.write(kLength, 512);
        controller.write(kData, kReadBlock);
    }
    /// Empties the FIFO until the block has ended.
    Bytes take()
    {
        Bytes bytes;
        for (int i = 0; i < 20'000 && (status() & (kBlockEnd | 0x2A)) == 0; ++i) {
            pass(20us);
            while ((status() & kAvailable) != 0)
                appendLittle32(bytes, controller.read(kFifo));
        }
        return bytes;
    }
};

} // namespace

TEST_CASE("an SDMMC sends commands, and its flags say how they ended")
{
    SdmmcBench bench;
    bench.on();
    bench.controller.write(kArgument, 0);
    bench.controller.write(kCommand, kSend);
    CHECK((bench.status() & (kActive | kSent)) == kActive);
    bench.pass(100us); // 48 bits take 128 us
    CHECK((bench.status() & (kActive | kSent)) == kActive);
    bench.pass(40us);
    CHECK((bench.status() & (kActive | kSent)) == kSent);
    CHECK(bench.command(8, 0x1AA) == kAnswered);
    CHECK(bench.controller.read(kAnswer) == 0x1AA);
    CHECK(bench.command(63, 0) == kTimeout);
    bench.controller.write(kClear, kTimeout);
    CHECK((bench.status() & 0xFF) == 0);
}

TEST_CASE("an SDMMC receives a block word by word, at the speed of the bus, and checks its CRC")
{
    SdmmcBench bench;
    bench.start();
    bench.expectBlock();
    CHECK(bench.command(17, 2) == kAnswered);
    const ChipTime begin = bench.now;
    const Bytes data = bench.take();
    const Bytes all = blocks();
    CHECK(data == Bytes(all.begin() + 1024, all.begin() + 1536));
    CHECK((bench.status() & (kBlockEnd | kDataCrcFailed)) == kBlockEnd);
    CHECK(bench.now - begin > 170us); // 4,113 bits at 24 MHz, and what the card takes
    CHECK(bench.now - begin < 400us);
    CHECK(bench.controller.violation() == "");
    CHECK(bench.card.violation() == "");
}

TEST_CASE("an SDMMC reports what goes wrong with a block")
{
    SECTION("damaged")
    {
        SdmmcBench bench(SdCardKind::HighCapacity, {.damagedReads = 1});
        bench.start();
        bench.expectBlock();
        (void)bench.command(17, 1);
        CHECK(bench.take().size() == 512);
        CHECK((bench.status() & (kBlockEnd | kDataCrcFailed)) == kDataCrcFailed);
    }
    SECTION("too late")
    {
        SdmmcBench bench(SdCardKind::HighCapacity, {.readTime = 250ms});
        bench.start();
        bench.expectBlock();
        (void)bench.command(17, 1);
        CHECK(bench.take().empty());
        CHECK((bench.status() & (kBlockEnd | kDataTimeout)) == kDataTimeout);
    }
    SECTION("not taken")
    {
        SdmmcBench bench;
        bench.start();
        bench.expectBlock();
        (void)bench.command(17, 1);
        bench.pass(1ms);
        CHECK((bench.status() & (kBlockEnd | kOverrun)) == kOverrun);
        CHECK(bench.controller.violation() == "received words are lost");
    }
}

TEST_CASE("what a driver of an SDMMC may not do is named")
{
    SdmmcBench bench;
    std::string violation;
    SECTION("a command without a clock")
    {
        CHECK(bench.command(0, 0, 0) == 0);
        violation = "a command without a clock";
    }
    SECTION("a command over another")
    {
        bench.on();
        bench.controller.write(kCommand, kSend);
        (void)bench.status();
        bench.controller.write(kCommand, 8 | kShort | kSend);
        violation = "a command while another one is on its way";
    }
    SECTION("flags that were not cleared")
    {
        bench.on();
        (void)bench.command(0, 0, 0);
        bench.controller.write(kCommand, 8 | kShort | kSend);
        violation = "a command while flags of the last one are set";
    }
    SECTION("two writes in a row")
    {
        bench.on();
        bench.controller.write(kClock, kSlow);
        bench.controller.write(kClock, kFast);
        violation = "two writes to the same register with nothing in between";
    }
    SECTION("a short answer for a long one")
    {
        bench.on();
        (void)bench.command(0, 0, 0);
        (void)bench.command(8, 0x1AA, kLong);
        violation = "an answer of another length is awaited";
    }
    SECTION("data before the data path")
    {
        bench.start();
        (void)bench.command(17, 1);
        bench.expectBlock();
        CHECK(bench.take().empty()); // its start bit is lost
        violation = "a command that reads before the data path is enabled";
    }
    SECTION("a block with old flags")
    {
        bench.start();
        bench.expectBlock();
        (void)bench.command(17, 1);
        (void)bench.take();
        bench.controller.write(kClear, 0xFF);
        bench.controller.write(kData, kReadBlock);
        bench.controller.write(kCommand, 17 | kShort | kSend);
        violation = "a block while flags of the last one are set";
    }
    SECTION("an empty FIFO")
    {
        (void)bench.controller.read(kFifo);
        violation = "a read of an empty FIFO";
    }
    SECTION("words of the last block")
    {
        bench.start();
        bench.expectBlock();
        (void)bench.command(17, 1);
        bench.pass(120us);
        bench.controller.write(kData, 0);
        (void)bench.status();
        bench.controller.write(kData, kReadBlock);
        violation = "words of the last block are in the FIFO";
    }
    SECTION("to the card")
    {
        bench.on();
        bench.controller.write(kLength, 512);
        bench.controller.write(kData, kReadBlock & ~2U);
        violation = "not one block of 512 bytes from the card";
    }
    SECTION("a write to the FIFO")
    {
        bench.controller.write(kFifo, 0);
        violation = "a write to a register that is read-only, or that no reader needs";
    }
    SECTION("another clock during a command")
    {
        bench.on();
        bench.controller.write(kCommand, kSend);
        bench.controller.write(kClock, kFast);
        violation = "the clock changes during a transfer";
    }
    SECTION("hardware flow control")
    {
        bench.on(kSlow | 1U << 14);
        violation = "hardware flow control or the other clock edge (ES0250)";
    }
    SECTION("four data lines")
    {
        bench.on(kSlow | 1U << 11);
        violation = "more data lines than the card uses";
    }
    CHECK(bench.controller.violation() == violation);
}

TEST_CASE("a card notices a clock that is too fast before it has an address, and too few clocks")
{
    SdmmcBench bench;
    std::string violation;
    SECTION("too fast")
    {
        bench.on(kFast);
        (void)bench.command(0, 0, 0);
        violation = "the clock is too fast";
    }
    SECTION("the whole 48 MHz")
    {
        bench.start();
        (void)bench.status();
        bench.controller.write(kClock, 0x100 | 1U << 10); // BYPASS
        bench.expectBlock();
        (void)bench.command(17, 1);
        violation = "the clock is too fast";
    }
    SECTION("too early")
    {
        bench.controller.write(kPower, 3);
        bench.controller.write(kClock, kSlow);
        bench.pass(100us);
        (void)bench.command(0, 0, 0);
        violation = "fewer than 74 clocks before the first command";
    }
    CHECK(bench.card.violation() == violation);
}
