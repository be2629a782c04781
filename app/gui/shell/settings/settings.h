// SPDX-License-Identifier: MIT
// What a person has decided in the settings dialog; the rest of what is kept is in Remembered.
#pragma once

#include "app/gui/update/facts/backups.h"

#include <QSettings>
#include <QString>

namespace fieldflash::gui {

class Settings {
public:
    /// The user's own settings.
    Settings();
    /// Another file, for tests.
    explicit Settings(const QString& iniPath);

    /// "de"; empty: the language of the desktop.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& name);
    /// At the end of a job.
    [[nodiscard]] bool makesSound() const;
    void setMakesSound(bool makes);
    /// The window comes to the front when a device is plugged in.
    [[nodiscard]] bool raisesOnPlug() const;
    void setRaisesOnPlug(bool raises);
    [[nodiscard]] BackupLimits backupLimits() const;
    void setBackupLimits(const BackupLimits& limits);

private:
    QSettings m_settings;
};

} // namespace fieldflash::gui
