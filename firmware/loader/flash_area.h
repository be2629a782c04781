// SPDX-License-Identifier: MIT
// Which addresses the loader reads, and which it changes on request. The only place that decides
// it.
#pragma once

#include "firmware/contract/flash_map.h"
#include "firmware/contract/loader.h"

#include <stdint.h>

namespace fieldflash::loader {

inline constexpr uint32_t pageSize = FIELDFLASH_PAGE_SIZE;
inline constexpr uint32_t flashBase = FIELDFLASH_FLASH_BASE;
inline constexpr uint32_t flashEnd = FIELDFLASH_FLASH_BASE + FIELDFLASH_FLASH_SIZE;
inline constexpr uint32_t applicationBase = FIELDFLASH_LOADER_APPLICATION;
inline constexpr uint32_t markerAddress = applicationBase + FIELDFLASH_LOADER_MARKER_OFFSET;
inline constexpr uint32_t secondMarkerAddress =
    applicationBase + FIELDFLASH_LOADER_SECOND_MARKER_OFFSET;
inline constexpr unsigned pageCount = FIELDFLASH_FLASH_SIZE / pageSize;
inline constexpr unsigned firstApplicationPage = (applicationBase - flashBase) / pageSize;
inline constexpr unsigned pagesPerBank = pageCount / 2;

/// From any 32-bit values: ranges that wrap around are outside.
constexpr bool isInside(uint32_t base, uint32_t address, uint32_t size)
{
    return address >= base && address < flashEnd && size <= flashEnd - address;
}

constexpr bool isReadable(uint32_t address, uint32_t size)
{
    return isInside(flashBase, address, size);
}

/// Everything else belongs to the loader or does not exist.
constexpr bool isChangeable(uint32_t address, uint32_t size)
{
    return isInside(applicationBase, address, size);
}

constexpr unsigned pageOf(uint32_t address) { return (address - flashBase) / pageSize; }
constexpr uint32_t addressOf(unsigned page) { return flashBase + page * pageSize; }

} // namespace fieldflash::loader
