// SPDX-License-Identifier: MIT
#include "core/report/recording/bundle_file.h"

#include "core/base/words.h"
#include "core/image/format/write_image.h"
#include "core/transcript/gzip.h"
#include "core/transcript/transcript.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fieldflash::report {

namespace {

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Copies the lines of one bundle into another.
class Lines {
public:
    Lines(QString contentHash, QString base64File)
        : m_contentHash(std::move(contentHash)),
          m_file(std::move(base64File))
    {
    }

    QByteArray add(const QByteArray& line)
    {
        const bool isFirst = std::exchange(m_isFirst, false);
        if (m_file.isEmpty() || (!isFirst && !line.contains("\"image\":{")))
            return line;
        QJsonObject object = QJsonDocument::fromJson(line).object();
        if (isFirst) {
            object.insert(QStringLiteral("firmware"), QStringLiteral("included"));
            return lineOf(object);
        }
        QJsonObject image = object.value(QStringLiteral("image")).toObject();
        if (image.value(QStringLiteral("contentHash")).toString() != m_contentHash)
            return line;
        image.insert(QStringLiteral("file"), m_file);
        object.insert(QStringLiteral("image"), image);
        return lineOf(object);
    }

private:
    QString m_contentHash;
    QString m_file;
    bool m_isFirst = true;
};

Result<Lines> linesFor(const BundleEnd& end)
{
    if (!end.firmware)
        return Lines({}, {});
    const auto file = imageFile(*end.firmware);
    if (!file)
        return failure(file.error());
    if (file->size() > transcript::kLargestIncludedFile)
        return failure(
            ErrorKind::BadFile, Words::tr("The firmware is too large for a support bundle."),
            Words::tr("Save it without the firmware and send the firmware file separately."));
    const QByteArray raw(reinterpret_cast<const char*>(file->data()),
                         static_cast<qsizetype>(file->size()));
    return Lines(end.firmware->contentHash(),
                 QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding)));
}

} // namespace

Result<Bytes> imageFile(const image::FirmwareImage& image)
{
    if (image.needsAddress)
        return image::writeBinary(image);
    return image.format == image::Format::IntelHex ? image::writeIntelHex(image)
                                                   : image::writeDfuSe(image);
}

Result<QByteArray> bundleFile(ByteView recorded, const BundleEnd& end)
{
    const auto unpacked = transcript::unpackGzip(recorded, transcript::kLargestTranscript);
    if (!unpacked)
        return failure(unpacked.error());
    auto lines = linesFor(end);
    if (!lines)
        return failure(std::move(lines).error());
    transcript::GzipWriter gzip;
    QByteArray packed;
    qsizetype at = 0;
    // An incomplete last line is still being written.
    for (qsizetype next = 0; (next = unpacked->plain.indexOf('\n', at)) >= 0; at = next + 1)
        packed += gzip.add(lines->add(unpacked->plain.mid(at, next + 1 - at)));
    for (const QString& sentence : end.sentences)
        packed += gzip.add(lineOf({{QStringLiteral("note"), sentence}}));
    packed += gzip.add({}, transcript::GzipWriter::Flush::Finish);
    return packed;
}

} // namespace fieldflash::report
