// SPDX-License-Identifier: MIT
// Statements of the update page that must stay true: verdicts, names, the chosen device.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/map/device_memory.h"
#include "core/virtual_board/application/demo_content.h"
#include "tests/app/gui/bench.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

QString deviceCard(const UpdateModel& model)
{
    const auto card = model.page().device;
    return card ? card->title + QLatin1Char('\n') + card->lines.mid(1).join(QLatin1Char(' '))
                : QString();
}

/// As if the program had been linked that much higher: moves every pointer into flash.
void linkElsewhere(Bytes& program, std::uint32_t distance)
{
    for (std::size_t at = 0; at + 4 <= program.size(); at += 4) {
        const std::uint32_t word = readLittle32(program, at);
        if (word < 0x08000000 || word >= 0x08100000)
            continue;
        Bytes moved;
        appendLittle32(moved, word + distance);
        std::ranges::copy(moved, program.begin() + static_cast<std::ptrdiff_t>(at));
    }
}

} // namespace

TEST_CASE("a check without writing states the versions of device and file")
{
    GuiBench bench;
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::Update));
    model.check();
    REQUIRE(reaches(model, Situation::Compared));
    const PageState page = model.page();
    CHECK(page.tone == Tone::Neutral);
    CHECK(page.sentence == text("The device has version 1.0, the file is version 1.1"));
    CHECK(page.explanation.contains(text("Nothing was changed")));
    CHECK(page.nextStep.isEmpty());
    CHECK_FALSE(page.offersBundle);
    CHECK(page.primary.words == text("&Done"));
    for (const StepState& step : page.steps) {
        INFO(step.name.toStdString());
        CHECK(step.mark != Mark::Failed);
    }
    for (const VerdictLine& line : page.verdict)
        CHECK(line.mark == Mark::Done);
    // The strip shows what was found, not one quiet run.
    CHECK(model.map().count(CellState::Different) > 0);
    CHECK(model.map().count(CellState::ToWrite) == 0);
    model.perform(page.primary.action);
    CHECK(reaches(model, Situation::Update));
}

TEST_CASE("a check of a device that stays in bootloader mode leaves no step open")
{
    GuiBench bench(text("start=bootloader"));
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::Update));
    model.check();
    REQUIRE(reaches(model, Situation::Compared));
    for (const StepState& step : model.page().steps) {
        INFO(step.name.toStdString());
        CHECK((step.mark == Mark::Done || step.mark == Mark::Skipped));
    }
}

TEST_CASE("the map of a device that is up to date marks nothing to be written")
{
    GuiBench bench(text("version=1.1"));
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::UpToDate));
    REQUIRE_FALSE(model.map().cells().empty());
    CHECK(model.map().count(CellState::ToWrite) == 0);
    CHECK(model.fullMap().count(CellState::ToWrite) == 0);
}

TEST_CASE("reading the device memory keeps the verdict, another job closes it")
{
    GuiBench bench;
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::Update));
    model.perform(Action::Start);
    REQUIRE(reaches(model, Situation::Succeeded));
    const QString verdict = model.page().sentence;
    DeviceMemory memory(model.workplace(), model.fullMap());
    REQUIRE(waitUntil([&] { return memory.job().isPossible(); }));
    memory.readAll();
    REQUIRE(waitUntil([&] { return !memory.memory().device().isEmpty(); }));
    CHECK(situationOf(model.facts()) == Situation::Succeeded);
    CHECK(model.page().sentence == verdict);
    // From now on the read-back bytes count, not the marks of the update.
    const SectorFacts& first = memory.memory().sectors().front();
    CHECK(first.device == CellState::Equal);
    CHECK(first.file == CellState::Verified);

    DeviceDesk::Borrower writer;
    writer.activity = text("A job that writes");
    REQUIRE(bench.desk->take(std::move(writer)));
    bench.desk->giveBack();
    CHECK(reaches(model, Situation::UpToDate));
}

