// SPDX-License-Identifier: MIT
// The result of a job in plain words.
#pragma once

#include "app/gui/update/facts/page_state.h"
#include "core/update/report.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::gui {

[[nodiscard]] QString successSentence(const update::Report& report, bool isCheck);
/// Says which of the three parts failed; otherwise the headline of the error.
[[nodiscard]] QString failureSentence(const update::Report& report);
/// Always three: bytes, return, version.
[[nodiscard]] std::vector<VerdictLine> verdictLines(const update::Report& report);

/// For a check that found differences. `running`: the version on the device, if known.
[[nodiscard]] QString comparisonSentence(const update::Report& report,
                                         std::optional<std::uint16_t> running);
/// What else happened to the device.
[[nodiscard]] std::vector<VerdictLine> comparisonLines(const update::Report& report);

} // namespace fieldflash::gui
