// SPDX-License-Identifier: MIT
// Which board is next when many are updated one after the other or at once. Pure: no bus, no
// clock, no work: the caller feeds it.
#pragma once

#include "core/base/clock.h"
#include "core/update/report.h"
#include "core/usb/device_info.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace fieldflash::series {

/// How a series counts one board.
enum class SeriesVerdict {
    Passed,
    UpToDate, ///< found equal without writing a byte
    Failed,
    Stopped, ///< on request: says nothing about the board
};

/// "passed", "up-to-date", "failed", "stopped": stable, for JSON and CSV.
[[nodiscard]] QString seriesVerdictName(SeriesVerdict verdict);
[[nodiscard]] SeriesVerdict seriesVerdict(const update::Report& report);

/// A USB port and the board that is, or was, plugged into it.
struct Station {
    enum class State {
        Empty,   ///< nothing of ours was seen here since the last one was taken away unfinished
        Blocked, ///< a board that cannot be opened: device->obstacle says why
        Ready,   ///< waiting for its turn
        Working,
        Done, ///< `verdict` and `report` are of this board
    };

    QString portPath;
    State state = State::Empty;
    bool isPresent = false;
    /// As seen last.
    std::optional<usb::DeviceInfo> device;
    std::optional<SeriesVerdict> verdict;
    std::optional<update::Report> report;
    /// Since when the port is empty.
    std::optional<Clock::TimePoint> absentSince;
};

struct SeriesCounts {
    std::size_t passed = 0; ///< with those that were up to date already
    std::size_t upToDate = 0;
    std::size_t failed = 0;
    std::size_t stopped = 0;
    [[nodiscard]] std::size_t all() const { return passed + failed + stopped; }
};

/// The port decides, never the serial number: clones share one. A board is done once for each time
/// that it is plugged in; what it does on the bus while it is worked on, and a reset of its own
/// afterwards, do not count as arrivals.
class SeriesQueue {
public:
    /// A device that reconnects sooner than this after its verdict has restarted: no person unplugs
    /// one board and has the next one enumerated within a second.
    static constexpr Clock::Duration kRestartPause = std::chrono::seconds(1);

    using Filter = std::function<bool(const usb::DeviceInfo&)>;
    /// `belongs` says which devices the series is about.
    explicit SeriesQueue(Filter belongs);

    /// All that is plugged in now.
    void see(const std::vector<usb::DeviceInfo>& devices, Clock::TimePoint now);
    /// Ports whose boards wait, those that waited longest first.
    [[nodiscard]] std::vector<QString> ready() const;
    /// Precondition: the station is Ready.
    void begin(const QString& portPath);
    /// Precondition: it is Working. What is on the bus now is still the same board.
    void end(const QString& portPath, update::Report report,
             const std::vector<usb::DeviceInfo>& devices, Clock::TimePoint now);
    /// Repeats a board that is done and still connected.
    void again(const QString& portPath);

    /// In the order in which a person counts ports: 1-2 before 1-10.
    [[nodiscard]] const std::vector<Station>& stations() const { return m_stations; }
    [[nodiscard]] const Station* station(const QString& portPath) const;
    [[nodiscard]] const SeriesCounts& counts() const { return m_counts; }

private:
    [[nodiscard]] const usb::DeviceInfo* at(const QString& portPath,
                                            const std::vector<usb::DeviceInfo>& devices) const;
    Station& stationAt(const QString& portPath);
    void look(Station& station, const usb::DeviceInfo* device, Clock::TimePoint now);
    static void lookWhenDone(Station& station, const usb::DeviceInfo& device, Clock::TimePoint now);
    static void arrive(Station& station, const usb::DeviceInfo& device);

    Filter m_belongs;
    std::vector<Station> m_stations;
    SeriesCounts m_counts;
};

} // namespace fieldflash::series
