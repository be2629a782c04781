// SPDX-License-Identifier: MIT
// How long a device needs: assumed at first, then learned from what it does.
#pragma once

#include "core/base/address.h"
#include "core/base/duration.h"

#include <cstdint>

namespace fieldflash::plan {

/// The defaults are an STM32L476 by its datasheet (DS10198, flash characteristics: the maximum,
/// because that is what a ROM announces) behind a full-speed bus (USB 2.0, table 5-2).
struct Timings {
    Duration eraseSector = std::chrono::microseconds(25000);
    Duration eraseByte{0}; ///< on top, where large sectors take longer
    Duration massErase = std::chrono::microseconds(25000);
    Duration programUnit = std::chrono::microseconds(86); ///< 8 bytes
    /// What the device asks to be left alone for after any block, however short.
    Duration blockPause = std::chrono::milliseconds(1);
    /// A request with next to no data.
    Duration request = std::chrono::milliseconds(1);
    /// One full block over the wire, without the requests around it.
    Duration block = std::chrono::milliseconds(3);
    /// SET_ADDRESS with its two GETSTATUS.
    Duration setAddress = std::chrono::milliseconds(4);
    ByteCount blockSize = 2048;
};

/// What has to be asked of a device. The bytes are those of blocks, padding included.
struct WorkAmount {
    std::uint64_t sectorErases = 0;
    std::uint64_t massErases = 0;
    std::uint64_t setAddress = 0;
    std::uint64_t blocksWritten = 0;
    std::uint64_t blocksRead = 0;
    std::uint64_t requests = 0; ///< others: ABORT, SET_INTERFACE
    ByteCount bytesErased = 0;  ///< by sectorErases
    ByteCount bytesWritten = 0;
    ByteCount bytesRead = 0;

    WorkAmount& operator+=(const WorkAmount& other);
    friend bool operator==(const WorkAmount&, const WorkAmount&) = default;
};

/// What a device did so far, and how long that took, from the first request of each to its last
/// answer. Only what succeeded.
struct MeasuredWork {
    WorkAmount amount;
    Duration settingAddress{0};
    Duration erasing{0};
    Duration massErasing{0};
    Duration writing{0};
    Duration reading{0};
};

[[nodiscard]] Duration timeFor(const WorkAmount& work, const Timings& timings);
/// Erasing one sector of this size, with its requests.
[[nodiscard]] Duration eraseTime(ByteCount size, const Timings& timings);
/// `bytes` in blocks, without the address.
[[nodiscard]] Duration writeTime(ByteCount bytes, const Timings& timings);
[[nodiscard]] Duration readTime(ByteCount bytes, const Timings& timings);
/// The address of a run that is read, with the ABORT behind it.
[[nodiscard]] Duration seekTime(const Timings& timings);

/// `assumed`, corrected by what the device needed so far. What it has not done yet is scaled by the
/// speed of the bus.
[[nodiscard]] Timings learned(const Timings& assumed, const MeasuredWork& measured);

} // namespace fieldflash::plan
