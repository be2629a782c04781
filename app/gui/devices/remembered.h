// SPDX-License-Identifier: MIT
// What the window stores between runs.
#pragma once

#include "app/gui/look/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace fieldflash::gui {

/// A thin layer over QSettings that keeps keys and defaults in one place.
class Remembered {
public:
    /// The user's own settings.
    Remembered();
    /// Another file, for tests.
    explicit Remembered(const QString& iniPath);

    [[nodiscard]] QString lastFile() const;
    /// Newest first, at most eight.
    [[nodiscard]] QStringList recentFiles() const;
    void rememberFile(const QString& path);
    void forgetFile(const QString& path);

    /// Ports at which an update was started and has not succeeded yet. The serial number cannot be
    /// part of the key, because the bootloader has a different one than the application.
    [[nodiscard]] bool wasInterrupted(const QString& portPath) const;
    void setInterrupted(const QString& portPath, bool isInterrupted);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] bool showsTechnician() const;
    void setShowsTechnician(bool shows);
    /// The objectName of the technician page that was open last.
    [[nodiscard]] QString technicianPage() const;
    void setTechnicianPage(const QString& name);
    /// A technician's update saves what it replaces.
    [[nodiscard]] bool makesBackups() const;
    void setMakesBackups(bool makes);
    /// The table of results of the last series; empty: none.
    [[nodiscard]] QString seriesResults() const;
    void setSeriesResults(const QString& path);
    /// A sound when a board of a series is done.
    [[nodiscard]] bool hasSeriesSound() const;
    void setSeriesSound(bool has);
    /// The board whose steps were shown last; empty: any device.
    [[nodiscard]] QString board() const;
    void setBoard(const QString& id);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

private:
    QSettings m_settings;
};

} // namespace fieldflash::gui
