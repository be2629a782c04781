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

    /// Selects the memory unless it is selected already.
    [[nodiscard]] QCoro::Task<Result<void>> select(std::uint8_t alternateSetting);

    /// The device was reopened.
    void forgetSelection() { m_selected.reset(); }

    /// The last failed read, until one succeeds: a part of one block.
    void readFailedAt(const memory::MemoryRange& range) { m_failedRead = range; }
    void readSucceeded() { m_failedRead.reset(); }
    [[nodiscard]] const std::optional<memory::MemoryRange>& failedRead() const
    {
        return m_failedRead;
    }

    /// After `error` in try number `tries`: returns the device to dfuIDLE, with the memory still to
    /// be selected. Errors: `error` itself if a retry would fail the same way, or after too many;
    /// otherwise the reason why the device did not become idle.
    [[nodiscard]] QCoro::Task<Result<void>> recover(Error error, int tries);

private:
    Job& m_job;
    std::optional<std::uint8_t> m_selected;
    std::optional<memory::MemoryRange> m_failedRead;
    int m_recoveries = 0;
};

} // namespace fieldflash::update
