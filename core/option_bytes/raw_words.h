// SPDX-License-Identifier: MIT
// Option bytes whose meaning is not known: shown as they are.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <QString>

#include <vector>

namespace fieldflash::option_bytes {

/// A contiguous run of option bytes, as it was read.
struct RawBlock {
    QString memory; ///< its name on the device
    Address first = 0;
    Bytes bytes;
};

struct RawWord {
    Address address = 0;
    /// Eight hexadecimal digits, the byte at the highest address first; fewer at an incomplete end.
    QString text;
};

[[nodiscard]] std::vector<RawWord> wordsOf(const RawBlock& block);

/// That they are not decoded, in one sentence.
[[nodiscard]] QString rawSummary();

} // namespace fieldflash::option_bytes
