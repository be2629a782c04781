// SPDX-License-Identifier: MIT
// The executed loader with an SD card: when it looks at the card, what it installs, and what slow,
// damaged, foreign or pulled cards leave.
#include "core/virtual_board/cpu/sd_card.h"
#include "core/virtual_board/cpu/serial_port.h"
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/firmware/loader/power_cuts.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/firmware/loader/update_card.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;
using board::SdCard;
using board::SdCardFaults;
using board::SdCardKind;

namespace {

/// A board with a slot: SPI3 by wire, or SDMMC1.
struct Slot {
    const char* board;
    const char* name;

    [[nodiscard]] QString loader(bool isSigned) const
    {
        return QStringLiteral("loader-%1-card%2.bin")
            .arg(QLatin1String(board), isSigned ? QLatin1String("-signed") : QLatin1String());
    }
};
constexpr Slot kNucleo{"nucleo-l476rg", "NUCLEO-L476RG"};
constexpr Slot kEval{"stm32l476g-eval", "STM32L476G-EVAL"};

class CardBench : public LoaderBench {
public:
    explicit CardBench(const Slot& slot, bool isSigned, board::BoardSwitches switches = {})
        : LoaderBench(slot.loader(isSigned), std::move(switches), QLatin1String(slot.board))
    {
    }
};

Bytes imageOf(const Slot& slot, std::uint8_t number, std::uint16_t bcdDevice,
              std::size_t size = 2600)
{
    ProgramOptions options;
    options.board = slot.name;
    options.bcdDevice = bcdDevice;
    return signedImage(smallProgram(number, size), options);
}

void insert(LoaderBench& bench, const Content& content, SdCardKind kind = SdCardKind::HighCapacity,
            SdCardFaults faults = {})
{
    bench.chip.board->insertCard(SdCard({content.begin(), content.end()}, kind, faults));
}

/// Off and on, with the button held until the loader has decided.
void startWithButton(LoaderBench& bench)
{
    bench.chip.board->pressButton(true);
    bench.powerCycle();
    bench.chip.pass(30ms);
    bench.chip.board->pressButton(false);
}

void checkConduct(LoaderBench& bench)
{
    CHECK(bench.chip.board->card()->violation() == "");
    CHECK(bench.chip.board->chip().spi3().violation() == "");
    CHECK(bench.chip.board->chip().sdmmc1().violation() == "");
}

bool contains(const LoaderBench& bench, const Bytes& image)
{
    Bytes inFlash = bench.flash(LoaderBench::kApplication, image.size());
    std::fill_n(inFlash.begin() + FIELDFLASH_LOADER_MARKER_OFFSET, 8, std::uint8_t{0xFF});
    return inFlash == image;
}

/// A verified program of version 1.0 with the number 1.
void placeFirst(LoaderBench& bench, const Slot& slot)
{
    Bytes image = imageOf(slot, 1, 0x0100);
    bench.chip.board->powerOff();
    Bytes marker;
    appendLittle32(marker, FIELDFLASH_LOADER_VERIFIED_LOW);
    appendLittle32(marker, FIELDFLASH_LOADER_VERIFIED_HIGH);
    std::copy(marker.begin(), marker.end(), image.begin() + FIELDFLASH_LOADER_MARKER_OFFSET);
    bench.chip.board->flash().place(LoaderBench::kApplication, image);
}

} // namespace

TEST_CASE("a loader with an empty flash installs the program from a card and starts it")
{
    NEEDS_FAT_TOOLS;
    struct Way {
        bool isSigned;
        SdCardKind kind;
        CardFormat format;
    };
    const Slot slot = GENERATE(kNucleo, kEval);
    const Way way = GENERATE(Way{false, SdCardKind::Version1, {false, false}},
                             Way{true, SdCardKind::Version2, {false, true}},
                             Way{true, SdCardKind::HighCapacity, {true, true}});
    CardBench bench(slot, way.isSigned);
    const Bytes loader = bench.loaderBytes();
    const Bytes image = imageOf(slot, 7, 0x0100);
    const Content content = cardWith(dfuSe(image), way.format);
    insert(bench, content, way.kind);
    bench.powerCycle();
    CHECK(bench.runningProgram(8s) == 7);
    CHECK(contains(bench, image));
    CHECK(bench.loaderBytes() == loader);
    checkConduct(bench);
    const bool isUnchanged =
        bench.chip.board->card()->content() == Bytes(content.begin(), content.end());
    CHECK(isUnchanged);
}

TEST_CASE("an ordinary start does not look at the card, so that it is as fast as without")
{
    const Slot slot = GENERATE(kNucleo, kEval);
    NEEDS_FAT_TOOLS;
    CardBench bench(slot, false);
    placeFirst(bench, slot);
    insert(bench, cardWith(dfuSe(imageOf(slot, 2, 0x0110))));
    bench.powerCycle();
    CHECK(bench.firstLife() == 1);
    CHECK(bench.chip.board->card()->reads() == 0);
}

