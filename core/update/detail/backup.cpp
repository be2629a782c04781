// SPDX-License-Identifier: MIT
#include "core/update/detail/backup.h"

#include "core/base/words.h"
#include "core/image/format/write_image.h"
#include "core/update/detail/limits.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

Error impossible(AddressRange range)
{
    return Error(ErrorKind::BackupFailed,
                 Words::tr(
                     "No backup can be made: part of the content to be replaced cannot be read."),
                 Words::tr("Update without a backup if the content of the device is not needed."))
        .withDetail(rangeText(range));
}

Error notSaved(const Error& error)
{
    return Error(ErrorKind::BackupFailed, error.summary(), error.remedy())
        .withDetail(error.detail())
        .whileDoing(Words::tr("saving the backup"));
}

/// Adjacent sectors are joined.
std::vector<memory::MemoryRange> touchedRanges(const plan::Plan& plan)
{
    std::vector<memory::MemoryRange> ranges;
    for (const plan::SectorPlan& sector : plan.sectors) {
        if (!plan::isTouched(sector.intent))
            continue;
        memory::appendJoined(ranges, sector);
    }
    return ranges;
}

QCoro::Task<Result<void>> readMissing(Job& job, Reader& reader, Planning& planning,
                                      std::vector<memory::MemoryRange> missing)
{
    const dfu::BlockListener silent;
    const memory::MemoryMap& map = job.device().memoryMap();
    for (const memory::MemoryRange& gap : missing) {
        const memory::MemoryArea* area = map.area(gap.alternateSetting);
        if (area == nullptr || !memory::MemoryMap::isReadable(*area, gap.range))
            co_return failure(impossible(gap.range));
        for (ByteCount offset = 0; offset < gap.range.size; offset += kReadPiece) {
            if (auto going = job.checkCancelled(); !going)
                co_return going;
            const AddressRange piece{gap.range.first + static_cast<Address>(offset),
                                     std::min(kReadPiece, gap.range.size - offset)};
            auto found = co_await reader.read(gap.at(piece), silent);
            if (!found)
                co_return failure(
                    std::move(found).error().whileDoing(Words::tr("reading the backup")));
            planning.known.put(gap.alternateSetting, piece.first, found->bytes);
            for (const AddressRange& place : found->unreadable)
                planning.known.putUnreadable({gap.alternateSetting, place});
        }
    }
    co_return {};
}

} // namespace

QCoro::Task<Result<image::FirmwareImage>> readBackup(Job& job, Recovery& recovery,
                                                     Planning& planning)
{
    const std::vector<memory::MemoryRange> ranges = touchedRanges(*planning.plan);
    std::vector<memory::MemoryRange> missing;
    for (const memory::MemoryRange& touched : ranges) {
        for (const AddressRange& gap : planning.known.unknown(touched))
            missing.push_back(touched.at(gap));
    }
    Reader reader(job, recovery);
    auto read = co_await readMissing(job, reader, planning, missing);
    if (!read)
        co_return failure(std::move(read).error());
    image::FirmwareImage backup;
    backup.format = image::Format::DfuSe;
    for (const memory::MemoryRange& touched : ranges) {
        if (planning.known.hasUnreadable(touched))
            co_return failure(impossible(touched.range));
        const auto bytes = planning.known.find(touched);
        if (backup.targets.empty()
            || backup.targets.back().alternateSetting != touched.alternateSetting) {
            backup.targets.emplace_back();
            backup.targets.back().alternateSetting = touched.alternateSetting;
        }
        backup.targets.back().segments.push_back(
            {touched.range.first, Bytes(bytes->begin(), bytes->end())});
    }
    const usb::DeviceInfo& before = *job.report().before;
    if (job.foundIn() == device::Life::Application)
        backup.identity = {before.vendorId, before.productId, before.bcdDevice};
    co_return backup;
}

QCoro::Task<Result<void>> makeBackup(Job& job, Recovery& recovery, Planning& planning, QString path)
{
    auto backup = co_await readBackup(job, recovery, planning);
    if (!backup)
        co_return failure(std::move(backup).error());
    if (backup->targets.empty()) {
        job.note(Words::tr("Nothing is replaced, so there is nothing to back up."));
        co_return {};
    }
    if (auto saved = image::saveImage(*backup, path); !saved)
        co_return failure(notSaved(saved.error()));
    job.report().backupFile = path;
    job.note(Words::tr("The content to be replaced (%1) is saved in %2.")
                 .arg(sizeText(backup->size()), path));
    co_return {};
}

} // namespace fieldflash::update
