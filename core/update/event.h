// SPDX-License-Identifier: MIT
// What a session tells while it works: one stream for window, terminal and transcript.
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

/// Within a phase; `total` is known from the first of them on.
struct Progress {
    Phase phase{};
    ByteCount done = 0;
    ByteCount total = 0;
    std::optional<Clock::Duration> timeLeft; ///< of the whole session, when it can be told
};

/// Before anything of it is carried out.
struct PlanAnnounced {
    std::shared_ptr<const plan::Plan> plan; ///< never null; shared because it contains the image
    memory::MemoryMap map;
    /// What is different from the plan before (UpdateOptions::stated, or the round before), in
    /// sentences; empty where nothing is, or where there was none.
    QString change{};
};

struct SectorChanged : memory::MemoryRange {
    SectorState state = SectorState::Kept;
};

using DeviceChanged = device::LifeChange;

/// Worth telling, changes nothing.
struct Note {
    QString text;
    bool isWarning = false;
};

using Event = std::variant<PhaseStarted, PhaseFinished, Progress, PlanAnnounced, SectorChanged,
                           DeviceChanged, Note>;
/// Called on the main thread, in order; must not start another session.
using Listener = std::function<void(const Event&)>;

} // namespace fieldflash::update
