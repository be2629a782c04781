// SPDX-License-Identifier: MIT
#include "app/gui/devices/file_watch.h"

#include "core/image/read_image.h"

#include <QFileInfo>

namespace fieldflash::gui {

namespace {

/// A file is usually written in several steps (milliseconds).
constexpr int kSettleTime = 200;

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleTime);
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::touched);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::onTouched);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::onTouched);
}

void FileWatch::watch(const QString& chosen)
{
    const QString path = image::firmwarePath(chosen).file;
    if (path == m_path)
        return;
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_settle.stop();
    m_path = path;
    if (path.isEmpty())
        return;
    m_watcher.addPath(QFileInfo(path).absolutePath());
    m_watcher.addPath(path);
}

void FileWatch::onTouched()
{
    // A replaced or deleted file is no longer watched.
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
    m_settle.start();
}

} // namespace fieldflash::gui
