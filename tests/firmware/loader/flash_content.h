// SPDX-License-Identifier: MIT
// What of an image is in the fake flash, at the place of the program.
#pragma once

#include "core/base/bytes.h"
#include "tests/firmware/loader/fake_flash.h"

#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"

#include <algorithm>
#include <cstdint>

namespace fieldflash::test {

inline constexpr std::uint32_t kApplication = FIELDFLASH_LOADER_APPLICATION;

inline Bytes wholeFlash() { return FakeFlash::read(FIELDFLASH_FLASH_BASE, FIELDFLASH_FLASH_SIZE); }

/// All of it, whatever the marker is.
inline bool isInFlash(const Bytes& image)
{
    Bytes inFlash = FakeFlash::read(kApplication, image.size());
    std::fill_n(inFlash.begin() + FIELDFLASH_LOADER_MARKER_OFFSET, 8, std::uint8_t{0xFF});
    return inFlash == image;
}

/// Apart from the bytes between header and vector table, which belong to neither: they are not
/// signed, and nothing uses them.
inline bool isSignedPartInFlash(const Bytes& image)
{
    const Bytes inFlash = FakeFlash::read(kApplication, image.size());
    constexpr auto start = FIELDFLASH_SIGNED_HEADER_SIZE;
    return std::equal(image.begin(), image.begin() + sizeof(FieldflashSignedHeader),
                      inFlash.begin())
        && std::equal(image.begin() + start, image.end(), inFlash.begin() + start);
}

} // namespace fieldflash::test
