// SPDX-License-Identifier: MIT
// Files as found in the wild, and which bytes of them reach the device.
#include "core/image/content/firmware_image.h"
#include "core/image/format/write_image.h"
#include "core/virtual_board/application/demo_content.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

constexpr Address kFlash = 0x08000000;

/// A vector table and a pattern, without an application header.
Bytes program(Address base, Address stack = 0x20018000)
{
    Bytes bytes;
    appendLittle32(bytes, stack);
    appendLittle32(bytes, base + 0x1C1);
    for (int i = 2; i < 98; ++i)
        appendLittle32(bytes, base + 0x1D1);
    while (bytes.size() < 6000)
        bytes.push_back(static_cast<std::uint8_t>(bytes.size() * 7));
    return bytes;
}

Bytes hexOf(std::vector<image::Segment> segments)
{
    image::FirmwareImage image;
    image.format = image::Format::IntelHex;
    image.targets.push_back({0, {}, std::move(segments)});
    const auto file = image::writeIntelHex(image);
    REQUIRE(file);
    return *file;
}

QString board(const QString& more = QStringLiteral("start=bootloader"))
{
    return virtualBoard(more);
}

CliRun update(const QString& file, const QString& more = {}, const QString& switches = {})
{
    return runLine(QStringLiteral("%1 update %2 --json --no-leave %3")
                       .arg(switches.isEmpty() ? board() : board(switches), file, more)
                       .simplified());
}

int erases(const CliRun& run)
{
    return run.report()
        .value(QStringLiteral("board"))
        .toObject()
        .value(QStringLiteral("pageErases"))
        .toInt();
}

} // namespace

TEST_CASE("flash next to RAM or option bytes is written after a yes to leaving them out")
{
    const Folder folder;
    const std::vector<std::pair<Address, const char*>> others{{0x20008000, "RAM"},
                                                              {0x1FFF7800, "option bytes"}};
    for (const auto& [address, name] : others) {
        const QString file =
            folder.write(QStringLiteral("two.hex"),
                         hexOf({{kFlash, program(kFlash)}, {address, Bytes(80, 0xAA)}}));
        const CliRun refused = update(file);
        CHECK(refused.exitCode == 6);
        CHECK(erases(refused) == 0);
        CHECK_THAT(refused.error.toStdString(), hasText(name));
        CHECK_THAT(refused.error.toStdString(), hasText("--skip outside-map"));
        CHECK(update(file, QStringLiteral("--yes")).exitCode == 0);
        CHECK(update(file, QStringLiteral("--allow outside-map --yes")).exitCode == 0);
        CHECK(update(file, QStringLiteral("--skip outside-map")).exitCode == 0);
    }
}

TEST_CASE("a program built for another address is refused with that address, and written there")
{
    const Folder folder;
    for (const Address built : {0x08020000U, 0x08010000U}) {
        const QString file = folder.write(QStringLiteral("built.bin"), program(built));
        const QString option = QStringLiteral("--address 0x%1").arg(built, 8, 16, QLatin1Char('0'));
        const CliRun refused = update(file, QStringLiteral("--yes"));
        CHECK(refused.exitCode == 5);
        CHECK(erases(refused) == 0);
        CHECK_THAT(refused.error.toStdString(), hasText(option.toStdString()));
        CHECK_FALSE(refused.error.contains(QStringLiteral("--allow")));
        CHECK(update(file, option).exitCode == 0);
        const CliRun onEmpty = update(file, option, QStringLiteral("start=empty,empty-starts-rom"));
        CHECK(onEmpty.exitCode == 0);
        const auto notes = onEmpty.events(QStringLiteral("note"));
        CHECK(std::ranges::any_of(notes, [](const QJsonObject& note) {
            return note.value(QStringLiteral("text"))
                .toString()
                .contains(QStringLiteral("after a reset"));
        }));
    }
}

