// SPDX-License-Identifier: MIT
#include "core/update/detail/erased_value.h"

#include "core/base/words.h"
#include "core/update/detail/plan_runner.h"
#include "core/update/detail/profile_rules.h"

namespace fieldflash::update {

bool mayEraseToOpposite(Job& job)
{
    const bool isKnown = !profile::chipsBehind(chipOf(job.device(), job.profile())).empty();
    return !isKnown && job.cells().erasedByte == kErasedByte;
}

bool assumeOtherErasedByte(Job& job)
{
    if (!mayEraseToOpposite(job))
        return false;
    memory::FlashCells cells = job.cells();
    cells.erasedByte = static_cast<std::uint8_t>(~kErasedByte);
    job.device().setCells(cells);
    forgetDifferences(job.report());
    job.note(Words::tr("This chip is not known, and its erased flash reads as zeros. That is taken "
                       "into account from now on."),
             true);
    return true;
}

} // namespace fieldflash::update
