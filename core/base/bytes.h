// SPDX-License-Identifier: MIT
// Byte buffers and little-endian access to them.
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fieldflash {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// Precondition of the readers: `offset + sizeof(value) <= bytes.size()`.
[[nodiscard]] std::uint16_t readLittle16(ByteView bytes, std::size_t offset);
[[nodiscard]] std::uint32_t readLittle32(ByteView bytes, std::size_t offset);

void appendLittle16(Bytes& bytes, std::uint16_t value);
void appendLittle32(Bytes& bytes, std::uint32_t value);

/// Lower-case hexadecimal SHA-256.
[[nodiscard]] QString sha256Hex(ByteView bytes);

/// Value of an erased flash byte.
inline constexpr std::uint8_t kErasedByte = 0xFF;

/// True also for an empty view.
[[nodiscard]] bool isErased(ByteView bytes);

} // namespace fieldflash
