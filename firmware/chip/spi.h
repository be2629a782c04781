// SPDX-License-Identifier: MIT
// An SPI as a master, mode 0, bytes, polled (RM0351, "SPI registers").
#pragma once

#include "firmware/chip/clocks.h"
#include "firmware/chip/peripherals.h"
#include "firmware/chip/pin.h"
#include "firmware/chip/rcc.h"
#include "firmware/chip/time.h"

namespace fieldflash::chip {

struct SpiRegisters {
    ReadWrite CR1;
    ReadWrite CR2;
    ReadOnly SR;
    /// Bytes: a wider access moves two of them (RM0351, "Data packing").
    volatile uint8_t DR;
};
static_assert(offsetof(SpiRegisters, DR) == 0x0C);
inline constexpr uint32_t SPI_CR1_MSTR = bit(2);
inline constexpr unsigned SPI_CR1_BR_Pos = 3;
inline constexpr uint32_t SPI_CR1_SPE = bit(6);
inline constexpr uint32_t SPI_CR1_SSI = bit(8);
inline constexpr uint32_t SPI_CR1_SSM = bit(9);
inline constexpr uint32_t SPI_CR2_DS_8 = field(7, 8);
inline constexpr uint32_t SPI_CR2_FRXTH = bit(12);
inline constexpr uint32_t SPI_SR_RXNE = bit(0);

/// SPI3 on PC10 (clock), PC11 (in) and PC12 (out), alternate function 6 (DS10198, table 17). Its
/// bus has the clock of the core.
struct Spi {
    Pin select; ///< active when low

    static SpiRegisters& registers() { return peripheral<SpiRegisters>(0x40003C00); }

    /// Of the core clock: 2^(n+1).
    enum Divider : uint32_t { By4 = 1, By256 = 7 };

    void start() const
    {
        rcc().APB1ENR1.set(RCC_APB1_SPI3);
        select.makeOutput();
        rcc().AHB2ENR.set(bit(static_cast<unsigned>(Port::C)));
        (void)rcc().AHB2ENR.read();
        Gpio& pins = gpio(Port::C);
        // Cards have no pull-up on their output at first, and an empty slot reads as FF.
        pins.PUPDR.modify(field(3, 22), field(1, 22));
        pins.AFRH.modify(field(0xFFF, 8), field(0x666, 8));
        // Medium speed: the slowest pins are made for 5 MHz (DS10198, "I/O AC characteristics").
        pins.OSPEEDR.modify(field(0x3F, 20), field(0x15, 20));
        pins.MODER.modify(field(0x3F, 20), field(0x2A, 20));
        registers().CR2.write(SPI_CR2_DS_8 | SPI_CR2_FRXTH);
        setClock(By256);
    }
    void setClock(Divider divider) const
    {
        constexpr uint32_t settings = SPI_CR1_MSTR | SPI_CR1_SSM | SPI_CR1_SSI;
        // The divider may change only while the SPI is off.
        registers().CR1.write(settings | field(divider, SPI_CR1_BR_Pos));
        registers().CR1.set(SPI_CR1_SPE);
    }
    static uint8_t exchange(uint8_t out)
    {
        constexpr uint32_t limit = 2; // ms; a byte takes at most 26 us
        registers().DR = out;
        (void)becomesSet(registers().SR, SPI_SR_RXNE, limit);
        return registers().DR;
    }
};

} // namespace fieldflash::chip
