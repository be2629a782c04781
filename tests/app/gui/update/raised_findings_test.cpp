// SPDX-License-Identifier: MIT
// Findings that only the job can raise, with the device open: the page asks, and continues.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "core/virtual_board/application/demo_content.h"
#include "tests/app/gui/bench.h"

#include <QDir>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

void placeInOtherBank(GuiBench& bench)
{
    bench.board().flash().place(0x08080000, board::demoApplication(0x0100));
}

/// Ends within a sector.
FileFacts shortFirmware()
{
    FileFacts file = demoFirmware(0x0110);
    image::Segment& segment = file.image->targets.front().segments.front();
    const ByteView all = segment.bytes;
    segment.bytes = Bytes(all.begin(), all.begin() + 5000);
    return file;
}

bool showsFinding(const PageState& page, image::FindingCode code)
{
    return std::ranges::any_of(page.findings, [code](const FindingState& finding) {
        return finding.name == image::findingName(code);
    });
}

} // namespace

TEST_CASE("a danger that only the job finds is asked about, and the update continues with a yes")
{
    GuiBench bench(text("bfb2=on"));
    UpdateModel& model = *bench.model;
    placeInOtherBank(bench);
    REQUIRE(reaches(model, Situation::Update));
    model.perform(Action::Start);
    REQUIRE(reaches(model, Situation::WrongFile));
    REQUIRE(waitUntil([&] { return model.facts().chosen() != nullptr; }));
    REQUIRE(reaches(model, Situation::WrongFile));
    PageState page = model.page();
    CHECK_FALSE(model.isWorking());
    CHECK(page.sentence == text("The device may start a different program"));
    CHECK(page.explanation.contains(text("BFB2")));
    CHECK(page.opensDetails);
    CHECK(page.primary.action == Action::ChooseFile); // a danger is ticked, one by one
    REQUIRE(showsFinding(page, image::FindingCode::OtherBank));
    CHECK(page.firmware->remark != text("not for this device"));

    model.allow(image::FindingCode::OtherBank, true);
    REQUIRE(reaches(model, Situation::Update));
    model.perform(Action::Start);
    REQUIRE(reaches(model, Situation::Confirm));
    CHECK(model.page().explanation
          == text("The device may start the other program instead of this one."));
    model.perform(Action::Confirm);
    REQUIRE(reaches(model, Situation::Succeeded));
    CHECK(model.facts().report->verified == update::Answer::Yes);
}

TEST_CASE("what one arrival of a device raised is not asked of the next")
{
    GuiBench bench(text("bfb2=on"));
    UpdateModel& model = *bench.model;
    placeInOtherBank(bench);
    REQUIRE(reaches(model, Situation::Update));
    model.perform(Action::Start);
    REQUIRE(reaches(model, Situation::WrongFile));
    bench.bus().unplug(text("1-1"));
    REQUIRE(reaches(model, Situation::NothingConnected));
    bench.board().flash().makeVirgin();
    bench.board().flash().place(0x08000000, board::demoApplication(0x0100));
    bench.bus().plug(text("1-1"), bench.board());
    REQUIRE(reaches(model, Situation::Update));
    CHECK(model.page().findings.empty());
}

TEST_CASE("a device that is already in its bootloader is asked about before the click")
{
    GuiBench bench(text("bfb2=on,start=bootloader"));
    placeInOtherBank(bench);
    bench.restartModel();
    REQUIRE(reaches(*bench.model, Situation::WrongFile));
    CHECK(showsFinding(bench.model->page(), image::FindingCode::OtherBank));
    bench.model->allow(image::FindingCode::OtherBank, true);
    CHECK(waitUntil([&] { return bench.model->facts().isPlanRead; }));
    CHECK(situationOf(bench.model->facts()) == Situation::Update);
}

TEST_CASE("for a question of the job one yes is enough")
{
    // Without a serial number it is not certain whose saved bytes the journal holds.
    GuiBench bench(text("start=empty,empty-starts-rom,serial=empty,unplug-at=3000"));
    bench.board().flash().place(0x08001700, Bytes(64, 0x11)); // beside the file, in its last sector
    bench.model->setFile(shortFirmware());
    REQUIRE(waitUntil([&] { return bench.model->page().primary.action == Action::Start; }));
    bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.model, Situation::Failed));
    REQUIRE_FALSE(QDir(bench.folder.filePath(text("journals"))).isEmpty());

    bench.bus().unplug(text("1-1"));
    bench.board().flash().makeVirgin(); // perhaps another device
    bench.bus().plug(text("1-1"), bench.board());
    bench.restartModel();
    UpdateModel& model = *bench.model;
    model.setFile(shortFirmware());
    REQUIRE(waitUntil([&] { return model.page().primary.action == Action::Start; }));
    model.perform(Action::Start);
    REQUIRE(reaches(model, Situation::WrongFile));
    const PageState page = model.page();
    CHECK(page.sentence == text("Is this the device whose update was interrupted?"));
    CHECK(page.tone == Tone::Caution);
    REQUIRE(page.primary.action == Action::AllowAll);
    model.perform(page.primary.action);
    REQUIRE(waitUntil([&] { return model.facts().report.has_value(); }));
    INFO(model.page().technicalText.toStdString());
    REQUIRE(reaches(model, Situation::Succeeded));
}
