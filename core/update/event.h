// SPDX-License-Identifier: MIT
// The events of a session: one stream for window, terminal and transcript.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"
#include "core/device/life.h"
#include "core/memory/memory_map.h"
#include "core/memory/memory_range.h"
#include "core/plan/plan.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace fieldflash::update {

enum class Phase {
    Detach, ///< the application was asked to start its bootloader
    AwaitBootloader,
    Inspect, ///< memory map, state, sanity gate
    Compare, ///< reading the content of the device where that saves time; ends with the plan
    Erase,
    Write,
    Verify, ///< also verify-only
    Read,   ///< read back to a file
    Leave,
    AwaitApplication,
    Confirm, ///< the version that the application reports
};

/// "Detach", stable, for JSON and logs.
[[nodiscard]] QString phaseName(Phase phase);

/// `Equal`: was read and matches the file.
enum class SectorState { Kept, Equal, ToWrite, Erased, Writing, Written, Verified, Different };
[[nodiscard]] QString sectorStateName(SectorState state);

struct PhaseStarted {
    Phase phase;
};

enum class PhaseOutcome { Done, Failed, Stopped };
/// "Done", for JSON and logs.
[[nodiscard]] QString phaseOutcomeName(PhaseOutcome outcome);

struct PhaseFinished {
    Phase phase;
    Clock::Duration took;
    PhaseOutcome outcome = PhaseOutcome::Done;
};

/// Within a phase; `total` is known from its first event on.
struct Progress {
    Phase phase{};
    ByteCount done = 0;
    ByteCount total = 0;
    std::optional<Clock::Duration> timeLeft; ///< of the whole session, if known
};

/// Sent before the plan is carried out.
struct PlanAnnounced {
    std::shared_ptr<const plan::Plan> plan; ///< never null; shared because it contains the image
    memory::MemoryMap map;
    /// Differences from the previous plan (UpdateOptions::stated, or the previous round), in
    /// sentences; empty if there are none or there was no previous plan.
    QString change{};
};

struct SectorChanged : memory::MemoryRange {
    SectorState state = SectorState::Kept;
};

using DeviceChanged = device::LifeChange;

/// Worth reporting, without effect on the work.
struct Note {
    QString text;
    bool isWarning = false;
};

using Event = std::variant<PhaseStarted, PhaseFinished, Progress, PlanAnnounced, SectorChanged,
                           DeviceChanged, Note>;
/// Called on the main thread, in order; must not start another session.
using Listener = std::function<void(const Event&)>;

} // namespace fieldflash::update
