// SPDX-License-Identifier: MIT
// What a ROM bootloader may leave behind when it jumps into the program in flash.
#pragma once

#include <QString>
#include <QStringList>

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace fieldflash::board {

/// What the ROM of the L476 leaves is not documented. Each of these was reported of the ROM of some
/// STM32 (the source is in rom_residue.cpp), or is a state that the ROM works in.
enum class Residue : std::uint8_t {
    ActiveException, ///< the jump came from inside the OTG_FS handler: IPSR is 83
    Priorities,      ///< NVIC, SHPR and PRIGROUP are not at their reset values
    Masks,           ///< PRIMASK and BASEPRI are set
    ProcessStack,    ///< CONTROL selects the process stack, which is the ROM's
    Interrupts,      ///< SysTick, RCC_CIER and NVIC lines are enabled and pending
    UsbCore,         ///< OTG_FS is configured, its interrupts enabled and pending
    Pll,             ///< 72 MHz from the PLL, with HSE and its security system where fitted
    Multiplexers,    ///< peripheral clock multiplexers and bus prescalers changed
    Watchdog,        ///< IWDG runs with its longest period
    FlashErrors,     ///< FLASH_SR holds errors
    StaleCache,      ///< lines of the data cache hold what the flash held before the update
    Ram,             ///< all of SRAM holds the ROM's bytes
};
inline constexpr std::size_t kResidues = 12;

/// A value. The seed decides the details: which priorities, which cache lines, which bytes.
struct RomResidue {
    std::bitset<kResidues> kinds;
    std::uint32_t seed = 1;

    [[nodiscard]] bool has(Residue kind) const
    {
        return kinds.test(static_cast<std::size_t>(kind));
    }
    /// Half of the kinds, by chance.
    [[nodiscard]] static RomResidue random(std::uint32_t seed);
    /// "masks", "masks+ram", "everything"; nothing when a word is unknown.
    [[nodiscard]] static std::optional<RomResidue> read(const QString& text);
    /// "masks", "ram": in the order of the enumeration.
    [[nodiscard]] QStringList names() const;
    /// The words that read() knows.
    [[nodiscard]] static QStringList words();
};

} // namespace fieldflash::board
