// SPDX-License-Identifier: MIT
#include "core/report/document/verification_report.h"

#include "core/base/save_file.h"
#include "core/base/words.h"
#include "core/report/json/json_parts.h"
#include "core/report/json/report_json.h"
#include "core/report/text/count_text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

QString byteText(std::uint8_t value) { return hexText(value, 2); }

QString timeText(const QDateTime& time) { return time.toUTC().toString(Qt::ISODate); }

QJsonArray rangesJson(const VerificationReport& report)
{
    QJsonArray array;
    for (const VerificationReport::Range& range : report.ranges) {
        QJsonObject object{{"alternateSetting"_L1, range.where.alternateSetting},
                           {"expectedSha256"_L1, range.expectedSha256},
                           {"foundSha256"_L1,
                            range.foundSha256.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                        : QJsonValue(range.foundSha256)},
                           {"isEqual"_L1, range.isEqual()}};
        addRange(object, range.where.range);
        array.append(object);
    }
    return array;
}

/// Elements of the page; all external text is escaped.
class Page {
public:
    void title(const QString& text) { m_html += u"<h2>%1</h2>\n"_s.arg(text.toHtmlEscaped()); }
    void paragraph(const QString& text) { m_html += u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped()); }
    void beginTable(const QStringList& heads)
    {
        m_html += u"<table>\n"_s;
        if (!heads.isEmpty())
            row(heads, u"th"_s);
    }
    void row(const QStringList& cells, const QString& tag = u"td"_s)
    {
        m_html += u"<tr>"_s;
        for (const QString& cell : cells)
            m_html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
        m_html += u"</tr>\n"_s;
    }
    /// Omitted if `value` is empty.
    void fact(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_html += u"<tr><th>%1</th><td>%2</td></tr>\n"_s.arg(name.toHtmlEscaped(),
                                                                 value.toHtmlEscaped());
    }
    void endTable() { m_html += u"</table>\n"_s; }
    [[nodiscard]] const QString& html() const { return m_html; }

private:
    QString m_html;
};

void addFacts(Page& page, const VerificationReport& report)
{
    const update::Report& session = report.report;
    page.title(u"Device"_s);
    page.beginTable({});
    if (const auto& device = session.before) {
        page.fact(u"Product"_s, device->product);
        page.fact(u"Manufacturer"_s, device->manufacturer);
        page.fact(u"Serial number"_s, device->serialNumber);
        page.fact(u"USB port"_s, device->portPath);
        page.fact(u"USB identity"_s, usb::idText(device->vendorId, device->productId));
    }
    page.fact(u"Version before"_s, image::versionText(session.versionBefore));
    page.fact(u"Version afterwards"_s, image::versionText(session.versionAfter));
    page.endTable();
    page.title(u"File"_s);
    page.beginTable({});
    page.fact(u"Name"_s, report.file.name);
    page.fact(u"Format"_s, report.formatName);
    page.fact(u"Size"_s, sizeText(report.file.size));
    page.fact(u"SHA-256 of the file"_s, report.file.sha256);
    page.fact(u"Hash of its content"_s, report.contentHash);
    page.fact(u"Version stated"_s, image::versionText(session.versionStated));
    page.endTable();
}

void addRanges(Page& page, const VerificationReport& report)
{
    page.title(u"Compared ranges"_s);
    page.beginTable({u"Range"_s, u"Size"_s, u"Result"_s, u"SHA-256 of the file's bytes"_s,
                     u"SHA-256 of the device's bytes"_s});
    for (const VerificationReport::Range& range : report.ranges)
        page.row({rangeText(range.where.range), sizeText(range.where.range.size),
                  range.foundSha256.isEmpty() ? u"only partly read"_s
                      : range.isEqual()       ? u"matches"_s
                                              : u"differs"_s,
                  range.expectedSha256, range.foundSha256});
    page.endTable();
    if (report.report.differences.empty())
        return;
    page.title(u"First differences"_s);
    page.paragraph(
        u"%1 in total."_s.arg(counted(report.report.differentBytes, u"differing byte"_s)));
    page.beginTable({u"Address"_s, u"File"_s, u"Device"_s});
    for (const update::Difference& difference : report.report.differences)
        page.row({addressText(difference.address), byteText(difference.expected),
                  byteText(difference.found)});
    page.endTable();
}

