// SPDX-License-Identifier: MIT
#include "firmware/crypto/ed25519.h"
#include "tests/firmware/crypto/hex.h"
#include "tests/support/catch.h"

#include <sodium.h>

using namespace fieldflash::crypto;
using fieldflash::test::fromHex;

namespace {

struct Vector {
    const char* key;
    const char* message;
    const char* signature;
};

// RFC 8032, 7.1: tests 1, 2, 3 and SHA(abc).
const std::vector<Vector> vectors{
    {"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
     "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
    {"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
     "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
    {"fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
     "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"},
    {"ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
     "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
     "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
     "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
     "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"},
};

bool isValid(const std::vector<uint8_t>& signature, const std::vector<uint8_t>& key,
             const std::vector<uint8_t>& message)
{
    const std::array<Bytes, 1> pieces{message};
    return isSignatureValid(Signature(signature.data(), 64), PublicKey(key.data(), 32), pieces);
}

unsigned keptAlive = 0;

} // namespace

TEST_CASE("the signatures of RFC 8032 are valid, and no flipped bit of them is")
{
    for (const Vector& vector : vectors) {
        const auto key = fromHex(vector.key);
        const auto message = fromHex(vector.message);
        const auto signature = fromHex(vector.signature);
        REQUIRE(isValid(signature, key, message));
        for (size_t bit = 0; bit < signature.size() * 8; ++bit) {
            auto flipped = signature;
            flipped[bit / 8] ^= static_cast<uint8_t>(1U << bit % 8);
            REQUIRE_FALSE(isValid(flipped, key, message));
        }
        for (size_t bit = 0; bit < key.size() * 8; ++bit) {
            auto flipped = key;
            flipped[bit / 8] ^= static_cast<uint8_t>(1U << bit % 8);
            REQUIRE_FALSE(isValid(signature, flipped, message));
        }
        for (size_t bit = 0; bit < message.size() * 8; ++bit) {
            auto flipped = message;
            flipped[bit / 8] ^= static_cast<uint8_t>(1U << bit % 8);
            REQUIRE_FALSE(isValid(signature, key, flipped));
        }
    }
}

TEST_CASE("a message counts as a whole, in whatever pieces it comes")
{
    const auto key = fromHex(vectors[3].key);
    const auto message = fromHex(vectors[3].message);
    const auto signature = fromHex(vectors[3].signature);
    const Bytes whole(message);
    for (size_t cut = 0; cut <= message.size(); ++cut) {
        const std::array<Bytes, 3> pieces{whole.first(cut), Bytes{}, whole.subspan(cut)};
        REQUIRE(
            isSignatureValid(Signature(signature.data(), 64), PublicKey(key.data(), 32), pieces));
        if (cut == 0 || cut == message.size())
            continue;
        const std::array<Bytes, 2> exchanged{whole.subspan(cut), whole.first(cut)};
        REQUIRE_FALSE(isSignatureValid(Signature(signature.data(), 64), PublicKey(key.data(), 32),
                                       exchanged));
    }
}

TEST_CASE("verifying keeps a watchdog alive: once per block of the message and per bit")
{
    const auto key = fromHex(vectors[3].key);
    const auto signature = fromHex(vectors[3].signature);
    const std::vector<uint8_t> message(64 + 10 * 128);
    const std::array<Bytes, 1> pieces{message};
    keptAlive = 0;
    CHECK_FALSE(isSignatureValid(Signature(signature.data(), 64), PublicKey(key.data(), 32), pieces,
                                 [] { ++keptAlive; }));
    CHECK(keptAlive == 11 + 253);
}

TEST_CASE("a key is named by the first bytes of its SHA-512")
{
    const auto key = fromHex(vectors[0].key);
    std::array<uint8_t, 64> digest{};
    crypto_hash_sha512(digest.data(), key.data(), key.size());
    const KeyId id = keyId(PublicKey(key.data(), 32));
    CHECK(std::equal(id.begin(), id.end(), digest.begin()));
}
