// SPDX-License-Identifier: MIT
// What a resident loader offers beyond DfuSe (class DfuseDevice).
#include "core/base/words.h"
#include "core/dfu/dfuse_device_private.h"
#include "core/dfu/loader_requests.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <iterator>
#include <utility>

namespace fieldflash::dfu {

QCoro::Task<Result<void>> DfuseDevice::askLoader()
{
    Private& self = *m_private;
    self.loader.reset();
    self.seed.reset();
    ++self.conversation.counters().requests;
    LoaderRequests requests(*self.link, self.dfuInterface.bInterfaceNumber);
    Result<LoaderReport> report = co_await requests.report();
    if (!report)
        co_return failure(
            std::move(report).error().whileDoing(Words::tr("asking the loader for its report")));
    self.loader = *std::move(report);
    co_return {};
}

const std::optional<LoaderReport>& DfuseDevice::loader() const { return m_private->loader; }

QCoro::Task<Result<std::vector<PageHash>>>
DfuseDevice::pageHashes(HashSeed seed, std::uint32_t firstPage, std::uint32_t count)
{
    Private& self = *m_private;
    Counters& counters = self.conversation.counters();
    const QString activity = Words::tr("asking for the hashes of %1 pages").arg(count);
    LoaderRequests requests(*self.link, self.dfuInterface.bInterfaceNumber);
    const Clock::TimePoint begin = self.conversation.clock().now();
    if (self.seed != seed) {
        ++counters.requests;
        self.seed.reset();
        Result<void> sent = co_await requests.sendSeed(seed);
        if (!sent)
            co_return failure(std::move(sent).error().whileDoing(activity));
        self.seed = seed;
    }
    std::vector<PageHash> hashes;
    hashes.reserve(count);
    while (hashes.size() < count) {
        const auto first = static_cast<std::uint16_t>(firstPage + hashes.size());
        const auto part =
            static_cast<std::uint16_t>(std::min<std::size_t>(kMostHashes, count - hashes.size()));
        ++counters.requests;
        Result<std::vector<PageHash>> answer = co_await requests.pageHashes(first, part);
        if (!answer) {
            self.seed.reset(); // a bus reset makes the loader forget it
            co_return failure(std::move(answer).error().whileDoing(activity));
        }
        std::ranges::copy(*answer, std::back_inserter(hashes));
    }
    counters.pagesHashed += count;
    counters.hashing += self.conversation.clock().now() - begin;
    co_return hashes;
}

QCoro::Task<Result<void>> DfuseDevice::replaceLoader()
{
    Private& self = *m_private;
    Result<void> idle = co_await self.conversation.enterIdle();
    if (!idle)
        co_return idle;
    ++self.conversation.counters().requests;
    LoaderRequests requests(*self.link, self.dfuInterface.bInterfaceNumber);
    Result<void> sent = co_await requests.replaceLoader();
    if (sent)
        co_return {};
    Error cause = co_await self.conversation.causeOf(std::move(sent).error());
    co_return failure(std::move(cause).whileDoing(Words::tr("replacing the loader")));
}

/// A loader answers ABORT when all blocks are programmed, and reports then what failed.
QCoro::Task<Result<void>> DfuseDevice::Private::settleBlocks()
{
    if (!answersEarly())
        co_return {};
    Result<void> idle = co_await conversation.enterIdle();
    if (!idle)
        co_return idle;
    const Result<StatusBlock> answer = co_await conversation.getStatus();
    if (!answer)
        co_return failure(answer.error());
    if (answer->status == Status::Ok && answer->state == State::DfuIdle)
        co_return {};
    pointer.reset();
    const StatusBlock block = *answer;
    Error cause = co_await conversation.errorOf(block);
    co_return failure(std::move(cause).whileDoing(Words::tr("finishing the last block")));
}

} // namespace fieldflash::dfu
