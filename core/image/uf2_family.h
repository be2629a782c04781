// SPDX-License-Identifier: MIT
// The chips for which a UF2 file can be, by number.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::image {

/// "STM32L4"; "0x12345678" where the number is not in the list.
[[nodiscard]] QString uf2FamilyName(std::uint32_t id);

/// From a name of the list, in any case, or a number: "STM32L4", "0x00ff6919".
[[nodiscard]] std::optional<std::uint32_t> uf2FamilyFromText(const QString& text);

/// False where a file for `id` is not for chips of `family` ("STM32L4", "STM32L476", or only
/// "STM32"). Nothing where the number is not in the list.
[[nodiscard]] std::optional<bool> isForFamily(std::uint32_t id, const QString& family);

} // namespace fieldflash::image
