// SPDX-License-Identifier: MIT
// Recovery after a failed transfer.
#pragma once

#include "core/update/detail/job.h"

#include <QCoro/QCoroFwd>

#include <optional>

namespace fieldflash::update {

/// Returns the device to dfuIDLE after a transfer error, and counts how often. One per job, so that
/// a bad cable ends in an error. The job must outlive it.
class Recovery {
public:
    explicit Recovery(Job& job);

    /// Chooses the memory, unless it is chosen already.
    [[nodiscard]] QCoro::Task<Result<void>> select(std::uint8_t alternateSetting);

    /// The device was opened anew.
    void forgetSelection() { m_selected.reset(); }

    /// Where a read failed, until one succeeds: a part of one block.
    void readFailedAt(const memory::MemoryRange& range) { m_failedRead = range; }
    void readSucceeded() { m_failedRead.reset(); }
    [[nodiscard]] const std::optional<memory::MemoryRange>& failedRead() const
    {
        return m_failedRead;
    }

    /// After `error` in the `tries`th try: idle again, with the memory still to be selected.
    /// Errors: `error` itself when the same request would meet it again, or after too many;
    /// otherwise what kept the device from becoming idle.
    [[nodiscard]] QCoro::Task<Result<void>> recover(Error error, int tries);

private:
    Job& m_job;
    std::optional<std::uint8_t> m_selected;
    std::optional<memory::MemoryRange> m_failedRead;
    int m_recoveries = 0;
};

} // namespace fieldflash::update
