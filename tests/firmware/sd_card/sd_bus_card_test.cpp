// SPDX-License-Identifier: MIT
#include "firmware/sd_card/sd_bus_card.h"

#include "tests/firmware/sd_card/test_bus_card.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using sd::CardState;
using test::CardKind;
using test::TestBusCard;
using Card = sd::SdBusCard<TestBusCard>;

namespace {

using Block = std::array<std::uint8_t, 512>;

} // namespace

TEST_CASE("sd bus: cards of all versions start, and their blocks are read")
{
    const auto kind = GENERATE(CardKind::Version1, CardKind::Version2, CardKind::HighCapacity);
    TestBusCard bus(kind);
    Card card(bus);
    CHECK(card.start() == CardState::Ready);
    for (const std::uint32_t number : {0U, 1U, 63U}) {
        Block block{};
        CHECK(card.readBlock(number, block));
        CHECK((block == bus.block(number)));
    }
    Block block{};
    CHECK_FALSE(card.readBlock(64, block)); // beyond the end
    CHECK(card.readBlock(5, block));
    CHECK((block == bus.block(5)));
    CHECK(bus.violation().empty());
}

TEST_CASE("sd bus: a byte address beyond 4 GB is refused instead of wrapping to the beginning")
{
    TestBusCard bus(CardKind::Version2);
    Card card(bus);
    REQUIRE(card.start() == CardState::Ready);
    Block block{};
    CHECK_FALSE(card.readBlock(0x00800000, block));
    CHECK_FALSE(card.readBlock(0x80000001, block));
    CHECK(bus.violation().empty());
}

TEST_CASE("sd bus: without a card, and before the start, nothing is read")
{
    // A MultiMediaCard does not answer what an SD card answers.
    TestBusCard bus(GENERATE(CardKind::None, CardKind::MultiMedia));
    Card card(bus);
    Block block{};
    CHECK_FALSE(card.readBlock(0, block));
    CHECK(card.start() == CardState::NoCard);
    CHECK_FALSE(card.readBlock(0, block));
}

TEST_CASE("sd bus: a card that was interrupted in a transfer starts nevertheless")
{
    TestBusCard bus(CardKind::HighCapacity);
    bus.deafCommands = 4; // twice CMD0 and CMD8
    Card card(bus);
    CHECK(card.start() == CardState::Ready);
    CHECK(bus.violation().empty());
}

TEST_CASE("sd bus: cards that cannot be used are told apart from missing ones")
{
    TestBusCard bus(CardKind::Version2);
    SECTION("another voltage") { bus.ocr = 0x00000080; }
    SECTION("a wrong echo") { bus.echo = 0x55; }
    SECTION("no answer to the first SD_SEND_OP_COND of an old card")
    {
        bus.kind = CardKind::Version1;
        bus.silentFromCommand = 7; // three times CMD0 and CMD8, CMD55
    }
    CHECK(Card(bus).start() == CardState::Unsupported);
}

TEST_CASE("sd bus: a card that is never ready is given up after a second")
{
    TestBusCard bus(GENERATE(CardKind::Version1, CardKind::HighCapacity));
    bus.startAttempts = 1'000'000;
    Card card(bus);
    CHECK(card.start() == CardState::Failed);
    CHECK(bus.milliseconds() > 1000);
    CHECK(bus.milliseconds() < 1100);
}

TEST_CASE("sd bus: a slow card has a second")
{
    TestBusCard bus(CardKind::HighCapacity);
    bus.startAttempts = 400;
    CHECK(Card(bus).start() == CardState::Ready);
}

TEST_CASE("sd bus: a card that stops answering ends the start at every command")
{
    // CMD0, CMD8, five times CMD55 and ACMD41, CMD2, CMD3, CMD7, CMD16
    for (int silent = 2; silent < 16; ++silent) {
        INFO(silent);
        TestBusCard bus(CardKind::Version2);
        bus.silentFromCommand = silent;
        CHECK(Card(bus).start() == CardState::Failed);
        CHECK(bus.milliseconds() < 1100);
    }
    TestBusCard bus(CardKind::Version2);
    bus.silentFromCommand = 16;
    CHECK(Card(bus).start() == CardState::Ready);
}

TEST_CASE("sd bus: damaged data is read again, twice")
{
    TestBusCard bus(CardKind::HighCapacity);
    Card card(bus);
    REQUIRE(card.start() == CardState::Ready);
    Block block{};
    bus.damagedReads = 2;
    CHECK(card.readBlock(7, block));
    CHECK((block == bus.block(7)));
    bus.damagedReads = 3;
    CHECK_FALSE(card.readBlock(7, block));
    CHECK(bus.damagedReads == 0);
    CHECK(bus.violation().empty());
}

TEST_CASE("sd bus: errors and silence of a card end a read, and the data path is given up")
{
    TestBusCard bus(CardKind::HighCapacity);
    Card card(bus);
    REQUIRE(card.start() == CardState::Ready);
    Block block{};
    SECTION("an error in its status") { bus.readErrors = 1U << 19; }
    SECTION("no answer") { bus.isSilentInReads = true; }
    const std::uint32_t before = bus.milliseconds();
    CHECK_FALSE(card.readBlock(3, block));
    CHECK(bus.milliseconds() - before < 20);
    CHECK(bus.isDataPathIdle());
    CHECK(bus.violation().empty());
}

TEST_CASE("sd bus: flags of the card status that are not errors do not end a read")
{
    TestBusCard bus(CardKind::HighCapacity);
    Card card(bus);
    REQUIRE(card.start() == CardState::Ready);
    bus.readErrors = 1U << 8 | 4U << 9 | 1U << 5;
    Block block{};
    CHECK(card.readBlock(3, block));
}
