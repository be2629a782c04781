// SPDX-License-Identifier: MIT
// Timings of a device: assumed at first, then learned.
#pragma once

#include "core/base/address.h"
#include "core/base/duration.h"

#include <cstdint>

namespace fieldflash::plan {

/// The defaults are for an STM32L476 (DS10198, flash characteristics: the maxima, because the ROM
/// announces these) on a full-speed bus (USB 2.0, table 5-2).
struct Timings {
    Duration eraseSector = std::chrono::microseconds(25000);
    Duration eraseByte{0}; ///< added per byte, if large sectors take longer
    Duration massErase = std::chrono::microseconds(25000);
    Duration doubleWord = std::chrono::microseconds(86); ///< 8 bytes, whatever the program unit is
    /// Pause that the device requests after any block, however short.
    Duration blockPause = std::chrono::milliseconds(1);
    /// A request with next to no data.
    Duration request = std::chrono::milliseconds(1);
    /// One full block on the bus, without the surrounding requests.
    Duration block = std::chrono::milliseconds(3);
    /// SET_ADDRESS with its two GETSTATUS.
    Duration setAddress = std::chrono::milliseconds(4);
    /// The device computes the hash of one page.
    Duration hashPage = std::chrono::microseconds(400);
    ByteCount blockSize = 2048;
};

/// An amount of work for a device. Bytes are those of blocks, padding included.
struct WorkAmount {
    std::uint64_t sectorErases = 0;
    std::uint64_t massErases = 0;
    std::uint64_t setAddress = 0;
    std::uint64_t blocksWritten = 0;
    std::uint64_t blocksRead = 0;
    std::uint64_t blocksReplaced = 0; ///< of blocksWritten: the device erases their page itself
    std::uint64_t pagesHashed = 0;
    std::uint64_t requests = 0; ///< others: ABORT, SET_INTERFACE, page hashes
    ByteCount bytesErased = 0;  ///< by sectorErases
    ByteCount bytesWritten = 0;
    ByteCount bytesRead = 0;

    WorkAmount& operator+=(const WorkAmount& other);
    friend bool operator==(const WorkAmount&, const WorkAmount&) = default;
};

/// The work of a device so far and its duration, from the first request of each operation to its
/// last answer. Successful operations only.
struct MeasuredWork {
    WorkAmount amount;
    Duration settingAddress{0};
    Duration erasing{0};
    Duration massErasing{0};
    Duration writing{0};
    Duration reading{0};
    Duration hashing{0};
};

[[nodiscard]] Duration timeFor(const WorkAmount& work, const Timings& timings);
/// Erasing one sector of this size, with its requests.
[[nodiscard]] Duration eraseTime(ByteCount size, const Timings& timings);
/// `bytes` in blocks, without the address.
[[nodiscard]] Duration writeTime(ByteCount bytes, const Timings& timings);
[[nodiscard]] Duration readTime(ByteCount bytes, const Timings& timings);
/// SET_ADDRESS for a read, with the following ABORT.
[[nodiscard]] Duration seekTime(const Timings& timings);

/// `assumed`, corrected by the measured times. Operations not done yet are scaled by the speed of
/// the bus.
[[nodiscard]] Timings learned(const Timings& assumed, const MeasuredWork& measured);

} // namespace fieldflash::plan
