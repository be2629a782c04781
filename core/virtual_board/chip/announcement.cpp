// SPDX-License-Identifier: MIT
#include "core/virtual_board/chip/announcement.h"

#include <algorithm>

namespace fieldflash::board {

namespace {

void divideOtherwise(FlashGeometry& flash, const std::vector<ByteCount>& sectors)
{
    flash.sectors = sectors;
    flash.pageCount = static_cast<std::uint32_t>(sectors.size());
    flash.pageSize = *std::ranges::min_element(sectors);
    flash.banks = 1;
}

} // namespace

void announceOtherwise(RomModel& model, const BoardSwitches& switches)
{
    model.id = switches.id.value_or(model.id);
    if (!switches.product.isEmpty())
        model.product = switches.product;
    model.functional = switches.functional.value_or(model.functional);
    const auto flash = std::ranges::find(model.alternates, Memory::Flash, &Alternate::memory);
    if (!switches.layoutText.isEmpty() && flash != model.alternates.end())
        flash->layoutText = switches.layoutText;
    if (!switches.realSectors.empty())
        divideOtherwise(model.flash, switches.realSectors);
}

} // namespace fieldflash::board
