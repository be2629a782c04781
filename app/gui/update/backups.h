// SPDX-License-Identifier: MIT
// Where backups are stored, their names, and how many are kept.
#pragma once

#include "core/usb/device_info.h"

#include <QDateTime>
#include <QString>

namespace fieldflash::gui {

/// In the user's standard folder for application data.
[[nodiscard]] QString defaultBackupFolder();
/// With "~" for the user's home folder.
[[nodiscard]] QString shortPath(const QString& path);

class Backups {
public:
    /// Number of backups to keep.
    static constexpr int kKept = 10;

    /// Without a folder, no backups are made.
    explicit Backups(QString folder) : m_folder(std::move(folder)) { }

    [[nodiscard]] bool isPossible() const { return !m_folder.isEmpty(); }
    /// Creates the folder. The name states time and device and is not used yet.
    [[nodiscard]] QString newPath(const usb::DeviceInfo& device, const QDateTime& now) const;
    /// Removes all but the newest, by the time in their names. Other files are not touched.
    void prune() const;

private:
    QString m_folder;
};

} // namespace fieldflash::gui
