// SPDX-License-Identifier: MIT
// A made-up product: own id, the ROM of an STM32, its application at 0x0800 8000, and nothing but a
// profile that knows it.
#include "core/virtual_board/application/demo_content.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"
#include "tests/support/made_up_product.h"
#include "tests/support/scoped_variable.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

QString lampProfile(const Folder& folder, const QByteArray& more = {})
{
    const QByteArray text = profileText(kLamp, more);
    return folder.write(QStringLiteral("lamp.json"), Bytes(text.begin(), text.end()));
}

/// The folders of this computer and account, until the end of the test.
class DataFolders {
public:
    explicit DataFolders(const Folder& folder)
        : m_folder(folder),
          m_system("XDG_DATA_DIRS", folder.path(QStringLiteral("system")).toLocal8Bit()),
          m_user("XDG_DATA_HOME", folder.path(QStringLiteral("user")).toLocal8Bit())
    {
    }

    void write(const char* name, const QByteArray& text) const
    {
        const QString path = QString::fromLatin1(name);
        QDir().mkpath(QFileInfo(m_folder.path(path)).path());
        m_folder.write(path, Bytes(text.begin(), text.end()));
    }

private:
    const Folder& m_folder;
    ScopedVariable m_system;
    ScopedVariable m_user;
};

QString lampBoard(const Folder& folder, const QString& more = {})
{
    return virtualBoard(
        QStringLiteral("application-id=1209:4c01,application-product=Acme Lamp 2,flash=")
        + folder.path(QStringLiteral("flash.img")) + more);
}

CliRun updateLamp(const Folder& folder, const QString& switches, const QStringList& more)
{
    const QString file = folder.write(QStringLiteral("lamp-1.1.bin"), programOf(kLamp, 0x0110));
    return runCli(QStringList{lampBoard(folder, switches), QStringLiteral("update"), file,
                              QStringLiteral("--json")}
                  + more);
}

} // namespace

TEST_CASE("a product that only a profile knows is updated like any other")
{
    const Folder folder;
    const QString profile = lampProfile(folder);
    const auto run = updateLamp(folder, {}, {QStringLiteral("--profile"), profile});
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.report().value(QStringLiteral("verified")).toBool());
    CHECK(run.report().value(QStringLiteral("returned")).toBool());
    CHECK(run.report().value(QStringLiteral("versionAfter")).toString() == QStringLiteral("1.1"));
    const Bytes flash = folder.read(QStringLiteral("flash.img"));
    const Bytes demo = board::demoApplication(0x0100);
    CHECK(std::equal(demo.begin(), demo.end(), flash.begin()));
    const Bytes lamp = programOf(kLamp, 0x0110);
    CHECK(std::equal(lamp.begin(), lamp.end(), flash.begin() + 0x8000));
}

TEST_CASE("without the profile such a product is not known, and the message says how to choose it")
{
    const Folder folder;
    const auto run =
        runCli({lampBoard(folder), QStringLiteral("detach"), QStringLiteral("--json")});
    CHECK(run.exitCode == 3);
    CHECK_THAT(run.error.toStdString(), hasText("Acme Lamp 2"));
    CHECK_THAT(run.error.toStdString(), hasText("--device 1-1"));
}

TEST_CASE("with a profile that names another device, the connected one is not meant")
{
    const Folder folder;
    const auto run = runCli({virtualBoard(), QStringLiteral("detach"), QStringLiteral("--profile"),
                             lampProfile(folder)});
    CHECK(run.exitCode == 3);
}

TEST_CASE("what a profile protects is neither written nor erased")
{
    const Folder folder;
    const QString profile = lampProfile(folder);
    // A program for the lamp with which nothing is wrong but its place.
    MadeUpProduct overLoader = kLamp;
    overLoader.start = 0x08000000;
    const QString file = folder.write(QStringLiteral("over.bin"), programOf(overLoader, 0x0110));
    const auto run = runCli({lampBoard(folder), QStringLiteral("update"), file,
                             QStringLiteral("--address"), QStringLiteral("0x08000000"),
                             QStringLiteral("--yes"), QStringLiteral("--profile"), profile});
    CHECK_THAT(run.error.toStdString(), hasText("memory that is excluded from updates"));
    CHECK(run.exitCode != 0);
    const auto erase = runCli({lampBoard(folder), QStringLiteral("erase"), QStringLiteral("--yes"),
                               QStringLiteral("--profile"), profile});
    CHECK(erase.exitCode == 6);
    CHECK_THAT(erase.error.toStdString(), hasText("never written"));
    const auto unprotect =
        runCli({lampBoard(folder), QStringLiteral("unprotect"),
                QStringLiteral("--erase-everything"), QStringLiteral("--profile"), profile});
    CHECK(unprotect.exitCode == 6);
    CHECK_THAT(unprotect.error.toStdString(), hasText("never written"));
    const Bytes flash = folder.read(QStringLiteral("flash.img"));
    const Bytes demo = board::demoApplication(0x0100);
    CHECK(std::equal(demo.begin(), demo.end(), flash.begin()));
}

