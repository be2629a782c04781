// SPDX-License-Identifier: MIT
#include "core/series/series_queue.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::series;
using namespace fieldflash::update;
using namespace std::chrono_literals;
using State = Station::State;

namespace {

usb::DeviceInfo board(const QString& port, std::uint64_t arrival,
                      const QString& serial = QStringLiteral("SAME"))
{
    usb::DeviceInfo device;
    device.portPath = port;
    device.arrival = arrival;
    device.vendorId = 0x1209;
    device.productId = 0x0001;
    device.serialNumber = serial;
    return device;
}

Report proved(ByteCount written = 2048)
{
    Report report;
    report.verified = Answer::Yes;
    report.returned = Answer::Yes;
    report.bytesWritten = written;
    return report;
}

Report failed(ErrorKind kind = ErrorKind::VerifyFailed)
{
    Report report;
    report.error = Error(kind, QStringLiteral("It did not work."));
    return report;
}

struct Bench {
    SeriesQueue queue{[](const usb::DeviceInfo& device) { return device.vendorId == 0x1209; }};
    Clock::TimePoint now{};
    std::vector<usb::DeviceInfo> devices;

    void see(std::vector<usb::DeviceInfo> all, Clock::Duration after = 0ms)
    {
        now += after;
        devices = std::move(all);
        queue.see(devices, now);
    }
    void finish(const QString& port, Report report)
    {
        queue.begin(port);
        queue.end(port, std::move(report), devices, now);
    }
    [[nodiscard]] State state(const QString& port) const { return queue.station(port)->state; }
};

const QString k1 = QStringLiteral("1-1");
const QString k2 = QStringLiteral("1-2");
const QString k10 = QStringLiteral("1-10");

} // namespace

TEST_CASE("series: boards wait in the order of their arrival and are listed by port")
{
    Bench bench;
    bench.see({board(k10, 3), board(k2, 7), board(k1, 5)});
    CHECK(bench.queue.ready() == std::vector<QString>{k10, k1, k2});
    std::vector<QString> listed;
    for (const Station& station : bench.queue.stations())
        listed.push_back(station.portPath);
    CHECK(listed == std::vector<QString>{k1, k2, k10});
}

TEST_CASE("series: other devices are not boards")
{
    Bench bench;
    usb::DeviceInfo keyboard = board(k1, 1);
    keyboard.vendorId = 0x046d;
    bench.see({keyboard});
    CHECK(bench.queue.stations().empty());
}

TEST_CASE("series: a finished board that stays connected is not updated again")
{
    Bench bench;
    bench.see({board(k1, 1)});
    bench.finish(k1, proved());
    for (int i = 0; i < 5; ++i)
        bench.see({board(k1, 1)}, 10s);
    CHECK(bench.queue.ready().empty());
    CHECK(bench.state(k1) == State::Done);
    CHECK(bench.queue.counts().passed == 1);
}

TEST_CASE("series: restarts during a board's own update are not arrivals")
{
    Bench bench;
    bench.see({board(k1, 1)});
    bench.queue.begin(k1);
    bench.see({}, 100ms);
    usb::DeviceInfo rom = board(k1, 2, QStringLiteral("ROM"));
    bench.see({rom}, 2s);
    bench.see({}, 100ms);
    bench.see({board(k1, 3)}, 5s);
    CHECK(bench.queue.ready().empty());
    bench.queue.end(k1, proved(), bench.devices, bench.now);
    bench.see({board(k1, 3)}, 1s);
    CHECK(bench.queue.ready().empty());
}

TEST_CASE("series: the next board at a port is a new one, even with the same serial number")
{
    Bench bench;
    bench.see({board(k1, 1)});
    bench.finish(k1, proved());
    bench.see({}, 1s);
    CHECK(bench.state(k1) == State::Done); // the verdict stays readable
    bench.see({board(k1, 2)}, 1500ms);
    CHECK(bench.queue.ready() == std::vector<QString>{k1});
    CHECK_FALSE(bench.queue.station(k1)->verdict);
}

TEST_CASE("series: a restart after the verdict is the same board, a new serial number is another")
{
    Bench bench;
    bench.see({board(k1, 1)});
    bench.finish(k1, proved());
    bench.see({}, 1s);
    bench.see({board(k1, 2)}, 400ms);
    CHECK(bench.queue.ready().empty());
    // Only the new arrival is seen; the disconnect before it was missed.
    bench.see({board(k1, 3)}, 10s);
    CHECK(bench.queue.ready().empty());

    bench.see({}, 1s);
    bench.see({board(k1, 4, QStringLiteral("OTHER"))}, 400ms);
    CHECK(bench.queue.ready() == std::vector<QString>{k1});
}

