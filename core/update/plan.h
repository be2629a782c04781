// SPDX-License-Identifier: MIT
// What an update will do, as a value that exists before the first erase.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/image/firmware_image.h"
#include "core/memory/memory_map.h"
#include "core/update/policy.h"

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
    Keep,    ///< no business of the image; stays as it is
    Equal,   ///< holds what it is to hold already; stays as it is
    Fill,    ///< written without being erased: the places that are missing are empty
    Rewrite, ///< erased and written
    Merge,   ///< erased and written with the bytes around the image put back
    Restore, ///< foreign: lost with a mass erase and put back
    Erase,   ///< erased and left empty
};

/// The sector is erased or written.
[[nodiscard]] bool isTouched(SectorIntent intent);

struct SectorPlan {
    std::uint8_t alternateSetting = 0;
    AddressRange range;
    SectorIntent intent = SectorIntent::Keep;
    friend bool operator==(const SectorPlan&, const SectorPlan&) = default;
};

/// Neighbouring sectors with which the same is done for the same reason.
struct Region {
    std::uint8_t alternateSetting = 0;
    AddressRange range;
    SectorIntent intent = SectorIntent::Keep;
    QString reason; ///< one sentence: "Holds what the file says already."
    std::size_t sectors = 0;
    std::size_t erases = 0;     ///< sectors that lose a life (a mass erase counts for each)
    ByteCount bytesToWrite = 0; ///< programmed bytes
    Clock::Duration predicted{0};
    friend bool operator==(const Region&, const Region&) = default;
};

/// How long the device needs, for predictions. The defaults are an STM32L476 by its datasheet
/// (DS10198, flash characteristics) behind a full-speed bus (USB 2.0, table 5-2).
struct Timings {
    Clock::Duration eraseSector = std::chrono::microseconds(24500);
    Clock::Duration massErase = std::chrono::microseconds(24600);
    Clock::Duration programUnit = std::chrono::microseconds(82); ///< 8 bytes
    /// One block over the wire, with the requests around it.
    Clock::Duration writeBlock = std::chrono::milliseconds(5);
    Clock::Duration readBlock = std::chrono::milliseconds(3);
    /// A command without work of its own: SET_ADDRESS with its two GETSTATUS.
    Clock::Duration command = std::chrono::milliseconds(3);
    ByteCount blockSize = 2048;
};

[[nodiscard]] Clock::Duration predictedTime(const Operation& operation, const Timings& timings);

struct Plan {
    std::vector<Operation> operations;
    /// Every sector of every area that the job touches, ascending.
    std::vector<SectorPlan> sectors;
    /// The same, joined and explained; together they cover `sectors`.
    std::vector<Region> regions;
    /// The way that was taken; never Auto once the plan is made from what the device holds.
    Policy policy = Policy::Auto;
    /// Why this way, in one sentence.
    QString reason;
    ByteCount bytesToWrite = 0;
    ByteCount bytesToVerify = 0;
    /// The wear: erases of single sectors, each sector of a mass erase counted.
    std::size_t sectorsToErase = 0;
    /// Bytes around the image that are lost with their sectors, because nobody read them before.
    ByteCount bytesGivenUp = 0;
    Clock::Duration predicted{0};

    /// Sums up `operations`; the makers of plans call it once.
    void addTotals();

    /// "Writes 14 KB in 7 sectors, keeps everything else, about 1 second."
    [[nodiscard]] QString sentence() const;
};

/// Parts of touched sectors that the image does not cover: to be read before planning, and put
/// back.
[[nodiscard]] std::vector<AddressRange> uncoveredRanges(const image::Target& target,
                                                        const memory::MemoryArea& area);

/// Pure. `preserved` holds what was read from uncoveredRanges(), by address; a range that is
/// missing there is lost with its sector (the caller decided so). Errors: OutsideMap when a byte of
/// the image has no sector that can be erased and written, BadFile when the image gives two values
/// for one byte; both before anything is touched.
///
/// Order: the sector with the vector table is erased first, and the first eight bytes of the image
/// (stack pointer and reset vector, one flash word) are written last, after everything else has
/// been read back. So whatever interrupts an update, there is never a vector table without its
/// program.
[[nodiscard]] Result<Plan> makePlan(const image::FirmwareImage& image, const memory::MemoryMap& map,
                                    const std::map<Address, Bytes>& preserved, bool verify);

/// Only compares; touches nothing. Errors: OutsideMap where the device cannot read.
[[nodiscard]] Result<Plan> makeVerifyPlan(const image::FirmwareImage& image,
                                          const memory::MemoryMap& map);

/// Empties the sectors in `ranges`; none given: the whole area with the first flash sector, at
/// once. Errors: Usage when a range cuts through a sector, OutsideMap where nothing can be erased.
[[nodiscard]] Result<Plan> makeErasePlan(const std::vector<AddressRange>& ranges,
                                         const memory::MemoryMap& map, bool verify);

} // namespace fieldflash::update
