// SPDX-License-Identifier: MIT
#include "core/update/detail/profile_rules.h"

#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/device/announced_options.h"
#include "core/device/known_device.h"
#include "core/memory/layout_text.h"
#include "core/update/detail/limits.h"

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

/// As a person names it.
QString quotedName(const profile::DeviceProfile& profile)
{
    return QStringLiteral("“%1”").arg(profile.name.text());
}

QString sentences(const std::vector<profile::GuideStep>& guide)
{
    QStringList steps;
    for (const profile::GuideStep& step : guide)
        steps.append(step.text.text());
    return steps.join(QLatin1Char(' '));
}

bool hasEntry(const profile::DeviceProfile& profile, profile::Entry entry)
{
    return std::ranges::find(profile.entries, entry) != profile.entries.end();
}

Error unknownProduct(const std::vector<profile::DeviceProfile>& products)
{
    QStringList names;
    for (const profile::DeviceProfile& product : products) {
        const QString place = product.start ? addressText(*product.start) : QString();
        names.append(place.isEmpty() ? quotedName(product)
                                     : QStringLiteral("%1 (%2)").arg(quotedName(product), place));
    }
    return Error(ErrorKind::AmbiguousDevice,
                 Words::tr("In bootloader mode the device does not say which product it is, and "
                           "their programs start at different addresses: %1.")
                     .arg(names.join(QStringLiteral(", "))),
                 surface() == Surface::Window
                     ? Words::tr("Start the program of the device first.")
                     : Words::tr("Start the program of the device first, or name the product "
                                 "(--profile FILE) or the address (--address)."));
}

/// The products that the device can be, with the one that it is.
std::vector<profile::DeviceProfile> possibleProducts(const Job& job)
{
    std::vector<profile::DeviceProfile> products;
    if (job.profile() != nullptr)
        products.push_back(*job.profile());
    if (products.empty() || !products.front().isProduct())
        products.insert(products.end(), job.products().begin(), job.products().end());
    return products;
}

/// Why the ranges (empty: everything) must not be erased; absent: they may.
std::optional<Error> keptFrom(const Job& job, const std::vector<AddressRange>& ranges)
{
    for (const profile::DeviceProfile& product : possibleProducts(job)) {
        for (const AddressRange& kept : product.neverWritten) {
            const bool isTouched =
                ranges.empty() || std::ranges::any_of(ranges, [&](const AddressRange& range) {
                    return range.overlaps(kept);
                });
            if (isTouched)
                return Error(ErrorKind::ExcludedMemory,
                             Words::tr("%1 of %2 is never written, and would be erased.")
                                 .arg(rangeText(kept), quotedName(product)),
                             Words::tr("Only its manufacturer can put that content back."));
        }
    }
    return std::nullopt;
}

/// Of the chips that are known (STM32H7). A unit that is too large only writes more.
constexpr ByteCount kLargestProgramUnit = 32;

/// What the device announces is also a limit: a block and a sector have whole program units.
bool canProgram(const dfu::DfuseDevice& device, const memory::FlashCells& cells)
{
    if (device.functional().wTransferSize < cells.programUnit)
        return false;
    const memory::MemoryMap& map = device.memoryMap();
    const auto first = map.firstFlashAddress();
    const memory::MemoryArea* area = first ? map.areaAt(*first) : nullptr;
    return area == nullptr
        || std::ranges::all_of(area->sectors, [&cells](const memory::Sector& sector) {
               return cells.isWholeUnits(sector.range);
           });
}

} // namespace

Clock::Duration bootloaderLimit(const profile::DeviceProfile* profile)
{
    if (profile == nullptr || !profile->entryTime)
        return kBootloaderLimit;
    return *profile->entryTime;
}

dfu::DeviceCorrections correctionsFrom(const profile::DeviceProfile* profile)
{
    dfu::DeviceCorrections corrections;
    if (profile == nullptr)
        return corrections;
    corrections.transferSize = profile->corrections.transferSize;
    if (profile->corrections.pollTime)
        corrections.pollTime = *profile->corrections.pollTime;
    std::uint8_t alternateSetting = 0;
    for (const QString& layout : profile->corrections.layouts) {
        // The reader of profiles has refused what cannot be parsed.
        if (auto area = memory::parseLayoutText(alternateSetting++, layout))
            corrections.areas.push_back(std::move(*area));
    }
    return corrections;
}

profile::AnnouncedChip chipOf(const dfu::DfuseDevice& device, const profile::DeviceProfile* profile)
{
    const QString family = profile == nullptr ? QString() : profile->family;
    return device::announcedChip(device.info(), device.memoryMap(), family);
}

