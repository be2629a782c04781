// SPDX-License-Identifier: MIT
// Identifies the loader's image (firmware/contract/loader.h); chip/stm32l476.ld places it after the
// vector table.
#include "firmware/loader/header.h"

#include "firmware/loader/build.h"
#include "firmware/loader/flash_area.h"
#include "firmware/loader/version.h"

#include FIELDFLASH_BOARD_HEADER

extern "C" const char linkImageSize; // its address is the value

static_assert(sizeof(FieldflashLoaderHeader) == 64);

[[gnu::section(".application_header"), gnu::used]]
const FieldflashLoaderHeader fieldflash::loader::ownHeader{
    FIELDFLASH_LOADER_MAGIC,
    1,
    fieldflash::loader::bcdVersion,
    fieldflash::loader::features,
    // Not a constant expression in C++, but a link-time constant: the linker script rejects images
    // with constructors.
    reinterpret_cast<uint32_t>(&linkImageSize),
    FIELDFLASH_LOADER_APPLICATION,
    fieldflash::loader::pageSize,
    fieldflash::loader::ChipFlash::part,
    FIELDFLASH_LOADER_SLOTS,
    {},
    FIELDFLASH_LOADER_KEY_ID,
    FIELDFLASH_BOARD_NAME,
};
