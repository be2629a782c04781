// SPDX-License-Identifier: MIT
// The state of a replay. Internal to core/transcript.
#pragma once

#include "core/transcript/payload.h"
#include "core/transcript/replay_bus.h"

#include <functional>
#include <optional>
#include <vector>

namespace fieldflash::transcript {

/// Shared by bus, links and transfers in progress; after stop() nothing happens any more.
class ReplayBus::Stage {
public:
    Stage(Clock& clock, Transcript transcript, ReplayOrder order);

    void start();
    void stop();

    /// The program's current request.
    struct Request {
        Operation::Kind kind = Operation::Kind::Open;
        std::uint64_t arrival = 0;
        usb::ControlSetup setup;
        std::uint16_t length = 0;
        Bytes sent;
    };
    struct Answer {
        Bytes data;
        std::optional<Error> error;
        Clock::Duration took{0};
    };
    /// Takes the next operation of the recording, or notes the deviation.
    [[nodiscard]] Answer take(const Request& request);

    [[nodiscard]] bool isLeadOver() const { return m_isLeadOver; }
    [[nodiscard]] std::optional<Deviation> missing() const;

    Clock& clock;
    PayloadDecoder decoder;
    std::vector<usb::DeviceInfo> present;
    std::optional<Deviation> deviation;
    std::function<void()> changed;
    std::stop_source leadOver;

private:
    [[nodiscard]] bool isOrdered(const Operation& operation) const;
    [[nodiscard]] std::optional<std::size_t> nextOrdered(std::size_t from) const;
    [[nodiscard]] std::optional<Answer> takeAnywhere(const Request& request) const;
    [[nodiscard]] QString problemWith(const Operation& operation, const Request& request);
    [[nodiscard]] Answer deviate(const Operation* operation, const QString& found);
    /// Bus events from `m_next` up to the next operation, counted from `origin` in the recording.
    void scheduleEvents(Clock::Duration origin);
    void happenUpTo(std::size_t end);
    void happen(const Entry& entry);
    void wait();
    void due();

    Transcript m_transcript;
    ReplayOrder m_order;
    std::size_t m_next = 0;    ///< the first entry that has not taken place
    Clock::TimePoint m_anchor; ///< the current time that corresponds to m_origin in the recording
    Clock::Duration m_origin{0};
    std::optional<Clock::TimerId> m_timer;
    std::weak_ptr<Stage> m_self;
    bool m_isLeadOver = false;
    bool m_isStopped = false;

    friend class ReplayBus;
};

/// "IN a1 03 0000 0000, 6 bytes".
[[nodiscard]] QString requestText(Operation::Kind kind, const usb::ControlSetup& setup,
                                  std::size_t length);

} // namespace fieldflash::transcript
