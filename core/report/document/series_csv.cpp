// SPDX-License-Identifier: MIT
#include "core/report/document/series_csv.h"

#include "core/base/file_name.h"
#include "core/base/flush_file.h"
#include "core/base/read_file.h"
#include "core/base/words.h"
#include "core/report/json/series_json.h"

#include <QFile>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

constexpr char kLineEnd[] = "\r\n";

/// A value of the report as a cell; null becomes an empty cell.
QString cell(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

/// Characters after which a spreadsheet may start a new cell, if it opens the file with a different
/// separator than ours.
bool isSeparator(QChar character) { return QStringLiteral(",;|\t\r\n").contains(character); }

/// Includes the full-width forms, which some spreadsheets treat the same (OWASP, CSV injection).
bool beginsFormula(QChar character) { return QStringLiteral("=+-@＝＋－＠").contains(character); }

/// Follows the characters of a field: can a formula begin with the next one?
class FormulaPlace {
public:
    [[nodiscard]] bool isHere() const { return m_isHere; }
    void pass(QChar character)
    {
        const bool isBlank = character.isSpace() || character == QLatin1Char('"');
        m_isHere = isSeparator(character) || (m_isHere && isBlank);
    }

private:
    bool m_isHere = true;
};

/// Puts an apostrophe before every character that could begin a formula.
QString withoutFormulas(const QString& text)
{
    QString safe;
    FormulaPlace place;
    for (const QChar character : text) {
        if (place.isHere() && beginsFormula(character))
            safe += QLatin1Char('\'');
        safe += character;
        place.pass(character);
    }
    return safe;
}

/// The inverse, for one field.
QString withFormulas(const QString& text)
{
    QString original;
    FormulaPlace place;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isGuard = place.isHere() && text[i] == QLatin1Char('\'') && i + 1 < text.size()
            && beginsFormula(text[i + 1]);
        i += isGuard ? 1 : 0;
        original += text[i];
        place.pass(text[i]);
    }
    return original;
}

QByteArray csvLine(const QStringList& fields)
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
                 Words::tr("The results cannot be written to %1.")
                     .arg(shownFileName(file.fileName())),
                 Words::tr("Check the folder and its permissions, or choose another file."))
        .withDetail(file.errorString());
}

Error otherColumns(const QString& path)
{
    return Error(ErrorKind::BadFile,
                 Words::tr("%1 already exists and is not a table of series results.")
                     .arg(shownFileName(path)),
                 Words::tr("Choose another file; this one is unchanged."));
}

/// Writes all bytes to disk, or none. Unbuffered: QFile does not truncate a file whose buffer it
/// cannot flush.
Result<void> addWhole(QFile& file, const QByteArray& bytes)
{
    const qint64 before = file.size();
    const qint64 written = file.write(bytes);
    const bool isSafe = written == bytes.size() && file.flush() && flushToDisk(file);
    if (isSafe)
        return {};
    const Error error = unwritable(file);
    file.resize(before);
    return failure(error);
}

/// Some editors omit the last line end.
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
    QByteArray bytes = withoutFormulas(text).toUtf8();
    const bool needsQuotes =
        std::ranges::any_of(bytes,
                            [](char byte) { return QByteArrayView("\",;|\t\r\n").contains(byte); })
        || bytes.startsWith(' ') || bytes.endsWith(' ');
    if (!needsQuotes)
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

std::vector<QStringList> csvRows(const QByteArray& bytes)
{
    std::vector<QStringList> rows;
    QStringList row;
    QByteArray field;
    bool isQuoted = false;
    const auto endField = [&] {
        row.append(withFormulas(QString::fromUtf8(field)));
        field.clear();
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char byte = bytes[i];
        if (isQuoted) {
            const bool isDoubled = byte == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"';
            if (byte == '"' && !isDoubled) {
                isQuoted = false;
                continue;
            }
            field += byte;
            i += isDoubled ? 1 : 0;
        } else if (byte == '"') {
            isQuoted = true;
        } else if (byte == ',') {
            endField();
        } else if (byte == '\n') {
            endField();
            rows.push_back(std::exchange(row, {}));
        } else if (byte != '\r') {
            field += byte;
        }
    }
    if (!field.isEmpty() || !row.isEmpty()) {
        endField();
        rows.push_back(row);
    }
    return rows;
}

