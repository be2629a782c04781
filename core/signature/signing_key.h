// SPDX-License-Identifier: MIT
// The secret half of a key pair.
#pragma once

#include "core/signature/public_key.h"
#include "core/signature/secret.h"

namespace fieldflash::signature {

class SigningKey {
public:
    /// From random numbers of the system.
    [[nodiscard]] static SigningKey make();
    /// Precondition: `seed` has kSeedBytes (RFC 8032, 5.1.5).
    [[nodiscard]] static SigningKey fromSeed(const Secret& seed);
    static constexpr std::size_t kSeedBytes = 32;

    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }
    [[nodiscard]] Secret seed() const;
    /// Deterministic: the same message gives the same signature.
    [[nodiscard]] Signature sign(ByteView message) const;

private:
    SigningKey();

    PublicKey m_public;
    Secret m_secret;
};

} // namespace fieldflash::signature
