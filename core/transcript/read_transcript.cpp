// SPDX-License-Identifier: MIT
#include "core/transcript/entry_json.h"
#include "core/transcript/gzip.h"
#include "core/transcript/transcript.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace fieldflash::transcript {

namespace {

constexpr std::size_t kMostLines = 4'000'000;
constexpr int kFormat = 1;

Error bad(const QString& detail)
{
    return Error(ErrorKind::BadFile, QStringLiteral("The file is damaged, or no support bundle."),
                 QStringLiteral("Copy it again from where it was made."))
        .withDetail(detail);
}

Result<void> checkHeader(const QJsonObject& header)
{
    if (header.value(QStringLiteral("fieldflash")).toString() != QLatin1String("transcript"))
        return failure(bad(QStringLiteral("line 1 is not the beginning of a transcript")));
    if (header.value(QStringLiteral("format")).toInt() != kFormat)
        return failure(
            ErrorKind::BadFile,
            QStringLiteral("The support bundle was made by another version of Fieldflash "
                           "than this one understands."),
            QStringLiteral("Open it with version %1.")
                .arg(header.value(QStringLiteral("version")).toString().left(20)));
    return {};
}

/// Lines are written when an operation ends; their numbers say in which order things began.
class Lines {
public:
    Result<void> add(const QByteArray& line, std::size_t number)
    {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return failure(bad(QStringLiteral("line %1 is no JSON object").arg(number)));
        const QJsonObject object = document.object();
        auto entry = entryFromJson(object);
        if (!entry)
            return failure(
                std::move(entry).error().whileDoing(QStringLiteral("reading line %1").arg(number)));
        if (*entry)
            m_entries.emplace_back(object.value(QStringLiteral("n")).toInteger(),
                                   std::move(**entry));
        else
            m_remarks.push_back(object);
        return {};
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
    std::vector<std::pair<qint64, Entry>> m_entries;
    std::vector<QJsonObject> m_remarks;
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
            transcript.isComplete = false; // half a line: the writer was interrupted
            break;
        }
        const QByteArray line = unpacked.plain.mid(at, end - at);
        at = end + 1;
        if (++number > kMostLines)
            return failure(bad(QStringLiteral("more than %1 lines").arg(kMostLines)));
        if (number == 1) {
            transcript.header = QJsonDocument::fromJson(line).object();
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error(ErrorKind::FileAccess,
                             QStringLiteral("The file “%1” cannot be read.").arg(path),
                             QStringLiteral("Check that it is there, and that you may read it."))
                           .withDetail(file.errorString()));
    const QByteArray content = file.read(static_cast<qint64>(kLargestTranscript) + 1);
    return readTranscript(ByteView(reinterpret_cast<const std::uint8_t*>(content.constData()),
                                   static_cast<std::size_t>(content.size())));
}

} // namespace fieldflash::transcript
