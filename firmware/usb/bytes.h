// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <stdint.h>

namespace fieldflash::usb {

/// A view; does not own the bytes.
using Bytes = std::span<const uint8_t>;

} // namespace fieldflash::usb
