// SPDX-License-Identifier: MIT
#include "core/base/address.h"
#include "tests/app/cli/cli_run.h"
#include "tests/core/signature/file_rights.h"
#include "tests/support/catch.h"

#include <QJsonArray>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

using namespace fieldflash;
using namespace fieldflash::test;
using namespace Qt::StringLiterals;

namespace {

/// A program without an application header, linked for `start`.
Bytes bareProgram(Address start)
{
    Bytes bytes;
    appendLittle32(bytes, 0x20018000);
    for (int vector = 1; vector < 16; ++vector)
        appendLittle32(bytes, start + 0x41);
    bytes.resize(400, 0x11);
    return bytes;
}

QString signLine(const Folder& folder, const QString& more)
{
    folder.write(u"app.bin"_s, bareProgram(0x08004200));
    return u"sign %1 %2 --address 0x08004200 --board LAMP-A --device-version 1.2 --name Lamp %3"_s
        .arg(folder.path(u"app.bin"_s), folder.path(u"signed.dfu"_s), more);
}

QJsonObject signatureIn(const QString& file)
{
    const auto run = runLine(u"info %1 --json"_s.arg(file));
    REQUIRE(run.exitCode == 0);
    return run.events(u"image"_s)[0].value(u"signature"_s).toObject();
}

/// An open file with this content, as the shell passes it with 3<FILE.
class OpenFile {
public:
    OpenFile(const Folder& folder, const QByteArray& content)
    {
        const QString path = folder.write(u"secret"_s, Bytes(content.begin(), content.end()));
        m_number = ::open(path.toUtf8().constData(), O_RDONLY);
        REQUIRE(m_number >= 0);
    }
    ~OpenFile() { ::close(m_number); }
    [[nodiscard]] QString option() const { return u" --passphrase-fd %1"_s.arg(m_number); }

private:
    int m_number = -1;
};

} // namespace

TEST_CASE("key new makes a file that only its owner can read, and shows what to compare")
{
    const Folder folder;
    const QString path = folder.path(u"acme.key"_s);
    const auto made = runLine(u"key new %1 --json"_s.arg(path));
    REQUIRE(made.exitCode == 0);
    const QJsonObject key = made.events(u"key"_s)[0];
    CHECK(key.value(u"fingerprint"_s).toString().size() == 39);
    CHECK(key.value(u"fingerprint"_s).toString().startsWith(key.value(u"keyId"_s).toString()));
    CHECK(key.value(u"publicKey"_s).toString().size() == 44);
    CHECK(key.value(u"publicKeyHex"_s).toString().size() == 64);
    CHECK_FALSE(key.value(u"isEncrypted"_s).toBool(true));
    CHECK(onlyOwnerHasRights(path));

    const auto shown = runLine(u"key show "_s + path);
    CHECK(shown.exitCode == 0);
    CHECK(shown.out.contains(key.value(u"fingerprint"_s).toString()));
    CHECK(shown.out.contains(key.value(u"publicKey"_s).toString()));

    const auto again = runLine(u"key new "_s + path);
    CHECK(again.exitCode == 5);
    CHECK(again.error.contains(u"a key is never replaced"_s));
    CHECK(runLine(u"key show "_s + path).out == shown.out);
}

TEST_CASE("a signed file says who can check it, and a changed one is refused")
{
    const Folder folder;
    REQUIRE(runLine(u"key new "_s + folder.path(u"acme.key"_s)).exitCode == 0);
    const auto run = runLine(signLine(folder, u"--key "_s + folder.path(u"acme.key"_s)));
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.out.contains(u"signed with the key "_s));
    const QString file = folder.path(u"signed.dfu"_s);
    const QJsonObject facts = signatureIn(file);
    CHECK(facts.value(u"state"_s) == u"unknown"_s);
    CHECK(facts.value(u"board"_s) == u"LAMP-A"_s);
    CHECK(facts.value(u"version"_s) == u"1.2"_s);
    CHECK(facts.value(u"part"_s) == 0x415);
    CHECK(facts.value(u"startText"_s) == u"0x08004200"_s);
    CHECK(runLine(u"info "_s + file).out.contains(u"with the unknown key"_s));

    // With the public key in a profile, the signature is checked.
    const QString key = runLine(u"key show %1 --json"_s.arg(folder.path(u"acme.key"_s)))
                            .events(u"key"_s)[0]
                            .value(u"publicKey"_s)
                            .toString();
    const QByteArray profile = R"({"format": 1, "id": "acme-lamp", "name": "Lamp", "maker": "Acme",
        "bootloader": {"ids": ["1209:0002"]}, "signing-keys": [")"
        + key.toUtf8() + "\"]}";
    const QString profilePath = folder.write(u"lamp.json"_s, Bytes(profile.begin(), profile.end()));
    const auto known = runLine(u"info %1 --profile %2"_s.arg(file, profilePath));
    CHECK(known.out.contains(u"by Acme ("_s));
    CHECK(known.out.contains(u"), checked"_s));

    Bytes bytes = folder.read(u"signed.dfu"_s);
    bytes[bytes.size() - 40] ^= 1; // in the program
    folder.write(u"changed.dfu"_s, bytes);
    const auto changed =
        runLine(u"info %1 --allow wrong-crc --json"_s.arg(folder.path(u"changed.dfu"_s)));
    CHECK(changed.exitCode != 0); // the CRC of the .dfu finds it first
}

