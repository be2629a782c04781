// SPDX-License-Identifier: MIT
#include "firmware/crypto/sha512.h"
#include "tests/firmware/crypto/hex.h"
#include "tests/support/catch.h"

#include <sodium.h>

#include <algorithm>
#include <random>

using namespace fieldflash;
using namespace fieldflash::crypto;

namespace {

std::string digestOf(std::string_view text)
{
    Sha512 hash;
    hash.add({reinterpret_cast<const uint8_t*>(text.data()), text.size()});
    return test::toHex(hash.finish());
}

unsigned signsOfLife = 0;

} // namespace

// https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values, SHA-512,
// and FIPS 180-2, appendix C.
TEST_CASE("SHA-512 gives the examples of NIST")
{
    CHECK(digestOf("abc")
          == "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
             "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    CHECK(digestOf("")
          == "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
             "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e");
    CHECK(digestOf("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                   "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu")
          == "8e959b75dae313da8cf4f72814fc143f8f7779c6eb9f7fa17299aeadb6889018"
             "501d289e4900f7e4331b99dec4b5433ac7d329eeb6dd26545e96e55b874be909");
    CHECK(digestOf(std::string(1'000'000, 'a'))
          == "e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973eb"
             "de0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b");
}

TEST_CASE("SHA-512 agrees with libsodium for every length up to four blocks")
{
    std::mt19937_64 random(1);
    std::vector<uint8_t> message;
    for (size_t length = 0; length <= 512; ++length) {
        Digest expected{};
        crypto_hash_sha512(expected.data(), message.data(), length);
        Sha512 hash;
        hash.add(message);
        REQUIRE(test::toHex(hash.finish()) == test::toHex(expected));
        message.push_back(static_cast<uint8_t>(random()));
    }
}

TEST_CASE("a SHA-512 digest does not depend on the pieces and their alignment")
{
    std::mt19937_64 random(2);
    std::vector<uint8_t> message(5000);
    std::ranges::generate(message, [&] { return static_cast<uint8_t>(random()); });
    Digest expected{};
    crypto_hash_sha512(expected.data(), message.data(), message.size());
    Sha512 hash;
    for (int repetition = 0; repetition < 200; ++repetition) {
        hash.start();
        Bytes rest = message;
        while (!rest.empty()) {
            const size_t length = std::min<size_t>(random() % 300, rest.size());
            hash.add(rest.first(length));
            rest = rest.subspan(length);
        }
        REQUIRE(test::toHex(hash.finish()) == test::toHex(expected));
    }
}

TEST_CASE("hashing keeps a watchdog alive once per block")
{
    signsOfLife = 0;
    Sha512 hash;
    hash.add(std::vector<uint8_t>(1000), [] { ++signsOfLife; });
    CHECK(signsOfLife == 7);
}
