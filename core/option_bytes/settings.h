// SPDX-License-Identifier: MIT
// The single settings of OPTR: where they lie, which parts have them, and what they mean.
#pragma once

#include "core/option_bytes/part.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fieldflash::option_bytes {

enum class Topic { Protection, Start, Reset, Watchdog, Memory };

/// How important a setting is.
enum class Attention {
    None,    ///< factory default
    Changed, ///< differs from the factory default
    Grave,   ///< restricts what can be done with the chip, or is damaged
};

/// One setting of one chip, in words.
struct Setting {
    Topic topic = Topic::Protection;
    QString name;  ///< as the reference manual spells it: "nRST_STOP"
    QString place; ///< "OPTR 12"
    std::uint32_t raw = 0;
    QString value;       ///< "No reset when the chip goes into Stop mode."
    QString explanation; ///< what the setting is for
    QString remark;      ///< which parts have it, where not all of the family do; may be empty
    Attention attention = Attention::None;
};

/// The settings of OPTR that parts of this family have, in the order in which a person reads them.
[[nodiscard]] std::vector<Setting> optrSettings(Family family, std::uint32_t optr);

/// What a chip comes with from the factory, as far as this family is concerned.
[[nodiscard]] std::uint32_t deliveredOptr(Family family);

/// BFB2: the chip starts from whichever of its two banks contains a program, bank 2 first (AN2606,
/// dual bank boot). False for parts without that option.
[[nodiscard]] bool startsFromEitherBank(Family family, std::uint32_t optr);

enum class ReadProtection { Off, On, Forever };
/// 0xAA is level 0 and 0xCC level 2; everything else is level 1 (RM0351, 3.5.1).
[[nodiscard]] ReadProtection readProtection(std::uint32_t optr);

} // namespace fieldflash::option_bytes
