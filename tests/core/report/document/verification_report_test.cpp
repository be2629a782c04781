// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "core/report/document/verification_report.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace fieldflash;
using namespace fieldflash::report;
using namespace fieldflash::update;
using namespace Qt::StringLiterals;

namespace {

image::FirmwareImage twoPieces()
{
    image::FirmwareImage image;
    image.format = image::Format::DfuSe;
    image.targets = {{.alternateSetting = 0,
                      .name = {},
                      .segments = {{0x08000000, Bytes(64, 1)}, {0x08001000, Bytes(32, 2)}}}};
    return image;
}

Report sessionOf(const image::FirmwareImage& image)
{
    Report report;
    report.job = JobKind::Verify;
    report.verified = Answer::Yes;
    usb::DeviceInfo device;
    device.portPath = u"1-4.2"_s;
    device.vendorId = 0x1209;
    device.productId = 1;
    device.product = u"Power supply <4 channels> & %1"_s;
    device.serialNumber = u"2061"_s;
    report.before = device;
    report.versionStated = 0x0110;
    for (const image::Segment& segment : image.targets.front().segments)
        report.hashes.push_back({{0, segment.range()}, sha256Hex(segment.bytes)});
    return report;
}

VerificationReport reportOf(Report session, const image::FirmwareImage& image)
{
    const QDateTime time(QDate(2024, 2, 29), QTime(12, 30), QTimeZone::utc());
    return makeVerificationReport(std::move(session), image, {u"new%2.dfu"_s, 96, u"abc"_s}, time);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a report about a matching device says so for every range")
{
    const VerificationReport report = reportOf(sessionOf(twoPieces()), twoPieces());
    CHECK(report.isProved());
    REQUIRE(report.ranges.size() == 2);
    CHECK(report.ranges[0].isEqual());
    CHECK(report.ranges[1].where.range == AddressRange{0x08001000, 32});
    const QJsonObject json = QJsonDocument::fromJson(verificationJson(report)).object();
    CHECK(json[u"isEqual"_s].toBool());
    CHECK(json[u"time"_s].toString() == u"2024-02-29T12:30:00Z"_s);
    CHECK(json[u"device"_s][u"serialNumber"_s].toString() == u"2061"_s);
    CHECK(json[u"file"_s][u"sha256"_s].toString() == u"abc"_s);
    const QJsonArray ranges = json[u"ranges"_s].toArray();
    REQUIRE(ranges.size() == 2);
    CHECK(ranges[0][u"address"_s] == 0x08000000);
    CHECK(ranges[0][u"addressText"_s].toString() == u"0x08000000"_s);
    CHECK(json[u"schema"_s] == 2);
    CHECK(ranges[0][u"foundSha256"_s] == ranges[0][u"expectedSha256"_s]);
    CHECK(json[u"error"_s].isNull());
}

TEST_CASE("a report about differences names the first of them and both hashes")
{
    Report session = sessionOf(twoPieces());
    session.verified = Answer::No;
    session.error = Error(ErrorKind::VerifyFailed, u"2 bytes differ."_s, u"Update it."_s);
    session.hashes[1].sha256 = u"0123"_s;
    session.differentBytes = 2;
    session.differences = {{0, 0x08001004, 2, 0x5a}};
    const VerificationReport report = reportOf(session, twoPieces());
    CHECK_FALSE(report.isProved());
    CHECK_FALSE(report.ranges[1].isEqual());
    const QJsonObject json = QJsonDocument::fromJson(verificationJson(report)).object();
    CHECK(json[u"isEqual"_s] == false);
    CHECK(json[u"firstDifferences"_s][0][u"found"_s] == 0x5a);
    CHECK(json[u"error"_s][u"kind"_s].toString() == u"VerifyFailed"_s);
    const QString page = QString::fromUtf8(verificationPage(report));
    CHECK(page.contains(u"The device differs from the file."_s));
    CHECK(page.contains(u"0x0800 1004"_s));
    CHECK(page.contains(u"Update it."_s));
}

TEST_CASE("an interrupted comparison is reported as not completed")
{
    Report session = sessionOf(twoPieces());
    session.verified = Answer::NotAsked;
    session.hashes.clear();
    session.error = Error(ErrorKind::Unplugged, u"The cable was unplugged."_s);
    const VerificationReport report = reportOf(session, twoPieces());
    CHECK_FALSE(report.isProved());
    CHECK_FALSE(report.ranges[0].isEqual());
    const QJsonObject json = QJsonDocument::fromJson(verificationJson(report)).object();
    CHECK(json[u"isEqual"_s].isNull());
    CHECK(json[u"ranges"_s][0][u"foundSha256"_s].isNull());
    CHECK(report.verdict().contains(u"was not completed"_s));
}

TEST_CASE("names from outside cannot break the HTML page")
{
    const QString page =
        QString::fromUtf8(verificationPage(reportOf(sessionOf(twoPieces()), twoPieces())));
    CHECK(page.contains(u"Power supply &lt;4 channels&gt; &amp; %1"_s));
    CHECK_FALSE(page.contains(u"<4 channels>"_s));
    CHECK(page.contains(u"new%2.dfu"_s));
    CHECK(page.trimmed().endsWith(u"</html>"_s));
}

TEST_CASE("a raw binary is reported at the address where it was found")
{
    image::FirmwareImage raw;
    raw.needsAddress = true;
    raw.targets = {{.alternateSetting = 0, .name = {}, .segments = {{0, Bytes(64, 7)}}}};
    const VerificationReport report = reportOf(sessionOf(raw.placedAt(0x08000000)), raw);
    REQUIRE(report.ranges.size() == 1);
    CHECK(report.ranges[0].where.range.first == 0x08000000);
    CHECK(report.ranges[0].isEqual());
}

TEST_CASE("a report is saved in the format of its name, completely or not at all")
{
    const QTemporaryDir folder;
    const VerificationReport report = reportOf(sessionOf(twoPieces()), twoPieces());
    REQUIRE(saveVerificationReport(report, folder.filePath(u"report.html"_s)));
    REQUIRE(saveVerificationReport(report, folder.filePath(u"report.JSON"_s)));
    CHECK(contentOf(folder.filePath(u"report.html"_s)) == verificationPage(report));
    CHECK(contentOf(folder.filePath(u"report.JSON"_s)) == verificationJson(report));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
    const auto unknown = saveVerificationReport(report, folder.filePath(u"report.pdf"_s));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind() == ErrorKind::Usage);
    const auto nowhere = saveVerificationReport(report, folder.filePath(u"no/folder.html"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind() == ErrorKind::FileAccess);
    CHECK(nowhere.error().summary().contains(u"unchanged"_s));
}
