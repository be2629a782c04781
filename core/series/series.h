// SPDX-License-Identifier: MIT
// One file onto many boards: each is updated as soon as it is plugged in, in parallel with the
// others.
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

/// One row of the results.
struct SeriesResult {
    std::size_t number = 0; ///< from 1, in the order in which boards were finished
    QString portPath;
    QString label; ///< what is printed on the board; empty: not known
    SeriesVerdict verdict = SeriesVerdict::Failed;
    Clock::Duration took{0};
    update::Report report;
};

/// Called on the main thread; functions may be empty. None may destroy the series.
struct SeriesListener {
    std::function<void()> stationsChanged;
    /// From the session at this port.
    std::function<void(const QString& portPath, const update::Event& event)> event;
    std::function<void(const SeriesResult& result)> ended;
};

/// Bus and clock must outlive it, and it must outlive the task of run().
///
/// Each board gets its own session, which sees only its own port: a board that fails, is unplugged
/// or has the same serial number as its neighbour does not affect the others.
class Series {
public:
    Series(usb::Bus& bus, Clock& clock, image::FirmwareImage image, update::UpdateOptions options,
           SeriesListener listener);
    Series(const Series&) = delete;
    Series& operator=(const Series&) = delete;
    ~Series();

    /// Works on every board that is connected or arrives. After `disarm`, or when `most` boards
    /// were begun, it finishes these boards and ends; `stop` also ends their sessions, each in a
    /// condition from which the next run can continue. One run at a time.
    [[nodiscard]] QCoro::Task<void> run(std::optional<std::size_t> most, std::stop_token disarm,
                                        std::stop_token stop);

    /// Continues an earlier run with the same file: its boards count, and the numbers go on. A
    /// board that passed is done when it is plugged in again in application mode and reports the
    /// version of the file.
    void resume(const std::vector<EarlierBoard>& boards);
    /// See SeriesQueue::label() and SeriesQueue::setLabelsRequired().
    LabelAnswer label(const QString& label, const QString& portPath = {});
    void setLabelsRequired(bool areRequired);

    /// Updates the queue from the bus while nothing runs.
    void look();
    /// Repeats a board that is done and still connected.
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
    std::map<QString, QCoro::Task<void>> m_work; ///< by port; finished ones stay until replaced
    std::size_t m_working = 0;
    std::size_t m_begun = 0;
    std::size_t m_ended = 0;
    std::stop_source m_wake;
};

/// Devices for a series with this file: those that are selected by default, and those whose ids the
/// file states.
[[nodiscard]] bool belongsToSeries(const usb::DeviceInfo& device,
                                   const image::FirmwareImage& image);

} // namespace fieldflash::series
