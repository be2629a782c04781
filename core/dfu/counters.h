// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"

#include <cstdint>

namespace fieldflash::dfu {

/// What the device was asked to do so far.
struct Counters {
    std::uint64_t requests = 0; ///< DFU requests, refused ones included
    std::uint64_t setAddress = 0;
    std::uint64_t pagesErased = 0;
    std::uint64_t massErases = 0;
    std::uint64_t blocksWritten = 0;
    std::uint64_t blocksRead = 0;
    std::uint64_t earlyPollStalls = 0; ///< STALLed GETSTATUS that were survived
    Clock::Duration polled{0};         ///< time spent in bwPollTimeout
};

} // namespace fieldflash::dfu
