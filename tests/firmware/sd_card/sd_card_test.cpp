// SPDX-License-Identifier: MIT
#include "firmware/sd_card/sd_card.h"
#include "tests/firmware/sd_card/test_card.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace fieldflash;
using sd::CardState;
using sd::SdCard;
using test::CardKind;
using test::TestCard;

namespace {

using Block = std::array<std::uint8_t, 512>;

} // namespace

TEST_CASE("sd: cards of all versions start, and their blocks are read")
{
    const auto kind = GENERATE(CardKind::Version1, CardKind::Version2, CardKind::HighCapacity);
    TestCard bus(kind);
    bus.answerDelay = GENERATE(0, 1, 8);
    SdCard card(bus);
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

TEST_CASE("sd: a byte address beyond 4 GB is refused instead of wrapping to the beginning")
{
    TestCard bus(CardKind::Version2);
    SdCard card(bus);
    REQUIRE(card.start() == CardState::Ready);
    Block block{};
    CHECK_FALSE(card.readBlock(0x00800000, block));
    CHECK_FALSE(card.readBlock(0x80000001, block));
    CHECK(bus.violation().empty());
}

TEST_CASE("sd: without a card, and before the start, nothing is read")
{
    TestCard bus(CardKind::None);
    SdCard card(bus);
    Block block{};
    CHECK_FALSE(card.readBlock(0, block));
    CHECK(card.start() == CardState::NoCard);
    CHECK_FALSE(card.readBlock(0, block));
}

TEST_CASE("sd: a card that was interrupted in a transfer starts nevertheless")
{
    TestCard bus(CardKind::HighCapacity);
    bus.deafCommands = 3;
    SdCard card(bus);
    CHECK(card.start() == CardState::Ready);
    CHECK(bus.violation().empty());
}

TEST_CASE("sd: cards that cannot be used are told apart from missing ones")
{
    SECTION("a MultiMediaCard")
    {
        TestCard bus(CardKind::MultiMedia);
        CHECK(SdCard(bus).start() == CardState::Unsupported);
    }
    SECTION("another voltage")
    {
        TestCard bus(CardKind::Version2);
        bus.ocr = 0x00000080;
        CHECK(SdCard(bus).start() == CardState::Unsupported);
    }
    SECTION("a wrong echo")
    {
        TestCard bus(CardKind::Version2);
        bus.echo = 0x55;
        CHECK(SdCard(bus).start() == CardState::Unsupported);
    }
}

TEST_CASE("sd: a card that is never ready is given up after a second")
{
    TestCard bus(GENERATE(CardKind::Version1, CardKind::HighCapacity));
    bus.startAttempts = 1'000'000;
    SdCard card(bus);
    CHECK(card.start() == CardState::Failed);
    CHECK(bus.milliseconds() > 1000);
    CHECK(bus.milliseconds() < 1200);
}

TEST_CASE("sd: a slow card has a second")
{
    TestCard bus(CardKind::HighCapacity);
    bus.startAttempts = 1000;
    CHECK(SdCard(bus).start() == CardState::Ready);
}

TEST_CASE("sd: a card that stops answering ends the start at every command")
{
    // CMD0, CMD8, five times CMD55 and ACMD41, CMD58, CMD16
    for (int silent = 0; silent < 14; ++silent) {
        INFO(silent);
        TestCard bus(CardKind::Version2);
        bus.silentFromCommand = silent;
        SdCard card(bus);
        CHECK(card.start() == (silent == 0 ? CardState::NoCard : CardState::Failed));
        CHECK(bus.milliseconds() < 1200);
    }
    TestCard bus(CardKind::Version2);
    bus.silentFromCommand = 14;
    CHECK(SdCard(bus).start() == CardState::Ready);
}

TEST_CASE("sd: damaged data is read again, twice")
{
    TestCard bus(CardKind::HighCapacity);
    SdCard card(bus);
    REQUIRE(card.start() == CardState::Ready);
    Block block{};
    bus.damagedReads = 2;
    CHECK(card.readBlock(7, block));
    CHECK((block == bus.block(7)));
    bus.damagedReads = 3;
    CHECK_FALSE(card.readBlock(7, block));
    CHECK(bus.damagedReads == 0);
}

TEST_CASE("sd: errors and silence of a card end a read in bounded time")
{
    TestCard bus(CardKind::HighCapacity);
    SdCard card(bus);
    REQUIRE(card.start() == CardState::Ready);
    Block block{};
    SECTION("error token")
    {
        bus.errorToken = 0x04;
        const std::uint32_t before = bus.milliseconds();
        CHECK_FALSE(card.readBlock(3, block));
        CHECK(bus.milliseconds() - before < 10);
    }
    SECTION("no data")
    {
        bus.isSilentInReads = true;
        const std::uint32_t before = bus.milliseconds();
        CHECK_FALSE(card.readBlock(3, block));
        CHECK(bus.milliseconds() - before < 650);
    }
    SECTION("100 ms are allowed")
    {
        bus.dataDelay = 100 * 50;
        CHECK(card.readBlock(3, block));
    }
    CHECK(bus.violation().empty());
}

TEST_CASE("sd: every state is described by a different sentence")
{
    std::vector<std::string> texts;
    for (int state = 0; state <= static_cast<int>(CardState::Failed); ++state) {
        const std::string text = describe(static_cast<CardState>(state));
        CHECK(text.ends_with('.'));
        CHECK(std::ranges::find(texts, text) == texts.end());
        texts.push_back(text);
    }
}
