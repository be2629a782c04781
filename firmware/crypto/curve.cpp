// SPDX-License-Identifier: MIT
#include "firmware/crypto/curve.h"

namespace fieldflash::crypto {

namespace {

using namespace field;

/// −121665 / 121666.
constexpr Number d{0x135978A3, 0x75EB4DCA, 0x4141D8AB, 0x00700A4D,
                   0x7779E898, 0x8CC74079, 0x2B6FFE73, 0x52036CEE};
constexpr Number rootOfMinusOne{0x4A0EA0B0, 0xC4EE1B27, 0xAD2FE478, 0x2F431806,
                                0x3DFBD7A7, 0x2B4D0099, 0x4FC1DF0B, 0x2B832480};
constexpr uint32_t signBit = 0x80000000;

} // namespace

// Hisil, Wong, Carter, Dawson: "Twisted Edwards Curves Revisited" (2008), section 3.1. Complete
// because −1 is a square modulo p and d is not. Used for doubling as well: a formula of its own
// would save a tenth of the time.
void addPoints(Point& result, const Point& left, const Point& right)
{
    Number a;
    Number b;
    Number c;
    Number e;
    subtract(a, left.y, left.x);
    subtract(c, right.y, right.x);
    multiply(a, a, c);
    field::add(b, left.y, left.x);
    field::add(c, right.y, right.x);
    multiply(b, b, c);
    subtract(e, b, a);
    field::add(b, b, a); // the paper's H
    multiply(c, left.t, right.t);
    multiply(c, c, d);
    field::add(c, c, c);
    multiply(a, left.z, right.z);
    field::add(a, a, a); // D
    Number& f = result.z;
    subtract(f, a, c);
    field::add(a, a, c); // G
    multiply(result.x, e, f);
    multiply(result.y, a, b);
    multiply(result.t, e, b);
    multiply(result.z, f, a);
}

// RFC 8032, 5.1.3.
bool decodeNegated(Point& result, Number encoded)
{
    const bool isOdd = (encoded[7] & signBit) != 0;
    encoded[7] &= ~signBit;
    if (!isLess(encoded, prime))
        return false;
    result.y = encoded;
    result.z = one;

    // x² = u / v. The candidate for x is u v³ (u v⁷)^((p − 5) / 8).
    Number u;
    Number v;
    multiply(v, encoded, encoded);
    subtract(u, v, one);
    multiply(v, v, d);
    field::add(v, v, one);
    Number uv3;
    multiply(uv3, v, v);
    multiply(uv3, uv3, v);
    Number base;
    multiply(base, uv3, uv3);
    multiply(base, base, v);
    multiply(base, base, u);
    multiply(uv3, uv3, u);
    Number x;
    power(x, base, inverseOfRoot);
    multiply(x, x, uv3);

    multiply(base, x, x);
    multiply(base, base, v); // v x²: u, −u, or neither
    field::add(v, base, u);
    subtract(u, base, u);
    if (!isZero(u)) {
        if (!isZero(v))
            return false;
        multiply(x, x, rootOfMinusOne);
    }
    makeCanonical(x);
    if (((x[0] & 1U) != 0) == isOdd)
        subtract(x, Number{}, x);
    result.x = x;
    multiply(result.t, x, encoded);
    return true;
}

Number encode(const Point& point)
{
    Number inverted;
    power(inverted, point.z, inverse);
    Number x;
    multiply(x, point.x, inverted);
    makeCanonical(x);
    Number y;
    multiply(y, point.y, inverted);
    makeCanonical(y);
    y[7] |= x[0] << 31;
    return y;
}

bool hasSmallOrder(Point point)
{
    // x is 0 for the points of order 1 and 2 only: here for four times one whose order divides 8.
    for (int i = 0; i < 2; ++i)
        addPoints(point, point, point);
    return isZero(point.x);
}

} // namespace fieldflash::crypto
