// SPDX-License-Identifier: MIT
// Which addresses the loader reads, and which it changes on request. The only place that decides
// it.
#pragma once

#include "firmware/contract/flash_map.h"
#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"
#include "firmware/loader/slot_count.h"

#include <stdint.h>

namespace fieldflash::loader {

inline constexpr uint32_t pageSize = FIELDFLASH_PAGE_SIZE;
inline constexpr uint32_t flashBase = FIELDFLASH_FLASH_BASE;
inline constexpr uint32_t flashEnd = FIELDFLASH_FLASH_BASE + FIELDFLASH_FLASH_SIZE;
inline constexpr uint32_t applicationBase = FIELDFLASH_LOADER_APPLICATION;
inline constexpr unsigned pageCount = FIELDFLASH_FLASH_SIZE / pageSize;
inline constexpr unsigned firstApplicationPage = (applicationBase - flashBase) / pageSize;
inline constexpr unsigned pagesPerBank = pageCount / 2;

inline constexpr bool hasSlots = FIELDFLASH_LOADER_SLOTS == 2;
inline constexpr uint32_t slotSize = (flashEnd - applicationBase) / FIELDFLASH_LOADER_SLOTS;
inline constexpr unsigned slotPages = slotSize / pageSize;
static_assert(slotSize % pageSize == 0 && (!hasSlots || slotSize == FIELDFLASH_LOADER_SLOT_SIZE));

#if FIELDFLASH_LOADER_SLOTS == 2
/// Of the selected slot, from applicationBase: 0 or slotSize. While the loader serves requests, the
/// free slot; set before (slots.h).
inline constinit uint32_t selectedOffset = 0;
inline uint32_t slotOffset() { return selectedOffset; }
inline uint32_t programBase() { return applicationBase + selectedOffset; }
#else
constexpr uint32_t slotOffset() { return 0; }
/// The header of the program that is checked, written or started.
constexpr uint32_t programBase() { return applicationBase; }
#endif

constexpr uint32_t markerOf(uint32_t base) { return base + FIELDFLASH_LOADER_MARKER_OFFSET; }

/// From any 32-bit values: ranges that wrap around are outside.
constexpr bool isInside(uint32_t base, uint32_t end, uint32_t address, uint32_t size)
{
    return address >= base && address < end && size <= end - address;
}

constexpr bool isReadable(uint32_t address, uint32_t size)
{
    return isInside(flashBase, flashEnd, address, size);
}

/// Everything else belongs to the loader or to the other slot, or does not exist.
inline bool isChangeable(uint32_t address, uint32_t size)
{
    return isInside(programBase(), programBase() + slotSize, address, size);
}

/// What the loader writes between header and vector table: one double word, or with two slots
/// anything there (contract/loader.h).
inline constexpr uint32_t marksOffset =
    hasSlots ? sizeof(FieldflashSignedHeader) : FIELDFLASH_LOADER_MARKER_OFFSET;
inline constexpr uint32_t marksSize = FIELDFLASH_SIGNED_HEADER_SIZE - marksOffset;

/// The double word at `address`, a multiple of 8, is shown erased and must be erased in a file.
constexpr bool isMark(uint32_t address)
{
    if constexpr (!hasSlots)
        return address == markerOf(applicationBase);
    return address - (applicationBase + marksOffset) < marksSize
        || address - (applicationBase + slotSize + marksOffset) < marksSize;
}

constexpr unsigned pageOf(uint32_t address) { return (address - flashBase) / pageSize; }
constexpr uint32_t addressOf(unsigned page) { return flashBase + page * pageSize; }

} // namespace fieldflash::loader
