// SPDX-License-Identifier: MIT
// UF2 family ids: the chips that a UF2 file can be for.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::image {

/// "STM32L4"; "0x12345678" for an id that is not in the list.
[[nodiscard]] QString uf2FamilyName(std::uint32_t id);

/// From a name in the list, ignoring case, or a number: "STM32L4", "0x00ff6919".
[[nodiscard]] std::optional<std::uint32_t> uf2FamilyFromText(const QString& text);

/// False if a file for `id` is not for chips of `family` ("STM32L4", "STM32L476", or only "STM32").
/// Absent if the id is not in the list.
[[nodiscard]] std::optional<bool> isForFamily(std::uint32_t id, const QString& family);

} // namespace fieldflash::image
