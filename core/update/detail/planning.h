// SPDX-License-Identifier: MIT
// From an accepted image to a plan: reads the ranges worth reading, then decides.
#pragma once

#include "core/plan/sector_fact.h"
#include "core/plan/suspects.h"
#include "core/update/detail/job.h"
#include "core/update/detail/recovery.h"
#include "core/update/session.h"

#include <QCoro/QCoroFwd>

#include <memory>

namespace fieldflash::update {

/// All inputs of a plan. The memory map of the device must outlive it.
struct Planning {
    plan::WantedContent wanted;
    memory::SparseBytes known;
    plan::Timings timings;
    plan::PlanRules rules;
    std::shared_ptr<const plan::Plan> plan; ///< never null once planUpdate() has succeeded
};

[[nodiscard]] plan::PlanRules rulesFor(const UpdateOptions& options);

/// The state left by an earlier interrupted update.
struct InterruptedUpdate {
    std::vector<image::Target> saved; ///< bytes outside the image that belong on the device
    bool wasErasing = false;
    /// A mass erase of this board was begun and not acknowledged. Everything it could erase was
    /// saved before, so it is repeated: partly erased cells are worthless.
    bool isMassEraseOpen = false;
    plan::Suspects suspects;
    /// It wrote the same image.
    bool isSameImage = false;
    /// It happened in this run, so no other program can have written since.
    bool isThisRun = false;
};

/// Reads (phase Compare, if anything is read at all) and plans. Saved bytes are written back only
/// into sectors that have no other content now. Errors: those of wantedContent(), makePlan(),
/// markUnreadable() and of reading; OutsideMap where bytes that must be kept cannot be read.
/// Content in `known` is not read again. The image must outlive the task.
[[nodiscard]] QCoro::Task<Result<Planning>>
planUpdate(Job& job, Recovery& recovery, const image::FirmwareImage& image, plan::PlanRules rules,
           InterruptedUpdate interrupted, memory::SparseBytes known);

/// The cost of the other policies, from the same knowledge.
[[nodiscard]] std::vector<Alternative> alternatives(const Planning& planning);

/// Bytes that the plan erases and writes back: meanwhile they exist nowhere else.
[[nodiscard]] std::vector<image::Target> atRisk(const Planning& planning);

} // namespace fieldflash::update
