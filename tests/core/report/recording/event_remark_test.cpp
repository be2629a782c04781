// SPDX-License-Identifier: MIT
#include "core/report/recording/detail/event_remark.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace fieldflash;
using namespace fieldflash::report;

namespace {

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

TEST_CASE("the plan in a bundle names every operation")
{
    using Kind = plan::Operation::Kind;
    plan::Plan plan;
    for (const Kind kind :
         {Kind::EraseSector, Kind::MassErase, Kind::CheckErased, Kind::Write, Kind::Verify})
        plan.operations.push_back({{1, {0x08000800, 0x800}}, kind, {}, 0});
    const update::PlanAnnounced announced{std::make_shared<const plan::Plan>(std::move(plan)), {}};
    const auto remark = eventRemark(announced);
    REQUIRE(remark);
    const QJsonArray operations = remark->value(QLatin1String("operations")).toArray();
    REQUIRE(operations.size() == 5);
    const char* const names[] = {"erase", "erase everything", "check", "write", "verify"};
    for (int i = 0; i < 5; ++i)
        CHECK(operations[i].toString().toStdString()
              == std::string(names[i]) + " 0x0800 0800–0x0800 0FFF of alternate setting 1");
}

TEST_CASE("phases and notes are in a bundle, but not what changes with every block")
{
    const auto phase = eventRemark(update::PhaseStarted{update::Phase::Verify});
    REQUIRE(phase);
    CHECK(text(*phase, "phase") == update::phaseName(update::Phase::Verify));
    const auto end = eventRemark(update::PhaseFinished{
        update::Phase::Verify, std::chrono::seconds(1), update::PhaseOutcome::Failed});
    REQUIRE(end);
    CHECK(text(*end, "outcome") == QStringLiteral("Failed"));
    const auto note = eventRemark(update::Note{QStringLiteral("The cable is old."), true});
    REQUIRE(note);
    CHECK(text(*note, "text") == QStringLiteral("The cable is old."));
    CHECK_FALSE(eventRemark(update::Progress{}));
    CHECK_FALSE(eventRemark(update::SectorChanged{}));
}
