// SPDX-License-Identifier: MIT
// Comparing pages by the hashes that a resident loader computes (firmware/contract/loader.h).
#pragma once

#include "core/dfu/page_hash.h"
#include "core/update/detail/job.h"
#include "core/update/detail/recovery.h"

#include <QCoro/QCoroFwd>

#include <optional>
#include <vector>

namespace fieldflash::update {

/// Sets the cells of the memory map by the report of a loader, if its pages are those of the map.
void applyLoader(dfu::DfuseDevice& device);

struct ExpectedPage : memory::MemoryRange {
    Bytes content; ///< of the whole page
};

enum class PageState {
    Matches,
    Differs,    ///< in an unknown number of bytes
    Unreadable, ///< contains cells that the device cannot read
};

/// Job and recovery must outlive it.
class PageProof {
public:
    PageProof(Job& job, Recovery& recovery) : m_job(job), m_recovery(recovery) { }

    /// The device answers hashes of the pages of this memory.
    [[nodiscard]] bool covers(const memory::MemoryRange& range) const;

    /// One state per page. The answers can only come from the content that is there now, because
    /// they depend on a random seed that was drawn after the last change of the memory (drawAnew).
    /// Repeats failed transfers, with another seed. Precondition: covers() all pages. Errors: those
    /// of Recovery.
    [[nodiscard]] QCoro::Task<Result<std::vector<PageState>>> ask(std::vector<ExpectedPage> pages);
    /// The next answers come from a seed that was never used before. To call before the memory
    /// changes, and before the same pages are asked for again.
    void drawAnew() { m_seed.reset(); }

private:
    [[nodiscard]] QCoro::Task<Result<std::vector<PageState>>>
    askOnce(const std::vector<ExpectedPage>& pages);

    Job& m_job;
    Recovery& m_recovery;
    std::optional<dfu::HashSeed> m_seed;
};

} // namespace fieldflash::update
