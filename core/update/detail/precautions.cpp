// SPDX-License-Identifier: MIT
#include "core/update/detail/precautions.h"

#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/update/detail/limits.h"

namespace fieldflash::update {

namespace {

/// Everything worth keeping was saved before the sector was torn.
void declareTorn(memory::SparseBytes& known, const plan::WantedSector& sector)
{
    for (const AddressRange& range : sector.required())
        known.putUnreadable({sector.alternateSetting, range});
    for (const AddressRange& range : sector.gaps())
        known.put(sector.alternateSetting, range.first, sector.cells.erased(range.size));
}

bool mustPreserveGaps(const plan::WantedSector& sector, const plan::PlanRules& rules)
{
    return plan::keepsSurroundings(rules) && !sector.gaps().empty();
}

Error cannotKeep(const plan::WantedSector& sector)
{
    return Error(ErrorKind::RefusedByDevice,
                 Words::tr("The device disconnects whenever data next to the program is read, so "
                           "it cannot be kept."),
                 surface() == Surface::Window
                     ? Words::tr("Use a file that fills whole sectors.")
                     : Words::tr("If this data is not needed, discard it (option --no-preserve), "
                                 "or use a file that fills whole sectors."))
        .withDetail(rangeText(sector.sector.range));
}

} // namespace

Result<void> markUnreadable(Planning& planning, const plan::Suspects& suspects)
{
    memory::SparseBytes& known = planning.known;
    for (const plan::Suspect& suspect : suspects.all()) {
        const plan::WantedSector* sector = planning.wanted.find(suspect);
        const bool isSure = suspect.isTorn || suspect.losses >= kLossesForSure;
        if (sector == nullptr) {
            // Only a requested mass erase has to know this content.
            if (isSure || planning.rules.policy != plan::Policy::Mass)
                known.putUnreadable(suspect);
        } else if (suspect.isTorn || !sector->saved.empty()) {
            declareTorn(known, *sector);
        } else if (!mustPreserveGaps(*sector, planning.rules)) {
            known.putUnreadable(suspect);
        } else if (isSure) {
            return failure(cannotKeep(*sector));
        }
    }
    if (suspects.lossCount() < kLossesOfAll)
        return {};
    // All other sectors, too: only necessary reads are made.
    for (const plan::WantedSector& sector : planning.wanted.sectors) {
        const bool isSettled = suspects.find(sector.place()) != nullptr || !sector.saved.empty()
            || mustPreserveGaps(sector, planning.rules);
        if (!isSettled)
            known.putUnreadable(sector.place());
    }
    if (planning.rules.policy == plan::Policy::Auto)
        planning.rules.policy = plan::Policy::Sectors;
    return {};
}

} // namespace fieldflash::update
