// SPDX-License-Identifier: MIT
#include "core/signature/public_key.h"

#include "core/signature/signing_key.h"
#include "tests/support/catch.h"

#include <QByteArray>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::signature;

namespace {

Bytes fromHex(const char* text)
{
    const QByteArray bytes = QByteArray::fromHex(text);
    return {bytes.begin(), bytes.end()};
}

SigningKey keyOf(const char* seedText)
{
    const Bytes bytes = fromHex(seedText);
    Secret seed(SigningKey::kSeedBytes);
    std::ranges::copy(bytes, seed.bytes().begin());
    return SigningKey::fromSeed(seed);
}

template <typename Array> Bytes bytesOf(const Array& array) { return {array.begin(), array.end()}; }

/// RFC 8032, 7.1, test 2.
const char* const kSeed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
const char* const kPublicKey = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
const char* const kSignature = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                               "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

} // namespace

TEST_CASE("a signature is that of RFC 8032")
{
    const SigningKey key = keyOf(kSeed);
    const Bytes message = fromHex("72");
    CHECK(bytesOf(key.publicKey().bytes) == fromHex(kPublicKey));
    CHECK(bytesOf(key.sign(message).bytes) == fromHex(kSignature));
    CHECK(verifies(key.publicKey(), message, key.sign(message)));
}

TEST_CASE("a signature with any bit flipped does not verify")
{
    const SigningKey key = keyOf(kSeed);
    const Bytes message = fromHex("72");
    const Signature right = key.sign(message);
    int accepted = 0;
    for (std::size_t bit = 0; bit < right.bytes.size() * 8; ++bit) {
        Signature wrong = right;
        wrong.bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        accepted += verifies(key.publicKey(), message, wrong) ? 1 : 0;
    }
    CHECK(accepted == 0);
    CHECK_FALSE(verifies(key.publicKey(), fromHex("73"), right));
    CHECK_FALSE(verifies(SigningKey::make().publicKey(), message, right));
}

TEST_CASE("a key of small order verifies nothing")
{
    // The neutral element: without the check, one signature would verify for every message.
    PublicKey neutral;
    neutral.bytes[0] = 1;
    Signature forged;
    forged.bytes[0] = 1;
    CHECK_FALSE(verifies(neutral, fromHex("72"), forged));
}

TEST_CASE("two new keys differ, and a key survives the way through its seed")
{
    const SigningKey key = SigningKey::make();
    CHECK_FALSE(key.publicKey() == SigningKey::make().publicKey());
    CHECK(SigningKey::fromSeed(key.seed()).publicKey() == key.publicKey());
}

TEST_CASE("a public key has exactly one text")
{
    const PublicKey key = keyOf(kSeed).publicKey();
    const QString text = publicKeyText(key);
    CHECK(text.size() == 44);
    CHECK(publicKeyFromText(text) == key);
    CHECK_FALSE(publicKeyFromText(text.chopped(1)));         // without padding
    CHECK_FALSE(publicKeyFromText(text + QLatin1Char(' '))); // surroundings
    CHECK_FALSE(publicKeyFromText(text.chopped(4)));         // too short
    CHECK_FALSE(publicKeyFromText(QString()));
    // The last character has two bits that do not belong to the key.
    QString loose = text;
    loose[42] = QChar(loose[42].unicode() + 1);
    CHECK_FALSE(publicKeyFromText(loose));
}

TEST_CASE("a fingerprint is the start of SHA-512 and can be typed in any common form")
{
    const PublicKey key = keyOf(kSeed).publicKey();
    const QString text = fingerprint(key);
    // printf 3d40…660c | xxd -r -p | sha512sum
    CHECK(text == QStringLiteral("56C0 4D48 D44F 95FB 993D D490 9F50 AF58"));
    const KeyId id = keyId(key);
    const QByteArray idBytes(reinterpret_cast<const char*>(id.data()), 8);
    CHECK(idBytes == QByteArray::fromHex(text.left(19).toLatin1()));
    CHECK(isFingerprintOf(text, key));
    CHECK(isFingerprintOf(text.toLower().replace(QLatin1Char(' '), QLatin1Char(':')), key));
    CHECK(isFingerprintOf(QString(text).remove(QLatin1Char(' ')), key));
    CHECK_FALSE(isFingerprintOf(text.chopped(1), key));
    CHECK_FALSE(isFingerprintOf(text.left(19), key));
    CHECK_FALSE(isFingerprintOf(QString(), key));
}
