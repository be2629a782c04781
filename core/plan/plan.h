// SPDX-License-Identifier: MIT
// The plan of an update: a value, complete before the first erase.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/image/content/firmware_image.h"
#include "core/memory/memory_map.h"
#include "core/memory/sparse_bytes.h"
#include "core/plan/policy.h"
#include "core/plan/timings.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace fieldflash::plan {

/// One step of the session.
struct Operation : memory::MemoryRange {
    enum class Kind {
        EraseSector,    ///< `range` is the whole sector
        MassErase,      ///< `range` is the whole area
        CheckErased,    ///< read `range`, which was not empty before, to see whether the erase was
                        ///< done at all
        CheckEraseUnit, ///< read `range` around the first erased sector and compare with `bytes`:
                        ///< does the device erase the announced sector?
        Write,          ///< `bytes` to `range`, which is erased by then
        Verify,         ///< read `range` and compare with `bytes`
    };

    Kind kind = Kind::Verify;
    SharedBytes bytes;
    ByteCount imageBytes = 0; ///< Verify: how many of the bytes the image says
    friend bool operator==(const Operation&, const Operation&) = default;
};

/// What happens to one sector, for the memory map and for texts.
enum class SectorIntent {
    Keep,    ///< not in the image; unchanged
    Equal,   ///< already matches; unchanged
    Fill,    ///< written without an erase: the missing bytes are empty on the device
    Rewrite, ///< erased and written
    Merge,   ///< erased and written, with the gaps restored
    Restore, ///< foreign content: erased by a mass erase and restored
    Erase,   ///< erased and left empty
};

/// True if the sector is erased or written.
[[nodiscard]] bool isTouched(SectorIntent intent);

struct SectorPlan : memory::MemoryRange {
    SectorIntent intent = SectorIntent::Keep;
    friend bool operator==(const SectorPlan&, const SectorPlan&) = default;
};

/// Adjacent sectors with the same intent and reason.
struct Region : memory::MemoryRange {
    SectorIntent intent = SectorIntent::Keep;
    QString reason; ///< one sentence: "Already matches the file."
    std::size_t sectors = 0;
    std::size_t erases = 0;     ///< erase cycles (a mass erase counts once per sector)
    ByteCount bytesToWrite = 0; ///< programmed bytes
    Duration predicted{0};
    friend bool operator==(const Region&, const Region&) = default;
};

struct Plan {
    std::vector<Operation> operations;
    /// Every sector of every area that the job touches, ascending.
    std::vector<SectorPlan> sectors;
    /// The same, joined and with reasons; together they cover `sectors`.
    std::vector<Region> regions;
    /// The chosen policy; never Auto once the plan is based on the content of the device.
    Policy policy = Policy::Auto;
    /// The reason for the policy, in one sentence.
    QString reason;
    /// Existing content of filled sectors: written again if one of them has to be erased after an
    /// error. Writes, ascending.
    std::vector<Operation> existing;
    ByteCount bytesToWrite = 0;
    ByteCount bytesToVerify = 0;
    /// Bytes of the image in unchanged sectors, which were already compared and match.
    ByteCount bytesProved = 0;
    /// Flash wear: number of sector erases, counting each sector of a mass erase.
    std::size_t sectorsToErase = 0;
    /// Bytes in gaps that are lost with their sectors because they were not read before.
    ByteCount bytesGivenUp = 0;
    /// False if the whole chip belongs to the image: other content may or may not be lost.
    bool keepsRest = true;
    /// All operations together, in the units of the device's counters.
    WorkAmount work;
    Duration predicted{0};

    /// Sums up `operations`; called once, last, by the functions that make plans.
    void addTotals(const memory::MemoryMap& map, const Timings& timings);

    /// "Writes 14 KB in 7 sectors. Takes about 1 second. Everything else on the device is kept."
    [[nodiscard]] QString sentence() const;
};

/// "about 20 seconds"; "less than a second".
[[nodiscard]] QString timeText(Duration duration);

/// Gaps in touched sectors: to be read before planning, and restored.
[[nodiscard]] std::vector<AddressRange> gapRanges(const image::Target& target,
                                                  const memory::MemoryArea& area);

/// The work of a single operation, in blocks of `blockSize`; for several, use WorkCounter.
[[nodiscard]] WorkAmount workOf(const Operation& operation, const memory::MemoryMap& map,
                                ByteCount blockSize);

struct PlanRules;
struct WantedContent;

/// Pure: makes a plan from the wanted content, the known content, the timings and the rules. Auto
/// chooses between sector erases and a mass erase by predicted time; other policies decide this
/// themselves. Errors: RefusedByDevice if the policy would lose content.
///
/// Order: the sector with the vector table is erased first, and the first eight bytes of the image
/// (stack pointer and reset vector, one program unit) are written last, after everything else has
/// been verified. An interrupted update therefore never leaves a vector table without its program.
[[nodiscard]] Result<Plan> makePlan(const WantedContent& wanted, const memory::SparseBytes& known,
                                    const Timings& timings, const PlanRules& rules);

/// A plan for a device of which only the memory map is known: an estimate to show before any read.
/// `preserved` contains the bytes of gapRanges(), by address; ranges missing there are lost with
/// their sectors. Errors: as wantedContent().
[[nodiscard]] Result<Plan> makePlan(const image::FirmwareImage& image, const memory::MemoryMap& map,
                                    const std::map<Address, Bytes>& preserved, bool verify);

/// Inserts the check that the device erases the announced sector after the first operation, if that
/// is a sector erase and the known content allows the check.
void insertEraseUnitCheck(std::vector<Operation>& operations, const memory::SparseBytes& known,
                          const memory::FlashCells& cells, ByteCount blockSize);

/// Only compares. Errors: OutsideMap for memory that cannot be read.
[[nodiscard]] Result<Plan> makeVerifyPlan(const image::FirmwareImage& image,
                                          const memory::MemoryMap& map);

/// Only reads: is all flash empty? Errors: OutsideMap without flash.
[[nodiscard]] Result<Plan> makeEmptyCheckPlan(const memory::MemoryMap& map);

/// Erases the sectors in `ranges`; without ranges, the whole area of the first flash sector at
/// once. Errors: Usage if a border is inside a sector, OutsideMap for memory that cannot be erased.
[[nodiscard]] Result<Plan> makeErasePlan(const std::vector<AddressRange>& ranges,
                                         const memory::MemoryMap& map, bool verify);

} // namespace fieldflash::plan