TEST_CASE("series: a board that reconnected too late stays failed; after a reconnect it is retried")
{
    Bench bench;
    bench.see({board(k1, 1)});
    bench.queue.begin(k1);
    bench.see({}, 1s);
    bench.now += 10s;
    bench.queue.end(k1, failed(ErrorKind::DidNotReturn), {}, bench.now);
    CHECK(bench.queue.counts().failed == 1);
    CHECK_FALSE(bench.queue.station(k1)->isPresent);
    bench.see({board(k1, 2)}, 3s);
    CHECK(bench.queue.ready() == std::vector<QString>{k1});
}

TEST_CASE("series: a board without permission waits until it can be opened")
{
    Bench bench;
    usb::DeviceInfo closed = board(k1, 1);
    closed.obstacle = Error(ErrorKind::NotPermitted, QStringLiteral("Not yet."));
    bench.see({closed});
    CHECK(bench.queue.ready().empty());
    CHECK(bench.state(k1) == State::Blocked);
    bench.see({board(k1, 1)}, 1s);
    CHECK(bench.queue.ready() == std::vector<QString>{k1});
}

TEST_CASE("series: a board removed before its turn leaves an empty port")
{
    Bench bench;
    bench.see({board(k1, 1)});
    bench.see({}, 1s);
    CHECK(bench.queue.ready().empty());
    CHECK(bench.state(k1) == State::Empty);
    CHECK(bench.queue.counts().all() == 0);
}

TEST_CASE("series: a repeat is for boards that are finished and still connected")
{
    Bench bench;
    bench.see({board(k1, 1)});
    bench.finish(k1, failed());
    bench.queue.again(k1);
    CHECK(bench.queue.ready() == std::vector<QString>{k1});
    bench.finish(k1, failed());
    bench.see({}, 1s);
    bench.queue.again(k1);
    CHECK(bench.queue.ready().empty());
    CHECK(bench.queue.counts().failed == 1); // one board, twice
}

TEST_CASE("series: a repeat counts its board once, with the last result")
{
    Bench bench;
    bench.see({board(k1, 1), board(k2, 2)}); // with one serial number
    bench.finish(k1, failed());
    bench.finish(k2, proved());
    bench.queue.again(k1);
    bench.finish(k1, proved());
    bench.queue.again(k2);
    bench.finish(k2, proved(0));
    CHECK(bench.queue.counts().failed == 0);
    CHECK(bench.queue.counts().passed == 2);
    CHECK(bench.queue.counts().all() == 2);
    CHECK(bench.queue.tally().boards() == std::vector<std::size_t>{2, 3});
}

TEST_CASE("series: boards with one serial number that are plugged in together are counted apart")
{
    Bench bench;
    bench.see({board(k1, 1), board(k2, 2)});
    for (const QString& port : {k1, k2}) {
        Report report = failed();
        report.before = bench.queue.station(port)->device;
        bench.finish(port, report);
    }
    CHECK(bench.queue.counts().failed == 2);
}

TEST_CASE("series: passed, up-to-date, failed and stopped boards are counted separately")
{
    CHECK(seriesVerdict(proved()) == SeriesVerdict::Passed);
    CHECK(seriesVerdict(proved(0)) == SeriesVerdict::UpToDate);
    CHECK(seriesVerdict(failed()) == SeriesVerdict::Failed);
    CHECK(seriesVerdict(failed(ErrorKind::Cancelled)) == SeriesVerdict::Stopped);
    Report unproved = proved();
    unproved.expectedVersion = Answer::No;
    CHECK(seriesVerdict(unproved) == SeriesVerdict::Failed);

    Bench bench;
    bench.see({board(k1, 1), board(k2, 2), board(k10, 3)});
    bench.finish(k1, proved(0));
    bench.finish(k2, failed());
    bench.finish(k10, failed(ErrorKind::Cancelled));
    const SeriesCounts& counts = bench.queue.counts();
    CHECK(counts.passed == 1);
    CHECK(counts.upToDate == 1);
    CHECK(counts.failed == 1);
    CHECK(counts.stopped == 1);
    CHECK(counts.all() == 3);
}

namespace {

EarlierBoard passedEarlier(const QString& serial, const QString& label = {})
{
    EarlierBoard made;
    made.number = 7;
    made.serialNumber = serial;
    made.label = label;
    made.verdict = SeriesVerdict::Passed;
    return made;
}

using Taken = LabelAnswer::Taken;
const QString kLabel = QStringLiteral("B-0017");

} // namespace

TEST_CASE("a label that is read before its board is plugged in belongs to the next board")
{
    Bench bench;
    bench.see({});
    CHECK(bench.queue.label(kLabel).taken == Taken::ByNextBoard);
    CHECK(bench.queue.label(QStringLiteral("B-0018")).taken == Taken::ByNextBoard);
    CHECK(bench.queue.labelsForNext().size() == 2);
    bench.see({board(k1, 1)});
    CHECK(bench.queue.station(k1)->label == kLabel);
    bench.see({board(k1, 1)}); // seen again
    CHECK(bench.queue.station(k1)->label == kLabel);
    bench.see({board(k1, 1), board(QStringLiteral("1-2"), 2)});
    CHECK(bench.queue.station(QStringLiteral("1-2"))->label == QStringLiteral("B-0018"));
    CHECK(bench.queue.labelsForNext().empty());
    // The next board at the same port does not inherit it.
    bench.see({}, 5s);
    bench.see({board(k1, 3)}, 5s);
    CHECK(bench.queue.station(k1)->label.isEmpty());
}

