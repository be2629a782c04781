// SPDX-License-Identifier: MIT
// A recording of a whole afternoon, one job of which is repeated.
#include "core/report/recording/bundle_file.h"
#include "core/report/recording/recorded_job.h"
#include "core/transcript/gzip.h"
#include "tests/core/report/recording/recorded.h"
#include "tests/support/byte_view.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace fieldflash;
using namespace fieldflash::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* kInBootloader = "start=bootloader";

/// Looks at the device, writes 1.1, looks again and writes 1.2.
QByteArray afternoon(const char* switches = "")
{
    QByteArray file;
    VirtualClock clock;
    board::VirtualBus bus(clock);
    const auto parsed = board::BoardSwitches::parse(QString::fromLatin1(switches));
    REQUIRE(parsed);
    const auto boards = board::plugBoards(bus, clock, *parsed);
    run(bus.settled());
    auto buffer = std::make_unique<QBuffer>(&file);
    REQUIRE(buffer->open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    {
        report::SupportBundle bundle(std::move(buffer), clock, {u"fieldflash"_s, {}, false});
        const auto recording = bundle.record(bus);
        update::Session session(*recording, clock,
                                [&](const update::Event& event) { bundle.event(event); });
        for (const std::uint16_t version : {std::uint16_t{0x0110}, std::uint16_t{0x0120}}) {
            const update::UpdateOptions options;
            const auto read = run(session.read({{kFlashBegin, 512}}, {}, options, {}));
            CHECK_FALSE(read.report.error);
            bundle.job({update::JobKind::Update, {}});
            bundle.firmware(demo(version), u"demo.dfu"_s, {});
            bundle.report(updateWork(session, demo(version)));
        }
    }
    bus.unplug(u"1-1"_s);
    run(clock.sleepFor(std::chrono::seconds(1)));
    return file;
}

transcript::Transcript read(const QByteArray& file)
{
    auto transcript = transcript::readTranscript(view(file));
    REQUIRE(transcript);
    return std::move(*transcript);
}

report::RecordedJob lastJob(const QByteArray& file)
{
    auto job = report::recordedJob(read(file));
    REQUIRE(job);
    REQUIRE(*job);
    return std::move(**job);
}

} // namespace

TEST_CASE("the last job of a long recording is repeated without what came before")
{
    for (const char* switches : {"", kInBootloader}) {
        const QByteArray file = afternoon(switches);
        CHECK(report::recordedJobs(read(file)) == 2);
        const report::RecordedJob job = lastJob(file);
        CHECK(job.portPath == u"1-1"_s);
        CHECK(job.input.contentHash == demo(0x0120).contentHash());
        const Replayed again = replay(
            job.transcript,
            [](update::Session& session) { return updateWork(session, demo(0x0120)); },
            report::imageContent(demo(0x0120)));
        CHECK_FALSE(again.report.error);
        CHECK_FALSE(again.deviation);
        CHECK(again.report.verdict() == job.input.verdict);
        CHECK(again.report.exitCode() == job.input.exitCode);
    }
}

TEST_CASE("firmware other than the recorded one is a deviation, not a success")
{
    const report::RecordedJob job = lastJob(afternoon());
    const Replayed again = replay(
        job.transcript, [](update::Session& session) { return updateWork(session, demo(0x0130)); },
        report::imageContent(demo(0x0120)));
    CHECK(again.deviation);
    CHECK(again.report.error);
}

TEST_CASE("a job is repeated with its original options")
{
    report::JobFacts facts;
    facts.kind = update::JobKind::Restore;
    facts.options.verify = false;
    facts.options.policy = plan::Policy::Mass;
    facts.options.allowed = {image::FindingCode::OlderVersion};
    facts.options.excluded = {{0x08004000, 0x800}};
    facts.options.address = 0x08000000;
    facts.options.backupFile = u"/home/anna/backup.dfu"_s;
    const QJsonObject object = report::jobJson(facts);
    CHECK_FALSE(QJsonDocument(object).toJson().contains("anna"));
    const auto again = report::jobFromJson(object);
    REQUIRE(again);
    CHECK(again->kind == facts.kind);
    CHECK_FALSE(again->options.verify);
    CHECK(again->options.leave);
    CHECK(again->options.policy == facts.options.policy);
    CHECK(again->options.allowed == facts.options.allowed);
    CHECK(again->options.excluded == facts.options.excluded);
    CHECK(again->options.address == facts.options.address);
    CHECK(again->options.backupFile);
    CHECK_FALSE(report::jobFromJson({{u"kind"_s, u"of tomorrow"_s}}));
}

TEST_CASE("a bundle without a stated job has the job of its command")
{
    const Recorded recorded = record(
        "", [](update::Session& session) { return updateWork(session, demo(0x0110)); },
        demo(0x0110));
    const report::RecordedJob job = lastJob(recorded.file);
    CHECK(job.facts.kind == update::JobKind::Update);
    const Replayed again = replay(
        job.transcript, [](update::Session& session) { return updateWork(session, demo(0x0110)); },
        report::imageContent(demo(0x0110)));
    CHECK_FALSE(again.deviation);
}