TEST_CASE("with the button held, the loader installs a newer program from the card, once")
{
    const Slot slot = GENERATE(kNucleo, kEval);
    NEEDS_FAT_TOOLS;
    CardBench bench(slot, true);
    placeFirst(bench, slot);
    insert(bench, cardWith(dfuSe(imageOf(slot, 2, 0x0110))));
    startWithButton(bench);
    CHECK(bench.runningProgram(8s) == 2);
    checkConduct(bench);
    startWithButton(bench);
    bench.awaitLoader();
    CHECK(bench.string(4).starts_with("@Internal Flash: SD card: program not newer/0x08000000/"));
    CHECK(bench.report().reason == FIELDFLASH_LOADER_REASON_BUTTON);
    CHECK(bench.report().application == FIELDFLASH_LOADER_APPLICATION_VERIFIED);
}

TEST_CASE("a loader with an SD card and a serial port says there why nothing was installed")
{
    const Slot slot = kNucleo;
    NEEDS_FAT_TOOLS;
    CardBench bench(slot, false);
    insert(bench, cardWithout());
    bench.powerCycle();
    bench.awaitLoader();
    CHECK(bench.chip.board->serialPort().transmitted().ends_with(
        "\r\nu: update by XMODEM. no program SD card: no FIRMWARE.DFU\r\n"));
}

TEST_CASE("a loader with an SD card says so, and keeps its own pages")
{
    const Slot slot = GENERATE(kNucleo, kEval);
    CardBench bench(slot, GENERATE(false, true));
    bench.awaitLoader();
    const FieldflashLoaderReport report = bench.report();
    CHECK((report.header.features & FIELDFLASH_LOADER_SD_CARD) != 0);
    CHECK(report.header.application == 0x08004800);
    // Without a card there is nothing to say about one.
    CHECK(bench.string(4).starts_with("@Internal Flash: no program/0x08000000/09*002Ka,503*002K"));
    CHECK(bench.erase(0x08004000).status == 0x08); // errADDRESS
    const Bytes image = imageOf(slot, 4, 0x0100);
    REQUIRE(bench.clearStatus());
    CHECK(bench.write(LoaderBench::kApplication, image).state == 5);
    CHECK(bench.leave().state == 7);
    CHECK(bench.runningProgram(1s) == 4);
}

TEST_CASE(
    "a card whose program the loader would not start changes nothing, and the loader says why")
{
    const Slot slot = GENERATE(kNucleo, kEval);
    NEEDS_FAT_TOOLS;
    struct Refusal {
        Bytes file;
        std::string reason;
    };
    ProgramOptions other;
    other.board = "STM32L476G-DISCO";
    other.bcdDevice = 0x0110;
    Bytes damaged = dfuSe(imageOf(slot, 2, 0x0110));
    damaged[1000] ^= 1;
    Bytes cut = dfuSe(imageOf(slot, 2, 0x0110));
    cut.resize(cut.size() - 700);
    ProgramOptions newer;
    newer.board = slot.name;
    newer.bcdDevice = 0x0110;
    const Refusal refusal = GENERATE_REF(
        Refusal{dfuSe(withHeader(smallProgram(2, 900), newer)),
                "program not signed for this loader"},
        Refusal{dfuSe(signedImage(smallProgram(2, 900), other)),
                "program for another board or address"},
        Refusal{damaged, "FIRMWARE.DFU damaged"}, Refusal{cut, "not a DfuSe file for this loader"},
        Refusal{dfuSe(imageOf(slot, 2, 0x0099)), "program not newer"});
    CardBench bench(slot, true);
    placeFirst(bench, slot);
    insert(bench, cardWith(refusal.file));
    const FlashWork work = recordWork(bench, [&] {
        startWithButton(bench);
        bench.awaitLoader();
    });
    CHECK(work.operations.empty());
    CHECK(bench.string(4).starts_with("@Internal Flash: SD card: " + refusal.reason + "/0x0800"));
    bench.powerCycle();
    CHECK(bench.firstLife() == 1);
}

