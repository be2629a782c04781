// SPDX-License-Identifier: MIT
#include "core/transcript/gzip.h"
#include "core/transcript/transcript.h"
#include "tests/support/catch.h"

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

TEST_CASE("entries come in the order in which they began")
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

TEST_CASE("files that are no transcript are refused with the place")
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

TEST_CASE("a transcript of a later format names the version that reads it")
{
    const auto transcript =
        read("{\"fieldflash\":\"transcript\",\"format\":7,\"version\":\"3.2\"}\n");
    REQUIRE_FALSE(transcript);
    CHECK_THAT(transcript.error().remedy().toStdString(), hasText("3.2"));
}

TEST_CASE("a file that is not there is not a bad file")
{
    const auto transcript = loadTranscript(QStringLiteral("/nowhere/x.ffrec"));
    REQUIRE_FALSE(transcript);
    CHECK(transcript.error().kind() == ErrorKind::FileAccess);
}
