// SPDX-License-Identifier: MIT
#include "core/image/gate/map_gate.h"

#include "core/base/surface.h"
#include "core/base/words.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace fieldflash::image {

namespace {

using Memory = DeviceFacts::Memory;
/// Only DfuSe files state alternate settings; other files go by address.
using Alternate = std::optional<std::uint8_t>;

Alternate statedAlternate(const FirmwareImage& image, const Target& target)
{
    return image.format == Format::DfuSe ? Alternate(target.alternateSetting) : std::nullopt;
}

bool fitsAlternate(const Memory& memory, Alternate alternateSetting)
{
    return !alternateSetting || memory.where.alternateSetting == *alternateSetting;
}

/// The first part of `range` not covered by the memories for which `counts` is true.
template <typename Counts>
AddressRange firstUncovered(const DeviceFacts& device, const AddressRange& range, Counts counts)
{
    ByteCount covered = range.first;
    for (bool grew = true; grew && covered < range.end();) {
        grew = false;
        for (const Memory& memory : device.memories) {
            if (counts(memory) && memory.where.range.contains(covered)) {
                covered = memory.where.range.end();
                grew = true;
            }
        }
    }
    if (covered >= range.end())
        return {range.first, 0};
    ByteCount end = range.end();
    for (const Memory& memory : device.memories) {
        if (counts(memory) && !memory.where.range.isEmpty() && memory.where.range.first > covered)
            end = std::min<ByteCount>(end, memory.where.range.first);
    }
    return {static_cast<Address>(covered), end - covered};
}

bool isSettings(const DeviceFacts& device, const AddressRange& range, Alternate alternateSetting)
{
    if (isSettingsAddress(range.first))
        return true;
    return std::ranges::any_of(device.memories, [&](const Memory& memory) {
        return memory.isSettings && fitsAlternate(memory, alternateSetting)
            && memory.where.range.overlaps(range);
    });
}

bool isAnnounced(const DeviceFacts& device, const AddressRange& range, Alternate alternateSetting)
{
    return std::ranges::any_of(device.memories, [&](const Memory& memory) {
        return fitsAlternate(memory, alternateSetting) && memory.where.range.overlaps(range);
    });
}

/// True for a segment with no writable byte, and for settings, which are never written.
bool isNotWritten(const DeviceFacts& device, const AddressRange& range, Alternate alternateSetting)
{
    if (isSettings(device, range, alternateSetting))
        return true;
    if (device.map == DeviceFacts::Map::Announced)
        return !isAnnounced(device, range, alternateSetting);
    return isRamAddress(range.first);
}

/// The memory at the range that is not written, or why there is none.
QString placeOf(const DeviceFacts& device, const AddressRange& range, Alternate stated)
{
    if (device.map != DeviceFacts::Map::Announced || isSettings(device, range, stated))
        return placeName(range.first);
    if (stated && isAnnounced(device, range, std::nullopt))
        return Words::tr("the file states memory %1; this memory has a different number on "
                         "this device")
            .arg(*stated);
    return isFlashAddress(range.first) ? Words::tr("flash that this device does not have")
                                       : placeName(range.first);
}

bool hasProgramMemory(const DeviceFacts& device)
{
    return std::ranges::any_of(device.memories,
                               [](const Memory& memory) { return !memory.isSettings; });
}

std::optional<Address> firstWritable(const DeviceFacts& device)
{
    std::optional<Address> first;
    for (const Memory& memory : device.memories) {
        if (memory.isWritable && !memory.isSettings)
            first = std::min(first.value_or(memory.where.range.first), memory.where.range.first);
    }
    return first;
}

Finding noMemoryMap()
{
    return {
        .code = FindingCode::NoMemoryMap,
        .summary = Words::tr(
            "The memory layout of the device cannot be read, so nothing can be written safely."),
        .detail = Words::tr("no readable layout of program memory"),
        .severity = Severity::Impossible,
        .remedy = Words::tr("Restart the device in bootloader mode and try again. If it "
                            "happens again, its bootloader cannot be used.")};
}

Finding emptyMemory()
{
    return {.code = FindingCode::EmptyMemory,
            .summary =
                Words::tr("The device announces an empty memory: there is no sector to write to."),
            .detail = Words::tr("no sector of program memory"),
            .severity = Severity::Impossible,
            .remedy = Words::tr("Start the bootloader that gives access to the device's flash.")};
}

/// The number that the memory has here; nothing where that is not what is wrong.
std::optional<std::uint8_t> otherNumber(const DeviceFacts& device, const NotWritten& part)
{
    const AddressRange& range = part.where.range;
    if (device.map != DeviceFacts::Map::Announced
        || isAnnounced(device, range, part.where.alternateSetting))
        return std::nullopt;
    const auto memory = std::ranges::find_if(device.memories, [&range](const Memory& candidate) {
        return candidate.isWritable && !candidate.isSettings
            && candidate.where.range.overlaps(range);
    });
    return memory == device.memories.end() ? std::nullopt
                                           : std::optional(memory->where.alternateSetting);
}

/// A file that states another alternate setting can be converted.
QString otherFileRemedy(const std::vector<NotWritten>& skipped, const DeviceFacts& device)
{
    const std::optional<std::uint8_t> number =
        skipped.size() == 1 ? otherNumber(device, skipped.front()) : std::nullopt;
    if (!number || surface() == Surface::Window)
        return Words::tr("Use the firmware file made for this device.");
    return Words::tr("If the file is made for this device, convert it to this number: "
                     "fieldflash-cli convert IN OUT.dfu --alternate %1. Otherwise use the firmware "
                     "file made for this device.")
        .arg(*number);
}

QString listText(const std::vector<NotWritten>& skipped)
{
    QStringList parts;
    for (const NotWritten& part : skipped)
        parts.append(Words::tr("%1 at %2 (%3)")
                         .arg(sizeText(part.where.range.size), addressText(part.where.range.first),
                              part.place));
    constexpr qsizetype kShown = 4;
    const qsizetype more = parts.size() - kShown;
    if (more > 0)
        parts = parts.mid(0, kShown) << QStringLiteral("+%1").arg(more);
    return parts.join(QStringLiteral(", "));
}

/// For whole segments outside the writable memory.
Finding skippedFinding(const std::vector<NotWritten>& skipped)
{
    const bool isProgram = std::ranges::any_of(
        skipped, [](const NotWritten& part) { return isFlashAddress(part.where.range.first); });
    return {.code = FindingCode::OutsideMap,
            .summary = Words::tr("Part of the file cannot be written to this device: %1.")
                           .arg(listText(skipped)),
            .detail = Words::tr("not written: %1").arg(listText(skipped)),
            .severity = isProgram ? Severity::Danger : Severity::Question,
            .remedy = isProgram ? Words::tr("Use the firmware file made for this device.")
                : surface() == Surface::Window
                ? Words::tr("To write the rest of the file without it, tick it under Details.")
                : Words::tr("To write the rest of the file without it, use "
                            "--skip outside-map.")};
}

Finding nothingLeft(const std::vector<NotWritten>& skipped, const DeviceFacts& device)
{
    Finding finding = skippedFinding(skipped);
    finding.summary =
        Words::tr("Nothing in the file can be written to this device: %1.").arg(listText(skipped));
    finding.severity = Severity::Impossible;
    finding.remedy = otherFileRemedy(skipped, device);
    return finding;
}

Finding partlyOutside(const Segment& segment, const AddressRange& outside, int alternateSetting)
{
    return {
        .code = FindingCode::OutsideMap,
        .summary =
            Words::tr(
                "The file does not fit into the memory of this device: there is no memory at %1.")
                .arg(addressText(outside.first)),
        .detail = Words::tr("outside %1; alternate setting %2, segment %3")
                      .arg(rangeText(outside))
                      .arg(alternateSetting)
                      .arg(rangeText(segment.range())),
        .severity = Severity::Impossible,
        .remedy = Words::tr("Use the firmware file made for this device.")};
}

std::optional<Finding> examineSegment(const DeviceFacts& device, const Segment& segment,
                                      const Target& target, Alternate stated)
{
    const auto isThere = [&](const Memory& memory) {
        return fitsAlternate(memory, stated) && !memory.isSettings;
    };
    const AddressRange outside = firstUncovered(device, segment.range(), isThere);
    if (!outside.isEmpty())
        return partlyOutside(segment, outside, target.alternateSetting);
    return readOnlyFinding(device, segment.range());
}

} // namespace

