// SPDX-License-Identifier: MIT
// Text that a stranger chose and a person will read.
#pragma once

#include <QString>

namespace fieldflash {

/// Control and formatting characters (escape sequences of terminals, changes of direction, line
/// ends) become U+FFFD: whoever shows the text shows one line that says what it says.
[[nodiscard]] QString withoutControlCharacters(QString text);

} // namespace fieldflash
