// SPDX-License-Identifier: MIT
#pragma once

#include <stdint.h>

namespace fieldflash::sd {

/// SPI mode 0, most significant bit first, at most 400 kHz (a card that is not initialised).
class SpiBus {
public:
    /// Sends a byte while one is received.
    virtual uint8_t exchange(uint8_t out) = 0;
    /// Chip select, low if selected.
    virtual void select(bool isSelected) = 0;
    /// Wraps at 2^32. Time must pass while bytes are exchanged: every wait ends by it.
    [[nodiscard]] virtual uint32_t milliseconds() const = 0;

protected:
    ~SpiBus() = default;
};

} // namespace fieldflash::sd
