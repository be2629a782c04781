// SPDX-License-Identifier: MIT
// Numbers in English sentences that are not translated: terminal, log, documents.
#pragma once

#include "core/base/address.h"

#include <QString>

namespace fieldflash::report {

/// "5,783".
[[nodiscard]] QString groupedText(ByteCount number);

/// "1 sector", "5,783 sectors"; without `plural` the noun gets an s.
[[nodiscard]] QString counted(ByteCount number, const QString& noun, const QString& plural = {});

} // namespace fieldflash::report
