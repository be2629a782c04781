// SPDX-License-Identifier: MIT
// The steps on the page, as real jobs on a virtual board leave them.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "tests/app/gui/bench.h"

#include <map>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

const char* markName(Mark mark)
{
    switch (mark) {
    case Mark::Pending: return "pending";
    case Mark::Active: return "active";
    case Mark::Done: return "done";
    case Mark::Failed: return "failed";
    case Mark::Stopped: return "stopped";
    case Mark::Skipped: return "skipped";
    }
    return "?";
}

/// "Prepare done, Compare failed, …", after the job has ended.
std::string marksAfter(GuiBench& bench)
{
    UpdateModel& model = *bench.model;
    model.perform(model.page().primary.action);
    REQUIRE(model.isWorking());
    REQUIRE(waitUntil([&] { return !model.isWorking(); }));
    QStringList marks;
    for (const StepState& step : model.page().steps)
        marks << step.name + QLatin1Char(' ') + QLatin1String(markName(step.mark));
    return marks.join(text(", ")).toStdString();
}

std::string marksOf(const char* switches)
{
    GuiBench bench{text(switches)};
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.board().personPressesStop = [&] { bench.model->cancel(); };
    return marksAfter(bench);
}

std::string expected(std::initializer_list<const char*> marks)
{
    static const QStringList names{text("Prepare"), text("Compare"), text("Erase"),
                                   text("Write"),   text("Verify"),  text("Restart")};
    QStringList all;
    for (const char* mark : marks)
        all << names.at(all.size()) + QLatin1Char(' ') + QLatin1String(mark);
    return all.join(text(", ")).toStdString();
}

} // namespace

TEST_CASE("failed steps are marked as failed, and steps that did not run stay pending")
{
    const std::map<std::string, std::string> cases{
        {"stuck-bit=0x08000199", expected({"done", "done", "done", "done", "failed", "pending"})},
        {"rdp=1", expected({"done", "failed", "pending", "pending", "pending", "done"})},
        {"unplug-at=3000", expected({"done", "done", "done", "failed", "pending", "pending"})},
        {"crystal=none",
         expected({"failed", "pending", "pending", "pending", "pending", "pending"})},
        {"stop-after=3000", expected({"done", "done", "done", "stopped", "pending", "pending"})},
        {"", expected({"done", "done", "done", "done", "done", "done"})},
    };
    for (const auto& [switches, wanted] : cases) {
        INFO(switches);
        CHECK(marksOf(switches.c_str()) == wanted);
    }
}

TEST_CASE("a cancel during the comparison stops that step and none before it")
{
    GuiBench bench;
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::Update));
    QObject::connect(&model.log(), &LogModel::rowsInserted, &model, [&model] {
        if (model.log().text().contains(text("Comparing the device with the file")))
            model.cancel();
    });
    model.perform(model.page().primary.action);
    REQUIRE(waitUntil([&] { return !model.isWorking(); }));
    const auto steps = model.page().steps;
    CHECK(steps[0].mark == Mark::Done);
    CHECK(steps[1].mark == Mark::Stopped);
    for (const std::size_t later : {2, 3, 4})
        CHECK(steps[later].mark == Mark::Pending);
}
