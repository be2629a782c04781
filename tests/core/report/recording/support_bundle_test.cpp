// SPDX-License-Identifier: MIT
#include "tests/core/report/recording/recorded.h"

#include "core/base/log.h"
#include "core/report/recording/replay_input.h"
#include "core/transcript/gzip.h"

#include <QBuffer>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

QByteArray plainText(const Recorded& recorded)
{
    const auto unpacked = transcript::unpackGzip(recorded.bytes(), 100'000'000);
    REQUIRE(unpacked);
    return unpacked->plain;
}

/// Accepts `room` bytes and then no more.
class FullDisk final : public QIODevice {
public:
    explicit FullDisk(qint64 room) : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

} // namespace

TEST_CASE("a bundle has program, system, devices, map, plan, log, transfers and the report")
{
    const QByteArray text = plainText(record("", kUpdate, demo(0x0110)));
    for (const char* part :
         {"\"program\":\"test\"", "\"version\":\"" FIELDFLASH_VERSION "\"",
          "\"system\":", "\"kernel\":", "\"arrived\":", "\"configuration\":", "@Internal Flash",
          "\"operations\":", "\"log\":\"fieldflash.dfu:", "\"do\":\"out\"",
          "\"verdict\":\"Updated from 1.0 to 1.1."})
        CHECK_THAT(text.toStdString(), hasText(part));
}

TEST_CASE("a bundle contains neither the firmware nor folders of the user")
{
    const QByteArray text = plainText(record("", kUpdate, demo(0x0110)));
    const Bytes firmware = report::imageContent(demo(0x0110));
    const QByteArray code(reinterpret_cast<const char*>(firmware.data()) + 5000, 30);
    CHECK_FALSE(text.contains(code.toBase64().mid(4, 30)));
    CHECK_FALSE(text.contains("anna"));
    CHECK(text.contains("demo.dfu"));
}

TEST_CASE("the recording ends when the disk is full, and the update continues")
{
    VirtualClock clock;
    board::VirtualBus bus(clock);
    const auto boards = board::plugBoards(bus, clock, *board::BoardSwitches::parse({}));
    run(bus.settled());
    {
        report::SupportBundle bundle(std::make_unique<FullDisk>(1500), clock, {});
        const auto recording = bundle.record(bus);
        update::Session session(*recording, clock,
                                [&](const update::Event& event) { bundle.event(event); });
        const update::Report report = kUpdate(session);
        CHECK_FALSE(report.error);
        REQUIRE(bundle.problem());
        CHECK(bundle.problem()->kind() == ErrorKind::FileAccess);
    }
    bus.unplug(QStringLiteral("1-1"));
    run(clock.sleepFor(std::chrono::seconds(1)));
}

TEST_CASE("a truncated recording can be read up to its end")
{
    const Recorded recorded = record("", kUpdate, demo(0x0110));
    std::size_t most = 0;
    for (const std::size_t part : {3u, 2u}) {
        const auto read =
            transcript::readTranscript(recorded.bytes().first(recorded.bytes().size() / part));
        REQUIRE(read);
        CHECK_FALSE(read->isComplete);
        CHECK(read->entries.size() > most);
        most = read->entries.size();
    }
    CHECK(recorded.transcript().isComplete);
}

TEST_CASE("log lines reach the bundle and no other listener that did not request them")
{
    static int s_heard = 0;
    s_heard = 0;
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString&) { ++s_heard; });
    const QByteArray text = plainText(record("", kUpdate, demo(0x0110)));
    CHECK(text.contains("GETSTATUS"));
    CHECK(s_heard == 0);
    qCDebug(logDfu) << "nobody listens any more";
    CHECK(s_heard == 0);
    qInstallMessageHandler(before);
}

TEST_CASE("a bundle contains everything needed to repeat a job")
{
    const Recorded recorded = record("", kUpdate, demo(0x0110));
    const auto input = report::replayInput(recorded.transcript());
    REQUIRE(input);
    CHECK(input->command == QStringList{QStringLiteral("update")});
    CHECK(input->fileName == QStringLiteral("demo.dfu"));
    CHECK(input->exitCode == 0);
    CHECK_FALSE(input->image);
    CHECK(report::checkSameImage(*input, demo(0x0110)));
    const auto other = report::checkSameImage(*input, demo(0x0120));
    REQUIRE_FALSE(other);
    CHECK(other.error().kind() == ErrorKind::BadFile);
}

TEST_CASE("a firmware file is only included if the bundle can still be opened")
{
    for (const std::size_t size :
         {transcript::kLargestIncludedFile, transcript::kLargestIncludedFile + 1}) {
        VirtualClock clock;
        QByteArray bytes;
        auto buffer = std::make_unique<QBuffer>(&bytes);
        REQUIRE(buffer->open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        {
            report::SupportBundle bundle(std::move(buffer), clock,
                                         {QStringLiteral("test"), {}, true});
            bundle.firmware(demo(0x0110), QStringLiteral("demo.hex"), Bytes(size));
        }
        const auto transcript = transcript::readTranscript(
            ByteView(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                     static_cast<std::size_t>(bytes.size())));
        REQUIRE(transcript);
        const QJsonObject image =
            transcript->remarks.at(0).value(QStringLiteral("image")).toObject();
        CHECK(image.value(QStringLiteral("name")).toString() == QStringLiteral("demo.hex"));
        CHECK(image.contains(QStringLiteral("file")) == (size <= transcript::kLargestIncludedFile));
    }
}
