// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"

#include <cstdint>

namespace fieldflash::dfu {

/// The operations requested from the device so far.
struct Counters {
    std::uint64_t requests = 0; ///< DFU requests, refused ones included
    std::uint64_t setAddress = 0;
    std::uint64_t pagesErased = 0;
    std::uint64_t massErases = 0;
    std::uint64_t blocksWritten = 0;
    std::uint64_t blocksReplaced = 0; ///< of blocksWritten: they replace what was there
    std::uint64_t blocksRead = 0;
    std::uint64_t pagesHashed = 0;     ///< by the device
    std::uint64_t earlyPollStalls = 0; ///< STALLed GETSTATUS that were tolerated
    Clock::Duration polled{0};         ///< time spent in bwPollTimeout
    ByteCount bytesErased = 0;         ///< of pagesErased, by the announced sizes
    ByteCount bytesWritten = 0;        ///< of blocksWritten, padding included
    ByteCount bytesRead = 0;           ///< of blocksRead
    // Durations, from the first request of each operation to its last answer; successful ones only.
    Clock::Duration settingAddress{0};
    Clock::Duration erasing{0};
    Clock::Duration massErasing{0};
    Clock::Duration writing{0};
    Clock::Duration reading{0};
    Clock::Duration hashing{0};

    /// Adds the counters of the device opened again.
    Counters& operator+=(const Counters& later)
    {
        requests += later.requests;
        setAddress += later.setAddress;
        pagesErased += later.pagesErased;
        massErases += later.massErases;
        blocksWritten += later.blocksWritten;
        blocksReplaced += later.blocksReplaced;
        blocksRead += later.blocksRead;
        pagesHashed += later.pagesHashed;
        earlyPollStalls += later.earlyPollStalls;
        polled += later.polled;
        bytesErased += later.bytesErased;
        bytesWritten += later.bytesWritten;
        bytesRead += later.bytesRead;
        settingAddress += later.settingAddress;
        erasing += later.erasing;
        massErasing += later.massErasing;
        writing += later.writing;
        reading += later.reading;
        hashing += later.hashing;
        return *this;
    }
};

} // namespace fieldflash::dfu
