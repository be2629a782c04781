// SPDX-License-Identifier: MIT
// The results of a series as a table that spreadsheets and databases read (RFC 4180).
#pragma once

#include "core/base/result.h"
#include "core/series/series.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace fieldflash::series {

/// One field: in quotes where the text needs them. A text that a spreadsheet would run as a formula
/// (device names come from devices) gets an apostrophe in front.
[[nodiscard]] QByteArray csvField(const QString& text);

/// Names of the columns and one result, each with its line end.
[[nodiscard]] QByteArray seriesCsvHeader();
[[nodiscard]] QByteArray seriesCsvLine(const SeriesResult& result, const QDateTime& finished,
                                       const QString& fileName);

/// A file to which one line a board is added. Every line is on the disk before append() returns,
/// and what was there before is never changed: a line that could not be written whole is taken
/// back.
class SeriesCsvFile {
public:
    /// Makes the file with its header, or checks that an existing one has the same columns. Errors:
    /// FileAccess, BadFile.
    [[nodiscard]] static Result<SeriesCsvFile> open(const QString& path);

    [[nodiscard]] Result<void> append(const SeriesResult& result, const QDateTime& finished,
                                      const QString& fileName) const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    explicit SeriesCsvFile(QString path) : m_path(std::move(path)) { }

    QString m_path;
};

} // namespace fieldflash::series