TEST_CASE("while a job runs, the memory page says which one and shows its file")
{
    GuiBench bench;
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::Update));
    model.perform(Action::Start);
    REQUIRE(model.isWorking());
    const DeviceMemory memory(model.workplace(), model.fullMap()); // opened in the middle of a job
    auto& shown = const_cast<DeviceMemory&>(memory);
    CHECK(shown.memory().fileName() == text("demo-1.1.dfu"));
    CHECK(shown.job().notice()
          == text("The device is being updated. Its memory can be read when that is finished."));
    REQUIRE(reaches(model, Situation::Succeeded));
    CHECK(shown.job().notice().contains(text("Nothing is written")));
}

TEST_CASE("the list of devices is still available after one was chosen")
{
    GuiBench bench(text("boards=3"));
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::SeveralDevices));
    CHECK_FALSE(model.page().canChooseDevice);
    model.chooseDevice(text("1-2"));
    REQUIRE(reaches(model, Situation::Update));
    CHECK(model.page().canChooseDevice);
    model.perform(Action::ChooseDevice);
    REQUIRE(reaches(model, Situation::SeveralDevices));
    CHECK(model.page().choices.size() == 3);
    model.chooseDevice(text("1-3"));
    REQUIRE(reaches(model, Situation::Update));
    model.perform(Action::Start);
    CHECK_FALSE(model.page().canChooseDevice);
    REQUIRE(reaches(model, Situation::Succeeded));
    CHECK(model.page().canChooseDevice);
}

TEST_CASE("the verdict does not change what the card says about the file")
{
    GuiBench bench;
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::Update));
    const QString remark = model.page().firmware->remark;
    model.perform(Action::Start);
    CHECK(model.page().firmware->remark == remark);
    REQUIRE(reaches(model, Situation::Succeeded));
    CHECK(model.page().firmware->remark == remark);
}

TEST_CASE("with one device there is no device choice")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    CHECK_FALSE(bench.model->page().canChooseDevice);
}

TEST_CASE("a device keeps the name and full serial number it had when it was chosen")
{
    for (const char* switches : {"boards=2", "boards=2,start=bootloader"}) {
        INFO(switches);
        GuiBench bench{text(switches)};
        UpdateModel& model = *bench.model;
        REQUIRE(reaches(model, Situation::SeveralDevices));
        const QString port = model.facts().devices.back().info.portPath;
        const QString serial = model.facts().devices.back().info.serialNumber;
        const QString title = model.page().choices.back().title;
        model.chooseDevice(port);
        REQUIRE(reaches(model, Situation::Update));
        const QString chosen = deviceCard(model);
        CHECK(chosen.startsWith(title));
        CHECK(chosen.endsWith(serial));
        model.perform(Action::Start);
        QSet<QString> seen;
        QObject::connect(&model, &UpdateModel::changed, &model,
                         [&] { seen.insert(deviceCard(model)); });
        REQUIRE(reaches(model, Situation::Succeeded));
        seen.insert(deviceCard(model));
        CHECK(seen == QSet<QString>{chosen});
    }
}

TEST_CASE("for a program built for another address there is a button that writes it there")
{
    GuiBench bench(text("start=bootloader"));
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::Update));
    Bytes program = board::demoApplication(0x0110);
    linkElsewhere(program, 0x20000);
    const QString path = bench.folder.filePath(text("slot.bin"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(program.data()), static_cast<qint64>(program.size()));
    file.close();
    model.openFile(path);
    REQUIRE(reaches(model, Situation::WrongFile));
    const PageState wrong = model.page();
    CHECK(wrong.primary.action == Action::PlaceFile);
    CHECK(wrong.primary.words == text("&Write it at 0x0802 0000"));
    INFO(wrong.nextStep.toStdString());
    CHECK_FALSE(wrong.nextStep.contains(text("--")));
    model.perform(wrong.primary.action);
    REQUIRE(waitUntil([&] { return situationOf(model.facts()) != Situation::WrongFile; }));
    CHECK(model.page().firmware->lines.join(QLatin1Char(' ')).contains(text("at 0x0802 0000")));
    model.perform(model.page().primary.action);
    if (situationOf(model.facts()) == Situation::Confirm)
        model.perform(Action::Confirm);
    REQUIRE(waitUntil([&] { return model.facts().report.has_value(); }));
    INFO(model.page().technicalText.toStdString());
    CHECK(model.facts().report->verified == update::Answer::Yes);
    CHECK(model.facts().report->hashes.front().range.first == 0x08020000);
}
