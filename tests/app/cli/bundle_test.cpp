// SPDX-License-Identifier: MIT
#include "core/signature/key_file.h"
#include "core/virtual_board/application/demo_content.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"
#include "tests/support/scoped_variable.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <string_view>

using namespace fieldflash;
using namespace fieldflash::test;
using namespace Qt::StringLiterals;

namespace {

/// A vendor with a key, and the account of a user, in one folder.
class Vendor {
public:
    Vendor()
    {
        folder.demoDfu(0x0110);
        write(u"lamp.json"_s, R"({"format": 1, "id": "acme-lamp", "name": "Acme Lamp",
            "application": {"ids": ["1209:0001"]},
            "bootloader": {"ids": ["0483:df11"], "entry": ["detach"]}})");
        write(u"notes.txt"_s, "Brighter.\n");
        writeSource("1.1");
        REQUIRE(runLine(u"key new "_s + folder.path(u"acme.key"_s)).exitCode == 0);
    }

    void write(const QString& name, const QByteArray& text) const
    {
        folder.write(name, Bytes(text.begin(), text.end()));
    }
    void writeSource(const QByteArray& version, const QByteArray& more = {}) const
    {
        write(u"pack.json"_s,
              R"({"format": 1, "vendor": "acme", "vendor-name": "Acme",
            "version": ")"
                  + version + R"(", "profile": "lamp.json",
            "firmware": [{"file": "demo-1.1.dfu"})"
                  + more + R"(],
            "notes": [{"language": "en", "file": "notes.txt"}]})");
    }
    /// The path of the bundle.
    [[nodiscard]] QString pack(const QString& options, const QString& name = u"lamp.ffpack"_s) const
    {
        const auto run = runLine(
            u"pack %1 %2 --yes "_s.arg(folder.path(u"pack.json"_s), folder.path(name)) + options);
        INFO(run.error.toStdString());
        REQUIRE(run.exitCode == 0);
        return folder.path(name);
    }
    [[nodiscard]] QString packSigned() const
    {
        return pack(u"--key "_s + folder.path(u"acme.key"_s));
    }
    [[nodiscard]] QString fingerprint(const QString& key = u"acme.key"_s) const
    {
        QString text = runLine(u"key show %1 --json"_s.arg(folder.path(key)))
                           .events(u"key"_s)[0]
                           .value(u"fingerprint"_s)
                           .toString();
        return text.remove(u' ');
    }
    [[nodiscard]] CliRun update(const QString& bundle, const QString& options = {},
                                const CliSetup& setup = {}) const
    {
        return runLine(u"update %1 %2 %3"_s.arg(bundle, virtualBoard(), options), setup);
    }

    Folder folder;
    ScopedVariable account{"XDG_DATA_HOME", folder.path(u"user"_s).toLocal8Bit()};
};

} // namespace

TEST_CASE("pack makes a bundle that info describes and pack check accepts")
{
    const Vendor vendor;
    const QString bundle = vendor.packSigned();
    const auto info = runLine(u"info %1 --json"_s.arg(bundle));
    REQUIRE(info.exitCode == 0);
    const QJsonObject facts = info.events(u"bundle"_s)[0];
    CHECK(facts.value(u"vendor"_s) == u"acme"_s);
    CHECK(facts.value(u"version"_s) == u"1.1"_s);
    CHECK(facts.value(u"product"_s) == u"Acme Lamp"_s);
    CHECK(facts.value(u"notes"_s).toObject().value(u"en"_s) == u"Brighter."_s);
    CHECK(facts.value(u"firmware"_s).toArray().size() == 1);
    CHECK(facts.value(u"findings"_s).toArray()[0].toObject().value(u"code"_s) == u"new-signer"_s);
    const auto text = runLine(u"info "_s + bundle);
    CHECK(text.out.contains(u"Vendor        Acme"_s));
    CHECK(text.out.contains(u"  Brighter."_s));
    const auto check = runLine(u"pack check "_s + bundle);
    CHECK(check.exitCode == 0);
    CHECK(check.out.contains(u"is a valid bundle"_s));

    Bytes bytes = vendor.folder.read(u"lamp.ffpack"_s);
    bytes[bytes.size() / 2] ^= 4;
    const auto changed =
        runLine(u"pack check "_s + vendor.folder.write(u"changed.ffpack"_s, bytes));
    CHECK(changed.exitCode == 5);
    CHECK(changed.error.contains(u"The bundle is damaged"_s));
    CHECK(runLine(u"pack check "_s + vendor.folder.path(u"demo-1.1.dfu"_s)).exitCode == 5);
}

