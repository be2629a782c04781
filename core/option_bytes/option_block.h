// SPDX-License-Identifier: MIT
// Option bytes as they lie in memory: words, each followed by its complement.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <array>
#include <cstdint>

namespace fieldflash::option_bytes {

/// Five pairs of a word and its complement (RM0351, 3.4.1). Some ROMs announce more than they
/// serve.
inline constexpr ByteCount kBlockSize = 40;

struct OptionWord {
    Address address = 0;
    std::uint32_t value = 0;
    std::uint32_t complement = 0;
    [[nodiscard]] bool isIntact() const { return complement == ~value; }
};

/// The words of one bank, in the order of their addresses. The first is unused in bank 2.
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

/// What was read at `address`; longer is fine. Errors: TransferFailed when bytes are missing.
[[nodiscard]] Result<OptionBlock> optionBlock(Address address, ByteView bytes);

} // namespace fieldflash::option_bytes
