// SPDX-License-Identifier: MIT
// Ranges of memory as a person types them.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace fieldflash::gui {

/// "0x08000000-0x08003FFF" (the last byte included), "08000000+4000", "0x0800 0000 + 16 KB";
/// several with commas between them. Addresses are hexadecimal; a size is hexadecimal too unless it
/// ends in "KB", "MB" or "bytes". Errors: Usage, with the part that was not understood.
[[nodiscard]] Result<std::vector<AddressRange>> typedRanges(const QString& typed);

/// The same the other way round: what typedRanges() understands.
[[nodiscard]] QString rangesAsTyped(const std::vector<AddressRange>& ranges);

} // namespace fieldflash::gui