TEST_CASE("the first bundle of a vendor asks once, with the fingerprint, and then updates")
{
    const Vendor vendor;
    const QString bundle = vendor.packSigned();
    const auto unasked = vendor.update(bundle);
    CHECK(unasked.exitCode == 5);
    CHECK(unasked.error.contains(u"--allow new-signer"_s));
    CHECK_FALSE(QFileInfo::exists(vendor.folder.path(u"user/fieldflash/vendors/acme.json"_s)));

    CliSetup terminal{.isTerminal = true, .canAnswer = true, .answers = {u"n"_s}};
    const auto refused = vendor.update(bundle, {}, terminal);
    CHECK(refused.exitCode == 130);
    CHECK(QString(refused.error).remove(u' ').contains(vendor.fingerprint()));
    terminal.answers = {u"y"_s};
    const auto agreed = vendor.update(bundle, {}, terminal);
    INFO(agreed.error.toStdString());
    CHECK(agreed.exitCode == 0);
    const auto again = vendor.update(bundle, u"--json"_s);
    CHECK(again.exitCode == 0);
    const QJsonObject file = again.report().value(u"file"_s).toObject();
    CHECK(file.value(u"format"_s) == u"vendor bundle"_s);
    CHECK(file.value(u"member"_s).toObject().value(u"name"_s) == u"demo-1.1.dfu"_s);
}

TEST_CASE("a compared fingerprint answers, a wrong one refuses")
{
    const Vendor vendor;
    const QString bundle = vendor.packSigned();
    CHECK(vendor.update(bundle, u"--trust 00001111222233334444555566667777"_s).exitCode == 5);
    CHECK(vendor.update(bundle, u"--trust "_s + vendor.fingerprint()).exitCode == 0);
    CHECK(vendor.update(bundle).exitCode == 0);
}

TEST_CASE("a bundle signed with another key is refused, whatever is answered with yes")
{
    const Vendor vendor;
    REQUIRE(vendor.update(vendor.packSigned(), u"--yes"_s).exitCode == 0);
    REQUIRE(runLine(u"key new "_s + vendor.folder.path(u"other.key"_s)).exitCode == 0);
    const QString other =
        vendor.pack(u"--key "_s + vendor.folder.path(u"other.key"_s), u"other.ffpack"_s);
    const auto refused = vendor.update(other, u"--yes"_s);
    CHECK(refused.exitCode == 5);
    CHECK(refused.error.contains(u"signed with another key than that of Acme"_s));
    const auto unsignedRun =
        vendor.update(vendor.pack(u"--unsigned"_s, u"unsigned.ffpack"_s), u"--yes"_s);
    CHECK(unsignedRun.exitCode == 5);
    CHECK(unsignedRun.error.contains(u"whose bundles are signed, but this one is not"_s));
    CHECK(vendor.update(other, u"--trust "_s + vendor.fingerprint(u"other.key"_s)).exitCode == 0);
    CHECK(vendor.update(vendor.packSigned(), u"--yes"_s).exitCode == 5);
}

TEST_CASE("an unsigned bundle needs a yes, and an older one too")
{
    const Vendor vendor;
    const QString bare = vendor.pack(u"--unsigned"_s);
    const auto refused = vendor.update(bare);
    CHECK(refused.exitCode == 5);
    CHECK(refused.error.contains(u"anyone could have made or changed it"_s));
    CHECK(vendor.update(bare, u"--allow unsigned-bundle"_s).exitCode == 0);

    vendor.writeSource("1.10");
    REQUIRE(vendor.update(vendor.packSigned(), u"--yes"_s).exitCode == 0);
    vendor.writeSource("1.9");
    const auto older = vendor.update(vendor.packSigned());
    CHECK(older.exitCode == 5);
    CHECK(older.error.contains(u"Version 1.10 was installed"_s));
    CHECK(vendor.update(vendor.packSigned(), u"--yes"_s).exitCode == 0);
}

TEST_CASE("the firmware for the board at hand is chosen in both modes, and never guessed")
{
    const Vendor vendor;
    vendor.folder.demoDfu(0x0120);
    vendor.writeSource("1.2", R"(, {"file": "demo-1.2.dfu", "board": "LAMP-B"})");
    const auto wrong = runLine(u"pack %1 %2 --unsigned"_s.arg(
        vendor.folder.path(u"pack.json"_s), vendor.folder.path(u"wrong.ffpack"_s)));
    CHECK(wrong.exitCode == 5); // the program in it names the board of the demo
    CHECK(wrong.error.contains(u"LAMP-B"_s));
    vendor.writeSource("1.2", R"(, {"file": "demo-1.2.dfu"})");
    const QString bundle = vendor.packSigned();
    const auto chosen = [](const CliRun& run) {
        return run.report()
            .value(u"file"_s)
            .toObject()
            .value(u"member"_s)
            .toObject()
            .value(u"name"_s)
            .toString();
    };
    const auto newest = vendor.update(bundle, u"--yes --json"_s);
    CHECK(newest.exitCode == 0);
    CHECK(chosen(newest) == u"demo-1.2.dfu"_s);
    const auto named = vendor.update(bundle + u"//demo-1.1.dfu"_s, u"--json"_s);
    CHECK(named.exitCode == 0);
    CHECK(chosen(named) == u"demo-1.1.dfu"_s);
    const auto missing = vendor.update(bundle + u"//demo-1.4.dfu"_s, u"--json"_s);
    CHECK(missing.exitCode == 5);
    const auto plan = runLine(u"plan %1 %2 --json"_s.arg(bundle, virtualBoard()));
    CHECK(plan.exitCode == 0);
    CHECK(chosen(plan) == u"demo-1.2.dfu"_s);
    const auto series = runLine(u"series %1 %2 --count 1"_s.arg(bundle, virtualBoard()));
    CHECK(series.exitCode == 5);
    CHECK(series.error.contains(u"The commands update, plan and info take it."_s));
}

