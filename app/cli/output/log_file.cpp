// SPDX-License-Identifier: MIT
#include "app/cli/output/log_file.h"

#include "core/base/file_name.h"
#include "core/base/foreign_text.h"
#include "core/base/read_file.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutex>
#include <QMutexLocker>

namespace fieldflash::cli {

namespace {

/// Globals, because the message handler is a plain function; messages may come from any thread.
QMutex s_mutex;
QFile* s_file = nullptr;
QString s_problem; ///< why the first lost line could not be written
QtMessageHandler s_previous = nullptr;

void write(const QString& text)
{
    const QMutexLocker locker(&s_mutex);
    if (s_file == nullptr)
        return;
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QStringList lines = text.split(QLatin1Char('\n'));
    QByteArray bytes;
    for (const QString& line : lines)
        bytes += QStringLiteral("%1  %2\n").arg(time, withoutControlCharacters(line)).toUtf8();
    // On a full disk, a write is first accepted partly; only the next attempt reports the reason.
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 count = s_file->write(bytes.constData() + done, bytes.size() - done);
        if (count <= 0)
            break;
        done += count;
    }
    if (done < bytes.size() && s_problem.isEmpty())
        s_problem = s_file->errorString();
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    write(QStringLiteral("%1: %2").arg(QLatin1String(context.category), message));
    const bool isLoud = type != QtDebugMsg && type != QtInfoMsg;
    if (isLoud && s_previous != nullptr)
        s_previous(type, context, message);
}

} // namespace

Result<std::unique_ptr<LogFile>> LogFile::open(const QString& path)
{
    if (auto irregular = irregularFile(path))
        return failure(*std::move(irregular));
    std::unique_ptr<LogFile> log(new LogFile(path));
    // Unbuffered, so that a full disk is noticed at the line that is lost.
    if (!log->m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        return tl::unexpected(
            Error(ErrorKind::FileAccess,
                  QStringLiteral("The log %1 cannot be written.").arg(shownFileName(path)),
                  QStringLiteral("Choose another place for --log."))
                .withDetail(log->m_file.errorString()));
    }
    {
        const QMutexLocker locker(&s_mutex);
        s_file = &log->m_file;
        s_problem.clear();
    }
    QLoggingCategory::setFilterRules(QStringLiteral("fieldflash.*=true"));
    s_previous = qInstallMessageHandler(handleMessage);
    return log;
}

LogFile::LogFile(const QString& path) : m_file(path) { }

LogFile::~LogFile()
{
    if (!m_file.isOpen())
        return;
    qInstallMessageHandler(s_previous);
    QLoggingCategory::setFilterRules(QString());
    const QMutexLocker locker(&s_mutex);
    s_file = nullptr;
}

std::optional<Error> LogFile::problem() const
{
    const QMutexLocker locker(&s_mutex);
    if (s_problem.isEmpty())
        return std::nullopt;
    return Error(ErrorKind::FileAccess,
                 QStringLiteral("Part of the log could not be written to %1.")
                     .arg(shownFileName(m_file.fileName())),
                 QStringLiteral("Make room, or choose another place for --log."))
        .withDetail(s_problem);
}

void LogFile::line(const QString& text) { write(text); }

} // namespace fieldflash::cli
