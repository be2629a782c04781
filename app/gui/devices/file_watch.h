// SPDX-License-Identifier: MIT
// Tells that a file may have changed on the disk.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace fieldflash::gui {

/// Also a file that is replaced by another one, or deleted and made anew, as compilers do. Main
/// thread only.
class FileWatch final : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Instead of the one before; empty: none.
    void watch(const QString& path);

Q_SIGNALS:
    /// Something happened to the file or beside it, and nothing more for a moment.
    void touched();

private:
    void onTouched();

    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QString m_path;
};

} // namespace fieldflash::gui
