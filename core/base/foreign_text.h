// SPDX-License-Identifier: MIT
// Text that a stranger chose and a person will read.
#pragma once

#include <QString>

namespace fieldflash {

/// Control and formatting characters (escape sequences of terminals, changes of direction, line
/// ends) become U+FFFD, so that the text is one harmless line wherever it is shown.
[[nodiscard]] QString withoutControlCharacters(QString text);

/// The same for text of ours with several lines in which such text may be: line ends stay.
[[nodiscard]] QString withoutTerminalControl(const QString& text);

} // namespace fieldflash
