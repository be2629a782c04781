// SPDX-License-Identifier: MIT
#include "app/gui/devices/remembered.h"

namespace fieldflash::gui {

namespace {

constexpr int kRecentFiles = 8;
const QString kFiles = QStringLiteral("files/recent");
const QString kInterrupted = QStringLiteral("device/interrupted");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kTechnician = QStringLiteral("window/technician");
const QString kTechnicianPage = QStringLiteral("window/technicianPage");
const QString kBoard = QStringLiteral("device/board");
const QString kSeriesResults = QStringLiteral("series/results");
const QString kSeriesSound = QStringLiteral("series/sound");
const QString kBackups = QStringLiteral("update/backups");
const QString kTheme = QStringLiteral("window/theme");

} // namespace

Remembered::Remembered()
    : m_settings(QStringLiteral("Fieldflash"), QStringLiteral("fieldflash")) { }

Remembered::Remembered(const QString& iniPath) : m_settings(iniPath, QSettings::IniFormat) { }

QString Remembered::lastFile() const { return recentFiles().value(0); }

QStringList Remembered::recentFiles() const { return m_settings.value(kFiles).toStringList(); }

void Remembered::rememberFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(kFiles, files.mid(0, kRecentFiles));
}

void Remembered::forgetFile(const QString& path)
{
    QStringList files = recentFiles();
    if (files.removeAll(path) > 0)
        m_settings.setValue(kFiles, files);
}

bool Remembered::wasInterrupted(const QString& portPath) const
{
    return m_settings.value(kInterrupted).toStringList().contains(portPath);
}

void Remembered::setInterrupted(const QString& portPath, bool isInterrupted)
{
    QStringList ports = m_settings.value(kInterrupted).toStringList();
    if (ports.contains(portPath) == isInterrupted)
        return;
    if (isInterrupted)
        ports.append(portPath);
    else
        ports.removeAll(portPath);
    m_settings.setValue(kInterrupted, ports);
}

QByteArray Remembered::geometry() const { return m_settings.value(kGeometry).toByteArray(); }

void Remembered::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

bool Remembered::showsTechnician() const { return m_settings.value(kTechnician).toBool(); }

void Remembered::setShowsTechnician(bool shows) { m_settings.setValue(kTechnician, shows); }

QString Remembered::technicianPage() const { return m_settings.value(kTechnicianPage).toString(); }

void Remembered::setTechnicianPage(const QString& name)
{
    m_settings.setValue(kTechnicianPage, name);
}

bool Remembered::makesBackups() const { return m_settings.value(kBackups, true).toBool(); }

void Remembered::setMakesBackups(bool makes) { m_settings.setValue(kBackups, makes); }

QString Remembered::seriesResults() const { return m_settings.value(kSeriesResults).toString(); }

void Remembered::setSeriesResults(const QString& path)
{
    m_settings.setValue(kSeriesResults, path);
}

bool Remembered::hasSeriesSound() const { return m_settings.value(kSeriesSound).toBool(); }

void Remembered::setSeriesSound(bool has) { m_settings.setValue(kSeriesSound, has); }

QString Remembered::board() const { return m_settings.value(kBoard).toString(); }

void Remembered::setBoard(const QString& id) { m_settings.setValue(kBoard, id); }

ThemeChoice Remembered::theme() const
{
    return themeChoiceFromName(m_settings.value(kTheme).toString())
        .value_or(ThemeChoice::FollowSystem);
}

void Remembered::setTheme(ThemeChoice choice)
{
    m_settings.setValue(kTheme, themeChoiceName(choice));
}

} // namespace fieldflash::gui
