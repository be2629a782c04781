// SPDX-License-Identifier: MIT
#include "core/virtual_board/flash/flash_memory.h"
#include "core/virtual_board/flash/flash_sequence.h"
#include "tests/core/virtual_board/host.h"

#include <QTemporaryDir>

#include <map>
#include <string>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kWord = 0x8877665544332211;

} // namespace

TEST_CASE("a double word can be programmed once after an erase")
{
    FlashMemory flash;
    CHECK(flash.programDoubleWord(kFlash, kWord) == FlashResult::Done);
    CHECK(flash.read({kFlash, 8}) == Bytes{0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88});
    CHECK(flash.programDoubleWord(kFlash, kWord) == FlashResult::NotErased);
    CHECK(flash.erasePage(0) == FlashResult::Done);
    CHECK(flash.programDoubleWord(kFlash, ~kWord) == FlashResult::Done);
    CHECK(flash.programmedDoubleWords() == 2);
}

TEST_CASE("all zeros can be programmed over anything, all ones count as programmed")
{
    FlashMemory flash;
    (void)flash.programDoubleWord(kFlash, kWord);
    CHECK(flash.programDoubleWord(kFlash, 0) == FlashResult::Done);
    CHECK(flash.read({kFlash, 8}) == Bytes(8, 0));
    CHECK(flash.programDoubleWord(kFlash + 8, ~std::uint64_t{0}) == FlashResult::Done);
    CHECK(flash.programDoubleWord(kFlash + 8, kWord) == FlashResult::NotErased);
}

TEST_CASE("programming outside or across double words is refused")
{
    FlashMemory flash;
    CHECK(flash.programDoubleWord(kFlash + 4, kWord) == FlashResult::Misaligned);
    CHECK(flash.programDoubleWord(kFlash - 8, kWord) == FlashResult::OutOfRange);
    CHECK(flash.programDoubleWord(0x080FFFF9, kWord) == FlashResult::OutOfRange);
    CHECK(flash.programDoubleWord(0x080FFFF8, kWord) == FlashResult::Done);
    CHECK(flash.erasePage(512) == FlashResult::OutOfRange);
    CHECK(flash.eraseBank(2) == FlashResult::OutOfRange);
}

TEST_CASE("a bank erase clears its half, and wear is counted per page")
{
    FlashMemory flash;
    (void)flash.programDoubleWord(kFlash, kWord);
    (void)flash.programDoubleWord(0x08080000, kWord);
    CHECK(flash.eraseBank(1) == FlashResult::Done);
    CHECK(isErased(flash.read({0x08080000, 8})));
    CHECK_FALSE(isErased(flash.read({kFlash, 8})));
    CHECK(flash.eraseAll() == FlashResult::Done);
    CHECK(isErased(flash.contents()));
    CHECK(flash.eraseCount(0) == 1);
    CHECK(flash.eraseCount(511) == 2);
    flash.makeVirgin();
    CHECK(flash.eraseCount(511) == 0);
    CHECK(flash.operations() == 0);
}

TEST_CASE("protected pages refuse erase and programming, also as part of a bank")
{
    FlashMemory flash;
    flash.protectPages(2, 3);
    CHECK(flash.erasePage(2) == FlashResult::WriteProtected);
    CHECK(flash.eraseBank(0) == FlashResult::WriteProtected);
    CHECK(flash.eraseAll() == FlashResult::WriteProtected);
    CHECK(flash.eraseBank(1) == FlashResult::Done);
    CHECK(flash.programDoubleWord(kFlash + 4096, kWord) == FlashResult::WriteProtected);
    flash.clearWriteProtection();
    CHECK(flash.erasePage(2) == FlashResult::Done);
}

TEST_CASE("an operation can be made to fail, and changes nothing")
{
    FlashMemory flash;
    flash.interruptAt(2, Interruption::Failure);
    CHECK(flash.programDoubleWord(kFlash, kWord) == FlashResult::Done);
    CHECK(flash.programDoubleWord(kFlash + 8, kWord) == FlashResult::Failed);
    CHECK(isErased(flash.read({kFlash + 8, 8})));
    CHECK(flash.programDoubleWord(kFlash + 8, kWord) == FlashResult::Done);
    flash.interruptAt(4, Interruption::Failure);
    CHECK(flash.erasePage(0) == FlashResult::Failed);
    CHECK_FALSE(isErased(flash.read({kFlash, 8})));
}

