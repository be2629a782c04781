// SPDX-License-Identifier: MIT
// What is known about the support bundle on the page.
#pragma once

#include "core/transcript/replay_bus.h"
#include "core/update/report.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

namespace fieldflash::gui {

/// The page shows a recording instead of connected devices.
struct RecordingFacts {
    QDateTime began;
    QString program; ///< that made it, with its version
    QString version;
    QString system;
    bool isComplete = true;
    QStringList notes; ///< made on saving: what is missing
    std::size_t jobs = 0;
    /// The last job; absent: there was none, or one unknown to the window.
    std::optional<update::JobKind> job;
    QString fileName; ///< its firmware
    QString verdict;  ///< its original result; empty and absent if not recorded
    std::optional<int> exitCode;
    /// Of the replay that has just ended.
    std::optional<transcript::Deviation> deviation;
};

} // namespace fieldflash::gui
