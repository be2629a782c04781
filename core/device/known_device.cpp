// SPDX-License-Identifier: MIT
#include "core/device/known_device.h"

#include "core/device/announced_options.h"
#include "core/device/life.h"
#include "core/device/profile_choice.h"
#include "core/profile/chip_match.h"
#include "core/profile/other_devices.h"
#include "core/signature/known_keys.h"

#include <algorithm>
#include <array>

namespace fieldflash::device {

namespace {

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
std::vector<profile::SectorRun> flashRuns(const memory::MemoryMap& map)
{
    std::vector<profile::SectorRun> runs;
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

/// Until it is seen.
std::optional<UsbId> expectedBootloader(const profile::DeviceProfile* profile)
{
    if (profile != nullptr && !profile->bootloader.ids.empty())
        return profile->bootloader.ids.front();
    return usualBootloader();
}

/// As exact as profile, bootloader and map allow; empty where nothing is known. What the device
/// announces wins over what its profile states.
QString familyName(const UsbId& bootloader, const KnownDevice& known, const QString& stated)
{
    QString name = profile::sharedNameOf(bootloader);
    const bool isStated = !profile::familyName(stated).isEmpty();
    if (!known.map)
        return isStated ? profile::familyName(stated) : name;
    const usb::DeviceInfo& announcing = known.bootloader.value_or(known.found);
    if (isStated && !profile::disagreement(announcedChip(announcing, *known.map, stated)))
        return profile::familyName(stated);
    if (!name.isEmpty() && decodableOptions(announcing, *known.map, {}))
        return decodableFamilyName();
    return name;
}

/// Programs that can be in a device with this bootloader, by the profiles.
std::vector<UsbId> programsBehind(const usb::DeviceInfo& bootloader)
{
    std::vector<UsbId> ids;
    for (const auto* profile : profile::known().matching(bootloader, profile::Mode::Bootloader)) {
        for (const UsbId& id : profile->application.ids) {
            if (std::ranges::find(ids, id) == ids.end())
                ids.push_back(id);
        }
    }
    return ids;
}

} // namespace

namespace {

image::DeviceFacts::Loader loaderFacts(const dfu::LoaderReport& report)
{
    return {.application = report.application,
            .part = report.part,
            .board = report.board,
            .isSigned = report.isSigned(),
            .keyId = report.keyId,
            .securityFloor = report.securityFloor};
}

} // namespace

profile::AnnouncedChip announcedChip(const usb::DeviceInfo& bootloader,
                                     const memory::MemoryMap& map, const QString& family)
{
    return {{bootloader.vendorId, bootloader.productId}, flashRuns(map), family};
}

image::DeviceFacts factsOf(const KnownDevice& known)
{
    image::DeviceFacts facts;
    const profile::DeviceProfile* profile =
        known.profile != nullptr ? known.profile : profileOf(known.found).profile;
    const QString family = profile == nullptr ? QString() : profile->family;
    if (lifeOf(known.found) == Life::Application) {
        facts.application = idOf(known.found);
        facts.applicationVersion = known.found.bcdDevice;
        facts.applicationProduct = known.found.product;
        // A file may name the bootloader instead.
        facts.bootloader = expectedBootloader(profile);
    } else {
        facts.bootloader = idOf(known.found);
    }
    if (known.bootloader)
        facts.bootloader = idOf(*known.bootloader);
    if (facts.bootloader)
        facts.family = familyName(*facts.bootloader, known, family);
    facts.knownBootloaders = profile::bootloaderIds();
    facts.programs = programsBehind(known.bootloader.value_or(known.found));
    facts.signers = signature::knownKeys();
    if (known.loader)
        facts.loader = loaderFacts(*known.loader);
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
    const auto start = profile == nullptr ? std::nullopt : profile->start;
    facts.flashStart = start ? start : known.map->firstFlashAddress();
    if (facts.loader)
        facts.flashStart = facts.loader->application;
    for (const memory::MemoryArea& area : known.map->areas())
        addMemories(facts, area);
    if (facts.bootloader && profile::isOfKnownFamily(*facts.bootloader))
        facts.ram = profile::ramOf(
            profile::chipsBehind({*facts.bootloader, flashRuns(*known.map), family}));
    return facts;
}

} // namespace fieldflash::device
