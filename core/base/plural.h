// SPDX-License-Identifier: MIT
// English plurals if no translation is installed, as in the terminal.
#pragma once

#include <QString>

#include <cstdint>

namespace fieldflash {

/// For `Words::tr("%n byte(s)", nullptr, pluralCount(n))`: "1 byte", "2 bytes". Translated text is
/// left unchanged.
[[nodiscard]] QString plural(QString translated, std::uint64_t number);

/// The number in the type that tr() takes.
[[nodiscard]] int pluralCount(std::uint64_t number);

} // namespace fieldflash
