// SPDX-License-Identifier: MIT
#include "core/signature/signing_key.h"

#include <sodium.h>

namespace fieldflash::signature {

static_assert(crypto_sign_SEEDBYTES == SigningKey::kSeedBytes);

SigningKey::SigningKey() : m_secret(crypto_sign_SECRETKEYBYTES) { }

SigningKey SigningKey::make()
{
    Secret seed(kSeedBytes);
    randombytes_buf(seed.bytes().data(), seed.size());
    return fromSeed(seed);
}

SigningKey SigningKey::fromSeed(const Secret& seed)
{
    SigningKey key;
    crypto_sign_seed_keypair(key.m_public.bytes.data(), key.m_secret.bytes().data(),
                             seed.view().data());
    return key;
}

Secret SigningKey::seed() const
{
    Secret seed(kSeedBytes);
    crypto_sign_ed25519_sk_to_seed(seed.bytes().data(), m_secret.view().data());
    return seed;
}

Signature SigningKey::sign(ByteView message) const
{
    Signature signature;
    crypto_sign_detached(signature.bytes.data(), nullptr, message.data(), message.size(),
                         m_secret.view().data());
    return signature;
}

} // namespace fieldflash::signature
