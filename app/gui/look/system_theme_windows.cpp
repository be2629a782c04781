// SPDX-License-Identifier: MIT
#include "app/gui/look/system_theme.h"

#include <QSettings>

namespace fieldflash::gui {

std::optional<bool> systemWantsDark()
{
    // The palette of Qt 6.4 stays light. Absent before Windows 10 1809.
    const QSettings personal(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                            "CurrentVersion\\Themes\\Personalize"),
                             QSettings::NativeFormat);
    const QVariant value = personal.value(QStringLiteral("AppsUseLightTheme"));
    return value.isValid() ? std::optional(value.toInt() == 0) : std::nullopt;
}

} // namespace fieldflash::gui
