// SPDX-License-Identifier: MIT
// Reading the option bytes and the OTP memory; neither is ever written here.
#include "core/base/words.h"
#include "core/update/detail/jobs.h"
#include "core/update/detail/reader.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::update {

namespace {

Error notAnL4()
{
    return Error(ErrorKind::WrongBoard,
                 Words::tr("The device does not announce option bytes that Fieldflash knows."),
                 Words::tr("Only the option bytes of STM32L4 and STM32L4+ can be shown."));
}

QCoro::Task<Result<ReadBack>> readArea(Job& job, Reader& reader, AddressRange range)
{
    const memory::MemoryArea* area = job.device().memoryMap().areaAt(range.first);
    const memory::MemoryRange place{area->alternateSetting, range};
    co_return co_await reader.read(place, {});
}

QCoro::Task<Result<void>> readOptions(Job& job, OptionBytesResult& result)
{
    const auto part = option_bytes::partOf(job.device().memoryMap());
    if (!part)
        co_return failure(notAnL4());
    Recovery recovery(job);
    Reader reader(job, recovery);
    std::vector<Bytes> blocks;
    for (const Address address : part->blocks) {
        const AddressRange range{address, option_bytes::kBlockSize};
        auto block = co_await readArea(job, reader, range);
        if (!block)
            co_return failure(std::move(block).error());
        blocks.push_back(std::move(block->bytes));
    }
    auto decoded = option_bytes::decode(*part, blocks);
    if (!decoded)
        co_return failure(std::move(decoded).error());
    result.decoded = std::move(*decoded);
    if (!part->otp)
        co_return {};
    auto otp = co_await readArea(job, reader, *part->otp);
    if (!otp)
        co_return failure(std::move(otp).error());
    result.otp = std::move(otp->bytes);
    co_return {};
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

QCoro::Task<OptionBytesResult> readOptionBytes(JobSetting setting, UpdateOptions options)
{
    Job job(JobKind::Read, std::move(setting));
    OptionBytesResult result;
    auto outcome = co_await findAndReadOptions(job, options, result);
    result.isReadProtected = !outcome && outcome.error().kind() == ErrorKind::Protected;
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
