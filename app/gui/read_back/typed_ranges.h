// SPDX-License-Identifier: MIT
// Ranges of memory as the user types them.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace fieldflash::gui {

/// Like typedRange(), with commas between several ranges; addresses are hexadecimal, with or
/// without 0x. Errors: Usage, with the part that was not understood.
[[nodiscard]] Result<std::vector<AddressRange>> typedRanges(const QString& typed);

/// The inverse: text that typedRanges() understands.
[[nodiscard]] QString rangesAsTyped(const std::vector<AddressRange>& ranges);

} // namespace fieldflash::gui