void applyChip(dfu::DfuseDevice& device, const profile::DeviceProfile* profile)
{
    const std::vector<profile::ChipMatch> chips = profile::chipsBehind(chipOf(device, profile));
    memory::FlashCells cells = profile::cellsOf(chips);
    if (chips.empty())
        cells.programUnit = kLargestProgramUnit;
    while (cells.programUnit > memory::FlashCells().programUnit && !canProgram(device, cells))
        cells.programUnit /= 2;
    device.setCells(cells);
}

bool locksUpOnLeave(const dfu::DfuseDevice& device, const profile::DeviceProfile* profile)
{
    const profile::AnnouncedChip announced = chipOf(device, profile);
    const std::vector<device::OptionMemory> options = device::optionMemories(device.memoryMap());
    const auto hasOptions = [&options](const profile::ChipMatch& chip) {
        return std::ranges::any_of(options, [&chip](const device::OptionMemory& memory) {
            return std::ranges::count(chip.line->optionBytes, memory.range.first) > 0;
        });
    };
    std::vector<profile::ChipMatch> chips = profile::chipsBehind(announced);
    if (std::ranges::any_of(chips, hasOptions))
        std::erase_if(chips, [&](const profile::ChipMatch& chip) { return !hasOptions(chip); });
    return std::ranges::any_of(chips, [&announced](const profile::ChipMatch& chip) {
        const auto& ids = chip.family->bootloaderIds;
        return std::ranges::find(ids, announced.bootloader) != ids.end()
            && chip.family->quirk(QStringLiteral("no-leave")) != nullptr;
    });
}

QStringList chipRemarks(const profile::DeviceProfile& profile, const dfu::DfuseDevice& device)
{
    QStringList remarks;
    if (!profile.corrections.layouts.isEmpty())
        remarks.append(Words::tr("The profile of %1 replaces the memory layout that the device "
                                 "announces.")
                           .arg(quotedName(profile)));
    if (profile.corrections.transferSize)
        remarks.append(Words::tr("The profile of %1 replaces the transfer size that the device "
                                 "announces by %2.")
                           .arg(quotedName(profile), sizeText(*profile.corrections.transferSize)));
    if (const auto said = profile::disagreement(chipOf(device, &profile)))
        remarks.append(*said);
    return remarks;
}

QString guideToBootloader(const profile::DeviceProfile* profile)
{
    return profile == nullptr ? QString() : sentences(profile->bootloaderGuide);
}

QString guideToProgram(const profile::DeviceProfile* profile)
{
    return guideToBootloader(profile).isEmpty()
        ? Words::tr("Unplug the device, release BOOT0, and plug it in again.")
        : Words::tr("Unplug the device and plug it in again, without starting its bootloader.");
}

std::vector<AddressRange> neverWritten(const Job& job)
{
    std::vector<AddressRange> ranges;
    for (const profile::DeviceProfile& product : possibleProducts(job))
        ranges.insert(ranges.end(), product.neverWritten.begin(), product.neverWritten.end());
    return ranges;
}

Error startedByHand(const profile::DeviceProfile& profile)
{
    QString remedy = sentences(profile.bootloaderGuide);
    if (hasEntry(profile, profile::Entry::Command))
        remedy = profile.entryCommand.text();
    else if (remedy.isEmpty() && hasEntry(profile, profile::Entry::SerialPort))
        remedy = Words::tr("Open its serial port at 1200 baud and close it: the bootloader starts "
                           "then.");
    else if (remedy.isEmpty())
        remedy = Words::tr("Start its bootloader with the boot button or jumper of the board.");
    return Error(ErrorKind::WrongBoard,
                 Words::tr("The program of %1 cannot be asked over USB to start the bootloader.")
                     .arg(quotedName(profile)),
                 remedy + QLatin1Char(' ') + Words::tr("Then try again."));
}

Result<UpdateOptions> withProfile(const Job& job, UpdateOptions options, bool needsAddress)
{
    const profile::DeviceProfile* profile = job.profile();
    const std::vector<AddressRange> kept = neverWritten(job);
    options.excluded.insert(options.excluded.end(), kept.begin(), kept.end());
    if (!needsAddress || options.address)
        return options;
    if (profile != nullptr && (profile->isProduct() || job.products().empty())) {
        options.address = profile->start;
        return options;
    }
    const std::vector<profile::DeviceProfile>& products = job.products();
    if (products.empty())
        return options;
    const bool areAlike = std::ranges::all_of(
        products, [&](const auto& product) { return product.start == products.front().start; });
    if (!areAlike)
        return failure(unknownProduct(products));
    options.address = products.front().start;
    return options;
}

Result<void> checkErase(const Job& job, const std::vector<AddressRange>& ranges)
{
    const std::optional<Error> kept = keptFrom(job, ranges);
    if (!kept)
        return {};
    return failure(kept->kind(), kept->summary(), Words::tr("Erase only ranges outside of it."));
}

Result<void> checkUnprotect(const Job& job)
{
    if (auto kept = keptFrom(job, {}))
        return failure(*std::move(kept));
    return {};
}

} // namespace fieldflash::update
