// SPDX-License-Identifier: MIT
#include "core/report/recording/support_bundle.h"

#include "core/base/file_name.h"
#include "core/base/read_file.h"
#include "core/image/read_image.h"
#include "core/report/json/report_json.h"
#include "core/report/recording/detail/event_remark.h"
#include "core/report/recording/detail/log_tap.h"
#include "core/transcript/transcript.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace fieldflash::report {

namespace {

/// The URL-safe alphabet (RFC 4648, section 5): slashes would look like a path.
QString base64(ByteView bytes)
{
    const QByteArray raw(reinterpret_cast<const char*>(bytes.data()),
                         static_cast<qsizetype>(bytes.size()));
    return QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding));
}

/// Of an operand that is a path, only the last name is kept; an option with a path in its value is
/// handled by withoutPersonalPaths().
QString withoutFolders(const QString& word)
{
    if (word.startsWith(QLatin1Char('-')))
        return word;
    const qsizetype slash =
        std::max(word.lastIndexOf(QLatin1Char('/')), word.lastIndexOf(QLatin1Char('\\')));
    return word.mid(slash + 1);
}

/// Neither host name nor user: only what affects the behaviour of programs.
QJsonObject header(const BundleFacts& facts)
{
    QJsonArray command;
    for (const QString& word : facts.command)
        command.append(withoutFolders(word));
    return {
        {QStringLiteral("program"), facts.program},
        {QStringLiteral("version"), QStringLiteral(FIELDFLASH_VERSION)},
        {QStringLiteral("system"), QSysInfo::prettyProductName()},
        {QStringLiteral("kernel"),
         QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()},
        {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("began"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {QStringLiteral("command"), command},
    };
}

} // namespace

Bytes imageContent(const image::FirmwareImage& image)
{
    Bytes content;
    for (const image::Target& target : image.targets) {
        for (const image::Segment& segment : target.segments)
            content.insert(content.end(), segment.bytes.begin(), segment.bytes.end());
    }
    return content;
}

Result<std::unique_ptr<SupportBundle>> SupportBundle::create(const QString& path, Clock& clock,
                                                             const BundleFacts& facts)
{
    if (auto irregular = irregularFile(path))
        return failure(*std::move(irregular));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        return failure(
            Error(ErrorKind::FileAccess,
                  QStringLiteral("The recording %1 cannot be written.").arg(shownFileName(path)),
                  QStringLiteral("Choose another place for it."))
                .withDetail(file->errorString()));
    }
    return std::make_unique<SupportBundle>(std::move(file), clock, facts);
}

SupportBundle::SupportBundle(std::unique_ptr<QIODevice> file, Clock& clock,
                             const BundleFacts& facts)
    : m_writer(std::make_shared<transcript::TranscriptWriter>(std::move(file), clock, header(facts),
                                                              facts.includesFirmware)),
      m_log(std::make_unique<LogTap>(
          [this](const QString& line) { m_writer->remark({{QStringLiteral("log"), line}}); })),
      m_includesFirmware(facts.includesFirmware)
{
}

SupportBundle::~SupportBundle() = default;

std::unique_ptr<usb::Bus> SupportBundle::record(usb::Bus& inner)
{
    return std::make_unique<transcript::RecordingBus>(inner, m_writer);
}

void SupportBundle::firmware(const image::FirmwareImage& image, const QString& fileName,
                             ByteView file)
{
    // Without folders, and without those inside the archive.
    const image::FirmwarePath path = image::firmwarePath(fileName);
    QJsonObject remark{
        {QStringLiteral("name"), QFileInfo(path.file).fileName()},
        {QStringLiteral("format"), image::formatName(image.format)},
        {QStringLiteral("size"), static_cast<qint64>(image.size())},
        {QStringLiteral("contentHash"), image.contentHash()},
    };
    if (!path.member.isEmpty())
        remark.insert(QStringLiteral("member"), path.member);
    if (m_includesFirmware && file.size() <= transcript::kLargestIncludedFile)
        remark.insert(QStringLiteral("file"), base64(file));
    m_writer->remark({{QStringLiteral("image"), remark}});
    m_writer->learn(imageContent(image));
}

bool SupportBundle::prepare()
{
    constexpr std::size_t kSome = std::size_t{32} * 1024;
    return m_writer->prepare(kSome);
}

void SupportBundle::job(const JobFacts& facts)
{
    m_writer->forget();
    QJsonObject remark = jobJson(facts);
    remark.insert(QStringLiteral("from"), static_cast<qint64>(m_writer->nextNumber()));
    m_writer->remark({{QStringLiteral("job"), remark}});
}

void SupportBundle::event(const update::Event& event)
{
    if (auto remark = eventRemark(event))
        m_writer->remark(std::move(*remark));
}

void SupportBundle::report(const update::Report& report)
{
    QJsonObject remark = reportJson(report);
    remark.insert(QStringLiteral("to"), static_cast<qint64>(m_writer->nextNumber()));
    m_writer->remark({{QStringLiteral("report"), remark}});
}

void SupportBundle::error(const Error& error)
{
    m_writer->remark({{QStringLiteral("error"), error.fullText()},
                      {QStringLiteral("exitCode"), exitCode(error.kind())}});
}

void SupportBundle::flush() { m_writer->flush(); }

const std::optional<Error>& SupportBundle::problem() const { return m_writer->problem(); }

} // namespace fieldflash::report
