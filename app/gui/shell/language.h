// SPDX-License-Identifier: MIT
// In which language the window speaks.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldflash::gui {

/// Of the languages that the program was built with: "de", "en", "es", "fr", "zh_CN".
[[nodiscard]] QStringList languageNames();

/// Installs the translation, and Qt's own for its buttons, for the whole program; a QApplication
/// must exist and no text may have been made yet. Absent: the language of the desktop, or English
/// when there is no translation for it. False when `wanted` names none of languageNames().
[[nodiscard]] bool installLanguage(const std::optional<QString>& wanted);

} // namespace fieldflash::gui