TEST_CASE("an encrypted key is opened by its passphrase, typed or from a file descriptor")
{
    const Folder folder;
    const QString path = folder.path(u"acme.key"_s);
    CliSetup terminal{.isTerminal = true, .canAnswer = true, .answers = {u"horse"_s, u"horsf"_s}};
    const QString make = u"key new %1 --encrypt"_s.arg(path);
    const auto differ = runLine(make, terminal);
    CHECK(differ.exitCode == 2);
    CHECK(differ.error.contains(u"The two passphrases differ"_s));
    terminal.answers = {u"horse"_s, u"horse"_s};
    REQUIRE(runLine(make, terminal).exitCode == 0);
    CHECK(runLine(u"key show "_s + path).out.contains(u"(encrypted)"_s));

    const QString line = signLine(folder, u"--yes --key "_s + path);
    terminal.answers = {u"horse"_s};
    CHECK(runLine(line, terminal).exitCode == 0);
    terminal.answers = {u"cow"_s};
    const auto wrong = runLine(line, terminal);
    CHECK(wrong.exitCode == 5);
    CHECK(wrong.error.contains(u"The passphrase does not open the key"_s));
    terminal.answers = {u""_s};
    CHECK(runLine(line, terminal).exitCode == 130);
    const auto unasked = runLine(line);
    CHECK(unasked.exitCode == 2);
    CHECK(unasked.error.contains(u"--passphrase-fd"_s));

    const OpenFile right(folder, "horse\nnot this\n");
    CHECK(runLine(line + right.option()).exitCode == 0);
    const OpenFile empty(folder, "\n");
    CHECK(runLine(line + empty.option()).exitCode == 2);
    CHECK(runLine(line + u" --passphrase-fd 987"_s).exitCode == 5);
    CHECK(runLine(line + u" --passphrase-fd horse"_s).exitCode == 2);
}

TEST_CASE("neither the secret nor the passphrase is in output and log")
{
    const Folder folder;
    const QString path = folder.path(u"acme.key"_s);
    const QString log = folder.path(u"log.txt"_s);
    const OpenFile passphrase(folder, "correct horse\n");
    const auto made = runLine(u"key new %1 --json --log %2"_s.arg(path, log) + passphrase.option());
    REQUIRE(made.exitCode == 0);
    const OpenFile again(folder, "correct horse\n");
    const auto run =
        runLine(signLine(folder, u"--json --log %1 --key %2"_s.arg(log, path)) + again.option());
    REQUIRE(run.exitCode == 0);
    const Bytes content = folder.read(u"log.txt"_s);
    const QByteArray written(reinterpret_cast<const char*>(content.data()),
                             static_cast<qsizetype>(content.size()));
    const QByteArray everything =
        written + made.out.toUtf8() + made.error.toUtf8() + run.out.toUtf8() + run.error.toUtf8();
    CHECK(written.contains("fieldflash-cli"));
    CHECK_FALSE(everything.contains("horse"));
    const Bytes key = folder.read(u"acme.key"_s);
    const QByteArray text(reinterpret_cast<const char*>(key.data()),
                          static_cast<qsizetype>(key.size()));
    const QByteArray sealed = text.mid(text.indexOf("sealed: ") + 8).trimmed();
    CHECK(sealed.size() > 60);
    CHECK_FALSE(everything.contains(sealed));
    CHECK_FALSE(everything.contains(sealed.split(' ').last()));
}