TEST_CASE("pack refuses a name that the window would not open, and asks before it replaces")
{
    const Vendor vendor;
    const QString source = vendor.folder.path(u"pack.json"_s);
    CHECK(runLine(u"pack %1 lamp.zip --unsigned"_s.arg(source)).exitCode == 2);
    const QString bundle = vendor.pack(u"--unsigned --date 2026-11-30"_s);
    CHECK(runLine(u"pack %1 %2 --unsigned"_s.arg(source, bundle)).exitCode == 5);
    const Bytes first = vendor.folder.read(u"lamp.ffpack"_s);
    (void)vendor.pack(u"--unsigned --date 2026-11-30"_s);
    CHECK(vendor.folder.read(u"lamp.ffpack"_s) == first);
    CHECK(runLine(u"pack %1 %2"_s.arg(source, bundle)).exitCode == 5);
    CHECK(runLine(u"pack %1 %2 --yes"_s.arg(source, bundle)).exitCode == 2); // no key
    CHECK(runLine(u"pack %1 %2 --date yesterday"_s.arg(source, bundle)).exitCode == 2);
}

namespace {

/// The published test key, which the virtual loader knows.
QString testKey(const Folder& folder)
{
    constexpr std::string_view kTestKeySeed = "Fieldflash test key, not secret!";
    signature::Secret seed(signature::SigningKey::kSeedBytes);
    std::ranges::copy(kTestKeySeed, seed.bytes().begin());
    const QString path = folder.path(u"test.key"_s);
    REQUIRE(signature::createKeyFile(path, signature::SigningKey::fromSeed(seed), nullptr));
    return path;
}

/// The demo, linked for a slot.
QString slotProgram(const Folder& folder, const QString& name, std::uint16_t version, Address start)
{
    return folder.write(name,
                        board::demoApplication(version, 6 * 1024, board::kDemoStackTop, start));
}

} // namespace

TEST_CASE("a bundle with the programs for both slots updates a board again and again, each time in "
          "the other slot")
{
    const Vendor vendor;
    const Folder& folder = vendor.folder;
    vendor.write(u"lamp.json"_s, R"({"format": 1, "id": "acme-lamp", "name": "Acme Lamp",
        "application": {"ids": ["1209:0001"]},
        "bootloader": {"ids": ["1209:0002"], "entry": ["detach"]}})");
    const QString key = testKey(folder);
    const QString flash = folder.path(u"flash.bin"_s);
    const auto updated = [&](std::uint16_t version, const QString& text, const QString& start) {
        const QString a = slotProgram(folder, u"a.bin"_s, version, 0x08004200);
        const QString b = slotProgram(folder, u"b.bin"_s, version, 0x08082200);
        // The name that the bundle of the vendor has for its firmware.
        const auto made = runLine(
            u"sign %1 %2 --other-slot %3 --address 0x08004200 --board NUCLEO-L476RG --key %4 --yes"_s
                .arg(a, folder.path(u"demo-1.1.dfu"_s), b, key));
        INFO(made.error.toStdString());
        REQUIRE(made.exitCode == 0);
        const QString bundle = vendor.packSigned();
        const auto run = runLine(
            u"update %1 --virtual=clock=virtual,loader=slots,flash=%2%3 --yes --json --trust %4"_s
                .arg(bundle, flash, start, vendor.fingerprint()));
        INFO(run.error.toStdString());
        REQUIRE(run.exitCode == 0);
        const QString wanted = u"reports version %1"_s.arg(text);
        CHECK(run.out.contains(wanted));
        Bytes content = folder.read(u"flash.bin"_s);
        const auto versionIn = [&](std::size_t slot) {
            return readLittle16(content, slot + 22); // FieldflashSignedHeader::bcdDevice
        };
        return std::pair(versionIn(0x4000), versionIn(0x82000));
    };
    // A fresh board has version 1.0 in slot A.
    CHECK(updated(0x0110, u"1.1"_s, {}) == std::pair<std::uint16_t, std::uint16_t>(0x0100, 0x0110));
    CHECK(updated(0x0120, u"1.2"_s, {}) == std::pair<std::uint16_t, std::uint16_t>(0x0120, 0x0110));
    // Already in the loader: the same choice.
    CHECK(updated(0x0130, u"1.3"_s, u",start=bootloader"_s)
          == std::pair<std::uint16_t, std::uint16_t>(0x0120, 0x0130));
}
