// SPDX-License-Identifier: MIT
// Eight boards at once, and the faults of some of them.
#include "core/series/series.h"
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::series;
using namespace fieldflash::update;
using namespace std::chrono_literals;

namespace {

/// Boards on ports 1-1 … 1-N, each with its own switches, and a series over them.
class SeriesBench {
public:
    explicit SeriesBench(const std::vector<std::string>& switches,
                         image::FirmwareImage file = test::demoImage(0x0110))
        : bus(clock),
          series(bus, clock, std::move(file), {}, listener())
    {
        for (std::size_t i = 0; i < switches.size(); ++i) {
            auto parsed = board::BoardSwitches::parse(QString::fromStdString(switches[i]));
            REQUIRE(parsed);
            parsed->boardNumber = static_cast<std::uint32_t>(i);
            boards.push_back(std::make_unique<board::VirtualBoard>(clock, *parsed));
            bus.plug(port(i), *boards.back());
        }
        test::run(bus.settled());
    }
    ~SeriesBench()
    {
        for (std::size_t i = 0; i < boards.size(); ++i)
            bus.unplug(port(i));
    }
    SeriesBench(const SeriesBench&) = delete;
    SeriesBench& operator=(const SeriesBench&) = delete;

    static QString port(std::size_t index) { return QStringLiteral("1-%1").arg(index + 1); }

    void run(std::size_t most)
    {
        test::run(series.run(most, disarm.get_token(), stop.get_token()), 60s);
    }
    void wait(Clock::Duration duration) { test::run(clock.sleepFor(duration)); }

    [[nodiscard]] std::optional<SeriesVerdict> verdict(std::size_t index) const
    {
        return series.queue().station(port(index))->verdict;
    }
    [[nodiscard]] const Report& report(std::size_t index) const
    {
        return *series.queue().station(port(index))->report;
    }

    SeriesListener listener()
    {
        SeriesListener made;
        made.ended = [this](const SeriesResult& result) { results.push_back(result); };
        made.event = [this](const QString& portPath, const Event& event) {
            if (onEvent)
                onEvent(portPath, event);
        };
        return made;
    }

    VirtualClock clock;
    std::vector<std::unique_ptr<board::VirtualBoard>> boards;
    board::VirtualBus bus;
    std::vector<SeriesResult> results;
    std::function<void(const QString&, const Event&)> onEvent;
    std::stop_source disarm;
    std::stop_source stop;
    Series series;
};

bool contains(board::VirtualBoard& board, const image::FirmwareImage& image)
{
    const image::Segment& segment = image.targets.front().segments.front();
    return board.flash().read(segment.range()) == segment.bytes;
}

} // namespace

TEST_CASE(
    "eight boards are updated at once: equal serials, one failing, one unplugged, one up to date")
{
    // Boards 0 and 1 are clones with the same serial number, 2 reports false success of writes, 3
    // is unplugged while it is written, 4 already has the version.
    SeriesBench bench({"serial=clone", "serial=clone", "stuck-bit=0x08000199", "unplug-at=4096",
                       "version=1.1", "", "start=bootloader", ""});
    const auto began = bench.clock.now();
    std::map<QString, int> writing;
    std::size_t mostAtOnce = 0;
    bench.onEvent = [&](const QString& port, const Event& event) {
        if (const auto* phase = std::get_if<PhaseStarted>(&event))
            writing[port] = phase->phase == Phase::AwaitBootloader ? 1 : 0;
        const auto busy = std::ranges::count_if(writing, [](const auto& at) { return at.second; });
        mostAtOnce = std::max(mostAtOnce, static_cast<std::size_t>(busy));
    };
    bench.run(8);
    const auto took = bench.clock.now() - began;

    REQUIRE(bench.results.size() == 8);
    CHECK(mostAtOnce >= 6); // simultaneously, not in turns
    CHECK(took < 60s);
    const auto image = test::demoImage(0x0110);
    for (const std::size_t good : {0U, 1U, 4U, 5U, 6U, 7U}) {
        INFO("board " << good << ": " << bench.report(good).verdict().toStdString());
        CHECK(bench.report(good).exitCode() == 0);
        CHECK(bench.report(good).versionAfter == 0x0110);
        CHECK(contains(*bench.boards[good], image));
        CHECK(bench.boards[good]->statistics().violations.empty());
        // Each at its own port, from beginning to end.
        CHECK(bench.report(good).before->portPath == SeriesBench::port(good));
        CHECK(bench.report(good).after->portPath == SeriesBench::port(good));
    }
    CHECK(bench.verdict(2) == SeriesVerdict::Failed);
    CHECK(bench.report(2).error->kind() == ErrorKind::VerifyFailed);
    CHECK(bench.verdict(3) == SeriesVerdict::Failed);
    CHECK(bench.report(3).error->kind() == ErrorKind::Unplugged);
    CHECK(bench.report(4).versionBefore == 0x0110);
    CHECK(bench.verdict(4) == SeriesVerdict::UpToDate);
    CHECK(bench.boards[4]->statistics().pageErases() == 0);
    CHECK(bench.series.queue().counts().passed == 6);
    CHECK(bench.series.queue().counts().failed == 2);
}