TEST_CASE("a program that would not start is refused before the first erase, with or without a yes")
{
    const Folder folder;
    const QStringList files{
        folder.write(QStringLiteral("ram.bin"), program(0x20000000)),
        folder.write(QStringLiteral("stack.bin"), program(kFlash, 0x200A0000)),
        folder.write(QStringLiteral("data.bin"), Bytes(6000, 0x5A)),
    };
    for (const QString& file : files) {
        const CliRun refused = update(file, QStringLiteral("--yes"));
        INFO(file.toStdString());
        CHECK(refused.exitCode == 5);
        CHECK(erases(refused) == 0);
    }
}

TEST_CASE("a file for another bootloader is refused; for an unknown device there is a question")
{
    const Folder folder;
    const auto madeFor = [&](std::uint16_t vendor, std::uint16_t product) {
        image::FirmwareImage image;
        image.format = image::Format::DfuSe;
        image.targets.push_back({0, {}, {{kFlash, program(kFlash)}}});
        image.identity = {vendor, product, std::nullopt};
        const auto file = image::writeDfuSe(image);
        REQUIRE(file);
        return folder.write(QStringLiteral("made.dfu"), *file);
    };
    CHECK(update(madeFor(0x28E9, 0x0189)).exitCode == 6);
    CHECK(update(madeFor(0x28E9, 0x0189), QStringLiteral("--yes")).exitCode == 6);
    const QString empty = QStringLiteral("start=empty,empty-starts-rom");
    CHECK(update(madeFor(0x2FE3, 0x0100), {}, empty).exitCode == 6);
    CHECK(update(madeFor(0x2FE3, 0x0100), QStringLiteral("--yes"), empty).exitCode == 0);
    CHECK(update(madeFor(0x0483, 0xDF11)).exitCode == 0);
    CHECK(update(madeFor(0x0483, 0xDF11), {}, QStringLiteral("start=application")).exitCode == 0);
}

TEST_CASE("a device without usable memory is not reported as an error of the file")
{
    const Folder folder;
    const QString file = folder.write(QStringLiteral("demo.bin"), program(kFlash));
    const CliRun broken =
        update(file, QStringLiteral("--yes"), QStringLiteral("start=bootloader,layout=broken"));
    CHECK(broken.exitCode == 6);
    CHECK_THAT(broken.error.toStdString(), hasText("memory layout of the device cannot be read"));
    const CliRun readOnly = update(file, QStringLiteral("--yes"),
                                   QStringLiteral("start=bootloader,layout=read-only-start"));
    CHECK(readOnly.exitCode == 6);
    CHECK_THAT(readOnly.error.toStdString(), hasText("is protected"));
    CHECK_THAT(readOnly.error.toStdString(), hasText("0x0800 C000"));
}

TEST_CASE("text around hex records is skipped with a note")
{
    const Folder folder;
    const Bytes hex = hexOf({{kFlash, program(kFlash)}});
    const auto written = [&](const std::string& before, const std::string& after) {
        Bytes bytes(before.begin(), before.end());
        bytes.insert(bytes.end(), hex.begin(), hex.end());
        bytes.insert(bytes.end(), after.begin(), after.end());
        return update(folder.write(QStringLiteral("odd.hex"), bytes));
    };
    for (const CliRun& run : {written("# made by a tool\n", ""), written("; made by a tool\n", ""),
                              written("", "\x1A"), written("", std::string(64, '\0'))}) {
        CHECK(run.exitCode == 0);
        const auto notes = run.events(QStringLiteral("note"));
        CHECK(std::ranges::any_of(notes, [](const QJsonObject& note) {
            return note.value(QStringLiteral("text"))
                .toString()
                .contains(QStringLiteral("ignored"));
        }));
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("an endless file is not opened")
{
    const Folder folder;
    const QString pipe = folder.path(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
    for (const QString& path : {pipe, QStringLiteral("/dev/zero"), folder.path(QString())}) {
        CHECK(runLine(QStringLiteral("info ") + path).exitCode == 5);
        CHECK(update(path).exitCode == 5);
    }
}
#endif
