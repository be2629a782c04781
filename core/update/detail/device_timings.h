// SPDX-License-Identifier: MIT
// How long a device takes, from its descriptors and from its performance so far.
#pragma once

#include "core/dfu/dfuse_device.h"
#include "core/plan/timings.h"

namespace fieldflash::update {

/// Before any measurement.
[[nodiscard]] plan::Timings assumedTimings(const dfu::DfuseDevice& device);

/// `assumed`, corrected by the counters of the device.
[[nodiscard]] plan::Timings learnedTimings(const plan::Timings& assumed,
                                           const dfu::DfuseDevice& device);

} // namespace fieldflash::update
