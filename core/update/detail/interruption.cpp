// SPDX-License-Identifier: MIT
#include "core/update/detail/interruption.h"

#include "core/base/words.h"
#include "core/update/detail/hashes.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/reader.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

/// The first program unit that is not erased, and the bytes that follow in the same piece.
std::optional<ContentMark> markIn(const memory::SparseBytes::Piece& piece, std::uint8_t erasedByte)
{
    const auto byte = std::ranges::find_if(
        piece.bytes, [erasedByte](std::uint8_t value) { return value != erasedByte; });
    if (byte == piece.bytes.end())
        return std::nullopt;
    const auto offset = static_cast<ByteCount>(byte - piece.bytes.begin());
    const ByteCount size = std::min(kMarkSize, piece.bytes.size() - offset);
    ContentMark mark;
    mark.alternateSetting = piece.alternateSetting;
    mark.range = {static_cast<Address>(piece.first + offset), size};
    mark.sha256 = sha256Hex(piece.bytes.subspan(offset, size));
    return mark;
}

} // namespace

std::vector<ContentMark> marksOf(const Planning& planning)
{
    std::vector<ContentMark> marks;
    for (const plan::SectorPlan& sector : planning.plan->sectors) {
        const memory::MemoryArea* area = planning.wanted.map->area(sector.alternateSetting);
        const bool isReadable =
            area != nullptr && memory::MemoryMap::isReadable(*area, sector.range);
        if (plan::isTouched(sector.intent) || planning.known.hasUnreadable(sector) || !isReadable)
            continue;
        for (const memory::SparseBytes::Piece& piece : planning.known.parts(sector)) {
            if (marks.size() == kMarks)
                return marks;
            if (auto mark = markIn(piece, planning.wanted.map->cells().erasedByte))
                marks.push_back(*std::move(mark));
        }
    }
    return marks;
}

QCoro::Task<Result<bool>> containsMarks(Job& job, Recovery& recovery,
                                        std::vector<ContentMark> marks)
{
    Reader reader(job, recovery);
    const memory::MemoryMap& map = job.device().memoryMap();
    for (const ContentMark& mark : marks) {
        const memory::MemoryArea* area = map.area(mark.alternateSetting);
        if (area == nullptr || !memory::MemoryMap::isReadable(*area, mark.range))
            co_return false;
        auto found = co_await reader.lookForSure(mark.place());
        if (!found)
            co_return failure(std::move(found).error());
        if (!found->unreadable.empty() || sha256Hex(found->bytes) != mark.sha256)
            co_return false;
    }
    co_return true;
}

InterruptedUpdate interruptedUpdate(const JournalEntry& entry, const JournalEntry& now)
{
    InterruptedUpdate interrupted;
    interrupted.suspects = entry.suspects;
    interrupted.isSameImage = entry.imageHash == now.imageHash;
    if (!entry.hasBegun)
        return interrupted;
    interrupted.saved = entry.saved;
    interrupted.wasErasing = entry.isErasing;
    interrupted.isMassEraseOpen = entry.isErasing && entry.isMassErase;
    return interrupted;
}

InterruptedUpdate doubtfulUpdate(const JournalEntry& entry, const JournalEntry& now)
{
    InterruptedUpdate interrupted;
    interrupted.isSameImage = entry.imageHash == now.imageHash;
    interrupted.wasErasing = entry.hasBegun && entry.isErasing;
    for (plan::Suspect suspect : entry.suspects.all()) {
        suspect.losses = std::max(suspect.losses, suspect.isTorn ? 1 : 0);
        suspect.isTorn = false;
        interrupted.suspects.add(suspect);
    }
    return interrupted;
}

image::Finding doubtfulOwner(ByteCount saved)
{
    return {.code = image::FindingCode::InterruptedDevice,
            .summary =
                Words::tr("An update was interrupted at this USB port, and it is not certain "
                          "that this is the same device. %1 saved from that device will not "
                          "be written to this one.")
                    .arg(sizeText(saved)),
            .detail = Words::tr("no serial number that belongs to one device only"),
            .severity = image::Severity::Question,
            .remedy = Words::tr("What was saved is kept in a file. If it is the same device, write "
                                "it back with fieldflash-cli restore after the update.")};
}

ByteCount sizeOfSaved(const JournalEntry& entry)
{
    ByteCount size = 0;
    for (const image::Target& target : entry.saved) {
        for (const image::Segment& segment : target.segments)
            size += segment.bytes.size();
    }
    return size;
}

namespace {

void addUnknown(memory::SparseBytes& before, const memory::MemoryRange& place, ByteView bytes)
{
    for (const AddressRange& gap : before.unknown(place))
        before.put(place.alternateSetting, gap.first, memory::slice(bytes, place.range.first, gap));
}

void addUnknown(memory::SparseBytes& before, const std::vector<image::Target>& saved)
{
    for (const image::Target& target : saved) {
        for (const image::Segment& segment : target.segments)
            addUnknown(before, {target.alternateSetting, segment.range()}, segment.bytes);
    }
}

} // namespace

void addBefore(memory::SparseBytes& before, const std::vector<image::Target>& saved,
               const Planning& planning)
{
    addUnknown(before, saved);
    for (const plan::SectorPlan& sector : planning.plan->sectors) {
        if (!plan::isTouched(sector.intent))
            continue;
        for (const memory::SparseBytes::Piece& piece : planning.known.parts(sector))
            addUnknown(before, piece.place(), piece.bytes);
    }
}

std::vector<image::Target> everythingBefore(memory::SparseBytes before,
                                            const std::vector<image::Target>& saved)
{
    addUnknown(before, saved);
    std::vector<image::Target> all;
    for (const memory::SparseBytes::Piece& piece : before.pieces()) {
        if (all.empty() || all.back().alternateSetting != piece.alternateSetting)
            all.emplace_back().alternateSetting = piece.alternateSetting;
        all.back().segments.push_back({piece.first, Bytes(piece.bytes.begin(), piece.bytes.end())});
    }
    return all;
}

} // namespace fieldflash::update