QByteArray seriesCsvHeader()
{
    return csvLine({QStringLiteral("finished"), QStringLiteral("number"), QStringLiteral("port"),
                    QStringLiteral("serial"), QStringLiteral("label"), QStringLiteral("device"),
                    QStringLiteral("result"), QStringLiteral("version_before"),
                    QStringLiteral("version_after"), QStringLiteral("verified"),
                    QStringLiteral("returned"), QStringLiteral("expected_version"),
                    QStringLiteral("seconds"), QStringLiteral("bytes_written"),
                    QStringLiteral("error"), QStringLiteral("message"), QStringLiteral("file")});
}

QByteArray seriesCsvLine(const series::SeriesResult& result, const QDateTime& finished,
                         const QString& fileName)
{
    const QJsonObject json = seriesBoardJson(result);
    const auto value = [&json](QLatin1String key) { return cell(json.value(key)); };
    const auto& device = result.report.bestView();
    const double seconds = std::chrono::duration<double>(result.took).count();
    return csvLine({finished.toString(Qt::ISODate), value("number"_L1), value("portPath"_L1),
                    device ? device->serialNumber : QString(), result.label,
                    device ? device->product : QString(), value("result"_L1),
                    value("versionBefore"_L1), value("versionAfter"_L1), value("verified"_L1),
                    value("returned"_L1), value("expectedVersion"_L1),
                    QString::number(seconds, 'f', 3), value("bytesWritten"_L1),
                    json.value("error"_L1).toObject().value("kind"_L1).toString(),
                    value("verdict"_L1), fileName});
}

Result<SeriesCsvFile> SeriesCsvFile::open(const QString& path)
{
    if (auto irregular = irregularFile(path))
        return failure(*std::move(irregular));
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

Result<std::vector<series::EarlierBoard>> SeriesCsvFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(unwritable(file));
    const std::vector<QStringList> rows = csvRows(file.readAll());
    if (rows.empty())
        return std::vector<series::EarlierBoard>();
    const QStringList& names = rows.front();
    const auto column = [&names](const char* name) { return names.indexOf(QLatin1String(name)); };
    std::vector<series::EarlierBoard> boards;
    // Numbers alone do not tell boards apart: every run that does not continue another begins at 1.
    std::map<QStringList, std::size_t> places;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const QStringList& row = rows[i];
        const auto value = [&](const char* name) { return row.value(column(name)); };
        const auto verdict = series::seriesVerdictFromName(value("result"));
        const auto finished = QDateTime::fromString(value("finished"), Qt::ISODate);
        const std::size_t number = value("number").toULongLong();
        if (row.size() != names.size() || !verdict || !finished.isValid() || number == 0)
            continue; // torn, or changed by hand
        const std::chrono::duration<double> took(value("seconds").toDouble());
        series::EarlierBoard board{.number = number,
                                   .portPath = value("port"),
                                   .serialNumber = value("serial"),
                                   .label = value("label"),
                                   .verdict = *verdict,
                                   .took = std::chrono::duration_cast<Clock::Duration>(took),
                                   .finished = finished,
                                   .fileName = value("file")};
        const QStringList key{value("number"), value("port"), value("serial"), value("finished")};
        const auto [place, isNew] = places.try_emplace(key, boards.size());
        if (isNew)
            boards.push_back(std::move(board));
        else
            boards[place->second] = std::move(board);
    }
    return boards;
}

Result<void> SeriesCsvFile::append(const series::SeriesResult& result, const QDateTime& finished,
                                   const QString& fileName) const
{
    // Reopened for each line: during a long series the file may be moved or copied.
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

} // namespace fieldflash::report
