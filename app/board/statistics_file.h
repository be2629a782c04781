// SPDX-License-Identifier: MIT
// The statistics of all boards in a file, written every second.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace fieldflash::board_program {

class BoardRack;

/// Written every second, each time atomically. The program calls write() at its start and end,
/// where a failure is an error of the program. Clock and rack must outlive it.
class StatisticsFile {
public:
    StatisticsFile(QString path, const BoardRack& rack, Clock& clock);
    StatisticsFile(const StatisticsFile&) = delete;
    StatisticsFile& operator=(const StatisticsFile&) = delete;
    ~StatisticsFile();

    /// Errors: FileAccess.
    [[nodiscard]] Result<void> write();

private:
    void schedule();
    void writeAgain();

    QString m_path;
    const BoardRack& m_rack;
    Clock& m_clock;
    Clock::TimerId m_next = 0;
    bool m_hasFailed = false; ///< reported once until a write succeeds again
};

} // namespace fieldflash::board_program