bool isWritable(const DeviceFacts& device, const AddressRange& range, Alternate alternateSetting)
{
    return firstUncovered(device, range,
                          [&](const Memory& memory) {
                              return memory.isWritable && !memory.isSettings
                                  && fitsAlternate(memory, alternateSetting);
                          })
        .isEmpty();
}

std::optional<Finding> readOnlyFinding(const DeviceFacts& device, const AddressRange& range)
{
    const auto memory = std::ranges::find_if(device.memories, [&](const Memory& candidate) {
        return !candidate.isWritable && !candidate.isSettings
            && candidate.where.range.overlaps(range);
    });
    if (memory == device.memories.end() || isWritable(device, range, std::nullopt))
        return std::nullopt;
    const std::optional<Address> first = firstWritable(device);
    const bool isStart = memory->where.range.first == programMemoryStart(device);
    Finding finding{
        .code = FindingCode::ReadOnlyMemory,
        .summary = isStart
            ? Words::tr(
                  "The start of this device's flash is protected: it contains the bootloader.")
            : Words::tr("The device does not allow writing %1.")
                  .arg(rangeText(intersection(memory->where.range, range))),
        .detail = Words::tr("read-only: %1").arg(rangeText(memory->where.range)),
        .severity = Severity::Impossible,
        .remedy = Words::tr("This device does not have writable memory. Start the bootloader that "
                            "gives access to its flash.")};
    if (first) {
        finding.summary += QLatin1Char(' ')
            + Words::tr("The first address that can be written is %1.").arg(addressText(*first));
        finding.remedy =
            Words::tr("Use the firmware that is built to start at %1.").arg(addressText(*first));
    }
    return finding;
}

