// SPDX-License-Identifier: MIT
// Hashes by which a resident loader proves the content of its flash (firmware/contract/loader.h).
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <array>
#include <cstdint>

namespace fieldflash::dfu {

/// Bytes per hashed page.
inline constexpr ByteCount kHashedPageSize = 2048;

/// Has to be random, and may be used for one reading only.
using HashSeed = std::array<std::uint8_t, 16>;
using PageHash = std::array<std::uint8_t, 16>;

/// What the device answers for a page that it cannot read.
[[nodiscard]] PageHash unreadablePageHash();

/// The hashes of one seed. Content that was fixed before the seed was drawn and differs has the
/// same hash with a probability below 2^-101.
class PageHasher {
public:
    /// `isConcealed`: for a loader that checks signatures, whose points and hashes go through
    /// SHA-512.
    PageHasher(const HashSeed& seed, bool isConcealed);

    /// `page` is counted from the start of flash. Precondition: `content` is a whole page.
    [[nodiscard]] PageHash hash(std::uint32_t page, ByteView content) const;

private:
    HashSeed m_seed;
    bool m_isConcealed;
    std::array<std::uint64_t, 2> m_points{};
};

} // namespace fieldflash::dfu
