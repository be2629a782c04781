// SPDX-License-Identifier: MIT
// Whether two serial numbers can belong to one chip in its two lives.
#pragma once

#include <QString>

namespace fieldflash::device {

/// Equal and long enough to mean something, or one is the 96-bit unique id in hexadecimal (24
/// digits, the three words or the twelve bytes in memory order) and the other the 12 digits that
/// the ST ROM makes of it. Two ways of making them are on record and differ in one byte and in a
/// carry (MicroPython and libopencm3 against CubeMX); both are accepted. Clones that all say
/// "STM32" never match anything.
[[nodiscard]] bool areSerialsOfOneChip(const QString& left, const QString& right);

} // namespace fieldflash::device
