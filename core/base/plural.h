// SPDX-License-Identifier: MIT
// English plurals where no translation is installed, as in the terminal.
#pragma once

#include <QString>

#include <cstdint>

namespace fieldflash {

/// Of `Words::tr("%n byte(s)", nullptr, pluralCount(n))`: "1 byte", "2 bytes". What a translation
/// has made of it is left alone.
[[nodiscard]] QString plural(QString translated, std::uint64_t number);

/// The number as tr() takes it.
[[nodiscard]] int pluralCount(std::uint64_t number);

} // namespace fieldflash
