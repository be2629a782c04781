// SPDX-License-Identifier: MIT
// How long a device takes, from its descriptors, the chip behind them and its performance so far.
#pragma once

#include "core/plan/timings.h"
#include "core/update/detail/job.h"

namespace fieldflash::update {

/// Before any measurement. Precondition: the bootloader is open.
[[nodiscard]] plan::Timings assumedTimings(const Job& job);

/// `assumed`, corrected by the counters of the device.
[[nodiscard]] plan::Timings learnedTimings(const plan::Timings& assumed,
                                           const dfu::DfuseDevice& device);

} // namespace fieldflash::update