TEST_CASE("devices lists the profiles with their source, and check names line and reason")
{
    const Folder folder;
    const QString profile = lampProfile(folder);
    const auto list = runCli({QStringLiteral("devices"), QStringLiteral("--json"),
                              QStringLiteral("--profile"), profile});
    REQUIRE(list.exitCode == 0);
    bool isGiven = false;
    for (const QJsonObject& object : list.events(QStringLiteral("profile"))) {
        const QString id = object.value(QStringLiteral("id")).toString();
        const QString source = object.value(QStringLiteral("source")).toString();
        isGiven =
            isGiven || (id == QStringLiteral("acme-lamp") && source == QStringLiteral("given"));
    }
    CHECK(isGiven);
    const auto text = runCli({QStringLiteral("devices")});
    CHECK_THAT(text.out.toStdString(), hasText("nucleo-l476rg"));
    CHECK_THAT(text.out.toStdString(), hasText("bundled"));

    const QStringList check{QStringLiteral("devices"), QStringLiteral("check")};
    CHECK(runCli(check + QStringList{profile}).exitCode == 0);
    const auto wrong = runCli(check + QStringList{lampProfile(folder, ",\n \"colour\": 1")});
    CHECK(wrong.exitCode == 5);
    CHECK_THAT(wrong.error.toStdString(), hasText("lamp.json, line 6"));
    CHECK(runCli(check + QStringList{folder.path(QStringLiteral("absent.json"))}).exitCode == 5);
    CHECK(runCli(check).exitCode == 2);
    CHECK(runCli({QStringLiteral("devices"), QStringLiteral("mend")}).exitCode == 2);
}

TEST_CASE("a profile that names a picture that does not exist is not accepted by check")
{
    const Folder folder;
    const QByteArray text = R"({"format": 1, "id": "pump", "name": "Pump",
        "picture": "pump.png", "application": {"ids": ["1209:4c01"]},
        "bootloader": {"ids": ["0483:df11"], "entry": ["detach"]}})";
    const QString profile =
        folder.write(QStringLiteral("pump.json"), Bytes(text.begin(), text.end()));
    const auto missing = runLine(QStringLiteral("devices check ") + profile);
    CHECK(missing.exitCode == 5);
    CHECK_THAT(missing.error.toStdString(), hasText("pump.png"));
    folder.write(QStringLiteral("pump.png"), Bytes{1});
    CHECK(runLine(QStringLiteral("devices check ") + profile).exitCode == 0);
}

TEST_CASE("profiles of the system and of the account are known, and a wrong one harms no other")
{
    const Folder folder;
    const DataFolders folders(folder);
    folders.write("system/fieldflash/devices/lamp.json", profileText(kLamp));
    folders.write("system/fieldflash/devices/pump.json", profileText(kPump));
    folders.write("user/fieldflash/devices/lamp.json",
                  profileText(kLamp, ",\n \"maker\": \"Ours\""));
    folders.write("user/fieldflash/devices/wrong.json", profileText(kPump, ",\n \"colour\": 1"));
    const auto list = runCli({QStringLiteral("devices"), QStringLiteral("--json")});
    REQUIRE(list.exitCode == 0);
    const auto found = [&](const MadeUpProduct& product) {
        for (const QJsonObject& object : list.events(QStringLiteral("profile"))) {
            if (object.value(QStringLiteral("id")).toString() == QLatin1String(product.profileId))
                return object;
        }
        return QJsonObject();
    };
    CHECK(found(kLamp).value(QStringLiteral("source")).toString() == QStringLiteral("user"));
    CHECK(found(kLamp).value(QStringLiteral("replaces")).toString() == QStringLiteral("system"));
    CHECK(found(kLamp).value(QStringLiteral("maker")).toString() == QStringLiteral("Ours"));
    CHECK(found(kPump).value(QStringLiteral("source")).toString() == QStringLiteral("system"));
    REQUIRE(list.events(QStringLiteral("profileRemark")).size() == 1);
    const auto text = runCli({QStringLiteral("devices")});
    CHECK_THAT(text.out.toStdString(), hasText("wrong.json, line 6: “colour” is not known here"));

    const auto run = updateLamp(folder, {}, {});
    INFO(run.error.toStdString());
    CHECK(run.exitCode == 0);
    const Bytes lamp = programOf(kLamp, 0x0110);
    const Bytes flash = folder.read(QStringLiteral("flash.img"));
    CHECK(std::equal(lamp.begin(), lamp.end(), flash.begin() + 0x8000));
}

TEST_CASE("a wrong profile of the command line stops the command before any device is touched")
{
    const Folder folder;
    const auto run = updateLamp(
        folder, {}, {QStringLiteral("--profile"), lampProfile(folder, ",\n \"colour\": 1")});
    CHECK(run.exitCode == 5);
    CHECK_THAT(run.error.toStdString(), hasText("“colour” is not known"));
    CHECK_FALSE(folder.has(QStringLiteral("flash.img")));
}

TEST_CASE("a job that had a profile is replayed with it, or asks for it")
{
    const Folder folder;
    const QString profile = lampProfile(folder);
    const QString bundle = folder.path(QStringLiteral("lamp.ffrec"));
    const auto recorded =
        updateLamp(folder, {},
                   {QStringLiteral("--profile"), profile, QStringLiteral("--record"), bundle,
                    QStringLiteral("--record-firmware")});
    REQUIRE(recorded.exitCode == 0);
    const auto missing = runCli({QStringLiteral("replay"), bundle});
    CHECK(missing.exitCode != 0);
    CHECK_THAT(missing.error.toStdString(), hasText("lamp.json"));
    CHECK_THAT(missing.error.toStdString(), hasText("--profile"));
    const auto given =
        runCli({QStringLiteral("replay"), bundle, QStringLiteral("--profile"), profile});
    INFO(given.error.toStdString());
    CHECK(given.exitCode == 0);
}
