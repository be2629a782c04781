// SPDX-License-Identifier: MIT
// State that a ROM bootloader may leave behind when it jumps into the program in flash.
#pragma once

#include <QString>
#include <QStringList>

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace fieldflash::board {

/// The residue of the L476 ROM is not documented. Each kind was reported for the ROM of some STM32
/// (sources in rom_residue.cpp), or is a state in which the ROM works.
enum class Residue : std::uint8_t {
    ActiveException, ///< jumped from inside the OTG_FS handler: IPSR is 83
    Priorities,      ///< NVIC, SHPR and PRIGROUP do not have their reset values
    Masks,           ///< PRIMASK and BASEPRI are set
    ProcessStack,    ///< CONTROL selects the process stack, which is in the ROM's RAM
    Interrupts,      ///< SysTick, RCC_CIER and NVIC lines are enabled and pending
    UsbCore,         ///< OTG_FS is configured, its interrupts enabled and pending
    Pll,             ///< 72 MHz from the PLL, with HSE and its security system if fitted
    Multiplexers,    ///< peripheral clock multiplexers and bus prescalers changed
    Watchdog,        ///< IWDG runs with its longest period
    FlashErrors,     ///< FLASH_SR contains errors
    StaleCache,      ///< data cache lines contain the flash content from before the update
    Ram,             ///< all of SRAM contains bytes of the ROM
};
inline constexpr std::size_t kResidues = 12;

/// A value. The seed determines the details: which priorities, cache lines and bytes.
struct RomResidue {
    std::bitset<kResidues> kinds;
    std::uint32_t seed = 1;

    [[nodiscard]] bool has(Residue kind) const
    {
        return kinds.test(static_cast<std::size_t>(kind));
    }
    /// About half of the kinds, chosen pseudo-randomly.
    [[nodiscard]] static RomResidue random(std::uint32_t seed);
    /// "masks", "masks+ram", "everything"; nothing if a word is unknown.
    [[nodiscard]] static std::optional<RomResidue> read(const QString& text);
    /// "masks", "ram": in the order of the enumeration.
    [[nodiscard]] QStringList names() const;
    /// The words accepted by read().
    [[nodiscard]] static QStringList words();
};

} // namespace fieldflash::board
