// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/devices/access_rule.h"
#include "app/gui/scenes/scenes.h"
#include "app/gui/update/words/page_text.h"
#include "tests/app/gui/bench.h"

#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::waitUntil;

namespace {

/// A pkexec that answers like the real one, and notes the command it was given.
struct FakePolkit {
    explicit FakePolkit(int exitCode)
    {
        write(QStringLiteral("pkexec"),
              QStringLiteral("echo \"$@\" > %1\nexit %2\n").arg(asked()).arg(exitCode));
        write(QStringLiteral("helper"), QStringLiteral("exit 0\n"));
    }

    void write(const QString& name, const QString& script)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script.toUtf8());
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    }

    QString asked() const { return folder.filePath(QStringLiteral("asked")); }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }

    QTemporaryDir folder;
};

RuleInstall resultOf(int exitCode)
{
    const FakePolkit polkit(exitCode);
    AccessRuleInstaller installer(polkit.path("pkexec"), polkit.path("helper"));
    REQUIRE(installer.state() == RuleInstall::Possible);
    installer.install();
    CHECK(installer.state() == RuleInstall::Running);
    installer.install(); // a second click starts no second run
    REQUIRE(waitUntil([&] { return installer.state() != RuleInstall::Running; }));
    QFile asked(polkit.asked());
    REQUIRE(asked.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(asked.readAll()).trimmed()
          == QStringLiteral("--disable-internal-agent ") + polkit.path("helper"));
    return installer.state();
}

} // namespace

TEST_CASE("only the helper installs the rule, and its results are distinguished")
{
    CHECK(resultOf(0) == RuleInstall::Done);
    CHECK(resultOf(126) == RuleInstall::Declined);
    CHECK(resultOf(127) == RuleInstall::Failed);
    CHECK(resultOf(1) == RuleInstall::Failed);
}

TEST_CASE("without pkexec or the helper the rule cannot be installed")
{
    const FakePolkit polkit(0);
    CHECK(AccessRuleInstaller(polkit.path("no"), polkit.path("helper")).state()
          == RuleInstall::NotPossible);
    AccessRuleInstaller installer(polkit.path("pkexec"), polkit.path("no"));
    installer.install();
    CHECK(installer.state() == RuleInstall::NotPossible);
}

TEST_CASE("the rule shown names both modes of the device and contains no placeholder")
{
    const QString rule = accessRule();
    CHECK(rule.contains(QStringLiteral("1209")));
    CHECK(rule.contains(QStringLiteral("df11")));
    CHECK(rule.contains(QStringLiteral("uaccess")));
    CHECK_FALSE(rule.contains(QLatin1Char('@')));
    CHECK(accessRuleCommands().contains(rule));
}

TEST_CASE("a page about missing permission shows the rule before it is installed")
{
    const PageState page = describe(makeScene(QStringLiteral("permission"))->facts);
    REQUIRE(page.obstacle);
    CHECK(page.obstacle->ruleText == accessRule());
    CHECK(page.obstacle->install == RuleInstall::Possible);
    CHECK_FALSE(page.explanation.contains(QStringLiteral("1209")));
}
