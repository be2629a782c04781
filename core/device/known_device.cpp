// SPDX-License-Identifier: MIT
#include "core/device/known_device.h"

#include "core/device/life.h"
#include "core/image/chip_ram.h"
#include "core/option_bytes/part.h"
#include "firmware/contract/usb_identity.h"

#include <algorithm>
#include <array>

namespace fieldflash::device {

namespace {

constexpr image::UsbId kRom{FIELDFLASH_ROM_VENDOR_ID, FIELDFLASH_ROM_PRODUCT_ID};

image::UsbId idOf(const usb::DeviceInfo& info) { return {info.vendorId, info.productId}; }

/// Option bytes and OTP by their names in ROMs; the gate also knows their addresses.
bool isNamedSettings(const memory::MemoryArea& area)
{
    const std::array names{QStringLiteral("option"), QStringLiteral("otp"),
                           QStringLiteral("ob bytes"), QStringLiteral("device feature"),
                           QStringLiteral("engi bytes")};
    return std::ranges::any_of(names, [&area](const QString& name) {
        return area.name.contains(name, Qt::CaseInsensitive);
    });
}

void addMemories(image::DeviceFacts& facts, const memory::MemoryArea& area)
{
    const bool isNamed = isNamedSettings(area);
    for (const memory::Sector& sector : area.sectors) {
        const bool isSettings = isNamed || image::isSettingsAddress(sector.range.first);
        const bool continues = !facts.memories.empty()
            && facts.memories.back().where.alternateSetting == area.alternateSetting
            && facts.memories.back().where.range.end() == sector.range.first
            && facts.memories.back().isWritable == sector.isWritable
            && facts.memories.back().isSettings == isSettings;
        if (continues)
            facts.memories.back().where.range.size += sector.range.size;
        else
            facts.memories.push_back(
                {{area.alternateSetting, sector.range}, sector.isWritable, isSettings});
    }
}

image::DeviceFacts::Map stateOf(const memory::MemoryMap& map)
{
    using Map = image::DeviceFacts::Map;
    const auto isProgram = [](const memory::MemoryArea& area) { return !isNamedSettings(area); };
    const auto hasSectors = [&](const memory::MemoryArea& area) {
        return isProgram(area) && !area.sectors.empty();
    };
    if (std::ranges::any_of(map.areas(), hasSectors))
        return Map::Announced;
    return std::ranges::any_of(map.areas(), isProgram) ? Map::Empty : Map::Missing;
}

/// Of the on-chip flash in the lowest alternate setting.
std::vector<image::SectorRun> flashRuns(const memory::MemoryMap& map)
{
    std::vector<image::SectorRun> runs;
    for (const memory::MemoryArea& area : map.areas()) {
        for (const memory::Sector& sector : area.sectors) {
            if (!image::isFlashAddress(sector.range.first))
                continue;
            if (runs.empty() || runs.back().sectorSize != sector.range.size)
                runs.push_back({sector.range.size, 0});
            ++runs.back().count;
        }
        if (!runs.empty())
            break;
    }
    return runs;
}

/// As exact as the map allows. STM32G4 has option bytes at the same address, but only STM32L4 ROMs
/// also list a device feature (devices seen in public logs).
QString familyOf(const memory::MemoryMap& map)
{
    const auto part = option_bytes::partOf(map);
    const bool hasFeature = std::ranges::any_of(map.areas(), [](const memory::MemoryArea& area) {
        return area.name.contains(QStringLiteral("device feature"), Qt::CaseInsensitive);
    });
    if (part && (part->family == option_bytes::Family::Plus || hasFeature))
        return QStringLiteral("STM32L4");
    return QStringLiteral("STM32");
}

} // namespace

image::DeviceFacts factsOf(const KnownDevice& known)
{
    image::DeviceFacts facts;
    if (lifeOf(known.found) == Life::Application) {
        facts.application = idOf(known.found);
        facts.applicationVersion = known.found.bcdDevice;
        facts.applicationProduct = known.found.product;
        // A file may name the bootloader instead: assume the ST ROM until another is seen.
        facts.bootloader = kRom;
    } else {
        facts.bootloader = idOf(known.found);
    }
    if (known.bootloader)
        facts.bootloader = idOf(*known.bootloader);
    // The ROM's id tells no more; the map may.
    if (facts.bootloader == kRom)
        facts.family = QStringLiteral("STM32");
    facts.flashHead = known.flashHead;
    facts.banks = known.banks;
    if (const auto header =
            known.flashHead ? image::findApplicationHeader(*known.flashHead) : std::nullopt) {
        facts.applicationBoard = header->board;
        if (!facts.application) {
            facts.application = image::UsbId{header->vendorId, header->productId};
            facts.applicationVersion = header->bcdDevice;
        }
    }
    if (!known.map)
        return facts;
    facts.map = stateOf(*known.map);
    facts.flashStart = known.map->firstFlashAddress();
    for (const memory::MemoryArea& area : known.map->areas())
        addMemories(facts, area);
    if (facts.bootloader == kRom) {
        facts.family = familyOf(*known.map);
        facts.ram = image::ramBehind(flashRuns(*known.map));
    }
    return facts;
}

} // namespace fieldflash::device
