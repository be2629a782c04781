// SPDX-License-Identifier: MIT
#include "tests/app/gui/bench.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

namespace fieldflash::test {

namespace {

gui::DeviceSource makeSource(const QString& switches)
{
    QStringList all;
    if (!switches.contains(QLatin1String("clock=")))
        all.append(QStringLiteral("clock=virtual"));
    if (!switches.isEmpty())
        all.append(switches);
    Result<gui::DeviceSource> source = gui::virtualSource(all.join(QLatin1Char(',')));
    if (!source)
        FAIL(source.error().fullText().toStdString());
    return std::move(*source);
}

} // namespace

GuiBench::GuiBench(const QString& switches)
    : remembered(folder.filePath(QStringLiteral("settings.ini"))),
      source(makeSource(switches))
{
    restartModel();
}

GuiBench::~GuiBench() { endModel(); }

void GuiBench::endModel()
{
    if (desk)
        finish(*desk);
    model.reset();
    desk.reset();
}

void GuiBench::restartModel()
{
    endModel();
    desk = std::make_unique<gui::DeviceDesk>(
        gui::DeskInput{.bus = *source.bus, .clock = *source.clock, .remembered = remembered});
    model = std::make_unique<gui::UpdateModel>(
        gui::ModelInput{.desk = *desk,
                        .remembered = remembered,
                        .bundled = {gui::demoFirmware(0x0110)},
                        .isVirtual = true,
                        .sourceNotice = {},
                        .ruleInstaller = nullptr,
                        .backupFolder = folder.filePath(QStringLiteral("backups")),
                        .journalFolder = folder.filePath(QStringLiteral("journals"))});
}

board::VirtualBoard& GuiBench::board(int index)
{
    return *source.boards.at(static_cast<std::size_t>(index));
}

board::VirtualBus& GuiBench::bus() { return static_cast<board::VirtualBus&>(*source.bus); }

void finish(gui::DeviceDesk& desk)
{
    desk.finish();
    static_cast<void>(waitUntil([&desk] { return !desk.isBusy(); }));
}

bool waitUntil(const std::function<bool()>& holds)
{
    constexpr qint64 kLimit = 20000;
    QElapsedTimer elapsed;
    elapsed.start();
    while (!holds()) {
        if (elapsed.elapsed() > kLimit)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

void press(gui::UpdateModel& model) { model.perform(model.page().primary.action); }

bool ends(const gui::UpdateModel& model)
{
    return waitUntil([&] { return model.facts().report.has_value() && !model.isWorking(); });
}

bool reaches(const gui::UpdateModel& model, gui::Situation situation)
{
    return waitUntil([&] { return gui::situationOf(model.facts()) == situation; });
}

} // namespace fieldflash::test
