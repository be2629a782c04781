// SPDX-License-Identifier: MIT
// The CRC calculation unit (RM0351, CRC).
#pragma once

#include "core/virtual_board/cpu/peripheral.h"

#include <cstdint>

namespace fieldflash::board {

/// 32-bit polynomials and 32-bit writes to DR: all that is used here. A shorter polynomial
/// (POLYSIZE) gives wrong results on purpose: 0.
class CrcUnit final : public Peripheral {
public:
    CrcUnit() { reset(); }

    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

private:
    void take(std::uint32_t word);
    [[nodiscard]] std::uint32_t result() const;

    std::uint32_t m_crc = 0;
    std::uint8_t m_independent = 0;
    std::uint32_t m_cr = 0;
    std::uint32_t m_init = 0;
    std::uint32_t m_polynomial = 0;
};

} // namespace fieldflash::board