TEST_CASE("a clone that disconnects is not confused with its neighbour")
{
    // The bootloader of the first board never appears. Just before the timeout, another board with
    // the expected serial number appears in bootloader mode on another port, and is updated there.
    SeriesBench bench({"serial=equal,crystal=none"}, test::demoImage(0x0110, 128 * 1024));
    const auto switches =
        board::BoardSwitches::parse(QStringLiteral("serial=equal,start=bootloader"));
    board::VirtualBoard neighbour(bench.clock, *switches);
    bench.onEvent = [&](const QString& port, const Event& event) {
        const auto* started = std::get_if<PhaseStarted>(&event);
        if (port == SeriesBench::port(0) && started && started->phase == Phase::AwaitBootloader)
            bench.clock.callAt(bench.clock.now() + 9s,
                               [&] { bench.bus.plug(QStringLiteral("1-2"), neighbour); });
    };
    bench.run(2);
    REQUIRE(bench.results.size() == 2);
    CHECK(bench.verdict(0) == SeriesVerdict::Failed);
    CHECK(bench.report(0).error->kind() == ErrorKind::TimedOut);
    CHECK(bench.report(0).after->portPath == SeriesBench::port(0));
    CHECK(bench.verdict(1) == SeriesVerdict::Passed);
    CHECK(neighbour.statistics().violations.empty());
    bench.bus.unplug(QStringLiteral("1-2"));
}

TEST_CASE("a running series starts every arriving board once")
{
    SeriesBench bench({""});
    auto task = bench.series.run(std::nullopt, bench.disarm.get_token(), bench.stop.get_token());
    while (bench.results.empty())
        bench.wait(100ms);
    bench.wait(20s);
    CHECK(bench.results.size() == 1); // it stays plugged in and is not updated again

    const auto other = std::make_unique<board::VirtualBoard>(bench.clock, board::BoardSwitches());
    bench.bus.plug(QStringLiteral("1-7"), *other);
    bench.wait(20s);
    CHECK(bench.results.size() == 2);

    bench.bus.unplug(QStringLiteral("1-1"));
    bench.wait(5s);
    bench.bus.plug(QStringLiteral("1-1"), *bench.boards[0]);
    bench.wait(20s);
    REQUIRE(bench.results.size() == 3);
    CHECK(bench.results[2].portPath == QStringLiteral("1-1"));
    CHECK(bench.results[2].number == 3);
    CHECK(bench.series.queue().counts().passed == 3);

    bench.disarm.request_stop();
    test::run(std::move(task));
    bench.bus.unplug(QStringLiteral("1-7"));
}

TEST_CASE("after disarming the started boards finish, and no other starts")
{
    SeriesBench bench({"", ""});
    bench.onEvent = [&](const QString&, const Event& event) {
        if (std::holds_alternative<PlanAnnounced>(event))
            bench.disarm.request_stop();
    };
    const auto late = std::make_unique<board::VirtualBoard>(bench.clock, board::BoardSwitches());
    auto task = bench.series.run(std::nullopt, bench.disarm.get_token(), bench.stop.get_token());
    while (!bench.disarm.stop_requested())
        bench.wait(1ms);
    bench.bus.plug(QStringLiteral("1-9"), *late);
    test::run(std::move(task));
    CHECK(bench.series.queue().counts().passed == 2);
    CHECK(bench.results.size() == 2);
    bench.bus.unplug(QStringLiteral("1-9"));
}

TEST_CASE("stopping ends the sessions of all boards between two blocks")
{
    SeriesBench bench({"", "", ""});
    bench.onEvent = [&](const QString&, const Event& event) {
        if (std::holds_alternative<PlanAnnounced>(event))
            bench.stop.request_stop();
    };
    bench.run(3);
    CHECK(bench.series.queue().counts().stopped == 3);
    CHECK(bench.series.queue().counts().failed == 0);

    // The next run completes them.
    bench.onEvent = {};
    for (std::size_t i = 0; i < 3; ++i)
        bench.series.again(SeriesBench::port(i));
    bench.stop = std::stop_source();
    bench.run(3);
    CHECK(bench.series.queue().counts().passed == 3);
}

