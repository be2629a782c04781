// SPDX-License-Identifier: MIT
#include "app/cli/log_file.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutex>
#include <QMutexLocker>

namespace fieldflash::cli {

namespace {

/// The message handler is a plain function, and messages may come from any thread.
QMutex s_mutex;
QFile* s_file = nullptr;
QtMessageHandler s_previous = nullptr;

void write(const QString& text)
{
    const QMutexLocker locker(&s_mutex);
    if (s_file == nullptr)
        return;
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString& line : lines)
        s_file->write(QStringLiteral("%1  %2\n").arg(time, line).toUtf8());
    s_file->flush();
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
    std::unique_ptr<LogFile> log(new LogFile(path));
    if (!log->m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text)) {
        return tl::unexpected(Error(ErrorKind::FileAccess,
                                    QStringLiteral("The log %1 cannot be written.").arg(path),
                                    QStringLiteral("Choose another place for --log."))
                                  .withDetail(log->m_file.errorString()));
    }
    {
        const QMutexLocker locker(&s_mutex);
        s_file = &log->m_file;
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

void LogFile::line(const QString& text) { write(text); }

} // namespace fieldflash::cli
