// SPDX-License-Identifier: MIT
// Every fault of a board leads to a page that states cause and next step.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/update/words/page_text.h"
#include "core/virtual_board/switches/board_switches.h"
#include "tests/app/gui/bench.h"
#include "tests/app/gui/brackets.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::waitUntil;

namespace {

/// Values for the placeholder of a switch; several if the position matters.
const std::map<QString, QStringList>& samples()
{
    static const std::map<QString, QStringList> all{
        {text("boards"), {text("2")}},
        {text("version"), {text("1.1"), text("1.2")}},
        {text("write-protect"), {text("0-1"), text("0-511")}},
        {text("transfer-size"), {text("1024"), text("64")}},
        {text("startup"), {text("3s"), text("30s")}},
        {text("returns-as"), {text("1.0"), text("3.7")}},
        {text("returns-on-port"), {text("1-9")}},
        {text("unplug-after"), {text("1"), text("4"), text("12"), text("25"), text("50")}},
        {text("unplug-at"), {text("8"), text("4096")}},
        {text("stop-after"), {text("8"), text("4096")}},
        {text("stall-at"), {text("1"), text("4"), text("12"), text("25"), text("50")}},
        {text("timeout-at"), {text("1"), text("4"), text("12"), text("25"), text("50")}},
        {text("power-cut-at"), {text("1"), text("5"), text("400")}},
        {text("read-corruption"), {text("0x08000100")}},
        {text("stuck-bit"), {text("0x08000100")}},
        {text("flaky-read"), {text("0x08000100")}},
        {text("misread"), {text("0x08000100")}},
        {text("dead-bit"), {text("0x08000100")}},
        {text("seed"), {text("7")}},
        {text("id"), {text("1209:4c01")}},
        {text("product"), {text("Acme Lamp")}},
        {text("functional"), {text("0x0B/255/1024/0x011A")}},
        {text("layout-text"), {text("@Internal Flash  /0x08000000/512*2Kg")}},
        {text("real-sectors"), {text("512*2K")}},
        {text("application-id"), {text("1209:4c01")}},
        {text("application-product"), {text("Acme Lamp")}},
    };
    return all;
}

/// "rdp=0|1" gives its two settings; "unplug-after=N" the samples; "serial-changes" itself.
QStringList settingsOf(const QString& help)
{
    const QString name = help.section(QLatin1Char('='), 0, 0);
    const QString form = help.section(QLatin1Char('='), 1);
    if (form.isEmpty())
        return {name};
    const auto known = samples().find(name);
    const QStringList values =
        known != samples().end() ? known->second : form.split(QLatin1Char('|'));
    QStringList settings;
    for (const QString& value : values)
        settings << name + QLatin1Char('=') + value;
    return settings;
}

QStringList allSettings()
{
    // These two configure the bench, not the board.
    const QStringList others{text("flash"), text("clock")};
    QStringList settings{text("start=empty,empty-starts-rom"), text("start=bootloader,rdp=1"),
                         text("start=bootloader,layout=broken"),
                         text("crystal=none,start=bootloader")};
    for (const board::SwitchHelp& help : board::BoardSwitches::help())
        if (!others.contains(help.name.section(QLatin1Char('='), 0, 0)))
            settings << settingsOf(help.name);
    return settings;
}

/// Runs until nothing happens any more; soon, because time is virtual.
void settle(const UpdateModel& model)
{
    constexpr int kQuiet = 40;
    Situation before = situationOf(model.facts());
    for (int quiet = 0; quiet < kQuiet; ++quiet) {
        QCoreApplication::processEvents();
        const Situation now = situationOf(model.facts());
        if (now != before)
            quiet = 0;
        before = now;
    }
}

bool canBeStarted(Situation situation)
{
    return situation == Situation::Update || situation == Situation::Install
        || situation == Situation::GoBack || situation == Situation::FinishUpdate
        || situation == Situation::Confirm;
}

/// Presses the main button as long as there is one to press before the verdict.
PageState useAsAPersonWould(GuiBench& bench)
{
    UpdateModel& model = *bench.model;
    bench.board().personPressesStop = [&] { model.cancel(); };
    settle(model);
    for (int presses = 0; presses < 2 && canBeStarted(situationOf(model.facts())); ++presses)
        model.perform(model.page().primary.action);
    REQUIRE(waitUntil([&] { return !model.isWorking(); }));
    settle(model);
    return model.page();
}

QString shownText(const PageState& page)
{
    QStringList all{page.sentence, page.explanation, page.nextStep, page.primary.words,
                    page.secondary.words};
    for (const ConnectStep& step : page.connectSteps)
        all << step.words;
    for (const VerdictLine& line : page.verdict)
        all << line.text;
    return all.join(QLatin1Char('\n'));
}

void checkPage(const PageState& page)
{
    CHECK_FALSE(page.sentence.isEmpty());
    if (page.situation == Situation::Succeeded || page.situation == Situation::UpToDate)
        return;
    if (canBeStarted(page.situation))
        return; // the cause has disappeared, and the button continues
    CHECK_FALSE(page.explanation.isEmpty());
    const bool saysWhatToDo =
        !page.nextStep.isEmpty() || !page.connectSteps.empty() || !page.choices.empty();
    CHECK(saysWhatToDo);
    static const QRegularExpression codes(
        text("0x(?![0-9A-F]{4} "
             "[0-9A-F]{4})|LIBUSB|errno|\\bDFU\\b|\\bdfu[A-Z]|\\berr[A-Z]|STALL|GETSTATUS|"
             "wTransferSize|alternate setting|[Uu]nknown error|\\b[Cc]ode -?[0-9]"));
    // An address in groups is written for users: where the file does not fit, it is the answer.
    static const QRegularExpression grouped(text("0x[0-9A-F]{4} [0-9A-F]{4}"));
    const QRegularExpressionMatch match = codes.match(shownText(page).remove(grouped));
    INFO("for technicians only: " << match.captured().toStdString());
    CHECK_FALSE(match.hasMatch());
}

} // namespace

TEST_CASE("every switch of the virtual board is covered by the next test")
{
    for (const board::SwitchHelp& help : board::BoardSwitches::help()) {
        INFO(help.name.toStdString());
        for (const QString& setting : settingsOf(help.name))
            if (!setting.startsWith(text("flash=")))
                CHECK(board::BoardSwitches::parse(setting));
    }
}

TEST_CASE("for every fault of a board the page states the cause and the next step")
{
    std::map<Situation, int> seen;
    for (const QString& setting : allSettings()) {
        INFO(setting.toStdString());
        GuiBench bench(setting);
        const PageState page = useAsAPersonWould(bench);
        INFO(shownText(page).toStdString());
        checkPage(page);
        ++seen[page.situation];
    }
    CHECK(seen[Situation::Succeeded] >= 20);
    CHECK(seen[Situation::Failed] >= 10);
    CHECK(seen[Situation::DeviceObstacle] == 3);
    CHECK(seen[Situation::NothingConnected] >= 1);
}

TEST_CASE("for no fault of a board the page shows a sentence that was built without the translator")
{
    const test::Brackets brackets;
    for (const QString& setting : allSettings()) {
        GuiBench bench(setting);
        const QString words = shownText(useAsAPersonWould(bench));
        const QStringList bare = test::bareWords(words);
        INFO(setting.toStdString() << ": " << words.toStdString());
        INFO(bare.join(QLatin1Char(' ')).toStdString());
        CHECK(bare.isEmpty());
    }
}
