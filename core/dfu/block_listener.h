// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/address.h"

#include <functional>

namespace fieldflash::dfu {

/// Called after each block with the number of bytes of this run that are done.
using BlockListener = std::function<void(ByteCount done)>;

} // namespace fieldflash::dfu
