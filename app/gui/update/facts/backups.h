// SPDX-License-Identifier: MIT
// Where backups are stored, their names, and how many are kept.
#pragma once

#include "app/gui/update/facts/saved_firmware.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace fieldflash::gui {

/// In the user's standard folder for application data.
[[nodiscard]] QString defaultBackupFolder();
/// With "~" for the user's home folder.
[[nodiscard]] QString shortPath(const QString& path);

/// Backups are kept no longer than that, and take no more room.
struct BackupLimits {
    int days = 30;
    int megabytes = 200;
};

class Backups {
public:
    /// Without a folder, no backups are made.
    explicit Backups(QString folder) : m_folder(std::move(folder)) { }

    [[nodiscard]] bool isPossible() const { return !m_folder.isEmpty(); }
    /// Creates the folder. The name states time and device and is not used yet.
    [[nodiscard]] QString newPath(const usb::DeviceInfo& device, const QDateTime& now) const;
    /// Newest first, by the time in their names. Other files are not listed.
    [[nodiscard]] std::vector<SavedFirmware> saved() const;
    /// Removes backups that are older than the limit, and the oldest ones as long as they take too
    /// much room; the newest stays in any case. Other files are not touched.
    void prune(const BackupLimits& limits, const QDateTime& now) const;

private:
    QString m_folder;
};

} // namespace fieldflash::gui
