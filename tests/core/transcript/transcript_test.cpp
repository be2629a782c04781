// SPDX-License-Identifier: MIT
#include "core/transcript/gzip.h"
#include "core/transcript/transcript.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace fieldflash;
using namespace fieldflash::transcript;
using fieldflash::test::hasText;

namespace {

const char* const kHeader = "{\"fieldflash\":\"transcript\",\"format\":1}\n";

Result<Transcript> read(const std::string& lines)
{
    GzipWriter writer;
    const QByteArray file = writer.add(QByteArray::fromStdString(lines), GzipWriter::Flush::Finish);
    return readTranscript({reinterpret_cast<const std::uint8_t*>(file.constData()),
                           static_cast<std::size_t>(file.size())});
}

} // namespace

TEST_CASE("entries are in the order in which they began")
{
    const auto transcript = read(std::string(kHeader)
                                 + "{\"departed\":1,\"n\":3,\"t\":5}\n"
                                   "{\"do\":\"open\",\"device\":1,\"n\":2,\"t\":4,\"took\":9}\n"
                                   "{\"note\":\"hello\",\"t\":1}\n"
                                   "{\"arrived\":1,\"port\":\"1-1\",\"n\":1,\"t\":0}\n");
    REQUIRE(transcript);
    REQUIRE(transcript->entries.size() == 3);
    CHECK(std::holds_alternative<Arrival>(transcript->entries[0]));
    CHECK(std::get<Operation>(transcript->entries[1]).took == std::chrono::nanoseconds(9));
    CHECK(std::holds_alternative<Departure>(transcript->entries[2]));
    CHECK(transcript->remarks.size() == 1);
}

TEST_CASE("other files than transcripts are refused with the line")
{
    const std::string header = kHeader;
    for (const std::string& lines : {
             std::string(),
             std::string("{}\n"),
             std::string("{\"fieldflash\":\"transcript\",\"format\":2}\n"),
             header + "no json\n",
             header + "[]\n",
             header + "{\"do\":\"fly\"}\n",
             header + "{\"do\":\"in\",\"setup\":\"a1 03\"}\n",
             header + "{\"do\":\"in\",\"setup\":\"a1 03 0000 10000\"}\n",
             header + "{\"do\":\"in\",\"t\":-1}\n",
             header + "{\"do\":\"in\",\"t\":1e300}\n",
             header + "{\"do\":\"out\",\"data\":[{\"length\":70000,\"fill\":0}]}\n",
             header + "{\"do\":\"out\",\"data\":[{\"length\":-1}]}\n",
             header + "{\"do\":\"out\",\"data\":[{\"length\":4,\"known\":-8}]}\n",
         }) {
        INFO(lines);
        const auto transcript = read(lines);
        REQUIRE_FALSE(transcript);
        CHECK(transcript.error().kind() == ErrorKind::BadFile);
    }
}

TEST_CASE("for a transcript of a later format the version that reads it is stated")
{
    const auto transcript =
        read("{\"fieldflash\":\"transcript\",\"format\":7,\"version\":\"3.2\"}\n");
    REQUIRE_FALSE(transcript);
    CHECK_THAT(transcript.error().remedy().toStdString(), hasText("3.2"));
}

TEST_CASE("a missing file is not a bad file")
{
    const auto transcript = loadTranscript(QStringLiteral("/nowhere/x.ffrec"));
    REQUIRE_FALSE(transcript);
    CHECK(transcript.error().kind() == ErrorKind::FileAccess);
}

TEST_CASE("no text of a bundle contains control characters, in any position")
{
    const std::string evil = "\\u001b[2J\\r\\n\\u009b";
    const std::string header = "{\"fieldflash\":\"transcript\",\"format\":1,\"version\":\"" + evil
        + "\",\"command\":[\"" + evil + "\"]}\n";
    const auto transcript = read(
        header + "{\"arrived\":1,\"n\":1,\"t\":0,\"port\":\"" + evil + "\",\"productName\":\""
        + evil + "\",\"serialNumber\":\"" + evil + "\",\"manufacturerName\":\"" + evil
        + "\",\"obstacle\":{\"kind\":\"Busy\",\"summary\":\"" + evil + "\",\"remedy\":\"" + evil
        + "\",\"detail\":\"" + evil + "\"}}\n{\"note\":\"" + evil + "\"}\n{\"image\":{\"name\":\""
        + evil + "\"},\"t\":1}\n{\"report\":{\"verdict\":\"" + evil + "\"}}\n");
    REQUIRE(transcript);
    const usb::DeviceInfo& device = std::get<Arrival>(transcript->entries.at(0)).device;
    QStringList texts{device.portPath, device.product, device.serialNumber, device.manufacturer,
                      device.obstacle->fullText().split(QLatin1Char('\n')).join(QString())};
    texts.append(QString::fromUtf8(QJsonDocument(transcript->header).toJson()));
    for (const QJsonObject& remark : transcript->remarks)
        texts.append(QString::fromUtf8(QJsonDocument(remark).toJson()));
    CHECK(transcript->remarks.size() == 3);
    for (const QString& text : texts) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(text.contains(QChar(0x1b)));
        CHECK_FALSE(text.contains(QLatin1String("\\u001b")));
        CHECK_FALSE(text.contains(QLatin1String("\\n[")));
        CHECK_FALSE(text.contains(QLatin1Char('\r')));
        CHECK_FALSE(text.contains(QLatin1String("\\r")));
        CHECK_FALSE(text.contains(QChar(0x9b)));
    }
}

TEST_CASE("a bundle line that takes more memory than any recording needs is refused")
{
    const std::string header = kHeader;
    const auto longLine = read(header + "{\"note\":\"" + std::string(17'000'000, 'x') + "\"}\n");
    REQUIRE_FALSE(longLine);
    CHECK_THAT(longLine.error().detail().toStdString(), hasText("line 2"));
    CHECK_FALSE(read("{\"fieldflash\":\"transcript\",\"format\":1,\"x\":\""
                     + std::string(17'000'000, 'x') + "\"}\n"));
    const auto image = read(header + "{\"image\":{\"file\":\"" + std::string(17'000'000, 'x')
                            + "\",\"nested\":[[1,2],3]}}\n");
    REQUIRE(image);
    CHECK_FALSE(image->remarks.at(0)[QStringLiteral("image")].toObject().contains(
        QStringLiteral("nested")));
}

TEST_CASE("huge log lines in a bundle are skipped, but lines that a replay needs are not")
{
    std::string lines = kHeader;
    for (int i = 0; i < 30'000; ++i)
        lines += "{\"log\":1}\n";
    const auto transcript = read(lines + "{\"report\":{}}\n");
    REQUIRE(transcript);
    CHECK(transcript->remarks.size() == 20'001);
    CHECK(transcript->remarks.back().contains(QStringLiteral("report")));
    std::string jobs = kHeader;
    for (int i = 0; i < 100'001; ++i)
        jobs += "{\"job\":1}\n";
    CHECK_FALSE(read(jobs));
}
