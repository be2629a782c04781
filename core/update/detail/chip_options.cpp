// SPDX-License-Identifier: MIT
#include "core/update/detail/chip_options.h"

#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/device/announced_options.h"
#include "core/option_bytes/option_block.h"
#include "core/option_bytes/settings.h"

#include <QCoro/QCoroTask>

#include <QStringList>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

/// The bank of a part with two that contains the range, or a part of it, is the second.
bool reachesSecondBank(const option_bytes::Part& part, const std::vector<AddressRange>& changed)
{
    const ByteCount second = part.flashBase + part.pageSize * part.pageCount / part.banks();
    return part.banks() > 1
        && (changed.empty() || std::ranges::any_of(changed, [second](const AddressRange& range) {
                return range.end() > second;
            }));
}

/// Nothing where it cannot be read.
QCoro::Task<Result<std::optional<option_bytes::OptionBlock>>> readBlock(Job& job, Reader& reader,
                                                                        Address address)
{
    const memory::MemoryArea* area = job.device().memoryMap().areaAt(address);
    const memory::MemoryRange place{area->alternateSetting, {address, option_bytes::kBlockSize}};
    auto bytes = co_await reader.readIfPossible(place);
    if (!bytes)
        co_return failure(std::move(bytes).error());
    std::optional<option_bytes::OptionBlock> found;
    if (*bytes) {
        if (auto block = option_bytes::optionBlock(address, **bytes))
            found = *block;
    }
    co_return found;
}

QString remedy()
{
    return surface() == Surface::Window
        ? Words::tr("The Option bytes page (Technician) shows the protection; removing it takes a "
                    "programmer or the program that set it.")
        : Words::tr("fieldflash-cli option-bytes shows the protection; removing it takes a "
                    "programmer or the program that set it.");
}

} // namespace

std::optional<option_bytes::Part> decodableOptions(const Job& job)
{
    const dfu::DfuseDevice& bootloader = job.device();
    const QString family = job.profile() == nullptr ? QString() : job.profile()->family;
    return device::decodableOptions(bootloader.info(), bootloader.memoryMap(), family);
}

QCoro::Task<Result<ChipOptions>> readChipOptions(Job& job, Reader& reader,
                                                 std::vector<AddressRange> changed)
{
    ChipOptions options;
    const auto part = decodableOptions(job);
    if (!part)
        co_return options;
    std::vector<option_bytes::OptionBlock> blocks;
    const std::size_t wanted = reachesSecondBank(*part, changed) ? 2 : 1;
    for (std::size_t i = 0; i < part->blocks.size() && i < wanted; ++i) {
        const Address address = part->blocks[i];
        const auto block = co_await readBlock(job, reader, address);
        if (!block)
            co_return failure(block.error());
        if (!*block)
            break;
        blocks.push_back(**block);
    }
    if (blocks.empty())
        co_return options;
    const option_bytes::OptionWord& optr = blocks.front().optr;
    options.startsFromEitherBank =
        optr.isIntact() && option_bytes::startsFromEitherBank(part->family, optr.value);
    options.protection = option_bytes::protectionOf(*part, blocks);
    co_return options;
}

std::optional<image::Finding> protectionFinding(const option_bytes::Protection& protection,
                                                const std::vector<AddressRange>& changed)
{
    QStringList names;
    QStringList areas;
    QStringList ranges;
    for (const option_bytes::ProtectedArea& area : protection.areas) {
        for (const AddressRange& range : changed) {
            if (!area.range.overlaps(range))
                continue;
            const QString text = option_bytes::areaText(area);
            if (!areas.contains(text)) {
                areas.append(text);
                names.append(option_bytes::areaName(area));
            }
            ranges.append(rangeText(intersection(area.range, range)));
        }
    }
    if (areas.isEmpty())
        return std::nullopt;
    constexpr qsizetype kListedRanges = 4;
    const QString separator = QStringLiteral(", ");
    const QStringList& shown = surface() == Surface::Window ? names : areas;
    return image::Finding{
        .code = image::FindingCode::WriteProtected,
        .summary = Words::tr("The option bytes of the device protect memory that "
                             "would have to be changed: %1.")
                       .arg(shown.join(separator)),
        .detail = Words::tr("protected: %1; would have to be changed: %2")
                      .arg(areas.join(separator), ranges.mid(0, kListedRanges).join(separator)),
        .severity = image::Severity::Impossible,
        .remedy = remedy()};
}

Result<void> refuseProtected(Job& job, const std::vector<AddressRange>& changed)
{
    auto finding = protectionFinding(job.protection(), changed);
    if (!finding)
        return {};
    auto refused = image::refusal({*finding}, {});
    job.report().findings.push_back(*std::move(finding));
    return failure(*std::move(refused));
}

QString unchangedRemedy(const option_bytes::Protection& protection, const AddressRange& range)
{
    return protection.isUnprotected(range)
        ? Words::tr("The option bytes do not protect this range, so the memory there may be worn "
                    "out.")
        : Words::tr("Check whether the option bytes protect this range against writing.");
}

} // namespace fieldflash::update
