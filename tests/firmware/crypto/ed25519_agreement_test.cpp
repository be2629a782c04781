// SPDX-License-Identifier: MIT
// Good, bad and malicious signatures: each is judged by the firmware and by libsodium.
#include "firmware/crypto/ed25519.h"
#include "tests/firmware/crypto/group.h"
#include "tests/firmware/crypto/hex.h"
#include "tests/support/catch.h"

#include <sodium.h>

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <random>

using namespace fieldflash;
using namespace fieldflash::crypto;
using test::BigNumber;
using test::Block;
using test::blockOf;

namespace {

struct Case {
    std::string kind;
    std::array<uint8_t, 64> signature{};
    Block key{};
    std::vector<uint8_t> message;
};

const std::vector<Block> smallOrder = test::smallOrderEncodings();
const BigNumber primeNumber = test::fieldPrime();
const BigNumber order = test::groupOrder();

class Forger {
public:
    explicit Forger(uint64_t seed) : m_random(seed) { }

    Case next()
    {
        using Maker = Case (Forger::*)();
        static constexpr std::array<Maker, 12> makers{
            &Forger::good,           &Forger::good,
            &Forger::flipped,        &Forger::largeResponse,
            &Forger::smallKey,       &Forger::smallCommitment,
            &Forger::mixedOrder,     &Forger::mixedOrder,
            &Forger::noise,          &Forger::notCanonicalKey,
            &Forger::swappedMessage, &Forger::edgeResponse};
        return (this->*makers[m_random() % makers.size()])();
    }

private:
    void fill(std::span<uint8_t> bytes)
    {
        for (uint8_t& byte : bytes)
            byte = static_cast<uint8_t>(m_random());
    }
    Block scalar()
    {
        std::array<uint8_t, 64> wide{};
        fill(wide);
        Block reduced{};
        crypto_core_ed25519_scalar_reduce(reduced.data(), wide.data());
        return reduced;
    }
    const Block& smallPoint() { return smallOrder[m_random() % smallOrder.size()]; }

    Case good()
    {
        Case made{.kind = "good", .message = {}};
        made.message.resize(m_random() % 300);
        fill(made.message);
        Block seed{};
        fill(seed);
        std::array<uint8_t, 64> secret{};
        crypto_sign_seed_keypair(made.key.data(), secret.data(), seed.data());
        crypto_sign_detached(made.signature.data(), nullptr, made.message.data(),
                             made.message.size(), secret.data());
        return made;
    }

    Case flipped()
    {
        Case made = good();
        made.kind = "flipped bit";
        const size_t length = made.signature.size() + made.key.size() + made.message.size();
        const size_t bit = m_random() % (8 * length);
        const auto mask = static_cast<uint8_t>(1U << bit % 8);
        size_t at = bit / 8;
        if (at < made.signature.size())
            made.signature.at(at) ^= mask;
        else if ((at -= made.signature.size()) < made.key.size())
            made.key.at(at) ^= mask;
        else
            made.message.at(at - made.key.size()) ^= mask;
        return made;
    }

    /// The equation holds; S + k L is not canonical.
    Case largeResponse()
    {
        Case made = good();
        made.kind = "S not below the order";
        const auto response = std::span(made.signature).subspan(32);
        const BigNumber larger =
            BigNumber::fromLittleEndian(response) + order * BigNumber(m_random() % 15);
        std::ranges::copy(blockOf(larger), response.begin());
        return made;
    }

    Case edgeResponse()
    {
        Case made = good();
        made.kind = "S at an edge";
        const std::array<BigNumber, 6> edges{
            BigNumber(0), BigNumber(1),         order - BigNumber(1),
            order,        order + BigNumber(1), BigNumber::powerOfTwo(256) - BigNumber(1)};
        std::ranges::copy(blockOf(edges.at(m_random() % edges.size())),
                          std::span(made.signature).subspan(32).begin());
        return made;
    }

    /// With a neutral A, R = S B satisfies the equation for every message.
    Case smallKey()
    {
        Case made{.kind = "A of small order", .message = {}};
        made.message.resize(m_random() % 40);
        fill(made.message);
        made.key = smallPoint();
        const Block response = scalar();
        crypto_scalarmult_ed25519_base_noclamp(made.signature.data(), response.data());
        std::ranges::copy(response, std::span(made.signature).subspan(32).begin());
        if (m_random() % 4 == 0)
            std::ranges::copy(smallPoint(), made.signature.begin());
        return made;
    }

    /// With a secret key a, S = h a satisfies the equation for R = 0.
    Case smallCommitment()
    {
        Case made{.kind = "R of small order", .message = {}};
        made.message.resize(m_random() % 40);
        fill(made.message);
        const Block secret = scalar();
        crypto_scalarmult_ed25519_base_noclamp(made.key.data(), secret.data());
        std::ranges::copy(smallPoint(), made.signature.begin());
        answer(made, Block{}, secret);
        return made;
    }