TEST_CASE("a power cut leaves a double word half programmed, with an ECC error")
{
    FlashMemory flash;
    bool isLost = false;
    flash.powerLost = [&isLost] { isLost = true; };
    flash.interruptAt(1, Interruption::PowerCut);
    CHECK(flash.programDoubleWord(kFlash + 8, kWord) == FlashResult::PowerLost);
    CHECK(isLost);
    CHECK_FALSE(flash.hasPower());
    CHECK(flash.read({kFlash + 8, 8}) == Bytes{0x11, 0x22, 0x33, 0x44, 0xFF, 0xFF, 0xFF, 0xFF});
    CHECK(flash.firstEccError({kFlash, 64}) == kFlash + 8);
    CHECK(flash.firstEccError({kFlash, 8}) == std::nullopt);
    CHECK(flash.firstEccError({kFlash + 12, 1}) == kFlash + 8);
    CHECK(flash.firstEccError({kFlash + 16, 64}) == std::nullopt);
    CHECK(flash.programDoubleWord(kFlash, kWord) == FlashResult::PowerLost);
    CHECK(flash.erasePage(0) == FlashResult::PowerLost);
    flash.restorePower();
    CHECK(flash.programDoubleWord(kFlash + 8, kWord) == FlashResult::NotErased);
    CHECK(flash.erasePage(0) == FlashResult::Done);
    CHECK(flash.firstEccError(flash.range()) == std::nullopt);
}

TEST_CASE("a power cut in an erase leaves a page that is neither old nor erased")
{
    FlashMemory flash;
    (void)flash.programDoubleWord(kFlash, 0);
    flash.interruptAt(2, Interruption::PowerCut);
    CHECK(flash.erasePage(0) == FlashResult::PowerLost);
    flash.restorePower();
    CHECK(flash.firstEccError({kFlash, 2048}) == kFlash);
    CHECK(flash.firstEccError({kFlash + 2040, 8}) == kFlash + 2040);
    CHECK(flash.firstEccError({kFlash + 2048, 2048}) == std::nullopt);
    CHECK(flash.programDoubleWord(kFlash, kWord) == FlashResult::NotErased);
}

TEST_CASE("torn=random: an interrupted erase leaves old, erased-looking and broken double words")
{
    FlashMemory flash;
    flash.setTornCells(TornCells::Random);
    for (Address at = kFlash; at < kFlash + 2048; at += 8)
        (void)flash.programDoubleWord(at, kWord);
    const Bytes old = flash.read({kFlash, 8});
    flash.interruptAt(257, Interruption::PowerCut);
    CHECK(flash.erasePage(0) == FlashResult::PowerLost);
    flash.restorePower();
    std::map<std::string, int> found;
    for (Address at = kFlash; at < kFlash + 2048; at += 8) {
        const Bytes word = flash.read({at, 8});
        const bool isBroken = flash.firstEccError({at, 8}).has_value();
        ++found[isBroken ? "broken" : isErased(word) ? "erased" : word == old ? "old" : "other"];
        CHECK(flash.programDoubleWord(at, kWord) == FlashResult::NotErased);
    }
    CHECK(found["old"] > 32);
    CHECK(found["erased"] > 32);
    CHECK(found["broken"] > 64);
    CHECK(found["other"] == 0);
    CHECK(flash.erasePage(0) == FlashResult::Done);
    CHECK(isErased(flash.read({kFlash, 2048})));
    CHECK_FALSE(flash.firstEccError({kFlash, 2048}));
}

TEST_CASE("torn=random: an interrupted double word is absent, complete, or broken with some bits")
{
    std::map<std::string, int> found;
    for (Address offset = 0; offset < 2048; offset += 8) {
        FlashMemory flash;
        flash.setTornCells(TornCells::Random);
        flash.interruptAt(1, Interruption::PowerCut);
        CHECK(flash.programDoubleWord(kFlash + offset, 0) == FlashResult::PowerLost);
        const Bytes word = flash.read({kFlash + offset, 8});
        if (flash.firstEccError({kFlash + offset, 8}))
            ++found["broken"];
        else
            ++found[isErased(word) ? "absent" : word == Bytes(8, 0) ? "complete" : "other"];
        flash.restorePower();
        CHECK(flash.programDoubleWord(kFlash + offset, kWord) == FlashResult::NotErased);
    }
    CHECK(found["absent"] > 32);
    CHECK(found["complete"] > 32);
    CHECK(found["broken"] > 64);
    CHECK(found["other"] == 0);
}

TEST_CASE("a dead bit is zero after an erase, and its double word cannot be programmed")
{
    FlashMemory flash;
    flash.setDeadBit(kFlash + 9);
    CHECK(flash.programDoubleWord(kFlash + 8, kWord) == FlashResult::Done);
    CHECK(flash.erasePage(0) == FlashResult::Done);
    CHECK(flash.read({kFlash + 8, 3}) == Bytes{0xFF, 0xFE, 0xFF});
    CHECK(flash.programDoubleWord(kFlash + 8, kWord) == FlashResult::NotErased);
    CHECK(flash.programDoubleWord(kFlash, kWord) == FlashResult::Done);
    CHECK(flash.eraseAll() == FlashResult::Done);
    CHECK(flash.read({kFlash + 9, 1}) == Bytes{0xFE});
}

TEST_CASE("a stuck bit stays one whatever is programmed")
{
    FlashMemory flash;
    flash.setStuckBit(kFlash + 9);
    (void)flash.programDoubleWord(kFlash + 8, 0);
    CHECK(flash.read({kFlash + 8, 3}) == Bytes{0, 1, 0});
    (void)flash.programDoubleWord(kFlash, 0);
    CHECK(flash.read({kFlash, 8}) == Bytes(8, 0));
}

