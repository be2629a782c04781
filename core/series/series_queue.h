// SPDX-License-Identifier: MIT
// Decides which board is next when many are updated in sequence or in parallel. Pure: no bus, clock
// or work of its own; the caller provides the input.
#pragma once

#include "core/base/clock.h"
#include "core/series/board_tally.h"
#include "core/series/series_verdict.h"
#include "core/update/report.h"
#include "core/usb/device_info.h"

#include <QDateTime>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace fieldflash::series {

[[nodiscard]] SeriesVerdict seriesVerdict(const update::Report& report);

/// A board that ended in an earlier run, as read from its table of results.
struct EarlierBoard {
    std::size_t number = 0;
    QString portPath;
    QString serialNumber; ///< in application mode if it returned
    QString label;
    SeriesVerdict verdict = SeriesVerdict::Failed;
    Clock::Duration took{0};
    QDateTime finished;
    QString fileName; ///< of the firmware
};

/// A USB port and the board that is, or was, plugged into it.
struct Station {
    enum class State {
        Empty,   ///< no matching device since the last one was unplugged unfinished
        Blocked, ///< a board that cannot be opened: device->obstacle says why
        Ready,   ///< queued
        Working,
        Done, ///< `verdict` belongs to this board, and `report` unless it passed `earlier`
    };

    QString portPath;
    State state = State::Empty;
    bool isPresent = false;
    /// As last seen.
    std::optional<usb::DeviceInfo> device;
    std::optional<SeriesVerdict> verdict;
    std::optional<update::Report> report;
    /// It passed in an earlier run and was not touched in this one.
    std::optional<EarlierBoard> earlier;
    /// What is printed on the board, as typed or scanned; empty: not known.
    QString label;
    /// When the port became empty.
    std::optional<Clock::TimePoint> absentSince;
    /// The last run of this board in the tally; absent: it has not ended yet.
    std::optional<std::size_t> lastRun;
};

/// What a typed or scanned label was taken for.
struct LabelAnswer {
    enum class Taken {
        ByBoard,     ///< the one at `portPath`
        ByNextBoard, ///< that is plugged in
        InUse,       ///< refused: a board with this label has passed, or is at `portPath` now
        NotClear,    ///< refused: several boards have no label
        NotThere,    ///< refused: no board at `portPath`
    };
    Taken taken = Taken::NotThere;
    QString portPath;
    friend bool operator==(const LabelAnswer&, const LabelAnswer&) = default;
};

/// Boards are told apart by port, never by serial number: clones share one. A board is updated once
/// each time it is plugged in; restarts during the update, and a reset of its own afterwards, do
/// not count as arrivals.
class SeriesQueue {
public:
    /// A device that reconnects within this time after its verdict has only restarted: replacing
    /// a board, including enumeration, takes longer than a second.
    static constexpr Clock::Duration kRestartPause = std::chrono::seconds(1);

    using Filter = std::function<bool(const usb::DeviceInfo&)>;
    /// `belongs` selects the devices of the series.
    explicit SeriesQueue(Filter belongs);

    /// Boards of an earlier run: they count, and one of them that is plugged in again is done if
    /// `isAsWritten` accepts it. Its serial number alone does not suffice: clones share one.
    void resume(const std::vector<EarlierBoard>& boards, Filter isAsWritten);
    /// From now on a board waits until it has a label.
    void setLabelsRequired(bool areRequired) { m_needsLabel = areRequired; }
    [[nodiscard]] bool areLabelsRequired() const { return m_needsLabel; }
    /// The label of the board at `portPath`. Empty: of the only board without one, or else of the
    /// next that is plugged in. Precondition: `label` is not empty.
    LabelAnswer label(const QString& label, const QString& portPath = {});
    /// Labels that were read before their boards were plugged in, in that order.
    [[nodiscard]] const std::vector<QString>& labelsForNext() const { return m_labels; }

    /// Takes in all devices that are connected now.
    void see(const std::vector<usb::DeviceInfo>& devices, Clock::TimePoint now);
    /// Ports of queued boards, the longest waiting first.
    [[nodiscard]] std::vector<QString> ready() const;
    /// Precondition: the station is Ready.
    void begin(const QString& portPath);
    /// Precondition: the station is Working. The device on the bus now is still the same board.
    void end(const QString& portPath, update::Report report,
             const std::vector<usb::DeviceInfo>& devices, Clock::TimePoint now);
    /// Repeats a board that is done and still connected.
    void again(const QString& portPath);

    /// In natural port order: 1-2 before 1-10.
    [[nodiscard]] const std::vector<Station>& stations() const { return m_stations; }
    [[nodiscard]] const Station* station(const QString& portPath) const;
    /// The last result of each board, also of the earlier ones.
    [[nodiscard]] const SeriesCounts& counts() const { return m_tally.counts(); }
    /// The runs that count: first those of resume(), then those of end(), each in their order.
    [[nodiscard]] const BoardTally& tally() const { return m_tally; }

private:
    [[nodiscard]] const usb::DeviceInfo* at(const QString& portPath,
                                            const std::vector<usb::DeviceInfo>& devices) const;
    Station& stationAt(const QString& portPath);
    void look(Station& station, const usb::DeviceInfo* device, Clock::TimePoint now);
    void lookWhenDone(Station& station, const usb::DeviceInfo& device, Clock::TimePoint now);
    void arrive(Station& station, const usb::DeviceInfo& device);
    /// A board that nothing is known about yet.
    void welcome(Station& station);
    void noteClones();
    [[nodiscard]] const EarlierBoard* earlierOf(const usb::DeviceInfo& device) const;
    [[nodiscard]] std::optional<LabelAnswer> refusal(const QString& label,
                                                     const QString& portPath) const;

    Filter m_belongs;
    Filter m_isAsWritten;
    std::vector<EarlierBoard> m_earlier;
    std::vector<QString> m_labels;
    std::set<QString> m_passedLabels; ///< in this run and in earlier ones
    bool m_needsLabel = false;
    std::vector<Station> m_stations;
    BoardTally m_tally;
};

} // namespace fieldflash::series