    /// A and R with a component of small order: whether the equation holds without the cofactor
    /// depends on the challenge modulo 8, after its reduction modulo the order.
    Case mixedOrder()
    {
        Case made{.kind = "A and R of mixed order", .message = {}};
        made.message.resize(m_random() % 40);
        fill(made.message);
        const Block secret = scalar();
        crypto_scalarmult_ed25519_base_noclamp(made.key.data(), secret.data());
        addSmall(made.key.data());
        const Block nonce = scalar();
        crypto_scalarmult_ed25519_base_noclamp(made.signature.data(), nonce.data());
        if (m_random() % 2 == 0)
            addSmall(made.signature.data());
        answer(made, nonce, secret);
        return made;
    }

    Case noise()
    {
        Case made{.kind = "noise", .message = {}};
        fill(made.signature);
        fill(made.key);
        made.message.resize(m_random() % 5);
        if (m_random() % 2 == 0)
            made.signature[63] &= 0x0F;
        return made;
    }

    Case notCanonicalKey()
    {
        Case made = good();
        made.kind = "A not canonical";
        made.key = blockOf(primeNumber + BigNumber(m_random() % 19));
        if (m_random() % 2 == 0)
            made.key.back() |= 0x80;
        if (m_random() % 2 == 0)
            std::ranges::copy(blockOf(primeNumber + BigNumber(m_random() % 19)),
                              made.signature.begin());
        return made;
    }

    Case swappedMessage()
    {
        Case made = good();
        made.kind = "another message";
        if (!made.message.empty() && m_random() % 2 == 0)
            made.message.pop_back();
        else
            made.message.push_back(0);
        return made;
    }

    void addSmall(uint8_t* point)
    {
        const Block before = [&] {
            Block copy{};
            std::copy_n(point, copy.size(), copy.begin());
            return copy;
        }();
        // Encodings that libsodium does not take leave the point as it is.
        if (crypto_core_ed25519_add(point, before.data(), smallPoint().data()) != 0)
            std::ranges::copy(before, point);
    }

    /// S = nonce + h secret.
    static void answer(Case& made, const Block& nonce, const Block& secret)
    {
        crypto_hash_sha512_state hash;
        crypto_hash_sha512_init(&hash);
        crypto_hash_sha512_update(&hash, made.signature.data(), 32);
        crypto_hash_sha512_update(&hash, made.key.data(), 32);
        crypto_hash_sha512_update(&hash, made.message.data(), made.message.size());
        std::array<uint8_t, 64> digest{};
        crypto_hash_sha512_final(&hash, digest.data());
        Block challenge{};
        crypto_core_ed25519_scalar_reduce(challenge.data(), digest.data());
        Block product{};
        crypto_core_ed25519_scalar_mul(product.data(), challenge.data(), secret.data());
        crypto_core_ed25519_scalar_add(&made.signature[32], product.data(), nonce.data());
    }

    std::mt19937_64 m_random;
};

void judgeBoth(const Case& made, std::map<std::string, std::array<unsigned, 2>>& counts)
{
    const bool expected = crypto_sign_verify_detached(made.signature.data(), made.message.data(),
                                                      made.message.size(), made.key.data())
        == 0;
    const std::array<Bytes, 1> pieces{made.message};
    const bool found = isSignatureValid(made.signature, made.key, pieces);
    if (found != expected) {
        CAPTURE(made.kind, test::toHex(made.signature), test::toHex(made.key),
                test::toHex(made.message));
        REQUIRE(found == expected);
    }
    ++counts[made.kind][expected ? 1 : 0];
}

} // namespace

// FIELDFLASH_SIGNATURES: how many, if more than in the normal run.
TEST_CASE("signatures are judged as by libsodium, whatever is wrong with them")
{
    REQUIRE(sodium_init() >= 0);
    const int asked = qEnvironmentVariableIntValue("FIELDFLASH_SIGNATURES");
    const int wanted = std::max(asked, 3000);
    std::map<std::string, std::array<unsigned, 2>> counts;
    Forger forger(static_cast<uint64_t>(wanted));
    for (int made = 0; made < wanted; ++made)
        judgeBoth(forger.next(), counts);
    // The forger produces what it is meant to.
    CHECK(counts["good"][0] == 0);
    CHECK(counts["good"][1] > 100);
    CHECK(counts["A and R of mixed order"][0] > 100);
    CHECK(counts["A and R of mixed order"][1] > 30);
    CHECK(counts["S not below the order"][0] > 100);
    CHECK(counts["A of small order"][1] == 0);
    CHECK(counts["R of small order"][1] == 0);
    CHECK(counts["R of small order"][0] > 100);
    CHECK(counts["A not canonical"][1] == 0);
}

TEST_CASE("every pair of encodings of small order is refused as A and R, as by libsodium")
{
    std::map<std::string, std::array<unsigned, 2>> counts;
    for (const Block& key : smallOrder) {
        for (const Block& commitment : smallOrder) {
            Case made{.kind = "small", .key = key, .message = {}};
            std::ranges::copy(commitment, made.signature.begin());
            for (uint8_t message = 0; message < 8; ++message) {
                made.message = {message}; // for some, the equation holds
                judgeBoth(made, counts);
            }
        }
    }
    CHECK(counts["small"][1] == 0);
}