constexpr auto kPageFrame = uR"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Verification report</title>
<style>
:root { color-scheme: light dark; --text: #1B2027; --ground: #FFFFFF; --muted: #5A6472;
        --line: #D8DDE4; --good: #0A7A50; --bad: #B3261E; }
@media (prefers-color-scheme: dark) {
  :root { --text: #E8ECF1; --ground: #15181C; --muted: #9AA6B4; --line: #343C46;
          --good: #4CC38A; --bad: #FF8A80; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground);
       max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; margin-bottom: 0; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
.verdict { font-size: 1.25rem; font-weight: 600; }
.good { color: var(--good); } .bad { color: var(--bad); }
.muted { color: var(--muted); }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0;
         border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { color: var(--muted); font-weight: 500; }
td { font-variant-numeric: tabular-nums; }
</style>
</head>
<body>
<h1>Verification report</h1>
<p class="muted">%1 · Fieldflash %2</p>
<p class="verdict %3">%4 %5</p>
%6</body>
</html>
)";

QString remarks(const update::Report& report)
{
    if (!report.error)
        return {};
    return report.error->summary() + QLatin1Char(' ') + report.error->remedy();
}

} // namespace

bool VerificationReport::isProved() const { return report.verified == update::Answer::Yes; }

QString VerificationReport::verdict() const
{
    if (isProved())
        return u"The device matches the file: every byte was read and compared."_s;
    if (report.verified == update::Answer::No)
        return u"The device differs from the file."_s;
    return u"The comparison was not completed."_s;
}

VerificationReport makeVerificationReport(update::Report report, image::FirmwareImage image,
                                          FileIdentity file, QDateTime time)
{
    if (image.needsAddress && !report.hashes.empty())
        image = image.placedAt(report.hashes.front().range.first);
    VerificationReport made;
    made.time = std::move(time);
    made.programVersion = QStringLiteral(FIELDFLASH_VERSION);
    made.file = std::move(file);
    made.contentHash = image.contentHash();
    made.formatName = image::formatName(image.format);
    for (const image::Target& target : image.targets) {
        for (const image::Segment& segment : target.segments) {
            VerificationReport::Range range;
            range.where = {target.alternateSetting, segment.range()};
            range.expectedSha256 = sha256Hex(segment.bytes);
            // The session may have routed it to another memory with the same addresses.
            const auto found =
                std::ranges::find(report.hashes, range.where.range, &update::RangeHash::range);
            if (found != report.hashes.end()) {
                range.where.alternateSetting = found->alternateSetting;
                range.foundSha256 = found->sha256;
            }
            made.ranges.push_back(range);
        }
    }
    made.report = std::move(report);
    return made;
}

QByteArray verificationJson(const VerificationReport& report)
{
    const update::Report& session = report.report;
    const QJsonObject job = reportJson(session);
    const QJsonObject file{
        {"name"_L1, report.file.name},          {"format"_L1, report.formatName},
        {"size"_L1, number(report.file.size)},  {"sha256"_L1, report.file.sha256},
        {"contentHash"_L1, report.contentHash}, {"version"_L1, job.value("versionStated"_L1)},
    };
    const QJsonObject object{
        {"document"_L1, "verification report"_L1},
        {"schema"_L1, kJsonSchema},
        {"time"_L1, timeText(report.time)},
        {"programVersion"_L1, report.programVersion},
        {"verdict"_L1, report.verdict()},
        {"isEqual"_L1, job.value("verified"_L1)},
        {"device"_L1,
         session.before ? QJsonValue(deviceJson(*session.before)) : QJsonValue(QJsonValue::Null)},
        {"versionBefore"_L1, job.value("versionBefore"_L1)},
        {"versionAfter"_L1, job.value("versionAfter"_L1)},
        {"file"_L1, file},
        {"ranges"_L1, rangesJson(report)},
        {"differentBytes"_L1, job.value("differentBytes"_L1)},
        {"firstDifferences"_L1, job.value("differences"_L1)},
        {"bytesCompared"_L1, job.value("bytesVerified"_L1)},
        {"error"_L1, job.value("error"_L1)},
    };
    return QJsonDocument(object).toJson();
}

QByteArray verificationPage(const VerificationReport& report)
{
    Page page;
    const bool isProved = report.isProved();
    if (const QString text = remarks(report.report); !text.isEmpty())
        page.paragraph(text);
    addFacts(page, report);
    addRanges(page, report);
    // A single arg() call, so that a "%1" in a file name is not replaced.
    return QString::fromUtf16(kPageFrame)
        .arg(timeText(report.time), report.programVersion.toHtmlEscaped(),
             isProved ? u"good"_s : u"bad"_s, isProved ? u"✓"_s : u"✗"_s,
             report.verdict().toHtmlEscaped(), page.html())
        .toUtf8();
}

Result<void> saveVerificationReport(const VerificationReport& report, const QString& path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    const bool isJson = extension == "json"_L1;
    if (!isJson && extension != "html"_L1)
        return failure(ErrorKind::Usage,
                       Words::tr("The name “%1” does not say which kind of report to write.")
                           .arg(QDir::toNativeSeparators(path)),
                       Words::tr("Let it end in .html or .json."));
    const QByteArray bytes = isJson ? verificationJson(report) : verificationPage(report);
    const auto problem = saveFile(path, bytes);
    if (!problem)
        return {};
    return failure(Error(ErrorKind::FileAccess,
                         Words::tr("The report “%1” could not be written; what was there "
                                   "before is unchanged.")
                             .arg(QDir::toNativeSeparators(path)),
                         Words::tr("Check that the folder exists, that you have write "
                                   "permission, and that the disk is not full."))
                       .withDetail(*problem));
}

} // namespace fieldflash::report
