// SPDX-License-Identifier: MIT
// Verifying by page hashes (class PlanRunner).
#include "core/base/words.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/plan_runner.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

bool isReadablePage(const memory::MemoryMap& map, const memory::MemoryRange& page)
{
    const memory::MemoryArea* area = map.area(page.alternateSetting);
    return area != nullptr && memory::MemoryMap::isReadable(*area, page.range);
}

} // namespace

/// Of a page that the operation covers partly, the rest is taken from what is known. Where it is
/// neither known nor readable, it is assumed to be empty: a match then proves all of it.
std::optional<ExpectedPage> PlanRunner::expectedPage(const plan::Operation& operation,
                                                     const memory::MemoryRange& page)
{
    const memory::MemoryMap& map = m_job.device().memoryMap();
    ExpectedPage expected{page, map.cells().erased(page.range.size)};
    const auto put = [&expected](AddressRange part, ByteView bytes) {
        std::ranges::copy(bytes,
                          expected.content.begin()
                              + static_cast<std::ptrdiff_t>(part.first - expected.range.first));
    };
    const AddressRange part = intersection(page, operation).range;
    put(part, memory::slice(operation.bytes, operation.range.first, part));
    for (const AddressRange& rest : memory::remainder(page.range, {part})) {
        const auto known = m_known.find(page.at(rest));
        if (known && !m_known.hasUnreadable(page.at(rest)))
            put(rest, *known);
        else if (isReadablePage(map, page))
            return std::nullopt;
    }
    return expected;
}

QCoro::Task<Result<void>> PlanRunner::verifyByHash(std::size_t index)
{
    const plan::Operation& operation = m_plan.operations[index];
    const ByteCount size = m_job.cells().hashedPage;
    ByteCount next = operation.range.first / size * size;
    while (next < operation.range.end()) {
        if (auto going = m_job.checkCancelled(); !going)
            co_return going;
        const ByteCount end = std::min(next + kReadPiece, operation.range.end());
        std::vector<ExpectedPage> pages;
        std::vector<AddressRange> parts; // to be read
        for (; next < end; next += size) {
            const memory::MemoryRange page = operation.at({static_cast<Address>(next), size});
            if (auto expected = expectedPage(operation, page))
                pages.push_back(*std::move(expected));
            else
                parts.push_back(intersection(page, operation).range);
        }
        if (auto proved = co_await verifyPages(operation, std::move(pages)); !proved)
            co_return proved;
        for (const AddressRange& part : parts) {
            if (auto proved = co_await verifyPiece(operation, part); !proved)
                co_return proved;
            m_progress.add(part.size);
        }
    }
    m_job.report().bytesVerified += operation.imageBytes;
    tellVerified(index);
    co_return {};
}

QCoro::Task<Result<std::vector<ExpectedPage>>>
PlanRunner::differentAmong(std::vector<ExpectedPage> pages)
{
    auto states = co_await m_pages.ask(pages);
    if (!states)
        co_return failure(std::move(states).error());
    std::vector<ExpectedPage> different;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if ((*states)[i] != PageState::Matches)
            different.push_back(std::move(pages[i]));
    }
    co_return different;
}

/// A transfer can be corrupted, but not into a hash that matches a fresh seed: a second match
/// counts. Cells that failed once stay in doubt, and have to match twice.
QCoro::Task<Result<void>> PlanRunner::verifyPages(const plan::Operation& operation,
                                                  std::vector<ExpectedPage> pages)
{
    auto open = co_await differentAmong(pages);
    const bool isAgain = open && open->empty() == isSecondTry;
    if (isAgain) {
        std::vector<ExpectedPage> doubtful = isSecondTry ? pages : *open;
        m_pages.drawAnew();
        open = co_await differentAmong(std::move(doubtful));
        if (open && open->empty() && !isSecondTry)
            m_job.note(Words::tr("Some page hashes were wrong at first and right with another "
                                 "seed. The memory is fine; the USB connection may not be."),
                       true);
    }
    if (!open)
        co_return failure(std::move(open).error());
    for (const ExpectedPage& page : pages) {
        const bool isDifferent = std::ranges::any_of(
            *open, [&page](const ExpectedPage& one) { return one.place() == page.place(); });
        if (isDifferent) {
            auto recorded = co_await recordDifferentPage(operation, page.place());
            if (!recorded)
                co_return recorded;
        } else {
            m_known.put(page.alternateSetting, page.range.first, page.content);
            m_job.report().isProvedByHash = true;
        }
        m_progress.add(intersection(page, operation).range.size);
    }
    co_return {};
}

/// The hash decides; reading only tells which bytes differ.
QCoro::Task<Result<void>> PlanRunner::recordDifferentPage(const plan::Operation& operation,
                                                          memory::MemoryRange page)
{
    Report& report = m_job.report();
    m_known.forget(page);
    const ByteCount before = report.differentBytes;
    if (isReadablePage(m_job.device().memoryMap(), page)) {
        const AddressRange part = intersection(page, operation).range;
        auto found = co_await m_reader.look(operation.at(part));
        if (!found)
            co_return failure(std::move(found).error());
        recordDifferences(operation, part, *found);
    }
    if (report.differentBytes != before)
        co_return {};
    ++report.differentSectors;
    for (const memory::MemoryRange& sector : sectorsIn(page))
        m_different.push_back(sector);
    co_return {};
}

} // namespace fieldflash::update