TEST_CASE("a label that is read after its board was plugged in belongs to the only one without")
{
    Bench bench;
    bench.see({board(k1, 1)});
    CHECK(bench.queue.label(kLabel) == LabelAnswer{.taken = Taken::ByBoard, .portPath = k1});
    bench.finish(k1, proved());
    CHECK(bench.queue.station(k1)->label == kLabel);
    bench.see({board(k1, 1), board(QStringLiteral("1-2"), 2)});
    CHECK(bench.queue.label(QStringLiteral("B-0018")).portPath == QStringLiteral("1-2"));
}

TEST_CASE("a label is refused if it is not clear which board is meant, until the board is named")
{
    Bench bench;
    bench.see({board(k1, 1), board(QStringLiteral("1-2"), 2)});
    CHECK(bench.queue.label(kLabel).taken == Taken::NotClear);
    CHECK(bench.queue.labelsForNext().empty());
    CHECK(bench.queue.label(kLabel, QStringLiteral("1-2")).taken == Taken::ByBoard);
    CHECK(bench.queue.label(kLabel, QStringLiteral("1-9")).taken == Taken::InUse);
    CHECK(bench.queue.label(QStringLiteral("B-0018"), QStringLiteral("1-9")).taken
          == Taken::NotThere);
}

TEST_CASE("a label that has passed is not accepted for a second board, one that failed is")
{
    Bench bench;
    bench.see({board(k1, 1)});
    REQUIRE(bench.queue.label(kLabel).taken == Taken::ByBoard);
    bench.finish(k1, proved());
    bench.see({}, 5s);
    CHECK(bench.queue.label(kLabel).taken == Taken::InUse);
    bench.see({board(k1, 2)}, 5s);
    REQUIRE(bench.queue.label(QStringLiteral("B-0018")).taken == Taken::ByBoard);
    bench.finish(k1, failed());
    bench.see({}, 5s);
    CHECK(bench.queue.label(QStringLiteral("B-0018")).taken == Taken::ByNextBoard);
}

TEST_CASE("where labels are required a board waits for its own")
{
    Bench bench;
    bench.queue.setLabelsRequired(true);
    bench.see({board(k1, 1)});
    CHECK(bench.queue.ready().empty());
    REQUIRE(bench.queue.label(kLabel).taken == Taken::ByBoard);
    CHECK(bench.queue.ready().size() == 1);
}

TEST_CASE("a board that passed in an earlier run is done, and can be repeated on request")
{
    Bench bench;
    bench.queue.resume({passedEarlier(QStringLiteral("ONE"), kLabel)},
                       [](const usb::DeviceInfo& device) { return device.bcdDevice == 0x0110; });
    CHECK(bench.queue.counts().passed == 1);
    usb::DeviceInfo known = board(k1, 1, QStringLiteral("ONE"));
    known.bcdDevice = 0x0110;
    bench.see({known});
    CHECK(bench.state(k1) == State::Done);
    CHECK(bench.queue.station(k1)->earlier.has_value());
    CHECK(bench.queue.station(k1)->label == kLabel);
    CHECK(bench.queue.ready().empty());
    CHECK(bench.queue.counts().passed == 1); // not counted twice
    bench.queue.again(k1);
    CHECK(bench.queue.ready().size() == 1);
    bench.see({known}); // looked at again before its turn
    CHECK(bench.queue.ready().size() == 1);
    CHECK_FALSE(bench.queue.station(k1)->earlier.has_value());
    bench.finish(k1, proved());
    CHECK(bench.queue.counts().passed == 1); // still one board
}

TEST_CASE("a clone of a board that passed is not taken for it while it reports another version")
{
    Bench bench;
    bench.queue.resume({passedEarlier(QStringLiteral("SAME")), passedEarlier({})},
                       [](const usb::DeviceInfo& device) { return device.bcdDevice == 0x0110; });
    usb::DeviceInfo clone = board(k1, 1, QStringLiteral("SAME"));
    clone.bcdDevice = 0x0100;
    usb::DeviceInfo nameless = board(QStringLiteral("1-2"), 2, {});
    nameless.bcdDevice = 0x0110;
    bench.see({clone, nameless});
    CHECK(bench.queue.ready().size() == 2);
}

TEST_CASE("a label of an earlier run that passed is in use")
{
    Bench bench;
    bench.queue.resume({passedEarlier(QStringLiteral("ONE"), kLabel)}, {});
    CHECK(bench.queue.label(kLabel).taken == Taken::InUse);
}
