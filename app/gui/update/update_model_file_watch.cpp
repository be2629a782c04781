// SPDX-License-Identifier: MIT
// Handles a chosen file that changes on disk: the page always shows its current content, and only
// what the page shows is written.
#include "app/gui/update/update_model.h"
#include "app/gui/work/failure_text.h"

#include <QCoro/QCoroFuture>
#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

namespace fieldflash::gui {

void UpdateModel::noteFileTouched()
{
    if (!m_facts.file || isAsRead(*m_facts.file))
        return;
    if (isWorking())
        m_fileTouched = true; // the running job has its own copy
    else
        readAgain();
}

void UpdateModel::readAgain()
{
    m_fileTouched = false;
    if (!m_facts.file || m_facts.file->path.isEmpty())
        return;
    const std::uint64_t request = ++m_fileRequest;
    auto* watcher = new QFutureWatcher<FileFacts>(this);
    connect(watcher, &QFutureWatcher<FileFacts>::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (request != m_fileRequest)
            return;
        if (isWorking())
            m_fileTouched = true;
        else
            takeChangedFile(watcher->result(), false);
    });
    watcher->setFuture(QtConcurrent::run(&readFirmwareFile, m_facts.file->path));
}

void UpdateModel::takeChangedFile(FileFacts file, bool hasStopped)
{
    const bool isSame = m_facts.file && file.image && m_facts.file->sha256 == file.sha256;
    if (isSame) { // same content
        m_facts.file->stamp = file.stamp;
        return;
    }
    // Keep the verdict until the user closes it, unless it only asks for another file.
    if (m_facts.report && m_facts.report->error && needsAnotherFile(m_facts.report->error->kind()))
        putReportAway();
    m_facts.isAsking = false;
    m_facts.fileChange =
        FileChange{.readAgain = QDateTime::currentDateTime(), .hasStopped = hasStopped};
    m_log.append(LogEntry::Level::Plain,
                 tr("%1 changed on disk and was read again").arg(file.fileName));
    m_facts.isRebuilt = true;
    useFile(std::move(file));
    if (hasStopped)
        return; // the person looks at it first
    armForNewFile();
    startIfArmed();
}

QCoro::Task<std::optional<FileFacts>> UpdateModel::changedFile(QString path, QString sha256)
{
    if (path.isEmpty())
        co_return std::nullopt;
    // Compares content, not the stamp: programs can preserve the time of a file that they write.
    QFuture<FileFacts> reading = QtConcurrent::run(&readFirmwareFile, path);
    FileFacts now = co_await reading;
    if (now.sha256 == sha256)
        co_return std::nullopt;
    co_return now;
}

} // namespace fieldflash::gui
