// SPDX-License-Identifier: MIT
// Reading memory despite transfer errors and unreadable words.
#pragma once

#include "core/update/detail/job.h"
#include "core/update/detail/recovery.h"

#include <QCoro/QCoroFwd>

#include <optional>
#include <vector>

namespace fieldflash::update {

struct ReadBack {
    Bytes bytes; ///< of the whole range; as erased where unreadable
    /// Ranges that the device refuses to read although their neighbours are readable: program units
    /// left half programmed by a power loss.
    std::vector<AddressRange> unreadable;
    friend bool operator==(const ReadBack&, const ReadBack&) = default;
};

/// Job and recovery must outlive it.
class Reader {
public:
    Reader(Job& job, Recovery& recovery);

    /// Any range inside one memory, down to single bytes. Repeats failed transfers and isolates
    /// unreadable words. Errors: Protected, OutsideMap, Unplugged, Cancelled, and bus errors that
    /// persist.
    [[nodiscard]] QCoro::Task<Result<ReadBack>> read(memory::MemoryRange range,
                                                     dfu::BlockListener onBlock);

    /// For content that cannot be compared with anything: repeats until two reads in a row match.
    /// Errors also: TransferFailed when they never do.
    [[nodiscard]] QCoro::Task<Result<ReadBack>> readForSure(memory::MemoryRange range,
                                                            dfu::BlockListener onBlock);

    /// As readForSure(), using look().
    [[nodiscard]] QCoro::Task<Result<ReadBack>> lookForSure(memory::MemoryRange range);

    /// For bytes that are not essential: a range that is refused twice counts as unreadable as a
    /// whole, without a search for the unreadable words.
    [[nodiscard]] QCoro::Task<Result<ReadBack>> look(memory::MemoryRange range);

    /// Nothing where the chip does not tell it, as a protected one does. Errors: Unplugged,
    /// Cancelled.
    [[nodiscard]] QCoro::Task<Result<std::optional<Bytes>>>
    readIfPossible(memory::MemoryRange range);

private:
    [[nodiscard]] QCoro::Task<Result<Bytes>> readOnce(memory::MemoryRange range,
                                                      dfu::BlockListener onBlock);
    [[nodiscard]] QCoro::Task<Result<Bytes>> readAgain(memory::MemoryRange range,
                                                       dfu::BlockListener onBlock);
    [[nodiscard]] QCoro::Task<Result<ReadBack>> untilSame(memory::MemoryRange range,
                                                          dfu::BlockListener onBlock, bool isLook);
    [[nodiscard]] QCoro::Task<Result<ReadBack>> closeIn(memory::MemoryRange range);

    Job& m_job;
    Recovery& m_recovery;
};

} // namespace fieldflash::update
