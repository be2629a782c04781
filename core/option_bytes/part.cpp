// SPDX-License-Identifier: MIT
#include "core/option_bytes/part.h"

#include "core/base/words.h"
#include "core/option_bytes/option_block.h"

#include <algorithm>

namespace fieldflash::option_bytes {

namespace {

// L4: RM0351 and RM0394, section 3.4.1; L4+: RM0432.
constexpr Address kBank1 = 0x1FFF7800;
constexpr Address kBank2 = 0x1FFFF800;
constexpr Address kPlusBank1 = 0x1FF00000;
constexpr Address kPlusBank2 = 0x1FF01000;
constexpr Address kOtp = 0x1FFF7000;
/// Largest flash of a chip with one bank (L45x, L46x: 512 KB).
constexpr ByteCount kMostOneBankFlash = ByteCount{512} * 1024;

/// Announced with exactly this size: at the same address an F4 has its OTP memory (512 bytes), a
/// G474 option bytes of another meaning (48 bytes).
bool isReadableBlock(const memory::MemoryMap& map, Address address)
{
    const memory::MemoryArea* area = map.areaAt(address);
    const AddressRange block{address, kBlockSize};
    return area != nullptr && memory::MemoryMap::isReadable(*area, block)
        && std::ranges::find(area->sectors, block, &memory::Sector::range) != area->sectors.end();
}

std::vector<Address> readable(const memory::MemoryMap& map, Address first, Address second)
{
    std::vector<Address> blocks;
    for (const Address address : {first, second}) {
        if (isReadableBlock(map, address))
            blocks.push_back(address);
    }
    return blocks;
}

std::optional<AddressRange> otpOf(const memory::MemoryMap& map)
{
    const memory::MemoryArea* area = map.areaAt(kOtp);
    if (area == nullptr)
        return std::nullopt;
    AddressRange range{kOtp, 0};
    for (const memory::Sector& sector : area->sectors) {
        if (sector.isReadable && sector.range.first == range.end())
            range.size += sector.range.size;
    }
    return range.isEmpty() ? std::nullopt : std::optional(range);
}

void addFlash(Part& part, const memory::MemoryMap& map)
{
    const auto first = map.firstFlashAddress();
    const memory::MemoryArea* area = first ? map.areaAt(*first) : nullptr;
    if (area == nullptr)
        return;
    part.flashBase = area->sectors.front().range.first;
    part.pageSize = area->sectors.front().range.size;
    part.pageCount = static_cast<std::uint32_t>(area->sectors.size());
}

} // namespace

QString familyText(Family family)
{
    switch (family) {
    case Family::OneBank: return Words::tr("STM32L41x to L46x");
    case Family::TwoBanks: return Words::tr("STM32L47x, L48x, L49x or L4Ax");
    case Family::Plus: return Words::tr("STM32L4P, L4Q, L4R or L4S");
    }
    Q_UNREACHABLE();
}

std::optional<Part> partOf(const memory::MemoryMap& map)
{
    Part part;
    part.otp = otpOf(map);
    addFlash(part, map);
    part.blocks = readable(map, kPlusBank1, kPlusBank2);
    if (!part.blocks.empty() && part.blocks.front() == kPlusBank1) {
        part.family = Family::Plus;
        return part;
    }
    part.blocks = readable(map, kBank1, kBank2);
    if (part.blocks.empty() || part.blocks.front() != kBank1)
        return std::nullopt;
    const bool isLarge = part.pageSize * part.pageCount > kMostOneBankFlash;
    part.family = part.blocks.size() > 1 || isLarge ? Family::TwoBanks : Family::OneBank;
    return part;
}

} // namespace fieldflash::option_bytes
