// SPDX-License-Identifier: MIT
// Rows for people, or one JSON object per line.
#pragma once

#include "tests/bench/plan/measurement.h"

#include <QString>

#include <vector>

namespace fieldflash::bench {

struct Row {
    QString profile;
    ByteCount size = 0;
    QString change;
    QString host;
    Measurement measured;
};

[[nodiscard]] QString tableHead();
[[nodiscard]] QString textLine(const Row& row);
[[nodiscard]] QString jsonLine(const Row& row);

/// The ratios that matter with their aims; only those whose rows were measured.
[[nodiscard]] QString summaryText(const std::vector<Row>& rows);
[[nodiscard]] QString summaryJson(const std::vector<Row>& rows);

} // namespace fieldflash::bench
