// SPDX-License-Identifier: MIT
// What this build of the loader contains.
#pragma once

#include "firmware/loader/chip_flash.h"
#include "firmware/loader/security.h"

#if FIELDFLASH_LOADER_IS_SIGNED
#include "firmware/loader/signed_security.h"
#endif

namespace fieldflash::loader {

#if FIELDFLASH_LOADER_IS_SIGNED
using Security = Signed;
#else
using Security = Unsigned;
#define FIELDFLASH_LOADER_KEY_ID                                                                   \
    {                                                                                              \
    }
#endif

/// FIELDFLASH_LOADER_… of loader.h
inline constexpr uint32_t features = Security::features
    | (FIELDFLASH_LOADER_HAS_SERIAL != 0 ? FIELDFLASH_LOADER_SERIAL : 0)
    | (FIELDFLASH_LOADER_HAS_SD_CARD != 0 ? FIELDFLASH_LOADER_SD_CARD : 0)
    | (FIELDFLASH_LOADER_IS_REPLACEABLE != 0 ? FIELDFLASH_LOADER_REPLACEABLE : 0);

} // namespace fieldflash::loader
