// SPDX-License-Identifier: MIT
#include "app/gui/scenes/series_scenes.h"

#include "app/gui/scenes/scene_parts.h"
#include "app/gui/scenes/virtual_job.h"
#include "app/gui/series/series_page.h"

#include <QTableView>

namespace fieldflash::gui {

namespace {

using namespace std::chrono_literals;
using State = series::Station::State;

constexpr std::uint16_t kOld = 0x0100;
constexpr std::uint16_t kNew = 0x0110;

series::Station station(int port, State state, const QString& serial)
{
    series::Station made;
    made.portPath = QStringLiteral("1-4.%1").arg(port);
    made.state = state;
    if (state != State::Empty)
        made.label = QStringLiteral("B-%1").arg(1400 + port);
    made.isPresent = state != State::Empty;
    usb::DeviceInfo device;
    device.portPath = made.portPath;
    device.product = scene::productName();
    device.serialNumber = serial;
    device.bcdDevice = kOld;
    made.device = device;
    return made;
}

series::Station done(int port, const QString& serial, std::uint16_t before = kOld)
{
    series::Station made = station(port, State::Done, serial);
    update::Report report =
        scene::recordUpdate(before == kNew ? QStringLiteral("version=1.1") : QString()).report;
    report.before = report.after = made.device;
    made.verdict = series::seriesVerdict(report);
    made.report = report;
    return made;
}

series::Station seriesFailed(int port, const QString& serial)
{
    series::Station made = done(port, serial);
    const std::optional<usb::DeviceInfo> device = made.device;
    made.report = scene::recordUpdate(QStringLiteral("write-protect=0-2")).report;
    made.report->before = made.report->after = device;
    made.verdict = series::seriesVerdict(*made.report);
    return made;
}

SeriesRow seriesWorking(int port, const QString& serial, update::Phase phase, double progress)
{
    StationWork work;
    work.phase = phase;
    work.progress = progress;
    return describeStation(station(port, State::Working, serial), work, true);
}

std::vector<SeriesRow> runningRows()
{
    StationWork took;
    took.took = 2100ms;
    series::Station taken = done(3, QStringLiteral("2061398B4E41"), kNew);
    taken.isPresent = false;
    series::Station waiting = station(9, State::Ready, QStringLiteral("206139E34E42"));
    waiting.label.clear();
    return {
        describeStation(done(1, QStringLiteral("206139844E43")), took, true),
        seriesWorking(2, QStringLiteral("2061397A4E43"), update::Phase::Write, 0.63),
        describeStation(taken, took, true),
        describeStation(seriesFailed(4, QStringLiteral("206139914E48")), took, true),
        seriesWorking(5, QStringLiteral("2061390F4E41"), update::Phase::AwaitBootloader, 0.08),
        seriesWorking(6, QStringLiteral("206139844E43"), update::Phase::Verify, 0.81),
        describeStation(done(7, QStringLiteral("206139C24E40")), took, true),
        describeStation(station(8, State::Empty, {}), {}, true),
        describeStation(waiting, {}, true, true),
    };
}

/// Of so many boards, each as fast as the others.
QString statistics(std::size_t boards, std::size_t passed)
{
    return SeriesModel::statisticsText(
        {.boards = boards, .passed = passed, .typical = 2100ms, .perHour = 142});
}

SeriesPageState running()
{
    SeriesPageState state;
    state.sentence = SeriesModel::tr("Plug in the next board.");
    state.explanation =
        SeriesModel::tr("Finished boards can be unplugged; %n board(s) in progress.", nullptr, 3);
    state.isRunning = true;
    state.working = 3;
    state.counts.passed = 41;
    state.counts.upToDate = 1;
    state.counts.failed = 1;
    state.statistics = statistics(43, 42);
    state.label =
        SeriesModel::tr("%1 is the next board that is plugged in.").arg(QStringLiteral("B-1410"));
    state.needsLabels = true;
    state.resultsPath = QStringLiteral("/home/user/series-2026-05.csv");
    return state;
}

SeriesPage* seriesPage(QWidget& page) { return qobject_cast<SeriesPage*>(&page); }

Scene seriesPageOf(const QString& situation, std::function<void(SeriesPage&)> arrange)
{
    Scene scene = makeScene(situation).value_or(Scene());
    scene.technicianPage = QStringLiteral("series");
    scene.arrange = [arrange](QWidget& widget) {
        if (SeriesPage* page = seriesPage(widget))
            arrange(*page);
    };
    return scene;
}

Scene runningScene()
{
    return seriesPageOf(QStringLiteral("ready"), [](SeriesPage& page) {
        page.series().showRows(runningRows());
        page.showOnly(running());
    });
}

Scene endedScene()
{
    return seriesPageOf(QStringLiteral("ready"), [](SeriesPage& page) {
        StationWork took;
        took.took = 2100ms;
        std::vector<SeriesRow> rows;
        rows.push_back(describeStation(done(1, QStringLiteral("206139844E43")), took, false));
        rows.push_back(
            describeStation(seriesFailed(4, QStringLiteral("206139914E48")), took, false));
        series::Station named = done(10, QStringLiteral("2061390F4E41AB0012345678"));
        named.report->after->product =
            QStringLiteral("Environmental sensor with radio, laboratory edition, revision C");
        rows.push_back(describeStation(named, took, false));
        page.series().showRows(std::move(rows));
        SeriesPageState state;
        state.sentence = SeriesModel::tr("%1 passed, %2 failed.").arg(2).arg(1);
        state.explanation =
            SeriesModel::tr(
                "%1 is written to every board that is plugged in, until you end the series.")
                .arg(QStringLiteral("demo-l476-1.1.dfu"));
        state.tone = Tone::Caution;
        state.canStart = true;
        state.canStartOver = true;
        state.counts.passed = 2;
        state.counts.failed = 1;
        state.statistics = statistics(3, 2);
        page.showOnly(state);
        page.table().selectRow(1);
    });
}

} // namespace

NamedScenes seriesScenes()
{
    return {
        {QStringLiteral("series-no-file"),
         [] { return seriesPageOf(QStringLiteral("nothing-connected"), [](SeriesPage&) { }); }},
        {QStringLiteral("series-running"), runningScene},
        {QStringLiteral("series-ended"), endedScene},
    };
}

} // namespace fieldflash::gui
