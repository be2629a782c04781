// SPDX-License-Identifier: MIT
// Identifies the image (firmware/contract/application_header.h); chip/stm32l476.ld places it after
// the vector table.
#include "firmware/contract/application_header.h"
#include "firmware/contract/usb_identity.h"
#include "firmware/demo/version.h"

#include FIELDFLASH_BOARD_HEADER

extern "C" const char linkImageSize; // its address is the value

static_assert(sizeof(FieldflashApplicationHeader) == 64);

extern const FieldflashApplicationHeader applicationHeader;
[[gnu::section(".application_header"), gnu::used]]
const FieldflashApplicationHeader applicationHeader{
    FIELDFLASH_APPLICATION_HEADER_MAGIC,
    1,
    fieldflash::demo::bcdVersion,
    FIELDFLASH_RUNTIME_VENDOR_ID,
    FIELDFLASH_RUNTIME_PRODUCT_ID,
    // Not a constant expression in C++, but a link-time constant: the linker script rejects images
    // with constructors.
    reinterpret_cast<uint32_t>(&linkImageSize),
    "Fieldflash demo",
    FIELDFLASH_BOARD_NAME,
};
