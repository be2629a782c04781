// SPDX-License-Identifier: MIT
#include "core/update/detail/erased_value.h"

#include "core/base/words.h"
#include "core/update/detail/plan_runner.h"
#include "core/update/detail/profile_rules.h"

namespace fieldflash::update {

bool mayEraseToOpposite(const Job& job)
{
    if (job.learnedErasedByte())
        return false;
    const bool isKnown = !profile::chipsBehind(chipOf(job.device(), job.profile())).empty();
    return !isKnown || job.cells().erasedByte != kErasedByte;
}

bool assumeOtherErasedByte(Job& job)
{
    if (!mayEraseToOpposite(job))
        return false;
    const auto opposite = static_cast<std::uint8_t>(~job.cells().erasedByte);
    job.learnErasedByte(opposite);
    forgetDifferences(job.report());
    job.note(opposite == kErasedByte
                 ? Words::tr("Erased flash of this chip reads as ones, unlike that of the chips "
                             "with this memory layout. That is taken into account from now on.")
                 : Words::tr("This chip is not known, and its erased flash reads as zeros. That is "
                             "taken into account from now on."),
             true);
    return true;
}

} // namespace fieldflash::update
