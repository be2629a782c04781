// SPDX-License-Identifier: MIT
#include "core/profile/read_profile.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace fieldflash;
using namespace fieldflash::profile;

namespace {

QStringList samples(const QString& kind)
{
    const QDir folder(QStringLiteral(PROFILE_SAMPLES "/") + kind);
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files))
        files.append(folder.filePath(name));
    REQUIRE(files.size() > 2);
    return files;
}

Result<DeviceProfile> read(const QByteArray& text)
{
    return readProfile(text, QStringLiteral("lamp.json"), QStringLiteral("/data"));
}

/// The error for a text, with line and reason.
std::string complaint(const QByteArray& text)
{
    const auto profile = read(text);
    REQUIRE_FALSE(profile);
    CHECK(profile.error().kind() == ErrorKind::BadFile);
    CHECK(exitCode(profile.error().kind()) == 5);
    return profile.error().summary().toStdString();
}

} // namespace

TEST_CASE("good samples are accepted, bad ones are refused with their line")
{
    for (const QString& file : samples(QStringLiteral("good"))) {
        const auto profile = loadProfile(file);
        INFO(file.toStdString() << (profile ? "" : profile.error().fullText().toStdString()));
        CHECK(profile);
    }
    for (const QString& kind : {QStringLiteral("bad"), QStringLiteral("unreadable")}) {
        for (const QString& file : samples(kind)) {
            INFO(file.toStdString());
            const auto profile = loadProfile(file);
            REQUIRE_FALSE(profile);
            CHECK(profile.error().kind() == ErrorKind::BadFile);
            CHECK_THAT(profile.error().summary().toStdString(), test::hasText(".json, line "));
        }
    }
}

TEST_CASE("every field of a profile is read")
{
    const auto profile = loadProfile(QStringLiteral(PROFILE_SAMPLES "/good/everything.json"));
    REQUIRE(profile);
    CHECK(profile->id == QStringLiteral("acme-lamp"));
    CHECK(profile->name.text(QStringLiteral("de")) == QStringLiteral("Acme-Lampe"));
    CHECK(profile->picture.endsWith(QStringLiteral("profiles/good/lamp.png")));
    CHECK(profile->family == QStringLiteral("stm32l4"));
    CHECK(profile->isProduct());
    CHECK(profile->application.ids == std::vector{UsbId{0x1209, 0x4C01}});
    CHECK(profile->bootloader.ids == std::vector{UsbId{0x0483, 0xDF11}});
    CHECK(profile->entries == std::vector{Entry::Detach, Entry::Button});
    CHECK(profile->entryTime == std::chrono::seconds(12));
    CHECK(profile->start == 0x08008000U);
    CHECK(profile->neverWritten == std::vector{AddressRange{0x08000000, 0x8000}});
    CHECK(profile->expectedLayouts.size() == 1);
    CHECK(profile->corrections.transferSize == 1024);
    CHECK(profile->corrections.pollTime == std::chrono::milliseconds(5));
    CHECK(profile->corrections.layouts.size() == 1);
    REQUIRE(profile->connectGuide.size() == 1);
    CHECK(profile->connectGuide.front().picture == QStringLiteral("cable"));
    CHECK(profile->bootloaderGuide.front().picture.endsWith(
        QStringLiteral("good/pictures/button.png")));
    CHECK(profile->firmwareFolder.endsWith(QStringLiteral("good/firmware")));
    CHECK(profile->firmwareFiles == QStringLiteral("lamp-*.dfu"));
}

TEST_CASE("a profile may say that the bootloader is the resident loader of this project")
{
    const auto profile = loadProfile(QStringLiteral(PROFILE_SAMPLES "/good/loader.json"));
    REQUIRE(profile);
    CHECK(profile->loader == ResidentLoader::Fieldflash);
    CHECK_FALSE(profile->isProduct());
    const auto ordinary = loadProfile(QStringLiteral(PROFILE_SAMPLES "/good/everything.json"));
    REQUIRE(ordinary);
    CHECK(ordinary->loader == ResidentLoader::None);
    CHECK_THAT(complaint("{\"format\": 1, \"id\": \"x\", \"name\": \"X\",\n \"bootloader\": "
                         "{\"ids\": [\"1209:4c02\"],\n \"loader\": \"mboot\"}}"),
               test::hasText("“mboot” is not a known loader"));
}

TEST_CASE("a refusal names the line and the reason")
{
    CHECK_THAT(complaint("{\"format\": 1,\n \"id\": }"), test::hasText("lamp.json, line 2"));
    const auto unknown = complaint("{\"format\": 1,\n \"id\": \"x\",\n \"name\": \"X\",\n"
                                   " \"bootloader\": {\n  \"ids\": [\"0483:df11\"],\n"
                                   "  \"color\": 1}\n}");
    CHECK_THAT(unknown, test::hasText("line 6"));
    CHECK_THAT(unknown, test::hasText("“color” is not known"));
    const auto twice = complaint("{\"format\": 1,\n \"id\": \"x\",\n \"id\": \"y\",\n"
                                 " \"name\": \"X\", \"bootloader\": {\"ids\": [\"0483:df11\"]}}");
    CHECK_THAT(twice, test::hasText("line 3"));
    CHECK_THAT(twice, test::hasText("“id” is there twice"));
    const auto range = complaint("{\"format\": 1, \"id\": \"x\", \"name\": \"X\",\n"
                                 " \"bootloader\": {\"ids\": [\n  \"0483:df11\",\n"
                                 "  \"0483:xyz\"]}}");
    CHECK_THAT(range, test::hasText("line 4"));
    CHECK_THAT(complaint("{\"format\": 1, \"name\": \"X\", \"bootloader\": {\"ids\": "
                         "[\"0483:df11\"]}}"),
               test::hasText("“id” is missing"));
    CHECK_THAT(complaint(QByteArray(300 * 1024, ' ')), test::hasText("larger than 256 KB"));
}

TEST_CASE("texts of a profile are single lines without control characters")
{
    const auto profile = read("{\"format\": 1, \"id\": \"x\", \"name\": \"a\\u001b[31m\\nb\","
                              " \"maker\": \"\\u202eevil\","
                              " \"bootloader\": {\"ids\": [\"0483:df11\"]}}");
    REQUIRE(profile);
    CHECK_FALSE(profile->name.text().contains(QChar(0x1B)));
    CHECK_FALSE(profile->name.text().contains(QLatin1Char('\n')));
    CHECK_FALSE(profile->maker.contains(QChar(0x202E)));
    const auto hostile = complaint("{\"format\": 1, \"id\": \"x\", \"\\u001b[2J\": 1}");
    CHECK(hostile.find('\x1b') == std::string::npos);
}
