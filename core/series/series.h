// SPDX-License-Identifier: MIT
// One file onto many boards: each is updated as soon as it is plugged in, alongside the others.
#pragma once

#include "core/series/series_queue.h"
#include "core/update/session.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroTask>

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>

namespace fieldflash::series {

/// One line of the results.
struct SeriesResult {
    std::size_t number = 0; ///< counts from 1, in the order in which boards were finished
    QString portPath;
    SeriesVerdict verdict = SeriesVerdict::Failed;
    Clock::Duration took{0};
    update::Report report;
};

/// Called on the main thread; empty functions are fine. None may destroy the series.
struct SeriesListener {
    std::function<void()> stationsChanged;
    /// Of the session at one port.
    std::function<void(const QString& portPath, const update::Event& event)> event;
    std::function<void(const SeriesResult& result)> ended;
};

/// Bus and clock must outlive it, and it must outlive the task of run().
///
/// Every board gets a session of its own that sees only its own port: a board that fails, or is
/// unplugged, or has the serial number of its neighbour, does not affect the others.
class Series {
public:
    Series(usb::Bus& bus, Clock& clock, image::FirmwareImage image, update::UpdateOptions options,
           SeriesListener listener);
    Series(const Series&) = delete;
    Series& operator=(const Series&) = delete;
    ~Series();

    /// Works on every board that is plugged in or arrives. Ends when `disarm` is requested, or when
    /// `most` boards were begun, and those that were begun by then are finished; `stop` also ends
    /// their sessions, each in a condition that the next run picks up. One run at a time.
    [[nodiscard]] QCoro::Task<void> run(std::optional<std::size_t> most, std::stop_token disarm,
                                        std::stop_token stop);

    /// What is plugged in, while nothing runs.
    void look();
    /// Once more for a board that is done and still there.
    void again(const QString& portPath);

    [[nodiscard]] const SeriesQueue& queue() const { return m_queue; }
    [[nodiscard]] const image::FirmwareImage& image() const { return m_image; }

private:
    [[nodiscard]] QCoro::Task<void> work(QString portPath, std::stop_token stop);
    void beginReady(std::optional<std::size_t> most, const std::stop_token& stop);
    void wake();
    void tellStations() const;

    usb::Bus& m_bus;
    Clock& m_clock;
    const image::FirmwareImage m_image;
    const update::UpdateOptions m_options;
    const SeriesListener m_listener;
    SeriesQueue m_queue;
    std::map<QString, QCoro::Task<void>> m_work; ///< by port; finished ones stay until the next
    std::size_t m_working = 0;
    std::size_t m_begun = 0;
    std::size_t m_ended = 0;
    std::stop_source m_wake;
};

/// What a series with this file is about: devices that a person would mean without saying so, and
/// those whose ids the file states.
[[nodiscard]] bool belongsToSeries(const usb::DeviceInfo& device,
                                   const image::FirmwareImage& image);

} // namespace fieldflash::series
