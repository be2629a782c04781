// SPDX-License-Identifier: MIT
// How long a device needs, from what it announces and from what it did so far.
#pragma once

#include "core/dfu/dfuse_device.h"
#include "core/plan/timings.h"

namespace fieldflash::update {

/// Before it has shown anything.
[[nodiscard]] plan::Timings assumedTimings(const dfu::DfuseDevice& device);

/// `assumed`, corrected by its counters.
[[nodiscard]] plan::Timings learnedTimings(const plan::Timings& assumed,
                                           const dfu::DfuseDevice& device);

} // namespace fieldflash::update
