// SPDX-License-Identifier: MIT
#include "core/report/recording/replay_input.h"

#include "core/base/words.h"
#include "core/image/read_image.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fieldflash::report {

namespace {

Result<void> takeIncluded(const QJsonObject& described, ReplayInput& input)
{
    const QString text = described.value(QStringLiteral("file")).toString();
    if (text.isEmpty())
        return {};
    const QByteArray raw = QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
    input.file.assign(raw.begin(), raw.end());
    auto image = image::readImage(input.file, described.value(QStringLiteral("name")).toString(),
                                  {.member = input.member, .acceptWrongCrc = true});
    if (!image)
        return failure(
            std::move(image).error().whileDoing(Words::tr("reading the included firmware")));
    input.image = std::move(*image);
    return {};
}

} // namespace

Result<ReplayInput> replayInput(const transcript::Transcript& transcript)
{
    ReplayInput input;
    const QJsonArray words = transcript.header.value(QStringLiteral("command")).toArray();
    for (const auto& word : words)
        input.command.append(word.toString());
    for (const QJsonObject& remark : transcript.remarks) {
        if (const auto described = remark.value(QStringLiteral("image")); described.isObject()) {
            const QJsonObject image = described.toObject();
            input.contentHash = image.value(QStringLiteral("contentHash")).toString();
            input.fileName = image.value(QStringLiteral("name")).toString();
            input.member = image.value(QStringLiteral("member")).toString();
            if (auto taken = takeIncluded(image, input); !taken)
                return failure(std::move(taken).error());
        }
        const QJsonObject report = remark.value(QStringLiteral("report")).toObject();
        const QJsonValue ended = report.isEmpty() ? remark.value(QStringLiteral("exitCode"))
                                                  : report.value(QStringLiteral("exitCode"));
        if (ended.isDouble()) {
            input.exitCode = ended.toInt();
            input.verdict = report.value(QStringLiteral("verdict")).toString();
        }
    }
    return input;
}

Result<void> checkSameImage(const ReplayInput& input, const image::FirmwareImage& image)
{
    const QString hash = image.contentHash();
    if (hash == input.contentHash)
        return {};
    return failure(
        Error(ErrorKind::BadFile,
              QStringLiteral("This is not the firmware that was written when the "
                             "support bundle was made."),
              QStringLiteral("Give the file “%1” of that day.").arg(input.fileName))
            .withDetail(
                QStringLiteral("content hash %1, recorded %2").arg(hash, input.contentHash)));
}

} // namespace fieldflash::report
