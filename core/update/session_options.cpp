// SPDX-License-Identifier: MIT
// Reading the option bytes and the OTP memory; neither is ever written here.
#include "core/base/words.h"
#include "core/device/announced_options.h"
#include "core/update/detail/chip_options.h"
#include "core/update/detail/jobs.h"
#include "core/update/detail/reader.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::update {

namespace {

Error notAnnounced()
{
    return Error(ErrorKind::WrongBoard, Words::tr("The device announces no option bytes."),
                 Words::tr("Its bootloader cannot show them; a debug probe can."));
}

Error notReadable()
{
    return Error(ErrorKind::RefusedByDevice,
                 Words::tr("The bootloader does not let the option bytes be read."),
                 Words::tr("A debug probe can show them."));
}

QCoro::Task<Result<ReadBack>> readArea(Job& job, Reader& reader, AddressRange range)
{
    const memory::MemoryArea* area = job.device().memoryMap().areaAt(range.first);
    const memory::MemoryRange place{area->alternateSetting, range};
    co_return co_await reader.read(place, {});
}

/// Whether a byte of its flash is refused too: what the bootloader says about option bytes alone
/// means nothing on a chip whose option bytes are not known.
QCoro::Task<Result<bool>> isFlashClosed(Job& job, Reader& reader)
{
    const memory::MemoryMap& map = job.device().memoryMap();
    const auto first = map.firstFlashAddress();
    if (!first)
        co_return false;
    const AddressRange unit = map.cells().unitAt(*first);
    const auto read = co_await readArea(job, reader, unit);
    if (read)
        co_return false;
    if (read.error().kind() != ErrorKind::ReadProtected)
        co_return failure(read.error());
    co_return true;
}

QCoro::Task<Result<void>> readRaw(Job& job, OptionBytesResult& result)
{
    const std::vector<device::OptionMemory> memories =
        device::optionMemories(job.device().memoryMap());
    if (memories.empty())
        co_return failure(notAnnounced());
    Recovery recovery(job);
    Reader reader(job, recovery);
    for (const device::OptionMemory& memory : memories) {
        const memory::MemoryRange place{memory.alternateSetting, memory.range};
        auto block = co_await reader.read(place, {});
        if (!block && block.error().kind() == ErrorKind::ReadProtected) {
            const auto isClosed = co_await isFlashClosed(job, reader);
            if (!isClosed)
                co_return failure(isClosed.error());
            if (!*isClosed)
                co_return failure(notReadable());
        }
        if (!block)
            co_return failure(std::move(block).error());
        option_bytes::RawBlock raw{memory.name, memory.range.first, std::move(block->bytes)};
        result.raw.push_back(std::move(raw));
    }
    co_return {};
}

QCoro::Task<Result<void>> readDecoded(Job& job, option_bytes::Part part, OptionBytesResult& result)
{
    Recovery recovery(job);
    Reader reader(job, recovery);
    std::vector<Bytes> blocks;
    for (const Address address : part.blocks) {
        const AddressRange range{address, option_bytes::kBlockSize};
        auto block = co_await readArea(job, reader, range);
        if (!block)
            co_return failure(std::move(block).error());
        blocks.push_back(std::move(block->bytes));
    }
    auto decoded = option_bytes::decode(part, blocks);
    if (!decoded)
        co_return failure(std::move(decoded).error());
    result.decoded = std::move(*decoded);
    if (!part.otp)
        co_return {};
    auto otp = co_await readArea(job, reader, *part.otp);
    if (!otp)
        co_return failure(std::move(otp).error());
    result.otp = std::move(otp->bytes);
    co_return {};
}

QCoro::Task<Result<void>> readOptions(Job& job, OptionBytesResult& result)
{
    const auto part = decodableOptions(job);
    if (!part)
        co_return co_await readRaw(job, result);
    co_return co_await readDecoded(job, *part, result);
}

QCoro::Task<Result<void>> findAndReadOptions(Job& job, const UpdateOptions& options,
                                             OptionBytesResult& result)
{
    if (auto found = co_await job.find(); !found)
        co_return found;
    if (auto entered = co_await job.enterBootloader(); !entered)
        co_return entered;
    job.begin(Phase::Read);
    auto read = co_await readOptions(job, result);
    if (!read || !options.leave)
        co_return read;
    co_return co_await job.returnUnchanged();
}

} // namespace

QString OptionBytesResult::summary() const
{
    return decoded ? decoded->summary() : option_bytes::rawSummary();
}

QCoro::Task<OptionBytesResult> readOptionBytes(JobSetting setting, UpdateOptions options)
{
    Job job(JobKind::Read, std::move(setting));
    OptionBytesResult result;
    auto outcome = co_await findAndReadOptions(job, options, result);
    result.isReadProtected = !outcome && outcome.error().kind() == ErrorKind::ReadProtected;
    result.report = co_await job.conclude(std::move(outcome));
    co_return result;
}

QCoro::Task<OptionBytesResult> Session::optionBytes(device::DeviceSelector selector,
                                                    UpdateOptions options, std::stop_token stop)
{
    JobSetting setting(m_bus, m_clock, m_listener, std::move(selector), std::move(stop));
    return readOptionBytes(std::move(setting), std::move(options));
}

} // namespace fieldflash::update