TEST_CASE("operations are reported, and one left half done is torn as by a power cut")
{
    FlashMemory flash;
    const FlashState empty = flash.state();
    std::vector<FlashOperation> operations;
    flash.onOperation = [&](const FlashOperation& operation) { operations.push_back(operation); };
    CHECK(flash.programDoubleWord(kFlash + 8, kWord) == FlashResult::Done);
    CHECK(flash.programDoubleWord(kFlash + 8, kWord) == FlashResult::NotErased);
    CHECK(flash.erasePage(3) == FlashResult::Done);
    CHECK(flash.eraseBank(1) == FlashResult::Done);
    REQUIRE(operations.size() == 3);
    CHECK(operations[0].address == kFlash + 8);
    CHECK(operations[0].pages == 0);
    CHECK(operations[0].unit == flash.read({kFlash + 8, 8}));
    CHECK(operations[1].address == flash.pageRange(3).first);
    CHECK(operations[1].pages == 1);
    CHECK(operations[2].pages == 256);

    flash.setState(empty);
    CHECK(flash.isBlank(flash.range()));
    flash.leaveHalfDone(operations[0]);
    CHECK(flash.firstEccError(flash.range()) == kFlash + 8);
    flash.setState(empty);
    flash.leaveHalfDone(operations[1]);
    CHECK(flash.firstEccError(flash.range()) == flash.pageRange(3).first);
    CHECK_FALSE(flash.firstEccError(flash.pageRange(4)));
}

TEST_CASE("content kept in a file is restored, and flash beyond its end is erased")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("flash.bin"));
    {
        FlashMemory flash;
        REQUIRE(flash.keepIn(path));
        (void)flash.programDoubleWord(kFlash + 16, kWord);
        (void)flash.programDoubleWord(kFlash + 24, kWord);
        (void)flash.programDoubleWord(0x080FFFF8, kWord);
        // The first is still open: the file must not depend on closing it.
        FlashMemory second;
        REQUIRE(second.load(path));
        CHECK(std::ranges::equal(second.contents(), flash.contents()));
        CHECK(second.programDoubleWord(kFlash + 16, kWord) == FlashResult::NotErased);
        CHECK(second.programDoubleWord(kFlash + 32, kWord) == FlashResult::Done);
        (void)flash.erasePage(511);
    }
    FlashMemory third;
    REQUIRE(third.keepIn(path));
    CHECK(isErased(third.read({0x080FF800, 2048})));
    CHECK_FALSE(isErased(third.read({kFlash + 16, 8})));

    QFile file(path);
    REQUIRE(file.resize(20));
    FlashMemory shorter;
    REQUIRE(shorter.load(path));
    CHECK(isErased(shorter.read({kFlash + 24, 64})));
}

TEST_CASE("unusable files are refused by name")
{
    const QTemporaryDir folder;
    FlashMemory flash;
    const auto missing = flash.load(folder.filePath(QStringLiteral("missing")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind() == ErrorKind::FileAccess);
    const auto nowhere = flash.keepIn(folder.filePath(QStringLiteral("no/such/folder")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind() == ErrorKind::FileAccess);
    CHECK_FALSE(flash.keepIn(folder.path()));

    QFile large(folder.filePath(QStringLiteral("large")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(1024 * 1024 + 1));
    const auto tooLarge = flash.load(large.fileName());
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().kind() == ErrorKind::BadFile);
    CHECK_THAT(tooLarge.error().summary().toStdString(), hasText("is larger than"));
}

TEST_CASE("a sequence executes steps when their time is over, and ends at the first failure")
{
    std::vector<int> done;
    const auto step = [&done](int number, FlashResult result) {
        return FlashStep{10ms,
                         [&done, number, result] {
                             done.push_back(number);
                             return result;
                         },
                         [&done, number] { done.push_back(-number); }};
    };
    const Clock::TimePoint start{5ms};
    FlashSequence sequence({step(1, FlashResult::Done), step(2, FlashResult::Done),
                            step(3, FlashResult::Failed), step(4, FlashResult::Done)},
                           start);
    CHECK(sequence.end() == start + 40ms);
    CHECK(sequence.endOfStep(1) == start + 10ms);
    sequence.advance(start + 9ms);
    CHECK(done.empty());
    sequence.advance(start + 20ms);
    CHECK(done == std::vector{1, 2});
    CHECK(sequence.result() == FlashResult::Done);
    sequence.advance(start + 100ms);
    CHECK(done == std::vector{1, 2, 3});
    CHECK(sequence.result() == FlashResult::Failed);

    done.clear();
    FlashSequence cut({step(1, FlashResult::Done), step(2, FlashResult::Done)}, start);
    cut.powerLost(start + 15ms);
    CHECK(done == std::vector{1, -2});
    cut.advance(start + 100ms);
    CHECK(done == std::vector{1, -2});
    done.clear();
    FlashSequence unbegun({step(1, FlashResult::Done)}, start);
    unbegun.powerLost(start);
    CHECK(done.empty());
}
