// SPDX-License-Identifier: MIT
// How far a survey looks.
#pragma once

#include "core/base/address.h"

namespace fieldflash::plan {

/// Before a mass erase, in blocks: what is read at a time, and where data is likely.
inline constexpr ByteCount kSurveyBlocks = 16;
inline constexpr ByteCount kLikelyAtEnd = 2;
inline constexpr ByteCount kLikelyBehind = 8;
/// More than this is not saved and put back for the sake of speed alone.
inline constexpr ByteCount kForeignLimit = ByteCount{128} * 1024;

} // namespace fieldflash::plan
