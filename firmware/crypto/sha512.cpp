// SPDX-License-Identifier: MIT
#include "firmware/crypto/sha512.h"

#include "firmware/crypto/field.h"

#include <algorithm>
#include <bit>
#include <string.h>

namespace fieldflash::crypto {

namespace {

static_assert(std::endian::native == std::endian::little, "the block is filled by swapped indices");
constexpr size_t blockSize = 128;
/// XORed to the index of a byte: words in the block are big-endian in the message.
constexpr size_t swapped = 7;

/// Calculated once, because 640 bytes of numbers would take four times the flash of their
/// calculation.
struct Constants {
    std::array<uint64_t, 80> rounds; ///< cube roots of the first 80 primes (FIPS 180-4, 4.2.3)
    std::array<uint64_t, 8> state;   ///< square roots of the first 8 (5.3.5)
};
constinit Constants constants{};

/// The first 64 bits of the fraction of a root of a prime below 512.
uint64_t fractionOfRoot(uint32_t prime, bool isCube)
{
    Number root{}; // times 2^64; all powers are below 2^255, so nothing is reduced
    for (unsigned bit = 64 + 3; bit-- > 0;) {
        const uint32_t mask = uint32_t{1} << bit % 32;
        root[bit / 32] ^= mask;
        Number power;
        field::multiply(power, root, root);
        if (isCube)
            field::multiply(power, root, power);
        if (power[isCube ? 6 : 4] >= prime)
            root[bit / 32] ^= mask;
    }
    return static_cast<uint64_t>(root[1]) << 32 | root[0];
}

void calculateConstants()
{
    uint32_t prime = 1;
    for (size_t i = 0; i < constants.rounds.size(); ++i) {
        uint32_t divisor = 0;
        while (divisor != prime) {
            ++prime;
            for (divisor = 2; prime % divisor != 0;)
                ++divisor;
        }
        constants.rounds[i] = fractionOfRoot(prime, true);
        if (i < constants.state.size())
            constants.state[i] = fractionOfRoot(prime, false);
    }
}

constexpr uint32_t low(uint64_t word) { return static_cast<uint32_t>(word); }
constexpr uint32_t high(uint64_t word) { return static_cast<uint32_t>(word >> 32); }
constexpr uint64_t join(uint32_t high, uint32_t low)
{
    return static_cast<uint64_t>(high) << 32 | low;
}

/// The low half of a rotation to the right; the high half is that of the exchanged halves.
template <unsigned bits> constexpr uint32_t rotated(uint32_t high, uint32_t low)
{
    if constexpr (bits > 32)
        return rotated<bits - 32>(low, high);
    else
        return low >> bits ^ high << (32 - bits);
}

// In halves, which the compiler turns into six instructions each: XOR with a shifted operand.
template <unsigned first, unsigned second, unsigned third> uint64_t rotations(uint64_t word)
{
    const uint32_t l = low(word);
    const uint32_t h = high(word);
    return join(rotated<first>(l, h) ^ rotated<second>(l, h) ^ rotated<third>(l, h),
                rotated<first>(h, l) ^ rotated<second>(h, l) ^ rotated<third>(h, l));
}

/// The third is a shift.
template <unsigned first, unsigned second, unsigned third> uint64_t shifted(uint64_t word)
{
    const uint32_t l = low(word);
    const uint32_t h = high(word);
    return join(rotated<first>(l, h) ^ rotated<second>(l, h) ^ h >> third,
                rotated<first>(h, l) ^ rotated<second>(h, l) ^ rotated<third>(h, l));
}

constexpr uint64_t choose(uint64_t e, uint64_t f, uint64_t g) { return g ^ (e & (f ^ g)); }
constexpr uint64_t majority(uint64_t a, uint64_t b, uint64_t c) { return (a & b) | (c & (a | b)); }

} // namespace

void Sha512::start()
{
    if (constants.rounds[0] == 0)
        calculateConstants();
    m_state = constants.state;
    m_length = 0;
}

void Sha512::addByte(uint8_t byte)
{
    const size_t at = static_cast<size_t>(m_length++) % blockSize;
    reinterpret_cast<uint8_t*>(m_words.data())[at ^ swapped] = byte;
    if (at == blockSize - 1)
        compress();
}

void Sha512::add(Bytes bytes, KeepAlive keepAlive)
{
    const uint8_t* next = bytes.data();
    const uint8_t* end = next + bytes.size();
    while (next != end) {
        const size_t at = static_cast<size_t>(m_length) % blockSize;
        if (at % 8 == 0 && end - next >= 8) {
            // Eight bytes at once take a quarter of the time.
            uint64_t word;
            memcpy(&word, next, sizeof word);
            m_words[at / 8] = __builtin_bswap64(word);
            next += 7;
            m_length += 7;
        }
        addByte(*next++);
        if (keepAlive && m_length % blockSize == 0)
            keepAlive();
    }
}

Digest Sha512::finish()
{
    const uint64_t bits = m_length * 8;
    addByte(0x80);
    while (m_length % blockSize != blockSize - 16) // room for the length, a number of 128 bits
        addByte(0);
    m_words[14] = 0;
    m_words[15] = bits;
    compress();
    Digest digest;
    const auto* state = reinterpret_cast<const uint8_t*>(m_state.data());
    for (size_t i = 0; i < digest.size(); ++i)
        digest[i] = state[i ^ swapped];
    return digest;
}

// 6.4.2. The variables a to h are a window into an array: a step to the next round moves it by one
// word instead of moving the words.
void Sha512::compress()
{
    constexpr size_t rounds = 80;
    for (uint64_t* next = &m_words[16]; next != m_words.end(); ++next)
        *next = next[-16] + next[-7] + shifted<1, 8, 7>(next[-15]) + shifted<19, 61, 6>(next[-2]);
    std::array<uint64_t, rounds + 8> variables;
    uint64_t* v = &variables[rounds];
    std::copy_n(m_state.begin(), 8, v);
    const uint64_t* constant = constants.rounds.begin();
    const uint64_t* word = m_words.begin();
    uint64_t a = v[0];
    uint64_t e = v[4];
    do {
        uint64_t sum = *word++ + *constant++ + v[7] + choose(e, v[5], v[6]);
        sum += rotations<14, 18, 41>(e);
        e = v[3] + sum;
        v[3] = e;
        sum += majority(a, v[1], v[2]);
        sum += rotations<28, 34, 39>(a);
        a = sum;
        *--v = a;
    } while (v != variables.begin());
    for (size_t i = 0; i < 8; ++i)
        m_state[i] += variables[i];
}

} // namespace fieldflash::crypto
