// SPDX-License-Identifier: MIT
#include "core/virtual_board/application/demo_content.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

QJsonObject policyIn(const QJsonObject& alternatives, const char* name)
{
    const QJsonArray all = alternatives.value(QStringLiteral("policies")).toArray();
    for (const QJsonValue one : all) {
        if (one.toObject().value(QStringLiteral("policy")).toString() == QLatin1String(name))
            return one.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("a plan is shown region by region with reasons, and nothing is changed")
{
    const Folder folder;
    const auto before = runLine(QStringLiteral("%1 list").arg(flashIn(folder)));
    REQUIRE(before.exitCode == 0);
    const Bytes flash = folder.read(QStringLiteral("flash.img"));
    const auto run =
        runLine(QStringLiteral("%1 plan %2").arg(flashIn(folder), folder.demoDfu(0x0110)));
    REQUIRE(run.exitCode == 0);
    const auto text = run.out.toStdString();
    CHECK_THAT(text, hasText("REGION"));
    CHECK_THAT(text, hasText("Differs from the file."));
    CHECK_THAT(text, hasText("Already matches the file."));
    CHECK_THAT(text, hasText("Not in the file: stays as it is."));
    CHECK_THAT(text, hasText("Total: 6 KB written, 3 sectors erased, 6 KB read back"));
    for (const char* policy : {"auto", "sectors", "mass", "full"})
        CHECK_THAT(text, hasText(policy));
    CHECK_THAT(text, hasText("The update is planned; nothing was changed. The device restarted"));
    CHECK(folder.read(QStringLiteral("flash.img")) == flash);
}

TEST_CASE("a plan as JSON has regions, totals and the time for each policy")
{
    const Folder folder;
    const auto run =
        runLine(QStringLiteral("%1 plan %2 --json").arg(virtualBoard(), folder.demoDfu(0x0110)));
    REQUIRE(run.exitCode == 0);
    const auto plans = run.events(QStringLiteral("plan"));
    REQUIRE(plans.size() == 1);
    CHECK(plans[0].value(QStringLiteral("policy")).toString() == QStringLiteral("sectors"));
    const QJsonArray regions = plans[0].value(QStringLiteral("regions")).toArray();
    REQUIRE(regions.size() >= 3);
    CHECK(regions[0].toObject().value(QStringLiteral("intent")).toString()
          == QStringLiteral("rewrite"));
    CHECK_FALSE(regions[0].toObject().value(QStringLiteral("reason")).toString().isEmpty());
    const auto alternatives = run.events(QStringLiteral("alternatives"));
    REQUIRE(alternatives.size() == 1);
    const QJsonObject full = policyIn(alternatives[0], "full");
    CHECK(full.value(QStringLiteral("sectorsToErase")).toInt() == 7);
    CHECK(full.value(QStringLiteral("predictedMilliseconds")).toDouble()
          > policyIn(alternatives[0], "auto")
                .value(QStringLiteral("predictedMilliseconds"))
                .toDouble());
    CHECK_FALSE(policyIn(alternatives[0], "mass").value(QStringLiteral("isPossible")).toBool());
    CHECK(run.report().value(QStringLiteral("command")).toString() == QStringLiteral("plan"));
}

TEST_CASE("an unknown policy is refused, and each of the four is followed")
{
    const Folder folder;
    const QString file = folder.demoDfu(0x0110);
    const auto wrong =
        runLine(QStringLiteral("%1 update %2 --policy fast").arg(virtualBoard(), file));
    CHECK(wrong.exitCode == 2);
    CHECK_THAT(wrong.error.toStdString(),
               hasText("--policy: fast not in {auto,sectors,mass,full}"));
    const auto run = [&](const char* policy) {
        const auto done = runLine(QStringLiteral("%1 update %2 --json --policy %3")
                                      .arg(virtualBoard(), file, QLatin1String(policy)));
        REQUIRE(done.exitCode == 0);
        return done.report().value(QStringLiteral("counters")).toObject();
    };
    CHECK(run("sectors").value(QStringLiteral("pagesErased")).toInt() == 3);
    CHECK(run("full").value(QStringLiteral("pagesErased")).toInt() == 7);
    CHECK(run("mass").value(QStringLiteral("massErases")).toInt() == 1);
}

TEST_CASE("excluding a range that the file needs ends the update before its first erase")
{
    const Folder folder;
    const auto run = runLine(QStringLiteral("%1 update %2 --json --exclude 0x08001000:4K")
                                 .arg(virtualBoard(), folder.demoDfu(0x0110)));
    CHECK(run.exitCode == 6);
    const QJsonObject error = run.report().value(QStringLiteral("error")).toObject();
    CHECK_THAT(error.value(QStringLiteral("summary")).toString().toStdString(),
               hasText("excluded from updates"));
    CHECK(run.report()
              .value(QStringLiteral("counters"))
              .toObject()
              .value(QStringLiteral("pagesErased"))
              .toInt()
          == 0);
    CHECK(run.report().value(QStringLiteral("returned")).toBool());
}

TEST_CASE("restore writes back the content that an update replaced, byte for byte")
{
    const Folder folder;
    const QString backup = folder.path(QStringLiteral("before.dfu"));
    REQUIRE(runLine(QStringLiteral("%1 list").arg(flashIn(folder))).exitCode == 0);
    const Bytes flash = folder.read(QStringLiteral("flash.img"));
    const auto update = runLine(QStringLiteral("%1 update %2 --json --backup %3")
                                    .arg(flashIn(folder), folder.demoDfu(0x0110), backup));
    REQUIRE(update.exitCode == 0);
    CHECK(update.report().value(QStringLiteral("backupFile")).toString() == backup);
    CHECK(folder.read(QStringLiteral("flash.img")) != flash);
    const auto restore = runLine(QStringLiteral("%1 restore %2").arg(flashIn(folder), backup));
    INFO(restore.error.toStdString());
    REQUIRE(restore.exitCode == 0);
    CHECK_THAT(restore.out.toStdString(), hasText("The backup is restored."));
    CHECK(folder.read(QStringLiteral("flash.img")) == flash);
}

TEST_CASE("a backup needs a name ending in .dfu, and does not replace a file without asking")
{
    const Folder folder;
    const QString file = folder.demoDfu(0x0110);
    const auto wrong =
        runLine(QStringLiteral("%1 update %2 --backup %3")
                    .arg(virtualBoard(), file, folder.path(QStringLiteral("a.bin"))));
    CHECK(wrong.exitCode == 2);
    const QString there = folder.write(QStringLiteral("there.dfu"), Bytes{1});
    const auto refused =
        runLine(QStringLiteral("%1 update %2 --backup %3").arg(virtualBoard(), file, there));
    CHECK(refused.exitCode == 5);
    CHECK(folder.read(QStringLiteral("there.dfu")) == Bytes{1});
}
