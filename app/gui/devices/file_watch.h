// SPDX-License-Identifier: MIT
// Reports that a file may have changed on disk.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace fieldflash::gui {

/// Also handles files that are replaced, or deleted and recreated, as compilers do. Main thread
/// only.
class FileWatch final : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Replaces the watched file; empty: none.
    void watch(const QString& path);

Q_SIGNALS:
    /// The file or its folder changed, and has been quiet for a moment since.
    void touched();

private:
    void onTouched();

    QFileSystemWatcher m_watcher;
    QTimer m_settle;
    QString m_path;
};

} // namespace fieldflash::gui