TEST_CASE("sign asks for what is missing and refuses what could not start")
{
    const Folder folder;
    const QString key = folder.path(u"acme.key"_s);
    REQUIRE(runLine(u"key new "_s + key).exitCode == 0);
    const auto keyless = runLine(signLine(folder, {}));
    CHECK(keyless.exitCode == 2);
    CHECK(keyless.error.contains(u"--key FILE"_s));
    CHECK_FALSE(folder.has(u"signed.dfu"_s));

    const auto unsignedRun = runLine(signLine(folder, u"--unsigned"_s));
    CHECK(unsignedRun.exitCode == 0);
    CHECK(signatureIn(folder.path(u"signed.dfu"_s)).value(u"state"_s) == u"unsigned"_s);

    const QString out = folder.path(u"other.dfu"_s);
    folder.write(u"low.bin"_s, bareProgram(0x08004000));
    const auto low = runLine(u"sign %1 %2 --key %3 --address 0x08004000 --board X "
                             "--device-version 1.0"_s.arg(folder.path(u"low.bin"_s), out, key));
    CHECK(low.exitCode == 5);
    CHECK(low.error.contains(u"512 bytes above the start of a sector"_s));
    CHECK(low.error.contains(u"0x08004200"_s));
    const auto boardless =
        runLine(u"sign %1 %2 --key %3 --address 0x08004200 --device-version 1.0"_s.arg(
            folder.path(u"app.bin"_s), out, key));
    CHECK(boardless.exitCode == 2);
    CHECK(boardless.error.contains(u"--board"_s));
    CHECK(runLine(u"sign a b --key c --unsigned"_s).exitCode == 2);
    CHECK(runLine(u"key make "_s + out).exitCode == 2);
    REQUIRE(giveRight(key, OtherRight::AllRead));
    const auto open = runLine(signLine(folder, u"--yes --key "_s + key));
    CHECK(open.exitCode == 5);
    CHECK(open.error.contains(u"Other accounts can read or change the key file"_s));
    CHECK_FALSE(folder.has(u"other.dfu"_s));
}

TEST_CASE("one command puts the programs for both slots of a loader into one file")
{
    const Folder folder;
    const QString key = folder.path(u"acme.key"_s);
    REQUIRE(runLine(u"key new "_s + key).exitCode == 0);
    const QString a = folder.write(u"a.bin"_s, bareProgram(0x08004200));
    const QString b = folder.write(u"b.bin"_s, bareProgram(0x08082200));
    const QString out = folder.path(u"both.dfu"_s);
    const QString about = u"--key %1 --board LAMP-A --device-version 1.2 --name Lamp"_s.arg(key);
    const auto run =
        runLine(u"sign %1 %2 --other-slot %3 --address 0x08004200 %4"_s.arg(a, out, b, about));
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.out.contains(u"with the program for each slot"_s));
    // Both are there, with the promise to confirm: the parts are what sign makes of one.
    for (const auto& [file, address] :
         {std::pair(a, u"0x08004200"_s), std::pair(b, u"0x08082200"_s)}) {
        const QString single = folder.path(u"single.bin"_s);
        REQUIRE(runLine(u"sign %1 %2 --address %3 --must-confirm --yes %4"_s.arg(file, single,
                                                                                 address, about))
                    .exitCode
                == 0);
        const Bytes program = folder.read(u"single.bin"_s);
        const Bytes joined = folder.read(u"both.dfu"_s);
        CHECK(std::ranges::search(joined, program).begin() != joined.end());
    }
    // The second one first: the same file.
    const QString again = folder.path(u"again.dfu"_s);
    REQUIRE(runLine(u"sign %1 %2 --other-slot %3 --address 0x08082200 %4"_s.arg(b, again, a, about))
                .exitCode
            == 0);
    CHECK(folder.read(u"again.dfu"_s) == folder.read(u"both.dfu"_s));
}

TEST_CASE("sign refuses a second program that is not the same one for the other slot")
{
    const Folder folder;
    const QString a = folder.write(u"a.bin"_s, bareProgram(0x08004200));
    const QString b = folder.write(u"b.bin"_s, bareProgram(0x08082200));
    const QString more = u"--unsigned --board LAMP-A --device-version 1.2 --address 0x08004200"_s;
    const auto signs = [&](const QString& file, const QString& out, const QString& options = {}) {
        return runLine(
            u"sign %1 %2 --other-slot %3 %4 %5"_s.arg(a, folder.path(out), file, more, options));
    };
    // Linked for the same slot: its vectors point elsewhere.
    CHECK(signs(a, u"x.dfu"_s).exitCode == 5);
    CHECK(signs(folder.path(u"missing.bin"_s), u"x.dfu"_s).exitCode == 5);
    const auto asBin = signs(b, u"x.bin"_s);
    CHECK(asBin.exitCode == 2);
    CHECK(asBin.error.contains(u"both slots"_s));
    CHECK(signs(b, u"x.dfu"_s, u"--range 0x08004200:64"_s).exitCode == 2);
    CHECK_FALSE(folder.has(u"x.dfu"_s));
    CHECK_FALSE(folder.has(u"x.bin"_s));
    const auto elsewhere = runLine(
        u"sign %1 %2 --other-slot %3 --unsigned --board X --device-version 1.0 --address 0x08006200"_s
            .arg(folder.write(u"c.bin"_s, bareProgram(0x08006200)), folder.path(u"x.dfu"_s),
                 folder.write(u"d.bin"_s, bareProgram(0x08084200))));
    CHECK(elsewhere.exitCode == 2);
    CHECK(elsewhere.error.contains(u"not linked for the two slots"_s));
    CHECK(signs(b, u"x.dfu"_s).exitCode == 0);
}
