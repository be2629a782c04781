// SPDX-License-Identifier: MIT
// What an update will do, as a value that exists before the first erase.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "core/base/result.h"
#include "core/image/firmware_image.h"
#include "core/memory/memory_map.h"
#include "core/memory/sparse_bytes.h"
#include "core/plan/policy.h"
#include "core/plan/timings.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace fieldflash::plan {

/// One step that the session carries out, in order.
struct Operation : memory::MemoryRange {
    enum class Kind {
        EraseSector, ///< `range` is the whole sector
        MassErase,   ///< `range` is the whole area
        CheckErased, ///< read `range`, which was not empty before; what it holds now says whether
                     ///< the erase was done at all
        CheckEraseUnit, ///< read `range` around the first erased sector and compare with `bytes`:
                        ///< whether the device erases what it announces
        Write,          ///< `bytes` to `range`; everything there is erased by then
        Verify,         ///< read `range` and compare with `bytes`
    };

    Kind kind = Kind::Verify;
    Bytes bytes;
    ByteCount imageBytes = 0; ///< Verify: how many of the bytes the image says
    friend bool operator==(const Operation&, const Operation&) = default;
};

/// What happens to one sector, for the map and for people.
enum class SectorIntent {
    Keep,    ///< not in the image; stays as it is
    Equal,   ///< matches already; stays as it is
    Fill,    ///< written without an erase: what is missing is empty on the device
    Rewrite, ///< erased and written
    Merge,   ///< erased and written with the bytes around the image put back
    Restore, ///< foreign: lost with a mass erase and put back
    Erase,   ///< erased and left empty
};

/// The sector is erased or written.
[[nodiscard]] bool isTouched(SectorIntent intent);

struct SectorPlan : memory::MemoryRange {
    SectorIntent intent = SectorIntent::Keep;
    friend bool operator==(const SectorPlan&, const SectorPlan&) = default;
};

/// Neighbouring sectors with which the same is done for the same reason.
struct Region : memory::MemoryRange {
    SectorIntent intent = SectorIntent::Keep;
    QString reason; ///< one sentence: "Already matches the file."
    std::size_t sectors = 0;
    std::size_t erases = 0;     ///< sectors that lose a life (a mass erase counts for each)
    ByteCount bytesToWrite = 0; ///< programmed bytes
    Duration predicted{0};
    friend bool operator==(const Region&, const Region&) = default;
};

struct Plan {
    std::vector<Operation> operations;
    /// Every sector of every area that the job touches, ascending.
    std::vector<SectorPlan> sectors;
    /// The same, joined and explained; together they cover `sectors`.
    std::vector<Region> regions;
    /// The chosen way; never Auto once the plan is made from the content of the device.
    Policy policy = Policy::Auto;
    /// Why this way, in one sentence.
    QString reason;
    /// The existing content of sectors that are filled: written again if one of them has to be
    /// erased after an error. Writes, ascending.
    std::vector<Operation> existing;
    ByteCount bytesToWrite = 0;
    ByteCount bytesToVerify = 0;
    /// Bytes of the image that were compared and found equal, in sectors that stay untouched: these
    /// are proved already.
    ByteCount bytesProved = 0;
    /// The wear: erases of single sectors, each sector of a mass erase counted.
    std::size_t sectorsToErase = 0;
    /// Bytes around the image that are lost with their sectors, because they were not read before.
    ByteCount bytesGivenUp = 0;
    /// False where the whole chip belongs to the image: the rest is lost, or left to chance.
    bool keepsRest = true;
    /// All operations together, as the device will count them.
    WorkAmount work;
    Duration predicted{0};

    /// Sums up `operations`; the makers of plans call it once, last.
    void addTotals(const memory::MemoryMap& map, const Timings& timings);

    /// "Writes 14 KB in 7 sectors. Takes about 1 second. Everything else on the device is kept."
    [[nodiscard]] QString sentence() const;
};

/// "about 20 seconds"; "less than a second".
[[nodiscard]] QString timeText(Duration duration);

/// Parts of touched sectors that the image does not cover: to be read before planning, and put
/// back.
[[nodiscard]] std::vector<AddressRange> gapRanges(const image::Target& target,
                                                  const memory::MemoryArea& area);

/// What one operation alone asks of the device, in blocks of `blockSize`; of several, WorkCounter
/// tells it.
[[nodiscard]] WorkAmount workOf(const Operation& operation, const memory::MemoryMap& map,
                                ByteCount blockSize);

struct PlanRules;
struct WantedContent;

/// Pure: the plan from what is wanted, what is known of the device, how long it needs, and what is
/// allowed. Chooses between erasing sectors and erasing everything by the predicted time (Auto), or
/// does as it is told. Errors: RefusedByDevice when a policy demands what would lose something.
///
/// Order: the sector with the vector table is erased first, and the first eight bytes of the image
/// (stack pointer and reset vector, one flash word) are written last, after everything else has
/// been read back. So whatever interrupts an update, there is never a vector table without its
/// program.
[[nodiscard]] Result<Plan> makePlan(const WantedContent& wanted, const memory::SparseBytes& known,
                                    const Timings& timings, const PlanRules& rules);

/// A plan for a device of which nothing is known but its map: an estimate to be shown before it is
/// asked for anything. `preserved` holds what lies in gapRanges(), by address; a range that
/// is missing there is lost with its sector. Errors: as wantedContent().
[[nodiscard]] Result<Plan> makePlan(const image::FirmwareImage& image, const memory::MemoryMap& map,
                                    const std::map<Address, Bytes>& preserved, bool verify);

/// Puts the check that the device erases what it announces behind the first operation, where that
/// is the erase of a sector and something is known that can show it.
void insertEraseProof(std::vector<Operation>& operations, const memory::SparseBytes& known,
                      ByteCount blockSize);

/// Only compares; touches nothing. Errors: OutsideMap where the device cannot read.
[[nodiscard]] Result<Plan> makeVerifyPlan(const image::FirmwareImage& image,
                                          const memory::MemoryMap& map);

/// Empties the sectors in `ranges`; none given: the whole area with the first flash sector, at
/// once. Errors: Usage when a range cuts through a sector, OutsideMap where nothing can be erased.
[[nodiscard]] Result<Plan> makeErasePlan(const std::vector<AddressRange>& ranges,
                                         const memory::MemoryMap& map, bool verify);

} // namespace fieldflash::plan
