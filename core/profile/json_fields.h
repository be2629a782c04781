// SPDX-License-Identifier: MIT
// Reads the fields of a data file one by one; reports wrong and unknown ones with their line.
#pragma once

#include "core/base/address.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/base/usb_id.h"
#include "core/profile/json_lines.h"
#include "core/profile/localized_text.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::profile {

/// A data file as JSON. Errors: BadFile with source, line and reason.
class JsonFile {
public:
    /// `source` names the file in errors. At most kLargestFile bytes, one object, no duplicate
    /// keys.
    [[nodiscard]] static Result<JsonFile> read(const QByteArray& text, const QString& source);

    [[nodiscard]] const QJsonObject& root() const { return m_root; }
    /// Keeps only the first problem.
    void report(const QString& path, const QString& reason);
    /// Absent: everything read so far is valid.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

private:
    JsonFile(QJsonObject root, QString source, JsonLines lines);

    QJsonObject m_root;
    QString m_source;
    JsonLines m_lines;
    std::optional<Error> m_problem;
};

inline constexpr qsizetype kLargestFile = qsizetype{256} * 1024;

/// One object of the file. Keys that were read count as known; finish() reports the others. Missing
/// and wrong values read as empty. Texts are free of control characters.
class JsonFields {
public:
    /// The file must outlive it.
    JsonFields(JsonFile& file, QJsonObject object, QString path);

    [[nodiscard]] bool has(const QString& key);
    /// Reports the key if it is missing.
    void require(const QString& key);

    [[nodiscard]] QString text(const QString& key);
    [[nodiscard]] QStringList texts(const QString& key);
    /// A text, or an object with a text per language.
    [[nodiscard]] LocalizedText localized(const QString& key);
    [[nodiscard]] std::optional<bool> flag(const QString& key);
    [[nodiscard]] std::optional<std::int64_t> number(const QString& key, std::int64_t least,
                                                     std::int64_t most);
    /// A number, or a text like "0x08008000" or "32K" (K: 1024, M: 1024 K).
    [[nodiscard]] std::optional<ByteCount> amount(const QString& key, ByteCount most);
    /// "1234:abcd"; neither half 0000.
    [[nodiscard]] std::vector<UsbId> usbIds(const QString& key);
    /// {"first": …, "size": …}, at least one byte, up to 2^32.
    [[nodiscard]] std::vector<AddressRange> ranges(const QString& key);
    [[nodiscard]] std::vector<JsonFields> objects(const QString& key);
    [[nodiscard]] std::optional<JsonFields> object(const QString& key);

    void report(const QString& key, const QString& reason);
    void finish();

private:
    [[nodiscard]] QJsonArray array(const QString& key);
    [[nodiscard]] QString pathOf(const QString& key) const { return m_path + u'/' + key; }
    [[nodiscard]] std::optional<QString> cleanText(const QJsonValue& value, const QString& path);

    JsonFile* m_file;
    QJsonObject m_object;
    QString m_path;
    QStringList m_known;
};

} // namespace fieldflash::profile
