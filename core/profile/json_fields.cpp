// SPDX-License-Identifier: MIT
#include "core/profile/json_fields.h"

#include "core/base/foreign_text.h"
#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace fieldflash::profile {

namespace {

constexpr qsizetype kLongestText = 2000;
constexpr qsizetype kMostItems = 256;
constexpr ByteCount kAddresses = ByteCount{1} << 32;

Error badLine(const QString& source, int line, const QString& reason)
{
    return Error(ErrorKind::BadFile, Words::tr("%1, line %2: %3").arg(source).arg(line).arg(reason),
                 Words::tr("Correct the file; the format is described in docs/profiles.md."));
}

std::optional<ByteCount> amountFromText(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:0[xX]([0-9A-Fa-f]{1,8})|([0-9]{1,9})([KM]?))\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.hasCaptured(1))
        return match.captured(1).toULongLong(nullptr, 16);
    const ByteCount unit = match.captured(3).isEmpty() ? 1
        : match.captured(3) == QLatin1String("K")      ? 1024
                                                       : ByteCount{1024} * 1024;
    return match.captured(2).toULongLong() * unit;
}

} // namespace

JsonFile::JsonFile(QJsonObject root, QString source, JsonLines lines)
    : m_root(std::move(root)),
      m_source(std::move(source)),
      m_lines(std::move(lines))
{
}

Result<JsonFile> JsonFile::read(const QByteArray& text, const QString& source)
{
    const QString name = withoutControlCharacters(source);
    if (text.size() > kLargestFile)
        return failure(
            badLine(name, 1, Words::tr("the file is larger than %1.").arg(sizeText(kLargestFile))));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(badLine(name, JsonLines::lineAt(text, error.offset),
                               Words::tr("this is not valid JSON (%1).").arg(error.errorString())));
    if (!document.isObject())
        return failure(badLine(name, 1, Words::tr("the file has to be one JSON object.")));
    JsonFile file(document.object(), name, JsonLines(text));
    if (const auto& twice = file.m_lines.duplicate()) {
        const QString key = twice->section(QLatin1Char('/'), -1);
        file.report(*twice, Words::tr("“%1” is there twice.").arg(withoutControlCharacters(key)));
    }
    if (file.m_problem)
        return failure(*file.m_problem);
    return file;
}

void JsonFile::report(const QString& path, const QString& reason)
{
    if (!m_problem)
        m_problem = badLine(m_source, m_lines.lineOf(path), reason);
}

JsonFields::JsonFields(JsonFile& file, QJsonObject object, QString path)
    : m_file(&file),
      m_object(std::move(object)),
      m_path(std::move(path))
{
}

void JsonFields::report(const QString& key, const QString& reason)
{
    m_file->report(pathOf(key), reason);
}

bool JsonFields::has(const QString& key)
{
    if (!m_known.contains(key))
        m_known.append(key);
    return m_object.contains(key);
}

void JsonFields::require(const QString& key)
{
    if (!has(key))
        m_file->report(m_path, Words::tr("“%1” is missing.").arg(key));
}

void JsonFields::finish()
{
    for (const QString& key : m_object.keys()) {
        if (!m_known.contains(key))
            report(key,
                   Words::tr("“%1” is not known here. Known are: %2.")
                       .arg(withoutControlCharacters(key), m_known.join(QStringLiteral(", "))));
    }
}

std::optional<QString> JsonFields::cleanText(const QJsonValue& value, const QString& path)
{
    QString text = withoutControlCharacters(value.toString()).trimmed();
    if (!value.isString() || text.isEmpty()) {
        m_file->report(path, Words::tr("expected a text."));
        return std::nullopt;
    }
    if (text.size() > kLongestText) {
        m_file->report(path, Words::tr("the text is too long."));
        return std::nullopt;
    }
    return text;
}

QString JsonFields::text(const QString& key)
{
    return has(key) ? cleanText(m_object[key], pathOf(key)).value_or(QString()) : QString();
}

LocalizedText JsonFields::localized(const QString& key)
{
    if (!has(key))
        return {};
    if (!m_object[key].isObject()) {
        const auto same = cleanText(m_object[key], pathOf(key));
        return same ? LocalizedText(*same) : LocalizedText();
    }
    static const QRegularExpression language(QStringLiteral("\\A[a-z]{2,3}(_[A-Z]{2})?\\z"));
    std::map<QString, QString> texts;
    const QJsonObject languages = m_object[key].toObject();
    for (auto entry = languages.begin(); entry != languages.end(); ++entry) {
        const QString path = pathOf(key) + QLatin1Char('/') + entry.key();
        if (!language.match(entry.key()).hasMatch())
            m_file->report(path,
                           Words::tr("“%1” is not a language like “en” or “zh_CN”.")
                               .arg(withoutControlCharacters(entry.key())));
        if (const auto clean = cleanText(entry.value(), path))
            texts[entry.key()] = *clean;
    }
    if (!texts.contains(QStringLiteral("en")))
        report(key, Words::tr("“%1” has no English text (“en”).").arg(key));
    return LocalizedText(std::move(texts));
}

