// SPDX-License-Identifier: MIT
#include "core/signature/key_file.h"

#include "tests/core/signature/file_rights.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <string_view>

using namespace fieldflash;
using namespace fieldflash::signature;

namespace {

/// The least that libsodium takes: guesses are cheap, and so is the test.
constexpr PassphraseCost kCheap{1, 8192};

Secret secretOf(std::string_view text)
{
    Secret secret(text.size());
    std::ranges::copy(text, secret.bytes().begin());
    return secret;
}

Result<Secret> neverAsked()
{
    FAIL("an unencrypted key needs no passphrase");
    return failure(ErrorKind::OurBug, QString());
}

Result<SigningKey> openWith(const QString& path, std::string_view passphrase)
{
    return openKeyFile(path, [passphrase]() -> Result<Secret> { return secretOf(passphrase); });
}

struct Folder {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("acme.key"));

    [[nodiscard]] QByteArray content() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void replace(const QByteArray& bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
};

void checkRefusedWith(test::OtherRight right)
{
    const Folder folder;
    REQUIRE(createKeyFile(folder.path, SigningKey::make(), nullptr));
    REQUIRE(openKeyFile(folder.path, neverAsked));
    REQUIRE(test::giveRight(folder.path, right));
    const auto opened = openKeyFile(folder.path, neverAsked);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind() == ErrorKind::FileAccess);
    CHECK(opened.error().summary().startsWith(
        QStringLiteral("Other accounts can read or change the key file")));
    CHECK(opened.error().remedy().contains(QStringLiteral("make a new key")));
    CHECK_FALSE(keyFileFacts(folder.path));
}

} // namespace

TEST_CASE("a key file gives back its key, and only its owner can read it")
{
    const Folder folder;
    const SigningKey key = SigningKey::make();
    REQUIRE(createKeyFile(folder.path, key, nullptr));
    CHECK(test::onlyOwnerHasRights(folder.path));
    const auto facts = keyFileFacts(folder.path);
    REQUIRE(facts);
    CHECK(facts->publicKey == key.publicKey());
    CHECK_FALSE(facts->isEncrypted);
    const auto opened = openKeyFile(folder.path, neverAsked);
    REQUIRE(opened);
    CHECK(opened->publicKey() == key.publicKey());
}

TEST_CASE("an encrypted key opens with its passphrase only, and does not contain the seed")
{
    const Folder folder;
    const SigningKey key = SigningKey::make();
    const Secret passphrase = secretOf("correct horse");
    REQUIRE(createKeyFile(folder.path, key, &passphrase, kCheap));
    CHECK(keyFileFacts(folder.path)->isEncrypted);
    const auto opened = openWith(folder.path, "correct horse");
    REQUIRE(opened);
    CHECK(opened->publicKey() == key.publicKey());
    const auto refused = openWith(folder.path, "correct horsf");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind() == ErrorKind::FileAccess);
    CHECK(refused.error().summary().contains(QStringLiteral("passphrase does not open the key")));
    const Secret seed = key.seed();
    const QByteArray bytes(reinterpret_cast<const char*>(seed.view().data()), 32);
    CHECK_FALSE(folder.content().contains(bytes.toBase64()));
    CHECK_FALSE(folder.content().contains("correct horse"));
}

TEST_CASE("an empty passphrase is refused instead of encrypting with nothing")
{
    const Folder folder;
    const Secret empty;
    const auto created = createKeyFile(folder.path, SigningKey::make(), &empty, kCheap);
    REQUIRE_FALSE(created);
    CHECK(created.error().kind() == ErrorKind::Usage);
    CHECK_FALSE(QFile::exists(folder.path));
}

TEST_CASE("a key that all accounts can read or change is not used")
{
    checkRefusedWith(test::OtherRight::AllRead);
    checkRefusedWith(test::OtherRight::AllWrite);
}

TEST_CASE("a key that a group can read or change is not used")
{
    checkRefusedWith(test::OtherRight::GroupReads);
    checkRefusedWith(test::OtherRight::GroupWrites);
}

TEST_CASE("an existing file is never replaced by a new key")
{
    const Folder folder;
    REQUIRE(createKeyFile(folder.path, SigningKey::make(), nullptr));
    const QByteArray before = folder.content();
    const auto again = createKeyFile(folder.path, SigningKey::make(), nullptr);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind() == ErrorKind::FileAccess);
    CHECK(again.error().summary().contains(QStringLiteral("a key is never replaced")));
    CHECK(folder.content() == before);
    CHECK_FALSE(createKeyFile(folder.folder.filePath(QStringLiteral("no/such.key")),
                              SigningKey::make(), nullptr));
}

TEST_CASE("a key file with any byte changed is refused")
{
    const bool isEncrypted = GENERATE(false, true);
    const Folder folder;
    const Secret passphrase = secretOf("p");
    REQUIRE(createKeyFile(folder.path, SigningKey::make(), isEncrypted ? &passphrase : nullptr,
                          kCheap));
    const QByteArray right = folder.content();
    int accepted = 0;
    for (qsizetype at = 0; at < right.size(); ++at) {
        QByteArray wrong = right;
        wrong[at] = static_cast<char>(wrong[at] ^ 1);
        folder.replace(wrong);
        accepted += openWith(folder.path, "p") ? 1 : 0;
    }
    CHECK(accepted == 0);
    folder.replace(right + right);
    CHECK_FALSE(openWith(folder.path, "p"));
    folder.replace(QByteArray(4096, 'x'));
    CHECK_FALSE(openWith(folder.path, "p"));
}

TEST_CASE("a key file that demands more memory than a computer has is refused before the attempt")
{
    const Folder folder;
    const Secret passphrase = secretOf("p");
    REQUIRE(createKeyFile(folder.path, SigningKey::make(), &passphrase, kCheap));
    for (const char* cost : {"sealed: 1 1099511627776 ", "sealed: 4000000000 8192 ",
                             "sealed: 99999999999999999999 8192 ", "sealed: 0 8192 "}) {
        QByteArray file = folder.content();
        folder.replace(file.replace("sealed: 1 8192 ", cost));
        const auto opened = openWith(folder.path, "p");
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind() == ErrorKind::BadFile);
        folder.replace(file.replace(cost, "sealed: 1 8192 "));
    }
    CHECK(openWith(folder.path, "p"));
}

TEST_CASE("a secret is overwritten when it is shortened, and leaves its old place when it moves")
{
    Secret secret = secretOf("abcdef");
    const std::uint8_t* const place = secret.view().data();
    secret.shrink(2);
    CHECK(secret.size() == 2);
    CHECK(place[2] == 0);
    CHECK(place[5] == 0);
    const Secret moved = std::move(secret);
    CHECK(moved.size() == 2);
    CHECK(secret.empty()); // NOLINT(bugprone-use-after-move): this is what is tested
}