TEST_CASE("a series ends after the requested number of boards")
{
    SeriesBench bench({"", "", ""});
    bench.run(2);
    CHECK(bench.results.size() == 2);
    CHECK(bench.boards[2]->statistics().pageErases() == 0);
}

TEST_CASE("a series accepts our devices and those that the file is for")
{
    auto image = test::demoImage(0x0110);
    usb::DeviceInfo keyboard;
    keyboard.vendorId = 0x046D;
    CHECK_FALSE(belongsToSeries(keyboard, image));
    image.identity = {0x046D, 0x0000, 0x0100};
    CHECK_FALSE(belongsToSeries(keyboard, image)); // the right ids, but no way to update it
}

TEST_CASE("forty boards that are plugged in at once are all updated, each once")
{
    SeriesBench bench(std::vector<std::string>(40));
    bench.run(40);
    REQUIRE(bench.results.size() == 40);
    CHECK(bench.series.queue().counts().passed == 40);
    const auto image = test::demoImage(0x0110);
    for (std::size_t i = 0; i < 40; ++i) {
        INFO("board " << i);
        CHECK(contains(*bench.boards[i], image));
        CHECK(bench.boards[i]->statistics().violations.empty());
        CHECK(bench.report(i).after->portPath == SeriesBench::port(i));
    }
}

TEST_CASE("eight boards at once take at most 1.3 times as long as one")
{
    const auto timeFor = [](std::size_t count) {
        const std::vector<std::string> switches(count);
        SeriesBench bench(switches);
        const auto began = bench.clock.now();
        bench.run(count);
        REQUIRE(bench.series.queue().counts().passed == count);
        return std::chrono::duration<double>(bench.clock.now() - began).count();
    };
    const double one = timeFor(1);
    const double eight = timeFor(8);
    INFO(one << " s for one, " << eight << " s for eight");
    CHECK(eight <= 1.3 * one);
}

TEST_CASE("a board waits for its label where labels are required, and the result has it")
{
    SeriesBench bench({"", ""});
    bench.series.setLabelsRequired(true);
    auto task = bench.series.run(std::nullopt, bench.disarm.get_token(), bench.stop.get_token());
    bench.wait(20s);
    CHECK(bench.results.empty());
    REQUIRE(bench.series.label(QStringLiteral("B-2"), SeriesBench::port(1)).taken
            == LabelAnswer::Taken::ByBoard);
    bench.wait(20s);
    REQUIRE(bench.results.size() == 1);
    CHECK(bench.results.front().label == QStringLiteral("B-2"));
    CHECK(bench.results.front().portPath == SeriesBench::port(1));
    bench.disarm.request_stop();
    test::run(std::move(task));
}

TEST_CASE("a series that continues another counts on, and leaves boards alone that passed")
{
    SeriesBench first({"", ""});
    first.run(1);
    REQUIRE(first.results.size() == 1);
    EarlierBoard earlier;
    earlier.number = 1;
    earlier.verdict = SeriesVerdict::Passed;
    earlier.serialNumber = first.results.front().report.after->serialNumber;
    REQUIRE_FALSE(earlier.serialNumber.isEmpty());

    // The same two boards after a restart of the program: the first one has the new version.
    SeriesBench second({"version=1.1", ""});
    second.series.resume({earlier});
    second.run(1);
    REQUIRE(second.results.size() == 1);
    CHECK(second.results.front().number == 2);
    CHECK(second.results.front().portPath == SeriesBench::port(1));
    CHECK(second.series.queue().station(SeriesBench::port(0))->earlier.has_value());
    CHECK(second.series.queue().counts().passed == 2);
    CHECK(second.boards[0]->statistics().pageErases() == 0);
}

TEST_CASE(
    "a board with the serial number of one that passed is written if it reports another version")
{
    SeriesBench first({""});
    first.run(1);
    EarlierBoard earlier;
    earlier.number = 1;
    earlier.verdict = SeriesVerdict::Passed;
    earlier.serialNumber = first.results.front().report.after->serialNumber;

    SeriesBench clone({""}); // the same serial number, and still version 1.0
    clone.series.resume({earlier});
    clone.run(1);
    REQUIRE(clone.results.size() == 1);
    CHECK(clone.results.front().verdict == SeriesVerdict::Passed);
    CHECK(clone.report(0).versionAfter == 0x0110);
}
