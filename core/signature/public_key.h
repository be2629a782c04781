// SPDX-License-Identifier: MIT
// Who signed: public keys, the text by which people compare them, and the check of a signature.
#pragma once

#include "core/base/bytes.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace fieldflash::signature {

/// Of Ed25519 (RFC 8032).
struct PublicKey {
    std::array<std::uint8_t, 32> bytes{};
    friend bool operator==(const PublicKey&, const PublicKey&) = default;
};

struct Signature {
    std::array<std::uint8_t, 64> bytes{};
    friend bool operator==(const Signature&, const Signature&) = default;
};

/// A key with the name of its owner.
struct KnownKey {
    QString owner; ///< safe to show
    PublicKey key;
    friend bool operator==(const KnownKey&, const KnownKey&) = default;
};

/// Base64 with padding: 44 characters, as in profiles and key files.
[[nodiscard]] QString publicKeyText(const PublicKey& key);
/// Absent unless the text is exactly what publicKeyText() writes for a key.
[[nodiscard]] std::optional<PublicKey> publicKeyFromText(const QString& text);

/// The first bytes of SHA-512 of the key (firmware/contract/signed_image.h). Finds a key among
/// known ones; it is too short to prove anything.
using KeyId = std::array<std::uint8_t, 8>;
[[nodiscard]] KeyId keyId(const PublicKey& key);

/// "56C0 4D48 D44F 95FB 993D D490 9F50 AF58": 128 bits of SHA-512 of the key, to be compared by a
/// person. Begins with the key id.
[[nodiscard]] QString fingerprint(const PublicKey& key);
/// True if the text is the whole fingerprint; spaces, colons, hyphens and case do not matter.
[[nodiscard]] bool isFingerprintOf(const QString& text, const PublicKey& key);

/// As strict as libsodium: non-canonical and small-order keys and values are refused.
[[nodiscard]] bool verifies(const PublicKey& key, ByteView message, const Signature& signature);

} // namespace fieldflash::signature
