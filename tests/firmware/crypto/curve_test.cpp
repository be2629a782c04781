// SPDX-License-Identifier: MIT
#include "firmware/crypto/curve.h"
#include "tests/firmware/crypto/group.h"
#include "tests/support/catch.h"

#include <sodium.h>

#include <bit>
#include <random>

using namespace fieldflash;
using namespace fieldflash::crypto;
using test::BigNumber;
using test::Block;
using test::blockOf;

namespace {

constexpr Block neutralBlock{1};

/// libsodium adds points of the curve only.
bool isOnCurve(const Block& encoded)
{
    Block sum{};
    return crypto_core_ed25519_add(sum.data(), encoded.data(), neutralBlock.data()) == 0;
}

bool decodes(const Block& encoded)
{
    Point point{};
    return decodeNegated(point, numberFrom(encoded.data()));
}

Block negated(Block encoded)
{
    encoded.back() ^= 0x80;
    return encoded;
}

std::string hexOf(const Number& number) { return test::toHex(std::bit_cast<Block>(number)); }

Block randomBlock(std::mt19937_64& random)
{
    Block block{};
    for (uint8_t& byte : block)
        byte = static_cast<uint8_t>(random());
    return block;
}

} // namespace

TEST_CASE("a point decodes if and only if it is on the curve, to its negative")
{
    std::mt19937_64 random(9);
    unsigned found = 0;
    for (int repetition = 0; repetition < 500; ++repetition) {
        const Block encoded = randomBlock(random);
        Point point{};
        const bool decoded = decodeNegated(point, numberFrom(encoded.data()));
        REQUIRE(decoded == isOnCurve(encoded));
        if (!decoded)
            continue;
        ++found;
        REQUIRE(hexOf(encode(point)) == test::toHex(negated(encoded)));
    }
    CHECK(found > 200);
    CHECK(found < 300);
}

TEST_CASE("a y that is not below the prime does not decode, even where its remainder would")
{
    unsigned remainders = 0;
    for (uint64_t above = 0; above < 19; ++above) {
        remainders += isOnCurve(blockOf(BigNumber(above))) ? 1 : 0;
        const Block encoded = blockOf(test::fieldPrime() + BigNumber(above));
        CHECK_FALSE(decodes(encoded));
        CHECK_FALSE(decodes(negated(encoded)));
    }
    CHECK(remainders > 5);
    CHECK(decodes(blockOf(test::fieldPrime() - BigNumber(1))));
}

TEST_CASE("the points of small order are recognised, and others are not")
{
    unsigned recognised = 0;
    for (const Block& encoded : test::smallOrderEncodings()) {
        Point point{};
        if (!decodeNegated(point, numberFrom(encoded.data())))
            continue;
        CHECK(hasSmallOrder(point));
        ++recognised;
    }
    CHECK(recognised == 10); // eight points; two of them have x = 0 and either sign
    CHECK(hasSmallOrder(neutral));
    std::mt19937_64 random(10);
    for (int repetition = 0; repetition < 200; ++repetition) {
        Point point{};
        if (decodeNegated(point, numberFrom(randomBlock(random).data())))
            CHECK_FALSE(hasSmallOrder(point));
    }
}

TEST_CASE("points are added as by libsodium, also equal, opposite and neutral ones")
{
    std::mt19937_64 random(11);
    std::vector<Block> encodings;
    for (const Block& encoded : test::smallOrderEncodings()) {
        if (decodes(encoded))
            encodings.push_back(encoded);
    }
    while (encodings.size() < 30) {
        const Block encoded = randomBlock(random);
        if (!decodes(encoded))
            continue;
        encodings.push_back(encoded);
        encodings.push_back(negated(encoded));
    }
    for (const Block& left : encodings) {
        for (const Block& right : encodings) {
            Block expected{};
            REQUIRE(crypto_core_ed25519_add(expected.data(), left.data(), right.data()) == 0);
            Point sum{};
            Point other{};
            REQUIRE(decodeNegated(sum, numberFrom(negated(left).data())));
            REQUIRE(decodeNegated(other, numberFrom(negated(right).data())));
            addPoints(sum, sum, other);
            REQUIRE(hexOf(encode(sum)) == test::toHex(expected));
        }
    }
}
