// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <stdint.h>

namespace fieldflash::usb {

/// Bytes owned elsewhere.
using Bytes = std::span<const uint8_t>;

} // namespace fieldflash::usb
