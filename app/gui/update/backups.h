// SPDX-License-Identifier: MIT
// Where backups are kept: what they are called, and that there are never too many.
#pragma once

#include "core/usb/device_info.h"

#include <QDateTime>
#include <QString>

namespace fieldflash::gui {

/// Of this person: the standard place for data of programs.
[[nodiscard]] QString defaultBackupFolder();
/// With "~" for the person's own folder.
[[nodiscard]] QString shortPath(const QString& path);

class Backups {
public:
    /// So many stay.
    static constexpr int kKept = 10;

    /// Without a folder none are made.
    explicit Backups(QString folder) : m_folder(std::move(folder)) { }

    [[nodiscard]] bool isPossible() const { return !m_folder.isEmpty(); }
    /// Makes the folder. The name says when and of what, and nothing has it yet.
    [[nodiscard]] QString newPath(const usb::DeviceInfo& device, const QDateTime& now) const;
    /// Removes all but the newest, by the time in their names. Other files are left alone.
    void prune() const;

private:
    QString m_folder;
};

} // namespace fieldflash::gui
