// SPDX-License-Identifier: MIT
// The results of a series as a table that spreadsheets and databases read (RFC 4180).
#pragma once

#include "core/base/result.h"
#include "core/series/series.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace fieldflash::report {

/// One field, in quotes where the text needs them. Where a spreadsheet could take part of the text
/// (device names come from devices) for a formula, an apostrophe is put before that part.
[[nodiscard]] QByteArray csvField(const QString& text);

/// Names of the columns and one result, each with its line end.
[[nodiscard]] QByteArray seriesCsvHeader();
[[nodiscard]] QByteArray seriesCsvLine(const series::SeriesResult& result,
                                       const QDateTime& finished, const QString& fileName);

/// A file to which one line per board is added. Every line is on the disk before append() returns,
/// and what was there before is never changed: a line that could not be written whole is taken
/// back.
class SeriesCsvFile {
public:
    /// Makes the file with its header, or checks that an existing one has the same columns. Errors:
    /// FileAccess, BadFile.
    [[nodiscard]] static Result<SeriesCsvFile> open(const QString& path);

    [[nodiscard]] Result<void> append(const series::SeriesResult& result, const QDateTime& finished,
                                      const QString& fileName) const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    explicit SeriesCsvFile(QString path) : m_path(std::move(path)) { }

    QString m_path;
};

} // namespace fieldflash::report
