// SPDX-License-Identifier: MIT
// The end of a job in plain words.
#pragma once

#include "app/gui/update/page_state.h"
#include "core/update/report.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::gui {

[[nodiscard]] QString successSentence(const update::Report& report, bool isCheck);
/// Says which of the three parts failed; headline of the error otherwise.
[[nodiscard]] QString failureSentence(const update::Report& report);
/// Always three: bytes, return, version.
[[nodiscard]] std::vector<VerdictLine> verdictLines(const update::Report& report);

/// Of a check that found differences. `running`: the version on the device, where it is known.
[[nodiscard]] QString comparisonSentence(const update::Report& report,
                                         std::optional<std::uint16_t> running);
/// What else happened to the device.
[[nodiscard]] std::vector<VerdictLine> comparisonLines(const update::Report& report);

} // namespace fieldflash::gui
