// SPDX-License-Identifier: MIT
// The results of a series as a table for spreadsheets and databases (RFC 4180).
#pragma once

#include "core/base/result.h"
#include "core/series/series.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace fieldflash::report {

/// One field, quoted if necessary. An apostrophe is put before text that a spreadsheet could
/// interpret as a formula (device names come from devices).
[[nodiscard]] QByteArray csvField(const QString& text);

/// Column names, and the row of one result, each with its line end.
[[nodiscard]] QByteArray seriesCsvHeader();
[[nodiscard]] QByteArray seriesCsvLine(const series::SeriesResult& result,
                                       const QDateTime& finished, const QString& fileName);

/// The fields of every row of a table (RFC 4180); what csvField() changed is as before.
[[nodiscard]] std::vector<QStringList> csvRows(const QByteArray& bytes);

/// A file that gets one row per board; a second one that only adds the label, if that is read
/// later. Each row is on disk before append() returns, and existing
/// content is never changed: a row that could not be written completely is removed again.
class SeriesCsvFile {
public:
    /// Creates the file with its header, or checks that an existing one has the same columns.
    /// Errors: FileAccess, BadFile.
    [[nodiscard]] static Result<SeriesCsvFile> open(const QString& path);

    [[nodiscard]] Result<void> append(const series::SeriesResult& result, const QDateTime& finished,
                                      const QString& fileName) const;
    /// The boards that are in the file now, in their order. A row that was torn or changed by hand
    /// is left out; a row that repeats another one with a label replaces it. Errors: FileAccess.
    [[nodiscard]] Result<std::vector<series::EarlierBoard>> read() const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    explicit SeriesCsvFile(QString path) : m_path(std::move(path)) { }

    QString m_path;
};

} // namespace fieldflash::report
