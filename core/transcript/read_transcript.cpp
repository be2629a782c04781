// SPDX-License-Identifier: MIT
#include "core/base/foreign_text.h"
#include "core/base/read_file.h"
#include "core/base/words.h"
#include "core/transcript/entry_json.h"
#include "core/transcript/gzip.h"
#include "core/transcript/transcript.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace fieldflash::transcript {

namespace {

/// A recorded 64 KB transfer takes about 90 KB, a report about the largest image 10 MB.
constexpr qsizetype kLongestLine = qsizetype{16} * 1024 * 1024;
/// A line that contains a firmware file of kLargestIncludedFile as Base64.
constexpr qsizetype kLongestImageLine = qsizetype{24} * 1024 * 1024;
/// Memory for the remarks that are kept; a JSON value can take twenty times the size of its text.
constexpr qsizetype kMostRemarkBytes = qsizetype{24} * 1024 * 1024;
constexpr std::size_t kMostRemarks = 100'000;
/// Log lines and other remarks meant only for reading with zcat; later ones are skipped.
constexpr std::size_t kMostIncidentalRemarks = 20'000;
constexpr std::size_t kMostImages = 256;
constexpr int kFormat = 1;

Error bad(const QString& detail)
{
    return Error(ErrorKind::BadFile, Words::tr("The file is damaged or is not a support bundle."),
                 Words::tr("Copy the original file again."))
        .withDetail(detail);
}

Result<void> checkHeader(const QJsonObject& header)
{
    if (header.value(QStringLiteral("fieldflash")).toString() != QLatin1String("transcript"))
        return failure(bad(QStringLiteral("line 1 is not the beginning of a transcript")));
    if (header.value(QStringLiteral("format")).toInt() != kFormat)
        return failure(
            ErrorKind::BadFile,
            Words::tr(
                "The support bundle was made by a version of Fieldflash that this version does "
                "not understand."),
            Words::tr("Open it with version %1.")
                .arg(header.value(QStringLiteral("version")).toString().left(20)));
    return {};
}

/// All text in a bundle is untrusted: control characters are removed before it is shown.
QJsonValue plain(const QJsonValue& value)
{
    if (value.isString())
        return withoutControlCharacters(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const auto& inner : value.toArray())
            array.append(plain(QJsonValue(inner)));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject given = value.toObject();
    for (auto inner = given.begin(); inner != given.end(); ++inner)
        object.insert(withoutControlCharacters(inner.key()), plain(QJsonValue(inner.value())));
    return object;
}

/// Remarks needed for a replay, and those that users added at the end.
bool isAboutJob(const QJsonObject& remark)
{
    for (const char* key : {"job", "image", "report", "error", "exitCode"}) {
        if (remark.contains(QLatin1String(key)))
            return true;
    }
    return remark.contains(QLatin1String("note")) && !remark.contains(QLatin1String("t"));
}

/// Only those texts of an image that readers of bundles use.
QJsonObject plainImage(const QJsonObject& remark)
{
    QJsonObject image;
    const QJsonObject given = remark.value(QStringLiteral("image")).toObject();
    for (auto inner = given.begin(); inner != given.end(); ++inner) {
        if (inner.value().isString() || inner.value().isDouble())
            image.insert(inner.key(), plain(QJsonValue(inner.value())));
    }
    return {{QStringLiteral("image"), image},
            {QStringLiteral("t"), remark.value(QStringLiteral("t"))}};
}

/// Lines are written when an operation ends; their numbers give the order in which operations
/// began.
class Lines {
public:
    Result<void> add(const QByteArray& line, std::size_t number)
    {
        const bool hasImage = line.contains("\"image\":{");
        if (line.size() > (hasImage ? kLongestImageLine : kLongestLine))
            return failure(
                bad(QStringLiteral("line %1 has %2 bytes").arg(number).arg(line.size())));
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return failure(bad(QStringLiteral("line %1 is not a JSON object").arg(number)));
        const QJsonObject object = document.object();
        auto entry = entryFromJson(object);
        if (!entry)
            return failure(
                std::move(entry).error().whileDoing(Words::tr("reading line %1").arg(number)));
        if (*entry) {
            m_entries.emplace_back(object.value(QStringLiteral("n")).toInteger(),
                                   std::move(**entry));
            return {};
        }
        return addRemark(object, hasImage, line.size(), number);
    }

    void finish(Transcript& transcript)
    {
        std::ranges::stable_sort(m_entries, {}, &std::pair<qint64, Entry>::first);
        for (auto& [number, entry] : m_entries) {
            transcript.numbers.push_back(number);
            transcript.entries.push_back(std::move(entry));
        }
        transcript.remarks = std::move(m_remarks);
    }

private:
    Result<void> addRemark(const QJsonObject& object, bool hasImage, qsizetype size,
                           std::size_t number)
    {
        const bool isImage = hasImage && object.value(QStringLiteral("image")).isObject();
        if (!isImage && !isAboutJob(object)
            && (m_remarks.size() >= kMostIncidentalRemarks || m_remarkBytes > kMostRemarkBytes / 2))
            return {};
        m_images += isImage ? 1 : 0;
        m_remarkBytes += isImage ? 0 : size;
        if (m_remarks.size() >= kMostRemarks || m_remarkBytes > kMostRemarkBytes
            || m_images > kMostImages)
            return failure(bad(QStringLiteral("too many remarks, up to line %1").arg(number)));
        m_remarks.push_back(isImage ? plainImage(object) : plain(QJsonValue(object)).toObject());
        return {};
    }

    std::vector<std::pair<qint64, Entry>> m_entries;
    std::vector<QJsonObject> m_remarks;
    qsizetype m_remarkBytes = 0;
    std::size_t m_images = 0;
};

Result<Transcript> parse(const Unpacked& unpacked)
{
    Transcript transcript;
    transcript.isComplete = unpacked.isComplete;
    Lines lines;
    std::size_t number = 0;
    for (qsizetype at = 0; at < unpacked.plain.size();) {
        const qsizetype end = unpacked.plain.indexOf('\n', at);
        if (end < 0) {
            transcript.isComplete = false; // an incomplete line: the writer was interrupted
            break;
        }
        const QByteArray line = unpacked.plain.mid(at, end - at);
        at = end + 1;
        if (++number > kMostLines)
            return failure(bad(QStringLiteral("more than %1 lines").arg(kMostLines)));
        if (number == 1) {
            if (line.size() > kLongestLine)
                return failure(bad(QStringLiteral("line 1 has %1 bytes").arg(line.size())));
            transcript.header = plain(QJsonDocument::fromJson(line).object()).toObject();
            if (auto checked = checkHeader(transcript.header); !checked)
                return failure(std::move(checked).error());
            continue;
        }
        if (auto added = lines.add(line, number); !added)
            return failure(std::move(added).error());
    }
    if (number == 0)
        return failure(bad(QStringLiteral("not a single line")));
    lines.finish(transcript);
    return transcript;
}

} // namespace

Result<Transcript> readTranscript(ByteView file)
{
    const auto unpacked = unpackGzip(file, kLargestTranscript);
    if (!unpacked)
        return failure(unpacked.error());
    return parse(*unpacked);
}

Result<Transcript> loadTranscript(const QString& path)
{
    const Result<Bytes> content = readFile(path, kLargestTranscript);
    if (!content)
        return failure(content.error());
    return readTranscript(*content);
}

} // namespace fieldflash::transcript