TEST_CASE("a replay can start again from the beginning")
{
    const report::RecordedJob job = lastJob(afternoon());
    VirtualClock clock;
    transcript::ReplayBus bus(clock, job.transcript, transcript::ReplayOrder::Relaxed);
    for (int i = 0; i < 3; ++i) {
        bus.rewind();
        bus.learn(report::imageContent(demo(0x0120)));
        run(bus.settled());
        update::Session session(bus, clock, {});
        CHECK_FALSE(updateWork(session, demo(0x0120)).error);
        CHECK_FALSE(bus.missing());
    }
}

TEST_CASE("a running recording becomes a complete file")
{
    const QByteArray whole = afternoon();
    for (const qsizetype left : {whole.size(), whole.size() - 40, whole.size() / 2}) {
        const auto file = report::bundleFile(view(whole.left(left)), {});
        REQUIRE(file);
        CHECK(read(*file).isComplete);
    }
}

TEST_CASE("the firmware is added to the file afterwards, for the job that used it")
{
    report::BundleEnd end;
    end.firmware = demo(0x0120);
    end.sentences = {u"The oldest part is missing."_s};
    const auto file = report::bundleFile(view(afternoon()), end);
    REQUIRE(file);
    const transcript::Transcript transcript = read(*file);
    CHECK(transcript.header.value(u"firmware"_s).toString() == u"included"_s);
    CHECK(transcript.remarks.back().value(u"note"_s).toString() == end.sentences.front());
    const report::RecordedJob job = lastJob(*file);
    REQUIRE(job.input.image);
    CHECK(job.input.image->contentHash() == demo(0x0120).contentHash());
    CHECK(std::ranges::count_if(transcript.remarks,
                                [](const QJsonObject& remark) {
                                    return remark.value(u"image"_s).toObject().contains(u"file"_s);
                                })
          == 1);
}

TEST_CASE("other data does not become a support bundle")
{
    const auto file = report::bundleFile(Bytes{1, 2, 3}, {});
    REQUIRE_FALSE(file);
    CHECK(file.error().kind() == ErrorKind::BadFile);
}

TEST_CASE("without a job the final devices are shown with their recorded transfers")
{
    const transcript::Transcript shown = report::lastDevices(read(afternoon()));
    REQUIRE_FALSE(shown.entries.empty());
    const auto* arrival = std::get_if<transcript::Arrival>(&shown.entries.front());
    REQUIRE(arrival);
    CHECK(arrival->device.portPath == u"1-1"_s);
    for (const transcript::Entry& entry : shown.entries)
        if (const auto* operation = std::get_if<transcript::Operation>(&entry))
            CHECK(operation->arrival == arrival->device.arrival);
}

TEST_CASE("a recording ends before it is too large to be read")
{
    VirtualClock clock;
    QByteArray file;
    auto buffer = std::make_unique<QBuffer>(&file);
    REQUIRE(buffer->open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    transcript::TranscriptWriter writer(std::move(buffer), clock, {}, false);
    const QString line(4'000'000, QLatin1Char('x'));
    for (int i = 0; i < 80 && !writer.problem(); ++i)
        writer.remark({{u"note"_s, line}});
    REQUIRE(writer.problem());
    CHECK(transcript::readTranscript(view(file)));
}

TEST_CASE("a job that claims to begin before its recording does not shift any time")
{
    transcript::Operation operation;
    operation.arrival = 1;
    operation.begin = std::chrono::seconds(5);
    transcript::Transcript strange;
    strange.entries = {operation};
    for (const qint64 begin : {qint64{-1000}, std::numeric_limits<qint64>::min()}) {
        strange.remarks = {{{u"job"_s, report::jobJson({})}, {u"t"_s, begin}}};
        const auto job = report::recordedJob(strange);
        REQUIRE(job);
        REQUIRE(*job);
        REQUIRE((*job)->transcript.entries.size() == 1);
        CHECK(std::get<transcript::Operation>((*job)->transcript.entries.front()).begin
              == std::chrono::seconds(5));
    }
}

TEST_CASE("a recording with an absurd number of devices ends after some hundred")
{
    transcript::Transcript crowd;
    for (std::uint64_t number = 1; number <= 10'000; ++number) {
        transcript::Arrival arrival;
        arrival.device.arrival = number;
        crowd.entries.emplace_back(arrival);
    }
    CHECK(report::lastDevices(crowd).entries.size() == transcript::kMostDevices);
    VirtualClock clock;
    transcript::ReplayBus bus(clock, crowd);
    run(bus.settled());
    CHECK(bus.devices().size() == transcript::kMostDevices);
}
