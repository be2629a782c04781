// SPDX-License-Identifier: MIT
// Many boards, one row per USB port: the page without its widgets.
#pragma once

#include "app/gui/series/series_row.h"
#include "app/gui/work/step_tracker.h"
#include "app/gui/work/workplace.h"
#include "core/report/document/series_csv.h"
#include "core/series/series.h"
#include "core/series/series_statistics.h"

#include <QAbstractTableModel>
#include <QCoro/QCoroTask>
#include <QDateTime>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace fieldflash::gui {

/// Everything above and below the table.
struct SeriesPageState {
    QString sentence;
    QString explanation;
    Tone tone = Tone::Neutral;
    bool canStart = false;
    bool isRunning = false;
    /// No further board is started; running ones are finished.
    bool isFinishing = false;
    bool canStartOver = false;
    std::size_t working = 0;
    series::SeriesCounts counts;
    QString statistics; ///< of all results; empty: none yet
    QString label;      ///< what became of the last label
    Tone labelTone = Tone::Neutral;
    bool needsLabels = false;
    std::size_t unsaved = 0; ///< results that are in no table
    QString resultsPath;     ///< empty: not saved
    QString resultsError;    ///< the last line could not be written
};

/// Main thread only. Takes the file from the update page and borrows the devices while it runs. If
/// a job is still running on destruction, it is stopped safely and the devices are given back.
class SeriesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Port, Device, Serial, Label, Verdict, Version, Time, ColumnCount };
    enum Role { RowRole = Qt::UserRole, SortRole };

    explicit SeriesModel(const Workplace& workplace, QObject* parent = nullptr);
    ~SeriesModel() override;

    [[nodiscard]] SeriesPageState page() const;
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const SeriesRow& row(int index) const;

    /// Updates every connected board, and every board that is connected later.
    void start();
    /// Starts no further board.
    void finish();
    /// Also stops the boards in progress.
    void stop();
    /// Clears results and counts; not while it runs.
    void startOver();
    void again(int index);

    /// "43 boards · 97 % passed · 2.1 s each · 120 per hour"; empty without boards.
    [[nodiscard]] static QString statisticsText(const series::SeriesStatistics& all);

    /// A label that was typed or scanned; `index` -1: of the board that it must be, or of the next.
    void takeLabel(const QString& label, int index = -1);
    /// A board waits until it has a label.
    void setLabelsRequired(bool areRequired);
    /// The series ends when so many boards have failed; 0: never. Then something is wrong with the
    /// bench or the file.
    void setMostFailures(std::size_t most) { m_mostFailures = most; }

    /// Adds one line per board to this file: for every board that has ended in this series, and for
    /// those to come. Boards that are in it already, from an earlier run with the same firmware
    /// file, count. Empty: no file. Errors: those of report::SeriesCsvFile.
    [[nodiscard]] Result<void> setResultsPath(const QString& path);

    /// Replaces the rows of the bus: for screenshots.
    void showRows(std::vector<SeriesRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// page() may have changed.
    void changed();
    void boardEnded(series::SeriesVerdict verdict);
    void resultsPathChanged(const QString& path);

private:
    [[nodiscard]] QCoro::Task<> run(std::shared_ptr<series::Series> series);
    void prepare();
    void refreshWhileIdle();
    void refreshRows();
    void take(const QString& portPath, const update::Event& event);
    void take(const series::SeriesResult& result);
    [[nodiscard]] series::SeriesListener listener();
    [[nodiscard]] QString idleSentence() const;
    [[nodiscard]] QString idleExplanation(std::size_t connected, std::size_t startable) const;
    [[nodiscard]] QString limitWords() const;
    [[nodiscard]] std::size_t unsaved() const;
    [[nodiscard]] QString stopWarning() const;
    [[nodiscard]] Result<void> saveEnded();
    [[nodiscard]] Result<void> openResults(const QString& path);
    void resumeEarlier();
    void relabel(const QString& portPath, const QString& label);
    /// Of the last result of each board, also of the earlier ones.
    [[nodiscard]] series::SeriesStatistics statistics() const;
    /// Those of the file that is to be written now.
    [[nodiscard]] std::vector<series::EarlierBoard> earlierBoards() const;
    void describeLabel(const QString& label, const series::LabelAnswer& answer);

    struct EndedBoard {
        series::SeriesResult result;
        QDateTime at;
        QString fileName;
    };

    DeviceDesk& m_desk;
    FirmwareChoice& m_firmware;
    LogModel& m_log;
    std::shared_ptr<series::Series> m_series; ///< kept until its run has ended
    QString m_fileName;                       ///< the file that m_series writes
    std::set<image::FindingCode> m_allowed;
    std::optional<Address> m_address;
    std::vector<SeriesRow> m_rows;
    std::map<QString, StationWork> m_work;
    std::map<QString, StepTracker> m_steps;
    std::vector<EndedBoard> m_ended;             ///< since the results were cleared
    std::size_t m_endedBefore = 0;               ///< of m_ended: before m_series, with another file
    std::vector<series::EarlierBoard> m_earlier; ///< of the file of results, with any firmware
    bool m_needsLabels = false;
    QString m_labelText;
    Tone m_labelTone = Tone::Neutral;
    std::optional<report::SeriesCsvFile> m_results;
    std::map<QString, std::size_t> m_saved; ///< per file: how many of m_ended it contains
    QString m_resultsError;
    std::stop_source m_disarm;
    std::stop_source m_stop;
    std::size_t m_mostFailures = 0;
    std::size_t m_endedByLimit = 0; ///< the limit that ended the last run; 0: it did not
    bool m_isRunning = false;
    bool m_wasRefused = false;  ///< another job has the devices
    bool m_wasOutdated = false; ///< the file had changed on disk
    QCoro::Task<> m_task;
};

} // namespace fieldflash::gui
