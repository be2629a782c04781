// SPDX-License-Identifier: MIT
// Text from files and devices, made safe to show.
#pragma once

#include <QString>

namespace fieldflash {

/// Control and formatting characters (terminal escapes, direction changes, line ends) become
/// U+FFFD, so that the text is one harmless line wherever it is shown.
[[nodiscard]] QString withoutControlCharacters(QString text);

/// The same for our own multi-line text that may contain such text: line ends stay.
[[nodiscard]] QString withoutTerminalControl(const QString& text);

} // namespace fieldflash
