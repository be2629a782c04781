// SPDX-License-Identifier: MIT
// Numbers as typed on a command line. All errors are Usage and quote the text. CLI11's own number
// parsing supports neither K nor blanks within an address, and reads 010 as eight.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"

#include <QString>

#include <cstddef>
#include <cstdint>

namespace fieldflash::cli {

/// "0x08000000", "0x0800 0000" (as in our output), "134217728", "32K", "1M" (powers of 1024).
[[nodiscard]] Result<ByteCount> parseByteCount(const QString& text);

/// The same, below 2^32; a hexadecimal address without 0x is refused with a suggestion.
[[nodiscard]] Result<Address> parseAddress(const QString& text);

/// "ADDRESS:LENGTH", at least one byte, ending at 2^32 at the latest.
[[nodiscard]] Result<AddressRange> parseRange(const QString& text);

/// "0x1234". The prefix is required: 1234 could be decimal.
[[nodiscard]] Result<std::uint16_t> parseUsbId(const QString& text);

/// "1.1" is 0x0110, "1.2.3" is 0x0123, "12.3" is 0x1230; "0x0110" is used unchanged.
[[nodiscard]] Result<std::uint16_t> parseVersion(const QString& text);

/// "1" to "1000000".
[[nodiscard]] Result<std::size_t> parseCount(const QString& text);

/// "0" to "255".
[[nodiscard]] Result<std::uint8_t> parseAlternateSetting(const QString& text);

} // namespace fieldflash::cli
