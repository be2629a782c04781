// SPDX-License-Identifier: MIT
#include "core/series/series_csv.h"

#include "core/base/words.h"
#include "core/image/firmware_image.h"

#include <QFile>
#include <QStringList>

#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace fieldflash::series {

namespace {

constexpr char kLineEnd[] = "\r\n";

QString answerText(update::Answer answer)
{
    switch (answer) {
    case update::Answer::NotAsked: return {};
    case update::Answer::No: return QStringLiteral("no");
    case update::Answer::Yes: return QStringLiteral("yes");
    }
    Q_UNREACHABLE();
}

/// The application's, where it was seen: the ROM has another one.
QString serialOf(const update::Report& report)
{
    const auto& best = report.returned == update::Answer::Yes ? report.after : report.before;
    return best ? best->serialNumber : QString();
}

QString productOf(const update::Report& report)
{
    const auto& best = report.returned == update::Answer::Yes ? report.after : report.before;
    return best ? best->product : QString();
}

QByteArray lineOf(const QStringList& fields)
{
    QByteArray line;
    for (const QString& field : fields) {
        if (!line.isEmpty())
            line += ',';
        line += csvField(field);
    }
    return line + kLineEnd;
}

Error unwritable(const QFile& file)
{
    return Error(ErrorKind::FileAccess,
                 Words::tr("The results cannot be written to %1.").arg(file.fileName()),
                 Words::tr("Check the folder and its permissions, or choose another file."))
        .withDetail(file.errorString());
}

Error otherColumns(const QString& path)
{
    return Error(ErrorKind::BadFile,
                 Words::tr("%1 is there already and is no table of series results.").arg(path),
                 Words::tr("Choose another file; this one is left as it is."));
}

/// In one piece, on the disk, or not at all. Unbuffered: QFile does not shrink a file whose buffer
/// it cannot empty.
Result<void> addWhole(QFile& file, const QByteArray& bytes)
{
    const qint64 before = file.size();
    const qint64 written = file.write(bytes);
    bool isSafe = written == bytes.size() && file.flush();
#ifdef Q_OS_UNIX
    isSafe = isSafe && ::fsync(file.handle()) == 0;
#endif
    if (isSafe)
        return {};
    const Error error = unwritable(file);
    file.resize(before);
    return failure(error);
}

/// Somebody else's editor may have left out the last line end.
Result<bool> endsWithin(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(unwritable(file));
    if (file.size() == 0)
        return false;
    file.seek(file.size() - 1);
    return file.read(1) != "\n";
}

} // namespace

QByteArray csvField(const QString& text)
{
    QString safe = text;
    if (!safe.isEmpty() && QStringLiteral("=+-@\t\r").contains(safe.front()))
        safe.prepend(QLatin1Char('\''));
    QByteArray bytes = safe.toUtf8();
    const bool needsQuotes = bytes.contains('"') || bytes.contains(',') || bytes.contains('\n')
        || bytes.contains('\r') || bytes.startsWith(' ') || bytes.endsWith(' ');
    if (!needsQuotes)
        return bytes;
    return '"' + QByteArray(bytes).replace("\"", "\"\"") + '"';
}

QByteArray seriesCsvHeader()
{
    return lineOf({QStringLiteral("finished"), QStringLiteral("number"), QStringLiteral("port"),
                   QStringLiteral("serial"), QStringLiteral("device"), QStringLiteral("result"),
                   QStringLiteral("version_before"), QStringLiteral("version_after"),
                   QStringLiteral("verified"), QStringLiteral("returned"),
                   QStringLiteral("expected_version"), QStringLiteral("seconds"),
                   QStringLiteral("bytes_written"), QStringLiteral("error"),
                   QStringLiteral("message"), QStringLiteral("file")});
}

QByteArray seriesCsvLine(const SeriesResult& result, const QDateTime& finished,
                         const QString& fileName)
{
    const update::Report& report = result.report;
    const double seconds = std::chrono::duration<double>(result.took).count();
    return lineOf({finished.toString(Qt::ISODate), QString::number(result.number), result.portPath,
                   serialOf(report), productOf(report), seriesVerdictName(result.verdict),
                   image::versionText(report.versionBefore),
                   image::versionText(report.versionAfter), answerText(report.verified),
                   answerText(report.returned), answerText(report.expectedVersion),
                   QString::number(seconds, 'f', 3), QString::number(report.bytesWritten),
                   report.error ? errorKindName(report.error->kind()) : QString(), report.verdict(),
                   fileName});
}

Result<SeriesCsvFile> SeriesCsvFile::open(const QString& path)
{
    QFile file(path);
    if (file.exists() && file.size() > 0) {
        if (!file.open(QIODevice::ReadWrite))
            return failure(unwritable(file));
        if (file.readLine(4096).trimmed() != seriesCsvHeader().trimmed())
            return failure(otherColumns(path));
        return SeriesCsvFile(path);
    }
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
        return failure(unwritable(file));
    if (auto added = addWhole(file, seriesCsvHeader()); !added)
        return failure(std::move(added).error());
    return SeriesCsvFile(path);
}

Result<void> SeriesCsvFile::append(const SeriesResult& result, const QDateTime& finished,
                                   const QString& fileName) const
{
    // Opened anew each time: in a long series somebody moves or copies the file away.
    if (auto again = open(m_path); !again)
        return failure(std::move(again).error());
    const auto isTorn = endsWithin(m_path);
    if (!isTorn)
        return failure(isTorn.error());
    QFile file(m_path);
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
        return failure(unwritable(file));
    const QByteArray line = seriesCsvLine(result, finished, fileName);
    return addWhole(file, *isTorn ? kLineEnd + line : line);
}

} // namespace fieldflash::series
