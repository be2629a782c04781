// SPDX-License-Identifier: MIT
// Limits of a survey.
#pragma once

#include "core/base/address.h"

namespace fieldflash::plan {

/// In blocks, before a mass erase: amount per read, and where data is likely.
inline constexpr ByteCount kSurveyBlocks = 16;
inline constexpr ByteCount kLikelyAtEnd = 2;
inline constexpr ByteCount kLikelyBehind = 8;
/// Largest amount of foreign content to save and restore just for speed.
inline constexpr ByteCount kForeignLimit = ByteCount{128} * 1024;

} // namespace fieldflash::plan
