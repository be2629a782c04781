// SPDX-License-Identifier: MIT
// What a person decides once. Every change takes effect at once, the language with the next start.
#pragma once

#include "app/gui/devices/remembered.h"
#include "app/gui/shell/settings/settings.h"

#include <QDialog>

class QVBoxLayout;

namespace fieldflash::gui {

class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Both outlive the dialog.
    SettingsDialog(Remembered& remembered, Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void themeChosen(fieldflash::gui::ThemeChoice choice);

private:
    void alignLabels();
    void addLook(QVBoxLayout& column);
    void addWork(QVBoxLayout& column);
    void addBackups(QVBoxLayout& column);

    Remembered& m_remembered;
    Settings& m_settings;
};

} // namespace fieldflash::gui
