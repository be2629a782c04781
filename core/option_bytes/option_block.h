// SPDX-License-Identifier: MIT
// Option bytes as stored in memory: words, each followed by its complement.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>

namespace fieldflash::option_bytes {

/// Five pairs of a word and its complement (RM0351, 3.4.1). Some ROMs announce more than can be
/// read.
inline constexpr ByteCount kBlockSize = 40;

struct OptionWord {
    Address address = 0;
    std::uint32_t value = 0;
    std::uint32_t complement = 0;
    [[nodiscard]] bool isIntact() const { return complement == ~value; }
};

/// The words of one bank, in address order. The first is unused in bank 2.
struct OptionBlock {
    OptionWord optr;
    OptionWord pcropStart;
    OptionWord pcropEnd;
    OptionWord wrpA;
    OptionWord wrpB;

    [[nodiscard]] std::array<OptionWord, 5> words() const
    {
        return {optr, pcropStart, pcropEnd, wrpA, wrpB};
    }
};

/// `bytes` were read at `address` and may be longer. Errors: TransferFailed if they are too short.
[[nodiscard]] Result<OptionBlock> optionBlock(Address address, ByteView bytes);

} // namespace fieldflash::option_bytes
