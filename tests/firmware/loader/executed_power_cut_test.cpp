// SPDX-License-Identifier: MIT
// The compiled loader on the virtual chip after a power cut in an operation of an installation or
// an update. power_cut_test.cpp does the same with the loader's code on a PC.
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/firmware/loader/power_cuts.h"
#include "tests/firmware/loader/signed_image.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;
using board::TornCells;

namespace {

void install(LoaderBench& bench, const Bytes& image)
{
    REQUIRE(bench.write(LoaderBench::kApplication, image).state == 5);
    REQUIRE(bench.leave().state == 7);
}

/// From the running program into the loader.
void holdButton(LoaderBench& bench)
{
    REQUIRE(bench.runningProgram(std::chrono::seconds(1)).has_value());
    bench.chip.board->pressButton(true);
    bench.powerCycle();
    bench.awaitLoader();
    bench.chip.board->pressButton(false);
}

/// The flash contains the image, whatever its marker is.
bool contains(const LoaderBench& bench, const Bytes& image)
{
    Bytes inFlash = bench.flash(LoaderBench::kApplication, image.size());
    std::fill_n(inFlash.begin() + FIELDFLASH_LOADER_MARKER_OFFSET, 8, std::uint8_t{0xFF});
    return inFlash == image;
}

struct Outcomes {
    std::size_t cuts = 0;
    std::size_t loaders = 0;
    std::size_t programs = 0;
};

/// `images` by the number of their program, from 1.
Outcomes cutIn(LoaderBench& bench, const FlashWork& work, const std::vector<Bytes>& images)
{
    const Bytes loader = bench.loaderCode();
    Outcomes outcomes;
    outcomes.cuts = cutPower(bench, work, [&](std::size_t) {
        if (const auto number = bench.firstLife()) {
            REQUIRE(*number >= 1);
            REQUIRE(*number <= images.size());
            REQUIRE(contains(bench, images.at(*number - 1U)));
            ++outcomes.programs;
        } else {
            ++outcomes.loaders;
        }
        REQUIRE(bench.loaderCode() == loader);
    });
    return outcomes;
}

struct CutKind {
    QString loader;
    TornCells torn;
};

/// Each loader and each way of tearing once, or all combinations.
std::vector<CutKind> kindsOfCut()
{
    std::vector<CutKind> kinds{{kNucleoLoader, TornCells::Ecc},
                               {kNucleoSignedLoader, TornCells::Random}};
    if (cutsEverywhere())
        kinds.insert(kinds.end(),
                     {{kNucleoLoader, TornCells::Random}, {kNucleoSignedLoader, TornCells::Ecc}});
    return kinds;
}

} // namespace

TEST_CASE("a power cut at each erase, marker and 16th double word of an installation and an update "
          "ends in the loader or in a whole program")
{
    const CutKind kind = GENERATE(from_range(kindsOfCut()));
    board::BoardSwitches switches;
    switches.tornCells = kind.torn;
    LoaderBench bench(kind.loader, switches);
    ProgramOptions newer;
    newer.securityCounter = 3; // the signed loader records it
    const Bytes first = signedImage(smallProgram(1, 3000));
    const Bytes second = signedImage(smallProgram(2, 1800), newer);

    bench.awaitLoader();
    const FlashWork installation = recordWork(bench, [&] { install(bench, first); });
    holdButton(bench);
    const FlashWork update = recordWork(bench, [&] { install(bench, second); });

    const Outcomes ofInstallation = cutIn(bench, installation, {first});
    const Outcomes ofUpdate = cutIn(bench, update, {first, second});
    CHECK(ofInstallation.cuts > 30);
    CHECK(ofUpdate.cuts > 20);
    CHECK(ofInstallation.loaders > 20);
    CHECK(ofUpdate.loaders > 15);
    // The whole program: a torn marker at the end, and with random cells also one at the start.
    CHECK(ofUpdate.programs > 0);
}

TEST_CASE("after a power cut in an update the loader is on the bus, and the update can be repeated")
{
    board::BoardSwitches switches;
    switches.tornCells = GENERATE(TornCells::Ecc, TornCells::Random);
    LoaderBench bench(kNucleoLoader, switches);
    const Bytes image = withHeader(smallProgram(1, 300));
    bench.awaitLoader();
    FlashWork work = recordWork(bench, [&] { install(bench, image); });
    // In the middle of the page: neither erased nor whole.
    work.operations.resize(work.operations.size() / 2);
    bench.chip.board->powerOff();
    bench.chip.board->flash().setState(work.before);
    (void)cutPower(bench, work, [&](std::size_t number) {
        if (number + 1 < work.operations.size())
            return;
        bench.awaitLoader();
        CHECK(bench.report().reason == FIELDFLASH_LOADER_REASON_INCOMPLETE);
        install(bench, image);
        CHECK(bench.runningProgram() == 1);
    });
}
