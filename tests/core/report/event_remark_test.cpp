// SPDX-License-Identifier: MIT
#include "core/report/event_remark.h"
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

TEST_CASE("the plan in a bundle calls every operation by its name")
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

TEST_CASE("phases and notes are in a bundle, what changes with every block is not")
{
    const auto phase = eventRemark(update::PhaseStarted{update::Phase::Verify});
    REQUIRE(phase);
    CHECK(text(*phase, "phase") == update::phaseName(update::Phase::Verify));
    const auto note = eventRemark(update::Note{QStringLiteral("The cable is old."), true});
    REQUIRE(note);
    CHECK(text(*note, "note") == QStringLiteral("The cable is old."));
    CHECK_FALSE(eventRemark(update::Progress{}));
    CHECK_FALSE(eventRemark(update::SectorChanged{}));
}

TEST_CASE("the report in a bundle has each answer under its own name")
{
    update::Report report;
    report.verified = update::Answer::Yes;
    report.returned = update::Answer::No;
    report.bytesWritten = 1000;
    report.bytesVerified = 2000;
    report.recoveries = 3;
    report.isFlashInBetween = true;
    report.error = Error(ErrorKind::DidNotReturn, QStringLiteral("It stayed away."))
                       .withDetail(QStringLiteral("10 s"));
    const QJsonObject remark = reportRemark(report);
    CHECK(text(remark, "verified") == QStringLiteral("yes"));
    CHECK(text(remark, "returned") == QStringLiteral("no"));
    CHECK(text(remark, "expectedVersion") == QStringLiteral("not asked"));
    CHECK(remark.value(QLatin1String("exitCode")).toInt() == 9);
    CHECK(remark.value(QLatin1String("bytesWritten")).toInt() == 1000);
    CHECK(remark.value(QLatin1String("bytesVerified")).toInt() == 2000);
    CHECK(remark.value(QLatin1String("recoveries")).toInt() == 3);
    CHECK(remark.value(QLatin1String("flashIncomplete")).toBool());
    CHECK_THAT(text(remark, "error").toStdString(), test::hasText("10 s"));
    CHECK(text(remark, "verdict") == report.verdict());

    report.error.reset();
    report.returned = update::Answer::Yes;
    report.isFlashInBetween = false;
    const QJsonObject well = reportRemark(report);
    CHECK_FALSE(well.contains(QLatin1String("error")));
    CHECK(well.value(QLatin1String("exitCode")).toInt(-1) == 0);
    CHECK(well.value(QLatin1String("flashIncomplete")).toBool(true) == false);
}
