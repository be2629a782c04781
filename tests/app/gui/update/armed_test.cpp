// SPDX-License-Identifier: MIT
// Armed: what is plugged in, or built anew, is updated without a click.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/update/words/page_text.h"
#include "tests/app/gui/bench.h"

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

void plugAgain(GuiBench& bench)
{
    bench.bus().unplug(text("1-1"));
    REQUIRE(waitUntil([&] { return bench.model->facts().devices.empty(); }));
    bench.bus().plug(text("1-1"), bench.board());
}

} // namespace

TEST_CASE("armed, the next device is updated without a click; the present one waits")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.model->setArmed(true);
    REQUIRE(bench.model->facts().isArmed);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    CHECK(situationOf(bench.model->facts()) == Situation::Update);
    plugAgain(bench);
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
    CHECK(bench.model->facts().report->versionAfter == std::uint16_t{0x0110});
    // Its restart is not a new device.
    for (int i = 0; i < 40; ++i)
        QCoreApplication::processEvents();
    CHECK(situationOf(bench.model->facts()) == Situation::Succeeded);
}

TEST_CASE("armed, a question is still asked")
{
    GuiBench bench(text("version=1.2"));
    REQUIRE(reaches(*bench.model, Situation::GoBack));
    bench.model->setArmed(true);
    plugAgain(bench);
    REQUIRE(reaches(*bench.model, Situation::GoBack));
    CHECK_FALSE(bench.model->isWorking());
    CHECK_FALSE(bench.model->facts().report);
}

TEST_CASE("another file disarms")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.model->setArmed(true);
    bench.model->setFile(*bench.model->facts().file);
    CHECK_FALSE(bench.model->facts().isArmed);
}

TEST_CASE("a device is sent into its bootloader and back, and erased")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.model->enterBootloader();
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
    CHECK(bench.model->page().sentence == text("The device is in bootloader mode"));
    REQUIRE(waitUntil([&] { return bench.model->canWork(); }));
    bench.model->startApplication();
    REQUIRE(waitUntil([&] {
        return bench.model->facts().report
            && bench.model->facts().report->job == update::JobKind::Leave;
    }));
    CHECK(bench.model->page().sentence == text("The application is running"));
    REQUIRE(waitUntil([&] { return bench.model->canWork(); }));
    bench.model->erase({});
    REQUIRE(waitUntil([&] {
        return bench.model->facts().report
            && bench.model->facts().report->job == update::JobKind::Erase;
    }));
    INFO(bench.model->page().technicalText.toStdString());
    CHECK(bench.model->page().sentence == text("The memory is erased"));
    REQUIRE(bench.model->page().verdict.size() == 1);
    CHECK(bench.model->page().verdict.front().text
          == text("Every byte was read back and is empty"));
}
