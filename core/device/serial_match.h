// SPDX-License-Identifier: MIT
// Whether two serial numbers can belong to one chip in its two modes.
#pragma once

#include <QString>

namespace fieldflash::device {

/// True if both are equal and long enough to be unique, or if one is the 96-bit unique id in
/// hexadecimal (24 digits: the three words or the twelve bytes in memory order) and the other the
/// 12 digits that the ST ROM derives from it. Two derivations are documented, which differ in one
/// byte and in a carry (MicroPython and libopencm3; CubeMX); both are accepted. Clones that all
/// report "STM32" never match.
[[nodiscard]] bool areSerialsOfOneChip(const QString& left, const QString& right);

} // namespace fieldflash::device
