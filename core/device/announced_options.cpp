// SPDX-License-Identifier: MIT
#include "core/device/announced_options.h"

#include "core/profile/chip_match.h"

#include <algorithm>

namespace fieldflash::device {

namespace {

/// core/option_bytes decodes this one.
const QString kDecoded = QStringLiteral("stm32l4");

bool isCalled(const memory::MemoryArea& area, const QString& name)
{
    return area.name.contains(name, Qt::CaseInsensitive);
}

} // namespace

std::optional<option_bytes::Part> decodableOptions(const usb::DeviceInfo& bootloader,
                                                   const memory::MemoryMap& map,
                                                   const QString& family)
{
    auto part = option_bytes::partOf(map);
    if (!part)
        return part;
    profile::AnnouncedOptions options;
    options.bootloader = {bootloader.vendorId, bootloader.productId};
    options.address = part->blocks.front();
    options.hasDeviceFeature = std::ranges::any_of(map.areas(), [](const memory::MemoryArea& area) {
        return isCalled(area, QStringLiteral("device feature"));
    });
    options.family = family;
    if (profile::optionFormatOf(options) != kDecoded)
        part.reset();
    return part;
}

QString decodableFamilyName() { return profile::sharedNameOfFormat(kDecoded); }

std::vector<OptionMemory> optionMemories(const memory::MemoryMap& map)
{
    std::vector<OptionMemory> found;
    for (const memory::MemoryArea& area : map.areas()) {
        const bool isOptions = isCalled(area, QStringLiteral("option"))
            || isCalled(area, QStringLiteral("ob bytes")); // STM32U0
        for (const memory::Sector& sector : area.sectors) {
            if (!isOptions || !sector.isReadable)
                continue;
            const bool continues = !found.empty()
                && found.back().alternateSetting == area.alternateSetting
                && found.back().range.end() == sector.range.first;
            if (continues)
                found.back().range.size += sector.range.size;
            else
                found.push_back({area.name, area.alternateSetting, sector.range});
        }
    }
    return found;
}

} // namespace fieldflash::device
