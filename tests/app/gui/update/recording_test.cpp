// SPDX-License-Identifier: MIT
// Recording in the window, and the page that shows a recording.
#include "tests/app/gui/recorded_bench.h"
#include "tests/app/gui/text.h"

#include "app/gui/devices/firmware_file.h"
#include "core/image/read_image.h"
#include "core/transcript/gzip.h"

#include <QDir>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::reaches;
using test::RecordedBench;
using test::Reopened;
using test::waitUntil;

namespace {

QString inLibrary(const char* name)
{
    return QDir(QStringLiteral(FIELDFLASH_TRANSCRIPTS)).filePath(QLatin1String(name));
}

} // namespace

TEST_CASE("a recorded update of the window is replayed with the same result")
{
    for (const char* switches : {"", "start=bootloader", "start=empty,empty-starts-rom"}) {
        INFO(switches);
        RecordedBench then{text(switches)};
        then.update();
        Reopened now(then.save(true));
        CHECK(now.model->page().recording->then == then.model->facts().report->verdict());
        now.run();
        const PageState page = now.model->page();
        CHECK_FALSE(now.model->facts().recording->deviation);
        CHECK(page.recording->now == page.recording->then);
        CHECK(page.recording->tone == Tone::Good);
    }
}

TEST_CASE("a recorded failure can be reproduced any number of times")
{
    RecordedBench then(text("stuck-bit=0x08000199"));
    then.update(Situation::Failed);
    CHECK(then.model->page().offersBundle);
    Reopened now(then.save(true));
    for (int i = 0; i < 2; ++i) {
        now.run(Situation::Failed);
        const PageState page = now.model->page();
        CHECK_FALSE(now.model->facts().recording->deviation);
        CHECK(page.recording->now == page.recording->then);
        CHECK(page.recording->tone == Tone::Good);
        CHECK_FALSE(page.offersBundle);
    }
}

TEST_CASE("without its firmware a recording asks for that exact file")
{
    RecordedBench then;
    then.update();
    Reopened now(then.save());
    PageState page = now.model->page();
    CHECK(page.primary.action == Action::ChooseFile);
    CHECK(page.explanation.contains(demoFirmware(0x0110).fileName));
    now.model->setFile(demoFirmware(0x0120));
    page = now.model->page();
    CHECK(page.situation == Situation::BadFile);
    CHECK(page.primary.action == Action::ChooseFile);
    CHECK(page.technicalText.contains(demoFirmware(0x0110).image->contentHash()));
    now.model->setFile(demoFirmware(0x0110));
    now.run();
    CHECK_FALSE(now.model->facts().recording->deviation);
}

TEST_CASE("the last of several recorded jobs is replayed")
{
    RecordedBench then;
    then.update();
    then.model->setFile(demoFirmware(0x0120));
    then.update();
    Reopened now(then.save(true));
    CHECK(now.model->facts().recording->jobs == 2);
    CHECK(now.model->facts().file->image->identity.bcdDevice == 0x0120);
    now.run();
    CHECK_FALSE(now.model->facts().recording->deviation);
}

TEST_CASE("a recorded check of the window is replayed as a check")
{
    RecordedBench then;
    REQUIRE(reaches(*then.model, Situation::Update));
    then.model->check();
    REQUIRE(waitUntil([&] { return then.model->facts().report.has_value(); }));
    const auto end = situationOf(then.model->facts());
    Reopened now(then.save(true));
    now.run(end);
    CHECK(now.model->facts().report->job == update::JobKind::Verify);
    CHECK_FALSE(now.model->facts().recording->deviation);
}

TEST_CASE("a deviation from the recording shows the recorded step and the actual one")
{
    RecordedBench then;
    then.update();
    auto opened = openRecording(then.save(true));
    REQUIRE(opened);
    opened->job->facts.options.policy = plan::Policy::Full; // as another version might decide
    test::GuiBench unused;
    RecordedDevices devices(std::move(*opened), std::make_unique<VirtualClock>());
    DeviceDesk desk(devices.deskInput(unused.remembered));
    ModelInput input{.desk = desk,
                     .remembered = unused.remembered,
                     .bundled = {},
                     .isVirtual = false,
                     .sourceNotice = {},
                     .ruleInstaller = nullptr};
    input.recorded = &devices;
    UpdateModel model(std::move(input));
    model.perform(Action::Replay);
    REQUIRE(waitUntil([&] { return model.facts().report.has_value(); }));
    const PageState page = model.page();
    REQUIRE(model.facts().recording->deviation);
    CHECK(page.sentence == text("Differs from the recording"));
    CHECK(page.recording->conclusion.contains(model.facts().recording->deviation->recorded));
    CHECK(page.recording->conclusion.contains(model.facts().recording->deviation->found));
    CHECK(page.primary.action == Action::Replay);
    CHECK(std::ranges::any_of(page.steps,
                              [](const StepState& step) { return step.mark == Mark::Failed; }));
}

TEST_CASE("a recording without a job shows the recorded devices")
{
    RecordedBench then(text("start=bootloader"));
    REQUIRE(waitUntil(
        [&] { return then.model->facts().chosen() && then.model->facts().chosen()->isLookedAt; }));
    Reopened now(then.save());
    REQUIRE(waitUntil(
        [&] { return now.model->facts().chosen() && now.model->facts().chosen()->isLookedAt; }));
    const PageState page = now.model->page();
    CHECK(page.sentence == text("Recorded devices"));
    CHECK(page.primary.action == Action::None);
    CHECK(page.device);
}

