// SPDX-License-Identifier: MIT
#pragma once

#include "firmware/contract/loader.h"

namespace fieldflash::loader {

extern const FieldflashLoaderHeader ownHeader;

} // namespace fieldflash::loader
