// SPDX-License-Identifier: MIT
// What is known of a support bundle that is shown.
#pragma once

#include "core/transcript/replay_bus.h"
#include "core/update/report.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

namespace fieldflash::gui {

/// The page shows a recording, and nothing that is connected.
struct RecordingFacts {
    QDateTime began;
    QString program; ///< that made it, and its version
    QString version;
    QString system;
    bool isComplete = true;
    QStringList notes; ///< made when it was saved: what is missing
    std::size_t jobs = 0;
    /// The last job; absent: there was none, or none that the window knows.
    std::optional<update::JobKind> job;
    QString fileName; ///< its firmware
    QString verdict;  ///< its end then; empty and absent where that was not recorded
    std::optional<int> exitCode;
    /// Of the run that has just ended.
    std::optional<transcript::Deviation> deviation;
};

} // namespace fieldflash::gui
