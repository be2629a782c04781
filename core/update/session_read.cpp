// SPDX-License-Identifier: MIT
// Reading memory back into an image.
#include "core/base/words.h"
#include "core/plan/plan.h"
#include "core/update/detail/device_timings.h"
#include "core/update/detail/jobs.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/plain_work.h"
#include "core/update/detail/reader.h"
#include "core/update/detail/work_progress.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

using memory::MemoryRange;

Error notReadable(AddressRange range)
{
    return Error(ErrorKind::OutsideMap, Words::tr("Not all of the range is readable memory."),
                 Words::tr("Choose a range inside its memory map."))
        .withDetail(rangeText(range));
}

Result<std::vector<MemoryRange>> wholeFlash(const memory::MemoryMap& map)
{
    std::vector<MemoryRange> wanted;
    const auto first = map.firstFlashAddress();
    const memory::MemoryArea* area = first ? map.areaAt(*first) : nullptr;
    for (const memory::Sector& sector :
         area == nullptr ? std::vector<memory::Sector>() : area->sectors) {
        if (sector.isReadable)
            memory::appendJoined(wanted, {area->alternateSetting, sector.range});
    }
    if (wanted.empty())
        return failure(ErrorKind::OutsideMap,
                       Words::tr("The device does not announce readable memory."));
    return wanted;
}

Result<std::vector<MemoryRange>> wantedRanges(std::vector<AddressRange> ranges,
                                              const memory::MemoryMap& map)
{
    if (ranges.empty())
        return wholeFlash(map);
    std::vector<MemoryRange> wanted;
    std::ranges::sort(ranges);
    for (const AddressRange& range : ranges) {
        const memory::MemoryArea* area =
            range.fits() && !range.isEmpty() ? map.areaAt(range.first) : nullptr;
        if (area == nullptr || !memory::MemoryMap::isReadable(*area, range))
            return failure(notReadable(range));
        memory::appendJoined(wanted, {area->alternateSetting, range});
    }
    return wanted;
}

std::vector<WorkShare> readShare(const std::vector<MemoryRange>& wanted,
                                 const dfu::DfuseDevice& device, bool isForSure)
{
    WorkShare share{Phase::Read, 0, {}};
    for (const MemoryRange& part : wanted) {
        const plan::Operation likeVerify{part, plan::Operation::Kind::Verify, {}, 0};
        share.total += part.range.size;
        const plan::WorkAmount once =
            plan::workOf(likeVerify, device.memoryMap(), device.blockSize());
        share.work += once;
        if (isForSure)
            share.work += once;
    }
    return {share};
}

void addSegment(image::FirmwareImage& image, std::uint8_t alternateSetting, image::Segment segment)
{
    if (image.targets.empty() || image.targets.back().alternateSetting != alternateSetting) {
        image::Target target;
        target.alternateSetting = alternateSetting;
        image.targets.push_back(std::move(target));
    }
    image.targets.back().segments.push_back(std::move(segment));
}

Error unreadable(AddressRange place)
{
    return Error(ErrorKind::RefusedByDevice,
                 Words::tr("Part of the memory cannot be read: an interrupted update left it half "
                           "written."),
                 Words::tr("Update the device, or read the ranges around it."))
        .withDetail(rangeText(place));
}

QCoro::Task<Result<image::Segment>> readSegment(Job& job, Reader& reader, WorkProgress& progress,
                                                MemoryRange wanted, bool isForSure)
{
    Bytes content;
    content.reserve(static_cast<std::size_t>(wanted.range.size));
    const dfu::BlockListener onBlock = [&progress](ByteCount done) { progress.addWithin(done); };
    for (ByteCount offset = 0; offset < wanted.range.size; offset += kReadPiece) {
        if (auto going = job.checkCancelled(); !going)
            co_return failure(std::move(going).error());
        const AddressRange piece{wanted.range.first + static_cast<Address>(offset),
                                 std::min(kReadPiece, wanted.range.size - offset)};
        auto reading = isForSure ? reader.readForSure(wanted.at(piece), onBlock)
                                 : reader.read(wanted.at(piece), onBlock);
        auto read = co_await reading;
        if (!read)
            co_return failure(std::move(read).error());
        if (!read->unreadable.empty())
            co_return failure(unreadable(read->unreadable.front()));
        content.insert(content.end(), read->bytes.begin(), read->bytes.end());
        progress.add(piece.size);
    }
    image::Segment segment{wanted.range.first, std::move(content)};
    co_return segment;
}

QCoro::Task<Result<void>> readAll(Job& job, std::vector<AddressRange>& ranges,
                                  const UpdateOptions& options, image::FirmwareImage& image)
{
    if (auto found = co_await job.find(); !found)
        co_return found;
    if (auto entered = co_await job.enterAnyBootloader(); !entered)
        co_return entered;
    if (auto possible = checkPartition(job, options); !possible)
        co_return possible;
    if (job.plainDevice() != nullptr && ranges.empty())
        co_return co_await readPlain(job, options, image);
    if (auto addressed = job.checkAddresses(); !addressed)
        co_return addressed;
    const memory::MemoryMap& map = job.device().memoryMap();
    auto wanted = wantedRanges(std::move(ranges), map);
    if (!wanted)
        co_return failure(std::move(wanted).error());

    Recovery recovery(job);
    Reader reader(job, recovery);
    const plan::Timings assumed = assumedTimings(job);
    WorkProgress progress(job, readShare(*wanted, job.device(), options.verify), kRestartEstimate,
                          [&job, assumed] { return learnedTimings(assumed, job.device()); });
    progress.enter(Phase::Read);
    for (const MemoryRange& part : *wanted) {
        auto segment = co_await readSegment(job, reader, progress, part, options.verify);
        if (!segment)
            co_return failure(std::move(segment).error());
        job.report().hashes.push_back({part, sha256Hex(segment->bytes)});
        addSegment(image, part.alternateSetting, std::move(*segment));
    }
    // A copy of the running application records its identity, for when it is restored.
    const usb::DeviceInfo& before = *job.report().before;
    const bool isProgram = map.firstFlashAddress() == wanted->front().range.first;
    if (job.foundIn() == device::Life::Application && isProgram)
        image.identity = {before.vendorId, before.productId, before.bcdDevice};
    if (!options.leave)
        co_return {};
    co_return co_await job.returnUnchanged();
}

} // namespace

QCoro::Task<ReadResult> readBoard(JobSetting setting, std::vector<AddressRange> ranges,
                                  UpdateOptions options)
{
    Job job(JobKind::Read, std::move(setting));
    image::FirmwareImage image;
    image.format = image::Format::DfuSe;
    auto outcome = co_await readAll(job, ranges, options, image);
    const bool isRead =
        !image.targets.empty() && (outcome || outcome.error().kind() == ErrorKind::DidNotReturn);
    ReadResult result;
    result.report = co_await job.conclude(std::move(outcome));
    if (isRead)
        result.image = std::move(image);
    co_return result;
}

} // namespace fieldflash::update
