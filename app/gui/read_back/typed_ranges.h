// SPDX-License-Identifier: MIT
// Ranges of memory as a person types them.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace fieldflash::gui {

/// typedRange() with commas between several; addresses are hexadecimal with and without 0x. Errors:
/// Usage, with the part that was not understood.
[[nodiscard]] Result<std::vector<AddressRange>> typedRanges(const QString& typed);

/// The same the other way round: what typedRanges() understands.
[[nodiscard]] QString rangesAsTyped(const std::vector<AddressRange>& ranges);

} // namespace fieldflash::gui