TEST_CASE("a card that cannot be used leaves the loader on the bus, with the reason")
{
    const Slot slot = GENERATE(kNucleo, kEval);
    NEEDS_FAT_TOOLS;
    struct Dirt {
        SdCardKind kind;
        SdCardFaults faults;
        std::string reason;
    };
    const Dirt dirt =
        GENERATE(Dirt{SdCardKind::MultiMedia, {}, "not supported"},
                 Dirt{SdCardKind::HighCapacity, {.startTime = 10s}, "cannot be read"},
                 Dirt{SdCardKind::HighCapacity, {.readTime = 300ms}, "cannot be read"},
                 Dirt{SdCardKind::HighCapacity, {.damagedReads = 1000}, "cannot be read"},
                 Dirt{SdCardKind::Version1, {.removedAt = 0}, "cannot be read"},
                 Dirt{SdCardKind::Version1, {.removedAt = 5}, "cannot be read"},
                 Dirt{SdCardKind::HighCapacity, {.isStuckLow = true}, ""},
                 Dirt{SdCardKind::HighCapacity, {.answersNoise = true}, ""});
    CardBench bench(slot, false);
    insert(bench, cardWith(dfuSe(imageOf(slot, 2, 0x0110))), dirt.kind, dirt.faults);
    const FlashWork work = recordWork(bench, [&] {
        bench.powerCycle();
        bench.awaitLoader();
    });
    CHECK(work.operations.empty());
    const std::string text = bench.string(4);
    INFO(text);
    // On the SD bus, a MultiMediaCard is silent.
    const bool isSilent = slot.board == kEval.board && dirt.kind == SdCardKind::MultiMedia;
    if (isSilent)
        CHECK_THAT(text, !hasText("SD card"));
    else if (!dirt.reason.empty())
        CHECK(text.starts_with("@Internal Flash: SD card: " + dirt.reason + "/0x0800"));
    CHECK(bench.report().reason == FIELDFLASH_LOADER_REASON_NO_PROGRAM);
}

TEST_CASE("a slow card, and one with transmission errors, are read to the end")
{
    const Slot slot = GENERATE(kNucleo, kEval);
    NEEDS_FAT_TOOLS;
    const SdCardFaults faults =
        GENERATE(SdCardFaults{.startTime = 900ms}, SdCardFaults{.readTime = 90ms},
                 SdCardFaults{.damagedReads = 2});
    CardBench bench(slot, false);
    insert(bench, cardWith(dfuSe(imageOf(slot, 5, 0x0100, 24))), SdCardKind::HighCapacity, faults);
    bench.powerCycle();
    CHECK(bench.runningProgram(15s) == 5);
    checkConduct(bench);
}

TEST_CASE(
    "a card that is pulled out while the program is written leaves the loader, which installs "
    "it the next time")
{
    const Slot slot = GENERATE(kNucleo, kEval);
    NEEDS_FAT_TOOLS;
    CardBench bench(slot, true);
    placeFirst(bench, slot);
    const Bytes next = imageOf(slot, 2, 0x0110);
    const Content content = cardWith(dfuSe(next));
    insert(bench, content);
    startWithButton(bench);
    REQUIRE(bench.runningProgram(8s) == 2);
    const unsigned reads = bench.chip.board->card()->reads();
    // The last read of the second pass, and one in its middle.
    const unsigned before = GENERATE(1U, 3U);
    placeFirst(bench, slot);
    insert(bench, content, SdCardKind::HighCapacity, {.removedAt = reads - before});
    startWithButton(bench);
    bench.awaitLoader();
    CHECK(bench.string(4).starts_with("@Internal Flash: SD card: cannot be read/0x0800"));
    CHECK(bench.report().application != FIELDFLASH_LOADER_APPLICATION_VERIFIED);
    insert(bench, content);
    bench.powerCycle();
    CHECK(bench.runningProgram(8s) == 2);
    CHECK(contains(bench, next));
}

TEST_CASE("a power cut at each erase, marker and 64th double word of an update from a card ends in "
          "a whole program, with the card still in")
{
    const Slot slot = GENERATE(kNucleo, kEval);
    NEEDS_FAT_TOOLS;
    board::BoardSwitches switches;
    switches.tornCells = board::TornCells::Random;
    CardBench bench(slot, false, switches);
    placeFirst(bench, slot);
    const Bytes first = imageOf(slot, 1, 0x0100);
    const Bytes next = imageOf(slot, 2, 0x0110, 1500);
    insert(bench, cardWith(dfuSe(next)));
    const FlashWork work = recordWork(bench, [&] {
        startWithButton(bench);
        REQUIRE(bench.runningProgram(8s) == 2);
    });
    const Bytes loader = bench.loaderCode();
    std::size_t continued = 0;
    const std::size_t cuts = cutPower(
        bench, work,
        [&](std::size_t) {
            if (const auto number = bench.firstLife()) {
                REQUIRE((*number == 1 ? contains(bench, first) : contains(bench, next)));
            } else {
                bench.powerCycle();
                REQUIRE(bench.runningProgram(8s) == 2);
                REQUIRE(contains(bench, next));
                ++continued;
            }
            REQUIRE(bench.loaderCode() == loader);
        },
        64);
    CHECK(cuts > 8);
    CHECK(continued > 5);
}
