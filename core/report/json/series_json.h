// SPDX-License-Identifier: MIT
#pragma once

#include "core/series/series.h"

#include <QJsonObject>

namespace fieldflash::report {

/// The event "board": the report of one job of a series, with its number, port and result.
[[nodiscard]] QJsonObject seriesBoardJson(const series::SeriesResult& result);

} // namespace fieldflash::report
