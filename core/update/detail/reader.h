// SPDX-License-Identifier: MIT
// Reading memory despite transfer errors and unreadable words.
#pragma once

#include "core/update/detail/job.h"
#include "core/update/detail/recovery.h"

#include <QCoro/QCoroFwd>

#include <vector>

namespace fieldflash::update {

struct ReadBack {
    Bytes bytes; ///< of the whole range; kErasedByte where unreadable
    /// Places that the device refuses to read though their neighbours can be read: flash words that
    /// a power loss left half programmed.
    std::vector<AddressRange> unreadable;
    friend bool operator==(const ReadBack&, const ReadBack&) = default;
};

/// Job and recovery must outlive it.
class Reader {
public:
    Reader(Job& job, Recovery& recovery);

    /// Any range inside one area; single bytes too. Repeats what fails by accident, and closes in
    /// on what cannot be read at all. Errors: Protected, OutsideMap, Unplugged, Cancelled, and bus
    /// errors that do not go away.
    [[nodiscard]] QCoro::Task<Result<ReadBack>> read(memory::MemoryRange range,
                                                     dfu::BlockListener onBlock);

    /// For what cannot be compared with anything: until it reads the same twice in a row. Errors
    /// also: TransferFailed when it never does.
    [[nodiscard]] QCoro::Task<Result<ReadBack>> readForSure(memory::MemoryRange range,
                                                            dfu::BlockListener onBlock);

    /// As readForSure(), by look().
    [[nodiscard]] QCoro::Task<Result<ReadBack>> lookForSure(memory::MemoryRange range);

    /// For bytes that can be done without: what the device refuses twice is unreadable as a whole,
    /// without a search for the words that are to blame.
    [[nodiscard]] QCoro::Task<Result<ReadBack>> look(memory::MemoryRange range);

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
