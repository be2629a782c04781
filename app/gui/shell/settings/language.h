// SPDX-License-Identifier: MIT
// The language of the user interface.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldflash::gui {

/// The languages that the program was built with: "de", "en", "es", "fr", "zh_CN".
[[nodiscard]] QStringList languageNames();

/// Installs the translation, and Qt's own for its buttons, for the whole program. A QApplication
/// must exist, and no text may have been translated yet. Absent: the language of the desktop, or
/// English if there is no translation for it. False if `wanted` is not one of languageNames().
[[nodiscard]] bool installLanguage(const std::optional<QString>& wanted);

} // namespace fieldflash::gui