std::vector<NotWritten> notWritten(const FirmwareImage& image, const DeviceFacts& device)
{
    std::vector<NotWritten> skipped;
    if (image.needsAddress)
        return skipped;
    for (const Target& target : image.targets) {
        for (const Segment& segment : target.segments) {
            if (isNotWritten(device, segment.range(), statedAlternate(image, target)))
                skipped.push_back(
                    {{target.alternateSetting, segment.range()},
                     placeOf(device, segment.range(), statedAlternate(image, target))});
        }
    }
    return skipped;
}

FirmwareImage without(FirmwareImage image, const std::vector<NotWritten>& skipped)
{
    for (Target& target : image.targets) {
        std::erase_if(target.segments, [&](const Segment& segment) {
            return std::ranges::any_of(skipped, [&](const NotWritten& part) {
                return part.where.alternateSetting == target.alternateSetting
                    && part.where.range == segment.range();
            });
        });
    }
    std::erase_if(image.targets, [](const Target& target) { return target.segments.empty(); });
    return image;
}

void examineMap(Findings& findings, const FirmwareImage& image, const DeviceFacts& device,
                const std::vector<NotWritten>& skipped)
{
    using Map = DeviceFacts::Map;
    const bool isAsked = device.map != Map::NotAsked;
    if (isAsked && !hasProgramMemory(device)) {
        findings.push_back(device.map == Map::Empty ? emptyMemory() : noMemoryMap());
        return;
    }
    if (image.needsAddress)
        return;
    if (image.targets.empty() && !skipped.empty()) {
        findings.push_back(nothingLeft(skipped, device));
        return;
    }
    std::optional<Finding> readOnly;
    std::optional<Finding> outside;
    if (isAsked) {
        for (const Target& target : image.targets) {
            for (const Segment& segment : target.segments) {
                std::optional<Finding> found =
                    examineSegment(device, segment, target, statedAlternate(image, target));
                if (!found)
                    continue;
                auto& first = found->code == FindingCode::OutsideMap ? outside : readOnly;
                if (!first)
                    first = std::move(found);
            }
        }
    }
    if (!outside && !skipped.empty())
        outside = skippedFinding(skipped);
    if (readOnly)
        findings.push_back(*std::move(readOnly));
    if (outside)
        findings.push_back(*std::move(outside));
}

} // namespace fieldflash::image
