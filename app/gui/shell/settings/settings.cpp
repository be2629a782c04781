// SPDX-License-Identifier: MIT
#include "app/gui/shell/settings/settings.h"

#include <algorithm>

namespace fieldflash::gui {

namespace {

const QString kLanguage = QStringLiteral("window/language");
const QString kSound = QStringLiteral("update/sound");
const QString kRaises = QStringLiteral("window/raisesOnPlug");
const QString kBackupDays = QStringLiteral("update/backupDays");
const QString kBackupMegabytes = QStringLiteral("update/backupMegabytes");

} // namespace

// The same file as Remembered.
Settings::Settings() : m_settings(QStringLiteral("Fieldflash"), QStringLiteral("fieldflash")) { }

Settings::Settings(const QString& iniPath) : m_settings(iniPath, QSettings::IniFormat) { }

QString Settings::language() const { return m_settings.value(kLanguage).toString(); }

void Settings::setLanguage(const QString& name) { m_settings.setValue(kLanguage, name); }

bool Settings::makesSound() const { return m_settings.value(kSound).toBool(); }

void Settings::setMakesSound(bool makes) { m_settings.setValue(kSound, makes); }

bool Settings::raisesOnPlug() const { return m_settings.value(kRaises).toBool(); }

void Settings::setRaisesOnPlug(bool raises) { m_settings.setValue(kRaises, raises); }

BackupLimits Settings::backupLimits() const
{
    const BackupLimits usual;
    return {.days = std::max(1, m_settings.value(kBackupDays, usual.days).toInt()),
            .megabytes = std::max(1, m_settings.value(kBackupMegabytes, usual.megabytes).toInt())};
}

void Settings::setBackupLimits(const BackupLimits& limits)
{
    m_settings.setValue(kBackupDays, limits.days);
    m_settings.setValue(kBackupMegabytes, limits.megabytes);
}

} // namespace fieldflash::gui
