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

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

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
    device.portPath = text("1-4.2");
    device.vendorId = 0x1209;
    device.productId = 1;
    device.product = text("Power supply <4 channels> & %1");
    device.serialNumber = text("2061");
    report.before = device;
    report.versionStated = 0x0110;
    for (const image::Segment& segment : image.targets.front().segments)
        report.hashes.push_back({{0, segment.range()}, sha256Hex(segment.bytes)});
    return report;
}

VerificationReport reportOf(Report session, const image::FirmwareImage& image)
{
    const QDateTime time(QDate(2024, 2, 29), QTime(12, 30), QTimeZone::utc());
    return makeVerificationReport(std::move(session), image, {text("new%2.dfu"), 96, text("abc")},
                                  time);
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
    CHECK(json[text("isEqual")].toBool());
    CHECK(json[text("time")].toString() == text("2024-02-29T12:30:00Z"));
    CHECK(json[text("device")][text("serialNumber")].toString() == text("2061"));
    CHECK(json[text("file")][text("sha256")].toString() == text("abc"));
    const QJsonArray ranges = json[text("ranges")].toArray();
    REQUIRE(ranges.size() == 2);
    CHECK(ranges[0][text("address")] == 0x08000000);
    CHECK(ranges[0][text("addressText")].toString() == text("0x08000000"));
    CHECK(json[text("schema")] == 2);
    CHECK(ranges[0][text("foundSha256")] == ranges[0][text("expectedSha256")]);
    CHECK(json[text("error")].isNull());
}

TEST_CASE("a report about differences names the first of them and both hashes")
{
    Report session = sessionOf(twoPieces());
    session.verified = Answer::No;
    session.error = Error(ErrorKind::VerifyFailed, text("2 bytes differ."), text("Update it."));
    session.hashes[1].sha256 = text("0123");
    session.differentBytes = 2;
    session.differences = {{0, 0x08001004, 2, 0x5a}};
    const VerificationReport report = reportOf(session, twoPieces());
    CHECK_FALSE(report.isProved());
    CHECK_FALSE(report.ranges[1].isEqual());
    const QJsonObject json = QJsonDocument::fromJson(verificationJson(report)).object();
    CHECK(json[text("isEqual")] == false);
    CHECK(json[text("firstDifferences")][0][text("found")] == 0x5a);
    CHECK(json[text("error")][text("kind")].toString() == text("VerifyFailed"));
    const QString page = QString::fromUtf8(verificationPage(report));
    CHECK(page.contains(text("The device differs from the file.")));
    CHECK(page.contains(text("0x0800 1004")));
    CHECK(page.contains(text("Update it.")));
}

TEST_CASE("an interrupted comparison is reported as not completed")
{
    Report session = sessionOf(twoPieces());
    session.verified = Answer::NotAsked;
    session.hashes.clear();
    session.error = Error(ErrorKind::Unplugged, text("The cable was unplugged."));
    const VerificationReport report = reportOf(session, twoPieces());
    CHECK_FALSE(report.isProved());
    CHECK_FALSE(report.ranges[0].isEqual());
    const QJsonObject json = QJsonDocument::fromJson(verificationJson(report)).object();
    CHECK(json[text("isEqual")].isNull());
    CHECK(json[text("ranges")][0][text("foundSha256")].isNull());
    CHECK(report.verdict().contains(text("was not completed")));
}

TEST_CASE("names from outside cannot break the HTML page")
{
    const QString page =
        QString::fromUtf8(verificationPage(reportOf(sessionOf(twoPieces()), twoPieces())));
    CHECK(page.contains(text("Power supply &lt;4 channels&gt; &amp; %1")));
    CHECK_FALSE(page.contains(text("<4 channels>")));
    CHECK(page.contains(text("new%2.dfu")));
    CHECK(page.trimmed().endsWith(text("</html>")));
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
    REQUIRE(saveVerificationReport(report, folder.filePath(text("report.html"))));
    REQUIRE(saveVerificationReport(report, folder.filePath(text("report.JSON"))));
    CHECK(contentOf(folder.filePath(text("report.html"))) == verificationPage(report));
    CHECK(contentOf(folder.filePath(text("report.JSON"))) == verificationJson(report));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
    const auto unknown = saveVerificationReport(report, folder.filePath(text("report.pdf")));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind() == ErrorKind::Usage);
    const auto nowhere = saveVerificationReport(report, folder.filePath(text("no/folder.html")));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind() == ErrorKind::FileAccess);
    CHECK(nowhere.error().summary().contains(text("unchanged")));
}