QJsonArray JsonFields::array(const QString& key)
{
    if (!has(key))
        return {};
    const QJsonValue value = m_object[key];
    if (!value.isArray() || value.toArray().size() > kMostItems) {
        report(key, Words::tr("expected a list of at most %1 entries.").arg(kMostItems));
        return {};
    }
    return value.toArray();
}

QStringList JsonFields::texts(const QString& key)
{
    QStringList result;
    qsizetype index = 0;
    for (const QJsonValue value : array(key))
        result.append(
            cleanText(value, pathOf(key) + u'/' + QString::number(index++)).value_or(QString()));
    return result;
}

std::optional<bool> JsonFields::flag(const QString& key)
{
    if (!has(key))
        return std::nullopt;
    if (!m_object[key].isBool()) {
        report(key, Words::tr("expected true or false."));
        return std::nullopt;
    }
    return m_object[key].toBool();
}

std::optional<std::int64_t> JsonFields::number(const QString& key, std::int64_t least,
                                               std::int64_t most)
{
    if (!has(key))
        return std::nullopt;
    const double value = m_object[key].toDouble(std::nan(""));
    if (!m_object[key].isDouble() || value != std::floor(value)
        || value < static_cast<double>(least) || value > static_cast<double>(most)) {
        report(key, Words::tr("expected a whole number from %1 to %2.").arg(least).arg(most));
        return std::nullopt;
    }
    return static_cast<std::int64_t>(value);
}

std::optional<ByteCount> JsonFields::amount(const QString& key, ByteCount most)
{
    if (!has(key))
        return std::nullopt;
    if (m_object[key].isDouble()) {
        const auto value = number(key, 0, static_cast<std::int64_t>(most));
        return value ? std::optional(static_cast<ByteCount>(*value)) : std::nullopt;
    }
    const auto value = amountFromText(m_object[key].toString());
    if (!m_object[key].isString() || !value || *value > most) {
        report(key, Words::tr(R"(expected a number, or a text like "0x08008000" or "32K".)"));
        return std::nullopt;
    }
    return value;
}

std::vector<UsbId> JsonFields::usbIds(const QString& key)
{
    std::vector<UsbId> ids;
    qsizetype index = 0;
    for (const QJsonValue value : array(key)) {
        const QString path = pathOf(key) + u'/' + QString::number(index++);
        const auto id = usbIdFromText(value.toString());
        if (!value.isString() || !id || id->vendorId == 0)
            m_file->report(path, Words::tr(R"(expected a USB id like "1234:abcd".)"));
        else
            ids.push_back(*id);
    }
    if (has(key) && index == 0)
        report(key, Words::tr("expected at least one USB id."));
    return ids;
}

std::vector<JsonFields> JsonFields::objects(const QString& key)
{
    std::vector<JsonFields> result;
    qsizetype index = 0;
    for (const QJsonValue value : array(key)) {
        const QString path = pathOf(key) + u'/' + QString::number(index++);
        if (value.isObject())
            result.emplace_back(*m_file, value.toObject(), path);
        else
            m_file->report(path, Words::tr("expected an object { … }."));
    }
    return result;
}

std::optional<JsonFields> JsonFields::object(const QString& key)
{
    if (!has(key))
        return std::nullopt;
    if (!m_object[key].isObject()) {
        report(key, Words::tr("expected an object { … }."));
        return std::nullopt;
    }
    return JsonFields(*m_file, m_object[key].toObject(), pathOf(key));
}

std::vector<AddressRange> JsonFields::ranges(const QString& key)
{
    std::vector<AddressRange> result;
    for (JsonFields& fields : objects(key)) {
        fields.require(QStringLiteral("first"));
        fields.require(QStringLiteral("size"));
        const auto first = fields.amount(QStringLiteral("first"), kAddresses - 1);
        const auto size = fields.amount(QStringLiteral("size"), kAddresses);
        fields.finish();
        if (!first || !size)
            continue;
        const AddressRange range{static_cast<Address>(*first), *size};
        if (range.isEmpty() || !range.fits())
            fields.report(QStringLiteral("size"),
                          Words::tr("the range has to have at least one byte and to end within "
                                    "4 GB."));
        result.push_back(range);
    }
    return result;
}

} // namespace fieldflash::profile
