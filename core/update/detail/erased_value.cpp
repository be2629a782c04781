// SPDX-License-Identifier: MIT
#include "core/update/detail/erased_value.h"

#include "core/base/words.h"
#include "core/device/known_device.h"
#include "core/profile/chip_match.h"
#include "core/update/detail/plan_runner.h"

namespace fieldflash::update {

std::optional<std::uint8_t> otherErasedByte(Job& job)
{
    const dfu::DfuseDevice& device = job.device();
    const QString family = job.profile() == nullptr ? QString() : job.profile()->family;
    const auto chip = device::announcedChip(device.info(), device.memoryMap(), family);
    const bool isKnown = !profile::chipsBehind(chip).empty();
    if (isKnown || job.cells().erasedByte != kErasedByte)
        return std::nullopt;
    return static_cast<std::uint8_t>(~kErasedByte);
}

bool assumeOtherErasedByte(Job& job)
{
    const auto other = otherErasedByte(job);
    if (!other)
        return false;
    memory::FlashCells cells = job.cells();
    cells.erasedByte = *other;
    job.device().setCells(cells);
    forgetDifferences(job.report());
    job.note(Words::tr("This chip is not known, and its erased flash reads as zeros. That is taken "
                       "into account from now on."),
             true);
    return true;
}

} // namespace fieldflash::update
