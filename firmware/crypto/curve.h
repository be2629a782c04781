// SPDX-License-Identifier: MIT
// Points of edwards25519: −x² + y² = 1 + d x² y² modulo 2^255 − 19 (RFC 8032, 5.1). Time depends on
// the values: for public ones only.
#pragma once

#include "firmware/crypto/field.h"

namespace fieldflash::crypto {

/// x = X / Z, y = Y / Z, x y = T / Z.
struct Point {
    Number x, y, z, t;
};
inline constexpr Point neutral{{}, field::one, field::one, {}};

/// `result` may be an operand. Complete: also for equal, opposite and neutral points.
void addPoints(Point& result, const Point& left, const Point& right);
/// The negative of the encoded point. False, without a result, if y is not below the prime or if no
/// point has it. The sign of x = 0 is not checked: both points with it have a small order.
[[nodiscard]] bool decodeNegated(Point& result, Number encoded);
[[nodiscard]] Number encode(const Point& point);
/// The order divides 8.
[[nodiscard]] bool hasSmallOrder(Point point);

} // namespace fieldflash::crypto
