// SPDX-License-Identifier: MIT
// What an update will do, as a value that exists before the first erase.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/image/firmware_image.h"
#include "core/memory/memory_map.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace fieldflash::update {

/// One step that the session carries out, in order.
struct Operation {
    enum class Kind {
        EraseSector, ///< `range` is the whole sector
        MassErase,   ///< `range` is the whole area
        Write,       ///< `bytes` to `range`; everything there is erased by then
        Verify,      ///< read `range` and compare with `bytes`
    };

    Kind kind;
    std::uint8_t alternateSetting = 0;
    AddressRange range;
    Bytes bytes;
    friend bool operator==(const Operation&, const Operation&) = default;
};

/// What happens to one sector, for the map and for people.
enum class SectorIntent {
    Keep,     ///< not touched
    Rewrite,  ///< erased and written
    Merge,    ///< erased and written with the bytes around the image put back
};

struct SectorPlan {
    std::uint8_t alternateSetting = 0;
    AddressRange range;
    SectorIntent intent = SectorIntent::Keep;
    friend bool operator==(const SectorPlan&, const SectorPlan&) = default;
};

struct Plan {
    std::vector<Operation> operations;
    /// Every sector of every area that the image touches, ascending.
    std::vector<SectorPlan> sectors;
    ByteCount bytesToWrite = 0;
    ByteCount bytesToVerify = 0;
    std::size_t sectorsToErase = 0;
    Clock::Duration predicted{0};

    /// "Writes 14 KB in 7 sectors, keeps everything else, about 1 second."
    [[nodiscard]] QString sentence() const;
};

/// Parts of touched sectors that the image does not cover: to be read before planning, and put back.
[[nodiscard]] std::vector<AddressRange> uncoveredRanges(const image::Target& target,
                                                        const memory::MemoryArea& area);

/// Pure. `preserved` holds what was read from uncoveredRanges(), by address; a range that is missing
/// there is lost with its sector (the caller decided so). Errors: OutsideMap when a byte of the image
/// has no writable sector, before anything is touched.
[[nodiscard]] Result<Plan> makePlan(const image::FirmwareImage& image,
                                    const memory::MemoryMap& map,
                                    const std::map<Address, Bytes>& preserved, bool verify);

} // namespace fieldflash::update
