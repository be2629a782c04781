// SPDX-License-Identifier: MIT
#include "firmware/crypto/sha512.h"

#include <algorithm>
#include <bit>
#include <string.h>

namespace fieldflash::crypto {

namespace {

static_assert(std::endian::native == std::endian::little, "the block is filled by swapped indices");
constexpr size_t blockSize = 128;
/// XORed to the index of a byte: words in the block are big-endian in the message.
constexpr size_t swapped = 7;

// FIPS 180-4, 4.2.3.
constexpr std::array<uint64_t, 80> roundConstants{
    0x428A2F98D728AE22, 0x7137449123EF65CD, 0xB5C0FBCFEC4D3B2F, 0xE9B5DBA58189DBBC,
    0x3956C25BF348B538, 0x59F111F1B605D019, 0x923F82A4AF194F9B, 0xAB1C5ED5DA6D8118,
    0xD807AA98A3030242, 0x12835B0145706FBE, 0x243185BE4EE4B28C, 0x550C7DC3D5FFB4E2,
    0x72BE5D74F27B896F, 0x80DEB1FE3B1696B1, 0x9BDC06A725C71235, 0xC19BF174CF692694,
    0xE49B69C19EF14AD2, 0xEFBE4786384F25E3, 0x0FC19DC68B8CD5B5, 0x240CA1CC77AC9C65,
    0x2DE92C6F592B0275, 0x4A7484AA6EA6E483, 0x5CB0A9DCBD41FBD4, 0x76F988DA831153B5,
    0x983E5152EE66DFAB, 0xA831C66D2DB43210, 0xB00327C898FB213F, 0xBF597FC7BEEF0EE4,
    0xC6E00BF33DA88FC2, 0xD5A79147930AA725, 0x06CA6351E003826F, 0x142929670A0E6E70,
    0x27B70A8546D22FFC, 0x2E1B21385C26C926, 0x4D2C6DFC5AC42AED, 0x53380D139D95B3DF,
    0x650A73548BAF63DE, 0x766A0ABB3C77B2A8, 0x81C2C92E47EDAEE6, 0x92722C851482353B,
    0xA2BFE8A14CF10364, 0xA81A664BBC423001, 0xC24B8B70D0F89791, 0xC76C51A30654BE30,
    0xD192E819D6EF5218, 0xD69906245565A910, 0xF40E35855771202A, 0x106AA07032BBD1B8,
    0x19A4C116B8D2D0C8, 0x1E376C085141AB53, 0x2748774CDF8EEB99, 0x34B0BCB5E19B48A8,
    0x391C0CB3C5C95A63, 0x4ED8AA4AE3418ACB, 0x5B9CCA4F7763E373, 0x682E6FF3D6B2B8A3,
    0x748F82EE5DEFB2FC, 0x78A5636F43172F60, 0x84C87814A1F0AB72, 0x8CC702081A6439EC,
    0x90BEFFFA23631E28, 0xA4506CEBDE82BDE9, 0xBEF9A3F7B2C67915, 0xC67178F2E372532B,
    0xCA273ECEEA26619C, 0xD186B8C721C0C207, 0xEADA7DD6CDE0EB1E, 0xF57D4F7FEE6ED178,
    0x06F067AA72176FBA, 0x0A637DC5A2C898A6, 0x113F9804BEF90DAE, 0x1B710B35131C471B,
    0x28DB77F523047D84, 0x32CAAB7B40C72493, 0x3C9EBE0A15C9BEBC, 0x431D67C49C100D4C,
    0x4CC5D4BECB3E42B6, 0x597F299CFC657E2A, 0x5FCB6FAB3AD6FAEC, 0x6C44198C4A475817};

// FIPS 180-4, 5.3.5.
constexpr std::array<uint64_t, 8> initialState{
    0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
    0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179};

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
    m_state = initialState;
    m_length = 0;
}

void Sha512::addByte(uint8_t byte)
{
    const size_t at = static_cast<size_t>(m_length++) % blockSize;
    reinterpret_cast<uint8_t*>(m_block.data())[at ^ swapped] = byte;
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
            m_block[at / 8] = __builtin_bswap64(word);
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
    m_block[14] = 0;
    m_block[15] = bits;
    compress();
    Digest digest;
    const auto* state = reinterpret_cast<const uint8_t*>(m_state.data());
    for (size_t i = 0; i < digest.size(); ++i)
        digest[i] = state[i ^ swapped];
    return digest;
}

// 6.4.2. Windows into arrays: a step to the next round moves a window by one word instead of moving
// the words.
void Sha512::compress()
{
    constexpr size_t rounds = 16; // per pass: as many as the block has words
    std::array<uint64_t, rounds + 8> variables;
    std::array<uint64_t, 2 * rounds> words;
    std::copy_n(m_state.begin(), 8, &variables[rounds]);
    for (size_t i = 0; i < rounds; ++i)
        words[i] = m_block[i];
    const uint64_t* constant = roundConstants.begin();
    while (true) {
        uint64_t* v = &variables[rounds];
        const uint64_t* word = words.begin();
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
        std::copy_n(v, 8, &variables[rounds]);
        if (constant == roundConstants.end())
            break;
        uint64_t* old = words.begin();
        do {
            const uint64_t next =
                old[0] + old[9] + shifted<1, 8, 7>(old[1]) + shifted<19, 61, 6>(old[14]);
            old[0] = next;
            old[rounds] = next;
        } while (++old != &words[rounds]);
    }
    for (size_t i = 0; i < 8; ++i)
        m_state[i] += variables[i];
}

} // namespace fieldflash::crypto
