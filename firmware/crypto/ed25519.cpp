// SPDX-License-Identifier: MIT
#include "firmware/crypto/ed25519.h"

#include "firmware/crypto/curve.h"
#include "firmware/crypto/scalar.h"

#include <algorithm>

namespace fieldflash::crypto {

namespace {

/// The base point has y = 4/5 and an even x. This is the encoding of its negative.
constexpr Number negatedBase{0x66666658, 0x66666666, 0x66666666, 0x66666666,
                             0x66666666, 0x66666666, 0x66666666, 0xE6666666};

/// first · base + second · other; `bits` is enough for both scalars.
Point multiplyBoth(const Number& first, const Number& second, const Point& other, unsigned bits,
                   KeepAlive keepAlive)
{
    std::array<Point, 3> table; // base, other, base + other
    static_cast<void>(decodeNegated(table[0], negatedBase));
    table[1] = other;
    addPoints(table[2], table[0], other);
    Point sum = neutral;
    while (bits-- > 0) {
        addPoints(sum, sum, sum);
        const size_t chosen = (bitOf(first, bits) ? 1U : 0U) + (bitOf(second, bits) ? 2U : 0U);
        if (chosen != 0)
            addPoints(sum, sum, table[chosen - 1]);
        if (keepAlive)
            keepAlive();
    }
    return sum;
}

} // namespace

void beginMessage(Sha512& hash, Signature signature, PublicKey key)
{
    hash.start();
    hash.add(signature.first(32));
    hash.add(key);
}

bool isSignatureValid(Signature signature, PublicKey key, Sha512& hash, KeepAlive keepAlive)
{
    const Number response = numberFrom(&signature[32]); // S
    if (!isLess(response, groupOrder))
        return false;
    Point negatedKey;
    if (!decodeNegated(negatedKey, numberFrom(key.data())) || hasSmallOrder(negatedKey))
        return false;
    const Number factor = scalarFrom(hash.finish());
    const Point commitment = multiplyBoth(response, factor, negatedKey, 253, keepAlive);
    // Compared as bytes: an R that is not canonical never matches.
    return encode(commitment) == numberFrom(signature.data()) && !hasSmallOrder(commitment);
}

bool isSignatureValid(Signature signature, PublicKey key, std::span<const Bytes> message,
                      KeepAlive keepAlive)
{
    Sha512 hash;
    beginMessage(hash, signature, key);
    for (const Bytes piece : message)
        hash.add(piece, keepAlive);
    return isSignatureValid(signature, key, hash, keepAlive);
}

KeyId keyId(PublicKey key)
{
    Sha512 hash;
    hash.add(key);
    const Digest digest = hash.finish();
    KeyId id;
    std::copy_n(digest.begin(), id.size(), id.begin());
    return id;
}

} // namespace fieldflash::crypto
