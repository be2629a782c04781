// SPDX-License-Identifier: MIT
// Verification of Ed25519 signatures (RFC 8032, 5.1.7, without pre-hash and context).
#pragma once

#include "firmware/crypto/sha512.h"

namespace fieldflash::crypto {

using Signature = std::span<const uint8_t, 64>;
using PublicKey = std::span<const uint8_t, 32>;
using KeyId = std::array<uint8_t, 8>;

/// The message is all pieces in order. Accepts exactly what crypto_sign_verify_detached() of
/// libsodium 1.0.18 accepts: S below the group order, A and R canonical and not of small order, and
/// the equation without the cofactor. A fault injected into the processor can change the answer.
[[nodiscard]] bool isSignatureValid(Signature signature, PublicKey key,
                                    std::span<const Bytes> message, KeepAlive keepAlive = nullptr);

/// For a message that is not in memory as a whole: beginMessage(), then all of it into `hash`, then
/// the verdict, which finishes `hash`.
void beginMessage(Sha512& hash, Signature signature, PublicKey key);
[[nodiscard]] bool isSignatureValid(Signature signature, PublicKey key, Sha512& hash,
                                    KeepAlive keepAlive = nullptr);

/// Names a key: the first bytes of its SHA-512.
[[nodiscard]] KeyId keyId(PublicKey key);

} // namespace fieldflash::crypto