TEST_CASE("recordings of the command-line program open in the window")
{
    for (const char* name :
         {"update.ffrec", "update-from-bootloader.ffrec", "update-read-protected.ffrec",
          "update-not-permitted.ffrec", "verify-different.ffrec", "read.ffrec", "detach.ffrec"}) {
        INFO(name);
        Reopened now(inLibrary(name));
        now.model->setFile(readFirmwareFile(inLibrary("demo-1.1.dfu")));
        const PageState page = now.model->page();
        REQUIRE(page.recording);
        CHECK_FALSE(page.recording->title.isEmpty());
        CHECK((page.primary.action == Action::Replay)
              == now.model->facts().recording->job.has_value());
        if (page.primary.action != Action::Replay) {
            CHECK(page.primary.action == Action::None);
            continue;
        }
        now.model->perform(Action::Replay);
        REQUIRE(waitUntil([&] { return now.model->facts().report.has_value(); }));
        CHECK_FALSE(now.model->facts().recording->deviation);
        CHECK(now.model->page().recording->tone == Tone::Good);
    }
}

TEST_CASE("an invalid bundle, or one of a later version, is refused with cause and next step")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("x.ffrec"));
    const auto write = [&](const QByteArray& bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("no bundle at all");
    for (int i = 0; i < 2; ++i) {
        const auto opened = openRecording(path);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind() == ErrorKind::BadFile);
        CHECK_FALSE(opened.error().remedy().isEmpty());
        transcript::GzipWriter gzip;
        write(gzip.add("{\"fieldflash\":\"transcript\",\"format\":2,\"version\":\"9.0\"}\n",
                       transcript::GzipWriter::Flush::Finish));
    }
    CHECK(openRecording(path).error().remedy().contains(text("9.0")));
    CHECK(openRecording(folder.filePath(text("none.ffrec"))).error().kind()
          == ErrorKind::FileAccess);
}

TEST_CASE("a support bundle is recognised by its content")
{
    const QTemporaryDir folder;
    const QString renamed = folder.filePath(text("case"));
    REQUIRE(QFile::copy(inLibrary("update.ffrec"), renamed));
    CHECK(isSupportBundle(renamed));
    CHECK(isSupportBundle(text("/not/there/CASE.FFREC")));
    CHECK_FALSE(isSupportBundle(QStringLiteral(__FILE__)));
}

TEST_CASE("a large recording is restarted, says so, and contains the last job completely")
{
    RecordedBench then({}, {.size = 20'000, .known = 1'000'000});
    for (const std::uint16_t version : {std::uint16_t{0x0110}, std::uint16_t{0x0120}}) {
        then.model->setFile(demoFirmware(version));
        then.update();
    }
    const QString path = then.save(true);
    Reopened now(path);
    CHECK(now.model->facts().recording->jobs == 1);
    CHECK(now.model->page().recording->source.contains(text("is missing")));
    now.run();
    CHECK_FALSE(now.model->facts().recording->deviation);
}

TEST_CASE("the recording is not a visible file")
{
    const auto found = [] {
        return QDir::temp().entryList({text("fieldflash-*.ffrec")}, QDir::Files).size();
    };
    const auto before = found();
    RecordedBench then;
    then.update();
    CHECK(then.save().size() > 0);
    CHECK(found() == before);
}

TEST_CASE("a bundle that cannot be saved leaves no partial file and says what to do")
{
    RecordedBench then;
    then.update();
    const auto snapshot = then.recording->snapshot(false);
    REQUIRE(snapshot);
    const QString path = text("/nowhere/at/all/case.ffrec");
    const auto error = saveSnapshot(*snapshot, path);
    REQUIRE(error);
    CHECK(error->kind() == ErrorKind::FileAccess);
    CHECK(error->summary().contains(path));
    CHECK_FALSE(error->remedy().isEmpty());
    CHECK_FALSE(error->detail().isEmpty());
}

TEST_CASE("the firmware is only included in a bundle on request")
{
    RecordedBench then;
    then.update();
    CHECK_FALSE(Reopened(then.save(false)).devices->includedFirmware());
    const auto included = Reopened(then.save(true)).devices->includedFirmware();
    REQUIRE(included);
    CHECK(included->image->contentHash() == demoFirmware(0x0110).image->contentHash());
}

TEST_CASE("a raw binary and a HEX file are included in their own format")
{
    for (const image::Format format : {image::Format::RawBinary, image::Format::IntelHex}) {
        image::FirmwareImage image = *demoFirmware(0x0110).image;
        image.format = format;
        image.identity = {};
        image.needsAddress = format == image::Format::RawBinary;
        if (image.needsAddress)
            image.targets.front().segments.front().address = 0;
        const auto file = report::imageFile(image);
        REQUIRE(file);
        const auto again =
            image::readImage(*file, image.needsAddress ? text("x.bin") : text("x.hex"));
        REQUIRE(again);
        CHECK(again->contentHash() == image.contentHash());
    }
}
