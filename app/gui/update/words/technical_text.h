// SPDX-License-Identifier: MIT
// The result of a job for technicians: numbers, addresses, hashes.
#pragma once

#include "core/update/report.h"

#include <QString>

namespace fieldflash::gui {

/// Several lines of plain text, to read and copy.
[[nodiscard]] QString technicalText(const update::Report& report);

} // namespace fieldflash::gui
