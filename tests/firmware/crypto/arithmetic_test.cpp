// SPDX-License-Identifier: MIT
// The arithmetic behind Ed25519 against numbers of any size.
#include "firmware/crypto/field.h"
#include "firmware/crypto/scalar.h"
#include "tests/firmware/crypto/group.h"
#include "tests/support/catch.h"

#include <bit>
#include <random>

using namespace fieldflash::crypto;
using fieldflash::test::BigNumber;

namespace {

BigNumber valueOf(const Number& number)
{
    const auto bytes = std::bit_cast<std::array<uint8_t, 32>>(number);
    return BigNumber::fromLittleEndian(bytes);
}

Number numberOf(const BigNumber& value) { return numberFrom(value.toLittleEndian(32).data()); }

const BigNumber primeValue = fieldflash::test::fieldPrime();
const BigNumber orderValue = fieldflash::test::groupOrder();
const BigNumber largest = BigNumber::powerOfTwo(256) - BigNumber(1);

/// Random numbers, and those near the multiples of the moduli, where carries go wrong.
class Numbers {
public:
    explicit Numbers(uint64_t seed) : m_random(seed) { }
    Number next()
    {
        Number number;
        for (uint32_t& word : number)
            word = static_cast<uint32_t>(m_random());
        const BigNumber near(m_random() % 60);
        switch (m_random() % 8) {
        case 0: return numberOf(near);
        case 1: return numberOf(largest - near);
        case 2: return numberOf(primeValue - near);
        case 3: return numberOf(primeValue + near);
        case 4: return numberOf(primeValue + primeValue - near);
        case 5: // words of all ones or zeros
            for (uint32_t& word : number)
                word = m_random() % 2 == 0 ? 0 : 0xFFFFFFFF;
            return number;
        default: return number;
        }
    }

private:
    std::mt19937_64 m_random;
};

} // namespace

TEST_CASE("constants of the field and of the group are those of RFC 8032")
{
    CHECK(valueOf(field::prime) == primeValue);
    CHECK(valueOf(groupOrder) == orderValue);
}

TEST_CASE("sums, differences and products agree with numbers of any size, modulo the prime")
{
    Numbers numbers(3);
    for (int repetition = 0; repetition < 1000; ++repetition) {
        const Number left = numbers.next();
        const Number right = numbers.next();
        const BigNumber l = valueOf(left);
        const BigNumber r = valueOf(right);
        Number result;
        field::add(result, left, right);
        REQUIRE(valueOf(result) % primeValue == (l + r) % primeValue);
        field::subtract(result, left, right);
        REQUIRE(valueOf(result) % primeValue
                == (l + primeValue + primeValue + primeValue - r) % primeValue);
        field::multiply(result, left, right);
        REQUIRE(valueOf(result) % primeValue == l * r % primeValue);
    }
}

TEST_CASE("the result of an operation may be either operand")
{
    Numbers numbers(4);
    using Operation = void (*)(Number&, const Number&, const Number&);
    const Operation operation =
        GENERATE(Operation(&field::add), Operation(&field::subtract), Operation(&field::multiply));
    for (int repetition = 0; repetition < 300; ++repetition) {
        const Number left = numbers.next();
        const Number right = numbers.next();
        Number expected;
        operation(expected, left, right);
        Number result = left;
        operation(result, result, right);
        REQUIRE(result == expected);
        result = right;
        operation(result, left, result);
        REQUIRE(result == expected);
        operation(expected, left, left);
        result = left;
        operation(result, result, result);
        REQUIRE(result == expected);
    }
}

TEST_CASE("a canonical number is below the prime and congruent")
{
    Numbers numbers(5);
    for (int repetition = 0; repetition < 3000; ++repetition) {
        const Number number = numbers.next();
        Number canonical = number;
        field::makeCanonical(canonical);
        REQUIRE(valueOf(canonical) == valueOf(number) % primeValue);
        REQUIRE(field::isZero(number) == (valueOf(canonical) == BigNumber(0)));
    }
    CHECK(field::isZero(field::prime));
    CHECK(field::isZero(numberOf(primeValue + primeValue)));
}

TEST_CASE("powers are inverses, and inverses of square roots")
{
    Numbers numbers(6);
    for (int repetition = 0; repetition < 100; ++repetition) {
        const Number number = numbers.next();
        if (field::isZero(number))
            continue;
        Number inverted;
        field::power(inverted, number, field::inverse);
        Number product;
        field::multiply(product, number, inverted);
        field::makeCanonical(product);
        REQUIRE(product == field::one);
        // x^((p − 5) / 8) to the eighth, times x⁴, is x^(p − 1).
        Number root;
        field::power(root, number, field::inverseOfRoot);
        for (int squaring = 0; squaring < 3; ++squaring)
            field::multiply(root, root, root);
        for (int factor = 0; factor < 4; ++factor)
            field::multiply(root, root, number);
        field::makeCanonical(root);
        REQUIRE(root == field::one);
    }
}

TEST_CASE("a digest is reduced modulo the group order")
{
    std::mt19937_64 random(7);
    for (int repetition = 0; repetition < 300; ++repetition) {
        Digest digest{};
        for (uint8_t& byte : digest)
            byte = repetition == 0 ? 0xFF : static_cast<uint8_t>(random());
        if (repetition % 3 == 1) // close to a multiple of the order
            std::ranges::copy(
                (orderValue * BigNumber(random()) + BigNumber(random() % 3)).toLittleEndian(64),
                digest.begin());
        REQUIRE(valueOf(scalarFrom(digest)) == BigNumber::fromLittleEndian(digest) % orderValue);
    }
}

TEST_CASE("comparisons and differences of numbers agree with numbers of any size")
{
    Numbers numbers(8);
    for (int repetition = 0; repetition < 3000; ++repetition) {
        const Number left = numbers.next();
        const Number right = repetition % 5 == 0 ? left : numbers.next();
        REQUIRE(isLess(left, right) == (valueOf(left) < valueOf(right)));
        Number difference;
        REQUIRE(subtractNumbers(difference, left, right) == isLess(left, right));
        REQUIRE(valueOf(difference)
                == (valueOf(left) + BigNumber::powerOfTwo(256) - valueOf(right))
                    % BigNumber::powerOfTwo(256));
    }
}
