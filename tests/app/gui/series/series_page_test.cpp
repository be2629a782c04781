// SPDX-License-Identifier: MIT
// The series page at a bench: the band with the last result, and the end after too many failures.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/series/series_page.h"
#include "tests/app/gui/bench.h"

#include <QComboBox>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::waitUntil;

namespace {

QString band(const SeriesPage& page)
{
    return page.findChild<QWidget*>(text("resultBand"))->accessibleDescription();
}

} // namespace

TEST_CASE("a series ends by itself after the chosen number of failures")
{
    GuiBench bench(text("boards=2,write-protect=0-2"));
    bench.model->setFile(demoFirmware(0x0110));
    REQUIRE(waitUntil([&] { return bench.model->facts().devices.size() == 2; }));
    SeriesPage page(bench.model->workplace());
    REQUIRE(waitUntil([&] { return page.series().rowCount() == 2; }));
    page.findChild<QComboBox*>(text("failureLimit"))->setCurrentIndex(1);
    page.series().start();
    REQUIRE(page.series().page().isRunning);
    CHECK(waitUntil([&] { return !page.series().page().isRunning; }));
    CHECK(page.series().page().counts.failed >= 1);
    CHECK(band(page).startsWith(text("Failed")));
}

TEST_CASE("the band shows the result of the last board and the share that passed")
{
    GuiBench bench;
    bench.model->setFile(demoFirmware(0x0110));
    REQUIRE(waitUntil([&] { return bench.model->facts().chosen() != nullptr; }));
    SeriesPage page(bench.model->workplace());
    REQUIRE(waitUntil([&] { return page.series().rowCount() == 1; }));
    page.series().start();
    REQUIRE(waitUntil([&] { return page.series().page().counts.passed == 1; }));
    CHECK(waitUntil([&] { return band(page).startsWith(text("Passed")); }));
    CHECK(band(page).contains(text("1 of 1 passed (100 %)")));
    page.series().finish();
    CHECK(waitUntil([&] { return !page.series().page().isRunning; }));
}
