// SPDX-License-Identifier: MIT
#include "app/gui/series/series_model.h"

#include "core/report/text/phase_words.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>
#include <variant>

namespace fieldflash::gui {

using State = series::Station::State;

namespace {

bool isSame(const image::FirmwareImage& left, const image::FirmwareImage& right)
{
    return left.targets == right.targets && left.identity == right.identity
        && left.needsAddress == right.needsAddress;
}

} // namespace

SeriesModel::SeriesModel(const Workplace& workplace, QObject* parent)
    : QAbstractTableModel(parent),
      m_desk(workplace.desk),
      m_firmware(workplace.firmware),
      m_log(workplace.log)
{
    connect(&m_desk, &DeviceDesk::changed, this, &SeriesModel::refreshWhileIdle);
    connect(&m_firmware, &FirmwareChoice::changed, this, &SeriesModel::refreshWhileIdle);
    connect(&m_desk, &DeviceDesk::stopWanted, this, [this] {
        if (m_isRunning)
            stop();
    });
    refreshWhileIdle();
}

SeriesModel::~SeriesModel()
{
    m_disarm.request_stop();
    m_stop.request_stop();
}

// File and devices

void SeriesModel::prepare()
{
    const auto& file = m_firmware.file();
    if (!file || !file->image)
        return;
    const auto& allowed = m_firmware.allowed();
    const auto& address = m_firmware.address();
    if (m_series && m_fileName == file->fileName && m_allowed == allowed && m_address == address
        && isSame(m_series->image(), *file->image))
        return;
    m_fileName = file->fileName;
    m_allowed = allowed;
    m_address = address;
    update::UpdateOptions options;
    options.allowed = allowed;
    options.address = address;
    m_series = std::make_shared<series::Series>(m_desk.bus(), m_desk.clock(), *file->image,
                                                std::move(options), listener());
    m_series->setLabelsRequired(m_needsLabels);
    m_endedBefore = m_ended.size();
    m_endedByLimit = 0;
    resumeEarlier();
    m_work.clear();
    m_steps.clear();
}

void SeriesModel::refreshWhileIdle()
{
    if (m_isRunning)
        return;
    prepare();
    if (m_series)
        m_series->look();
    Q_EMIT changed();
}

series::SeriesListener SeriesModel::listener()
{
    series::SeriesListener made;
    const QPointer<SeriesModel> self(this);
    made.stationsChanged = [self] {
        if (self)
            self->refreshRows();
    };
    made.event = [self](const QString& portPath, const update::Event& event) {
        if (self)
            self->take(portPath, event);
    };
    made.ended = [self](const series::SeriesResult& result) {
        if (self)
            self->take(result);
    };
    return made;
}

// Running

void SeriesModel::start()
{
    if (m_isRunning || !page().canStart)
        return;
    const auto& file = m_firmware.file();
    m_wasOutdated = file && !isAsRead(*file);
    if (m_wasOutdated) {
        Q_EMIT m_firmware.outdated();
        Q_EMIT changed();
        return;
    }
    DeviceDesk::Borrower borrower;
    borrower.activity = tr("A series is running (Technician page).");
    borrower.isFollowed = true;
    m_wasRefused = !m_desk.take(std::move(borrower));
    if (!m_wasRefused) {
        m_isRunning = true;
        m_endedByLimit = 0;
        m_disarm = std::stop_source();
        m_stop = std::stop_source();
        m_task = run(m_series);
    }
    Q_EMIT changed();
}

QCoro::Task<> SeriesModel::run(std::shared_ptr<series::Series> series)
{
    const QPointer<SeriesModel> self(this);
    DeviceDesk& desk = m_desk;
    const std::stop_token disarm = m_disarm.get_token();
    const std::stop_token stop = m_stop.get_token();
    m_log.append(LogEntry::Level::Plain, tr("A series begins with %1").arg(m_fileName));
    co_await desk.whenQuiet();
    auto running = series->run(std::nullopt, disarm, stop);
    co_await running;
    if (self) {
        m_isRunning = false;
        m_log.append(LogEntry::Level::Plain, tr("The series has ended"));
    }
    desk.giveBack();
    if (!self)
        co_return;
    refreshRows();
    Q_EMIT changed();
}

void SeriesModel::finish()
{
    m_disarm.request_stop();
    Q_EMIT changed();
}

void SeriesModel::stop()
{
    m_disarm.request_stop();
    m_stop.request_stop();
    Q_EMIT changed();
}

void SeriesModel::startOver()
{
    if (m_isRunning)
        return;
    beginResetModel();
    m_series.reset();
    m_rows.clear();
    m_work.clear();
    m_steps.clear();
    m_ended.clear();
    m_endedByLimit = 0;
    m_earlier.clear();
    m_saved.clear();
    m_labelText.clear();
    m_resultsError.clear();
    endResetModel();
    refreshWhileIdle();
}

void SeriesModel::again(int index)
{
    if (!m_series || index < 0 || index >= rowCount())
        return;
    m_series->again(row(index).portPath);
    if (!m_isRunning)
        start();
}

Result<void> SeriesModel::setResultsPath(const QString& path)
{
    m_resultsError.clear();
    m_results.reset();
    Result<void> outcome;
    if (!path.isEmpty())
        outcome = openResults(path);
    if (!outcome)
        m_resultsError = outcome.error().summary() + QLatin1Char(' ') + outcome.error().remedy();
    else
        Q_EMIT resultsPathChanged(path);
    Q_EMIT changed();
    return outcome;
}

Result<void> SeriesModel::openResults(const QString& path)
{
    auto opened = report::SeriesCsvFile::open(path);
    if (!opened)
        return failure(std::move(opened).error());
    m_results = std::move(*opened);
    // Only before the first board: what a series has counted does not change behind its back.
    const bool isNew = m_ended.empty() && !m_isRunning && !m_saved.contains(path);
    if (isNew) {
        auto earlier = m_results->read();
        if (!earlier)
            return failure(std::move(earlier).error());
        m_earlier = std::move(*earlier);
        beginResetModel();
        m_series.reset(); // counts anew
        m_rows.clear();
        endResetModel();
        prepare();
        if (m_series)
            m_series->look();
    }
    return saveEnded();
}

void SeriesModel::resumeEarlier()
{
    const std::vector<series::EarlierBoard> same = earlierBoards();
    if (!same.empty())
        m_series->resume(same);
}

std::vector<series::EarlierBoard> SeriesModel::earlierBoards() const
{
    std::vector<series::EarlierBoard> same;
    for (const series::EarlierBoard& board : m_earlier)
        if (board.fileName == m_fileName)
            same.push_back(board);
    return same;
}

// Labels

void SeriesModel::takeLabel(const QString& label, int index)
{
    const QString wanted = label.simplified();
    if (wanted.isEmpty() || !m_series || index >= rowCount())
        return;
    const QString port = index < 0 ? QString() : row(index).portPath;
    const series::LabelAnswer answer = m_series->label(wanted, port);
    if (answer.taken == series::LabelAnswer::Taken::ByBoard)
        relabel(answer.portPath, wanted);
    describeLabel(wanted, answer);
    refreshRows();
    Q_EMIT changed();
}

/// The board may have ended before its label was read: the table of results gets it, too.
void SeriesModel::relabel(const QString& portPath, const QString& label)
{
    const series::Station* station = m_series->queue().station(portPath);
    if (station == nullptr || station->state != State::Done || station->earlier)
        return;
    const auto last = std::find_if(m_ended.rbegin(), m_ended.rend(), [&](const EndedBoard& board) {
        return board.result.portPath == portPath;
    });
    if (last == m_ended.rend())
        return;
    last->result.label = label;
    const auto place = static_cast<std::size_t>(std::distance(last, m_ended.rend()) - 1);
    if (!m_results || place >= m_saved[m_results->path()])
        return; // is saved with its label
    const auto added = m_results->append(last->result, last->at, last->fileName);
    if (!added)
        m_resultsError = added.error().summary() + QLatin1Char(' ') + added.error().remedy();
}

void SeriesModel::describeLabel(const QString& label, const series::LabelAnswer& answer)
{
    using Taken = series::LabelAnswer::Taken;
    m_labelTone = Tone::Caution;
    switch (answer.taken) {
    case Taken::ByBoard:
        m_labelText = tr("%1 is the board at port %2.").arg(label, answer.portPath);
        m_labelTone = Tone::Good;
        break;
    case Taken::ByNextBoard:
        m_labelText = tr("%1 is the next board that is plugged in.").arg(label);
        m_labelTone = Tone::Neutral;
        break;
    case Taken::InUse:
        m_labelText = answer.portPath.isEmpty()
            ? tr("Not taken: %1 has been read before.").arg(label)
            : tr("Not taken: %1 is the board at port %2.").arg(label, answer.portPath);
        break;
    case Taken::NotClear:
        m_labelText =
            tr("Not taken: several boards have no label. Select the row of the board, then read "
               "%1 again.")
                .arg(label);
        break;
    case Taken::NotThere: m_labelText = tr("Not taken: no board is connected at that port."); break;
    }
}

void SeriesModel::setLabelsRequired(bool areRequired)
{
    m_needsLabels = areRequired;
    if (m_series)
        m_series->setLabelsRequired(areRequired);
    refreshRows();
    Q_EMIT changed();
}

/// Saves the results that are not in the file yet.
Result<void> SeriesModel::saveEnded()
{
    std::size_t& saved = m_saved[m_results->path()];
    for (; saved < m_ended.size(); ++saved) {
        const EndedBoard& board = m_ended[saved];
        auto added = m_results->append(board.result, board.at, board.fileName);
        if (!added) {
            m_resultsError = added.error().summary() + QLatin1Char(' ') + added.error().remedy();
            return added;
        }
    }
    m_resultsError.clear();
    return {};
}

// What happens

void SeriesModel::take(const QString& portPath, const update::Event& event)
{
    StationWork& work = m_work[portPath];
    StepTracker& steps = m_steps.try_emplace(portPath, StepTracker::Job::Update).first->second;
    if (const auto* started = std::get_if<update::PhaseStarted>(&event)) {
        work.phase = started->phase;
        steps.started(started->phase);
    } else if (const auto* finished = std::get_if<update::PhaseFinished>(&event)) {
        steps.finished(*finished);
    } else if (const auto* progress = std::get_if<update::Progress>(&event)) {
        if (progress->total > 0)
            steps.progressed(progress->phase,
                             static_cast<double>(progress->done)
                                 / static_cast<double>(progress->total));
    } else {
        return;
    }
    work.progress = steps.progress();
    refreshRows();
}

void SeriesModel::take(const series::SeriesResult& result)
{
    m_work[result.portPath] = {.phase = std::nullopt, .progress = 1, .took = result.took};
    m_steps.erase(result.portPath);
    const bool isGood = series::isPass(result.verdict);
    m_log.append(isGood ? LogEntry::Level::Plain : LogEntry::Level::Warning,
                 tr("Port %1: %2").arg(result.portPath, result.report.verdict()));
    m_ended.push_back({result, QDateTime::currentDateTime(), m_fileName});
    if (m_results)
        static_cast<void>(saveEnded()); // the page shows the error
    const bool isEnough = m_mostFailures > 0 && m_series->queue().counts().failed >= m_mostFailures;
    if (result.verdict == series::SeriesVerdict::Failed && isEnough && !m_disarm.stop_requested()) {
        m_endedByLimit = m_mostFailures;
        m_disarm.request_stop();
    }
    refreshRows();
    Q_EMIT boardEnded(result.verdict);
}

void SeriesModel::refreshRows()
{
    if (!m_series)
        return;
    const auto& stations = m_series->queue().stations();
    if (m_rows.size() > stations.size()) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
    for (std::size_t i = 0; i < stations.size(); ++i) {
        SeriesRow now =
            describeStation(stations[i], m_work[stations[i].portPath], m_isRunning, m_needsLabels);
        const int index = static_cast<int>(i);
        const bool isKnown = i < m_rows.size() && m_rows[i].portPath == now.portPath;
        if (isKnown && stations[i].state == State::Working && !m_rows[i].device.isEmpty()) {
            now.device = m_rows[i].device; // the bootloader has another name and number
            now.serial = m_rows[i].serial;
        }
        if (i >= m_rows.size() || m_rows[i].portPath != now.portPath) {
            beginInsertRows({}, index, index);
            m_rows.insert(m_rows.begin() + index, std::move(now));
            endInsertRows();
        } else if (m_rows[i] != now) {
            m_rows[i] = std::move(now);
            Q_EMIT dataChanged(this->index(index, 0), this->index(index, ColumnCount - 1));
        }
    }
    if (m_isRunning && m_desk.isLentToPage()) {
        m_desk.setStopWarning(stopWarning());
        std::set<QString> ports;
        for (const series::Station& station : stations)
            if (station.state == State::Working)
                ports.insert(station.portPath);
        m_desk.tellWriting(!ports.empty());
        m_desk.tellWorkedOn(std::move(ports));
    }
    Q_EMIT changed();
}

QString SeriesModel::stopWarning() const
{
    const auto isErased = [this](const series::Station& station) {
        const auto work = m_work.find(station.portPath);
        if (station.state != State::Working || work == m_work.end() || !work->second.phase)
            return false;
        const report::Step step = report::stepOf(*work->second.phase);
        return step == report::Step::Erase || step == report::Step::Write
            || step == report::Step::Verify;
    };
    const auto erased = std::ranges::count_if(m_series->queue().stations(), isErased);
    return erased == 0 ? QString()
                       : tr("The old program of %n board(s) is already erased: if you stop now, "
                            "they do not start until they are updated again.",
                            nullptr, static_cast<int>(erased));
}

void SeriesModel::showRows(std::vector<SeriesRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

// Displayed state

series::SeriesStatistics SeriesModel::statistics() const
{
    if (!m_series)
        return {};
    // In the order of the tally.
    std::vector<series::BoardResult> runs;
    for (const series::EarlierBoard& board : earlierBoards())
        runs.push_back({.verdict = board.verdict, .took = board.took, .finished = board.finished});
    for (std::size_t i = m_endedBefore; i < m_ended.size(); ++i)
        runs.push_back({.verdict = m_ended[i].result.verdict,
                        .took = m_ended[i].result.took,
                        .finished = m_ended[i].at});
    std::vector<series::BoardResult> results;
    for (const std::size_t run : m_series->queue().tally().boards())
        if (run < runs.size())
            results.push_back(runs[run]);
    return series::statisticsOf(results);
}

QString SeriesModel::statisticsText(const series::SeriesStatistics& all)
{
    if (all.boards == 0)
        return {};
    QStringList parts{tr("%n board(s)", nullptr, static_cast<int>(all.boards)),
                      tr("%1 % passed").arg(all.percentPassed())};
    if (all.typical)
        parts << tr("%1 each").arg(durationText(*all.typical));
    if (all.perHour)
        parts << tr("%L1 per hour").arg(qRound64(*all.perHour));
    return parts.join(QStringLiteral(" · "));
}

QString SeriesModel::idleSentence() const
{
    const auto& counts = m_series ? m_series->queue().counts() : series::SeriesCounts();
    if (counts.stopped > 0)
        return tr("%1 passed, %2 failed, %3 stopped.")
            .arg(counts.passed)
            .arg(counts.failed)
            .arg(counts.stopped);
    if (counts.all() > 0)
        return tr("%1 passed, %2 failed.").arg(counts.passed).arg(counts.failed);
    return m_series ? tr("Ready for a series.") : tr("Choose the firmware for the series.");
}

QString SeriesModel::idleExplanation(std::size_t connected, std::size_t startable) const
{
    if (m_wasRefused)
        return tr("Another job is using the devices. Wait until it is finished, then start the "
                  "series again.");
    if (m_wasOutdated)
        return tr("The file changed on disk and is read again. Start the series once more.");
    if (!m_series)
        return tr("Choose it on the update page. A series writes the same file to every board.");
    const QString what = m_endedByLimit > 0
        ? limitWords()
        : tr("%1 is written to every board that is plugged in, until you end the series.")
              .arg(m_fileName);
    const QString present = connected == 0
        ? tr("No board is connected.")
        : tr("%n board(s) connected.", nullptr, static_cast<int>(connected));
    const QString now = startable == 0
        ? QString()
        : QLatin1Char(' ') + tr("%n start(s) immediately.", nullptr, static_cast<int>(startable));
    return what + QLatin1Char(' ') + present + now;
}

/// Why the series ended, or ends, before a person ended it; empty: it did not.
QString SeriesModel::limitWords() const
{
    return m_endedByLimit == 0
        ? QString()
        : tr("Ended after %n failure(s), as set.", nullptr, static_cast<int>(m_endedByLimit));
}

std::size_t SeriesModel::unsaved() const
{
    std::size_t saved = 0;
    for (const auto& [path, count] : m_saved)
        saved = std::max(saved, count);
    // A stopped board says nothing that is worth a table.
    return static_cast<std::size_t>(
        std::count_if(m_ended.begin() + static_cast<std::ptrdiff_t>(saved), m_ended.end(),
                      [](const EndedBoard& board) {
                          return board.result.verdict != series::SeriesVerdict::Stopped;
                      }));
}

SeriesPageState SeriesModel::page() const
{
    SeriesPageState state;
    std::size_t waiting = 0;
    std::size_t startable = 0;
    std::size_t connected = 0;
    if (m_series) {
        const auto& stations = m_series->queue().stations();
        const auto in = [&](State wanted) {
            return static_cast<std::size_t>(
                std::ranges::count(stations, wanted, &series::Station::state));
        };
        state.counts = m_series->queue().counts();
        state.working = in(State::Working);
        waiting = in(State::Ready);
        startable = m_series->queue().ready().size();
        connected = static_cast<std::size_t>(
            std::ranges::count(stations, true, &series::Station::isPresent));
    }
    state.isRunning = m_isRunning;
    state.isFinishing = m_isRunning && m_disarm.stop_requested();
    state.statistics = statisticsText(statistics());
    state.label = m_labelText;
    state.labelTone = m_labelTone;
    state.needsLabels = m_needsLabels;
    state.unsaved = unsaved();
    state.resultsPath = m_results ? m_results->path() : QString();
    state.resultsError = m_resultsError;
    state.canStart = m_series && !m_isRunning && !m_desk.isLent();
    state.canStartOver = !m_isRunning && state.counts.all() > 0;
    if (state.isFinishing) {
        state.sentence =
            m_stop.stop_requested() ? tr("Stopping.") : tr("No further board is started.");
        state.explanation = m_endedByLimit > 0 ? limitWords() + QLatin1Char(' ') : QString();
        state.explanation += tr("Leave %n board(s) plugged in until they are finished.", nullptr,
                                static_cast<int>(state.working));
    } else if (m_isRunning) {
        state.sentence = m_needsLabels && waiting > 0 ? tr("Read the label of a board.")
                                                      : tr("Plug in the next board.");
        state.explanation = state.working == 0
            ? tr("Finished boards can be unplugged.")
            : tr("Finished boards can be unplugged; %n board(s) in progress.", nullptr,
                 static_cast<int>(state.working));
    } else {
        state.sentence = idleSentence();
        state.explanation = idleExplanation(connected, startable);
        state.tone = state.counts.failed + state.counts.stopped > 0 ? Tone::Caution : Tone::Neutral;
    }
    return state;
}

const SeriesRow& SeriesModel::row(int index) const
{
    return m_rows[static_cast<std::size_t>(index)];
}

int SeriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SeriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SeriesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeriesRow& shown = row(index.row());
    if (role == RowRole)
        return QVariant::fromValue(shown);
    if (role == SortRole && index.column() == Port)
        return index.row();
    if (role == Qt::ToolTipRole && index.column() == Verdict)
        return shown.details;
    if (role == Qt::ToolTipRole && index.column() == Device)
        return shown.device; // the full name may not fit
    if (role == Qt::ToolTipRole && index.column() == Serial)
        return shown.serial;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Port: return shown.portPath;
    case Device: return shown.device;
    case Serial: return shown.serial;
    case Label: return shown.label;
    case Verdict:
        return shown.progress
            ? tr("%1, %2 %").arg(shown.words).arg(static_cast<int>(*shown.progress * 100))
            : shown.words;
    case Version: return shown.version;
    case Time: return shown.time;
    default: return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Port: return tr("Port");
    case Device: return tr("Device");
    case Serial: return tr("Serial number");
    case Label: return tr("Label");
    case Verdict: return tr("Result");
    case Version: return tr("Version");
    case Time: return tr("Duration");
    default: return {};
    }
}

} // namespace fieldflash::gui
