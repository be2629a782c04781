// SPDX-License-Identifier: MIT
// The end of a job in plain words.
#pragma once

#include "app/gui/update/page_state.h"
#include "core/update/report.h"

#include <vector>

namespace fieldflash::gui {

[[nodiscard]] QString successSentence(const update::Report& report, bool isCheck);
/// Says which of the three parts failed; headline of the error otherwise.
[[nodiscard]] QString failureSentence(const update::Report& report);
/// Always three: bytes, return, version.
[[nodiscard]] std::vector<VerdictLine> verdictLines(const update::Report& report);

} // namespace fieldflash::gui
