// SPDX-License-Identifier: MIT
#include "core/signature/public_key.h"

#include "core/signature/secret.h"

#include <QByteArray>

#include <sodium.h>

#include <algorithm>

namespace fieldflash::signature {

namespace {

static_assert(crypto_sign_PUBLICKEYBYTES == sizeof(PublicKey::bytes));
static_assert(crypto_sign_BYTES == sizeof(Signature::bytes));

constexpr qsizetype kFingerprintBytes = 16;
constexpr qsizetype kGroup = 4;

QByteArray hashOf(const PublicKey& key)
{
    startSodium();
    QByteArray hash(crypto_hash_sha512_BYTES, '\0');
    crypto_hash_sha512(reinterpret_cast<unsigned char*>(hash.data()), key.bytes.data(),
                       key.bytes.size());
    return hash;
}

QByteArray fingerprintDigits(const PublicKey& key)
{
    return hashOf(key).left(kFingerprintBytes).toHex().toUpper();
}

} // namespace

QString publicKeyText(const PublicKey& key)
{
    const QByteArray bytes(reinterpret_cast<const char*>(key.bytes.data()),
                           static_cast<qsizetype>(key.bytes.size()));
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<PublicKey> publicKeyFromText(const QString& text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    PublicKey key;
    if (!decoded || (*decoded).size() != static_cast<qsizetype>(key.bytes.size()))
        return std::nullopt;
    std::ranges::copy(*decoded, key.bytes.begin());
    // Unused bits of the last character, and missing padding, would give one key several texts.
    return publicKeyText(key) == text ? std::optional(key) : std::nullopt;
}

KeyId keyId(const PublicKey& key)
{
    const QByteArray hash = hashOf(key);
    KeyId id;
    std::copy_n(hash.begin(), id.size(), id.begin());
    return id;
}

QString fingerprint(const PublicKey& key)
{
    QString digits = QString::fromLatin1(fingerprintDigits(key));
    for (qsizetype at = digits.size() - kGroup; at > 0; at -= kGroup)
        digits.insert(at, QLatin1Char(' '));
    return digits;
}

bool isFingerprintOf(const QString& text, const PublicKey& key)
{
    QString digits = text.toUpper();
    for (const char separator : {' ', ':', '-'})
        digits.remove(QLatin1Char(separator));
    return digits == QString::fromLatin1(fingerprintDigits(key));
}

bool verifies(const PublicKey& key, ByteView message, const Signature& signature)
{
    startSodium();
    return crypto_sign_verify_detached(signature.bytes.data(), message.data(), message.size(),
                                       key.bytes.data())
        == 0;
}

} // namespace fieldflash::signature
