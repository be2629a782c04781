// SPDX-License-Identifier: MIT
// From an accepted image to a plan: reads what pays, then decides.
#pragma once

#include "core/plan/sector_fact.h"
#include "core/plan/suspects.h"
#include "core/update/detail/job.h"
#include "core/update/detail/recovery.h"
#include "core/update/session.h"

#include <QCoro/QCoroFwd>

#include <memory>

namespace fieldflash::update {

/// Everything that a plan was made from. The map of the device must outlive it.
struct Planning {
    plan::WantedContent wanted;
    memory::SparseBytes known;
    plan::Timings timings;
    plan::PlanRules rules;
    std::shared_ptr<const plan::Plan> plan; ///< never null once planUpdate() has succeeded
};

[[nodiscard]] plan::PlanRules rulesFor(const UpdateOptions& options);

/// What the interrupted update before this one left behind.
struct InterruptedUpdate {
    std::vector<image::Target> saved; ///< bytes beside the image that belong on the device
    bool wasErasing = false;
    /// A mass erase of this very board was begun and not acknowledged. Everything that it could
    /// take was saved before, so it is done again: cells between both states are worth nothing.
    bool isMassEraseOpen = false;
    plan::Suspects suspects;
    /// It wrote the same image.
    bool isSameImage = false;
    /// It was this very run: no other program can have written since.
    bool isThisRun = false;
};

/// Reads (phase Compare, when anything is read at all) and plans. Saved bytes are
/// written back only into sectors with no other content by now. Errors: those of wantedContent(),
/// makePlan(), markUnreadable() and of reading; OutsideMap where bytes that are to be kept cannot
/// be read. `known` is not read again. The image must outlive the task.
[[nodiscard]] QCoro::Task<Result<Planning>>
planUpdate(Job& job, Recovery& recovery, const image::FirmwareImage& image, plan::PlanRules rules,
           InterruptedUpdate interrupted, memory::SparseBytes known);

/// What the other policies would take, from the same knowledge.
[[nodiscard]] std::vector<Alternative> alternatives(const Planning& planning);

/// What the plan takes from the device and puts back: it exists nowhere else meanwhile.
[[nodiscard]] std::vector<image::Target> atRisk(const Planning& planning);

} // namespace fieldflash::update
