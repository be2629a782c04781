// SPDX-License-Identifier: MIT
// The individual settings of OPTR: positions, chips that have them, and meanings.
#pragma once

#include "core/option_bytes/part.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fieldflash::option_bytes {

enum class Topic { Protection, Start, Reset, Watchdog, Memory };

/// How much attention a setting needs.
enum class Attention {
    None,    ///< factory default
    Changed, ///< differs from the factory default
    Grave,   ///< restricts the use of the chip, or is damaged
};

/// One setting of a chip, described in words.
struct Setting {
    Topic topic = Topic::Protection;
    QString name;  ///< as in the reference manual: "nRST_STOP"
    QString place; ///< "OPTR 12"
    std::uint32_t raw = 0;
    QString value;       ///< "No reset when the chip goes into Stop mode."
    QString explanation; ///< purpose of the setting
    QString remark;      ///< which chips have it, if not the whole family; may be empty
    Attention attention = Attention::None;
};

/// The OPTR settings of this family, in display order.
[[nodiscard]] std::vector<Setting> optrSettings(Family family, std::uint32_t optr);

/// The factory default of this family.
[[nodiscard]] std::uint32_t deliveredOptr(Family family);

/// BFB2: the chip starts from the bank that contains a program, bank 2 first (AN2606, dual bank
/// boot). False for chips without this option.
[[nodiscard]] bool startsFromEitherBank(Family family, std::uint32_t optr);

enum class ReadProtection { Off, On, Forever };
/// 0xAA is level 0 and 0xCC level 2; everything else is level 1 (RM0351, 3.5.1).
[[nodiscard]] ReadProtection readProtection(std::uint32_t optr);

} // namespace fieldflash::option_bytes
