// SPDX-License-Identifier: MIT
// Decides which board is next when many are updated in sequence or in parallel. Pure: no bus, clock
// or work of its own; the caller provides the input.
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

/// The result of one board in a series.
enum class SeriesVerdict {
    Passed,
    UpToDate, ///< it matched, and nothing was written
    Failed,
    Stopped, ///< on request; says nothing about the board
};

/// "passed", "up-to-date", "failed", "stopped": stable, for JSON and CSV.
[[nodiscard]] QString seriesVerdictName(SeriesVerdict verdict);
[[nodiscard]] SeriesVerdict seriesVerdict(const update::Report& report);

/// A USB port and the board that is, or was, plugged into it.
struct Station {
    enum class State {
        Empty,   ///< no matching device since the last one was unplugged unfinished
        Blocked, ///< a board that cannot be opened: device->obstacle says why
        Ready,   ///< queued
        Working,
        Done, ///< `verdict` and `report` belong to this board
    };

    QString portPath;
    State state = State::Empty;
    bool isPresent = false;
    /// As last seen.
    std::optional<usb::DeviceInfo> device;
    std::optional<SeriesVerdict> verdict;
    std::optional<update::Report> report;
    /// When the port became empty.
    std::optional<Clock::TimePoint> absentSince;
};

struct SeriesCounts {
    std::size_t passed = 0; ///< includes boards that were already up to date
    std::size_t upToDate = 0;
    std::size_t failed = 0;
    std::size_t stopped = 0;
    [[nodiscard]] std::size_t all() const { return passed + failed + stopped; }
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
