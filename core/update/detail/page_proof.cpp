// SPDX-License-Identifier: MIT
#include "core/update/detail/page_proof.h"

#include "core/base/words.h"
#include "firmware/contract/loader.h"

#include <QCoro/QCoroTask>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

namespace fieldflash::update {

namespace {

dfu::HashSeed freshSeed()
{
    std::array<quint32, sizeof(dfu::HashSeed) / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    dfu::HashSeed seed;
    std::memcpy(seed.data(), words.data(), seed.size());
    return seed;
}

std::uint32_t pageNumber(const memory::MemoryRange& page)
{
    return static_cast<std::uint32_t>((page.range.first - FIELDFLASH_LOADER_BASE)
                                      / dfu::kHashedPageSize);
}

PageState stateOf(const ExpectedPage& page, const dfu::PageHash& found,
                  const dfu::PageHasher& hasher)
{
    if (found == dfu::unreadablePageHash())
        return PageState::Unreadable;
    return found == hasher.hash(pageNumber(page), page.content) ? PageState::Matches
                                                                : PageState::Differs;
}

/// The first page of the next run of adjacent pages.
std::size_t endOfRun(const std::vector<ExpectedPage>& pages, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < pages.size() && pages[end].alternateSetting == pages[begin].alternateSetting
           && pages[end].range.first == pages[end - 1].range.end())
        ++end;
    return end;
}

} // namespace

void applyLoader(dfu::DfuseDevice& device)
{
    if (!device.loader() || device.loader()->pageSize != dfu::kHashedPageSize)
        return;
    const memory::MemoryArea* area = device.memoryMap().area(0);
    const auto isPage = [](const memory::Sector& sector) {
        return sector.range.size == dfu::kHashedPageSize
            && sector.range.first >= FIELDFLASH_LOADER_BASE
            && sector.range.first % dfu::kHashedPageSize == 0;
    };
    if (area == nullptr || !std::ranges::all_of(area->sectors, isPage))
        return;
    memory::FlashCells cells = device.memoryMap().cells();
    cells.hashedPage = dfu::kHashedPageSize;
    cells.replacedBlock = device.blockSize() == dfu::kHashedPageSize ? dfu::kHashedPageSize : 0;
    device.setCells(cells);
}

bool PageProof::covers(const memory::MemoryRange& range) const
{
    return m_job.device().loader().has_value() && range.alternateSetting == 0
        && m_job.cells().hashedPage != 0;
}

QCoro::Task<Result<std::vector<PageState>>>
PageProof::askOnce(const std::vector<ExpectedPage>& pages)
{
    if (!m_seed)
        m_seed = freshSeed();
    const dfu::HashSeed seed = *m_seed;
    const dfu::PageHasher hasher(seed, m_job.device().loader()->isSigned());
    std::vector<PageState> states;
    states.reserve(pages.size());
    for (std::size_t begin = 0; begin < pages.size();) {
        const std::size_t end = endOfRun(pages, begin);
        const auto count = static_cast<std::uint32_t>(end - begin);
        auto hashes = co_await m_job.device().pageHashes(seed, pageNumber(pages[begin]), count);
        if (!hashes)
            co_return failure(std::move(hashes).error());
        for (std::size_t i = 0; i < hashes->size(); ++i)
            states.push_back(stateOf(pages[begin + i], (*hashes)[i], hasher));
        begin = end;
    }
    co_return states;
}

QCoro::Task<Result<std::vector<PageState>>> PageProof::ask(std::vector<ExpectedPage> pages)
{
    for (int tries = 1;; ++tries) {
        auto states = co_await askOnce(pages);
        if (states)
            co_return states;
        drawAnew();
        auto recovered = co_await m_recovery.recover(std::move(states).error(), tries);
        if (!recovered)
            co_return failure(std::move(recovered).error());
    }
}

} // namespace fieldflash::update
