// SPDX-License-Identifier: MIT
// Sizes, addresses and ranges as people type them: one parser for window and terminal, each with
// its own error messages.
#pragma once

#include "core/base/address.h"

#include <QString>

#include <optional>

namespace fieldflash {

/// How an address without 0x is read. A size without 0x is always decimal.
enum class BareDigits { Decimal, Hexadecimal };

/// "0x4000", "16384", "16K", "16 KB", "1M" (powers of 1024), "100 bytes". Blanks and "_" between
/// digits are ignored.
[[nodiscard]] std::optional<ByteCount> typedSize(const QString& text);

/// "0x0800 C000"; "0800C000" where bare digits are hexadecimal, "134217728" and "64K" where they
/// are decimal. Below 2^32.
[[nodiscard]] std::optional<Address> typedAddress(const QString& text, BareDigits bare);

/// "ADDRESS:SIZE", "ADDRESS+SIZE" or "FIRST-LAST" ("–", ".."), the last byte included. At least one
/// byte; ends at 2^32 at the latest.
[[nodiscard]] std::optional<AddressRange> typedRange(const QString& text, BareDigits bare);

} // namespace fieldflash
