// SPDX-License-Identifier: MIT
// The option bytes of an STM32L4 with two banks (RM0351, 3.4).
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/virtual_board/flash/flash_memory.h"

#include <cstdint>

namespace fieldflash::board {

inline constexpr Address kOptionBytes1 = 0x1FFF7800;
inline constexpr Address kOptionBytes2 = 0x1FFFF800;
inline constexpr ByteCount kOptionBlockSize = 40;

/// A block consists of five pairs of a 32-bit word and its complement. Writing it through the
/// bootloader takes effect with the reset that follows. PCROP words can be read but never change:
/// the L47x ROM cannot write them (AN2606).
class OptionBytes {
public:
    /// OPTR, PCROP1SR, PCROP1ER, WRP1AR, WRP1BR.
    [[nodiscard]] Bytes firstBlock() const;
    /// Unused, PCROP2SR, PCROP2ER, WRP2AR, WRP2BR.
    [[nodiscard]] Bytes secondBlock() const;

    /// False, without any change, if it is not 40 bytes long or a word does not match its
    /// complement.
    [[nodiscard]] bool storeFirstBlock(ByteView block);
    [[nodiscard]] bool storeSecondBlock(ByteView block);

    /// 0xAA is level 0, 0xCC level 2, any other value level 1.
    [[nodiscard]] int readProtection() const;
    /// Level 0 or 1.
    void setReadProtection(int level);
    /// OPTR bit 20: boot from whichever bank contains a program, otherwise from the ROM.
    [[nodiscard]] bool bootsFromEitherBank() const;
    void setBootsFromEitherBank(bool isSet);
    /// Pages are numbered across both banks; those beyond the flash are ignored.
    void protectPages(std::uint32_t first, std::uint32_t last, const FlashGeometry& geometry);

    /// Loads protection into the flash, as a reset does.
    void applyTo(FlashMemory& flash) const;

private:
    std::uint32_t m_optr = 0xFFEFF8AA;  // factory default
    std::uint32_t m_wrp1a = 0xFF00FFFF; // start beyond end: no pages
    std::uint32_t m_wrp1b = 0xFF00FFFF;
    std::uint32_t m_wrp2a = 0xFF00FFFF;
    std::uint32_t m_wrp2b = 0xFF00FFFF;
};

} // namespace fieldflash::board
