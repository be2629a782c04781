// SPDX-License-Identifier: MIT
// A USART at 115200 baud, 8 data bits, no parity, polled (RM0351, "USART registers").
#pragma once

#include "firmware/chip/clocks.h"
#include "firmware/chip/peripherals.h"
#include "firmware/chip/rcc.h"
#include "firmware/chip/time.h"

namespace fieldflash::chip {

struct Usart {
    ReadWrite CR1;
    ReadWrite CR2;
    ReadWrite CR3;
    ReadWrite BRR;
    Gap<3> gap10;
    ReadOnly ISR;
    WriteOnly ICR;
    ReadOnly RDR;
    WriteOnly TDR;
};
static_assert(offsetof(Usart, ISR) == 0x1C);
static_assert(offsetof(Usart, TDR) == 0x28);
inline constexpr uint32_t USART_CR1_UE = bit(0);
inline constexpr uint32_t USART_CR1_RE = bit(2);
inline constexpr uint32_t USART_CR1_TE = bit(3);
/// A byte that was not read is replaced by the next one, without a flag to clear.
inline constexpr uint32_t USART_CR3_OVRDIS = bit(12);
inline constexpr uint32_t USART_ISR_RXNE = bit(5);
inline constexpr uint32_t USART_ISR_TXE = bit(7);
inline Usart& usart2() { return peripheral<Usart>(0x40004400); }

/// USART2 on two pins of a port, numbers below 8, alternate function 7 (DS10198, table 17).
struct Serial {
    Port port;
    uint8_t transmitPin;
    uint8_t receivePin;

    /// The clock of the bus is that of the core: coreHertz.
    void start() const
    {
        rcc().AHB2ENR.set(bit(static_cast<unsigned>(port)));
        rcc().APB1ENR1.set(RCC_APB1_USART2);
        (void)rcc().APB1ENR1.read();
        usart2().BRR.write((coreHertz + 57'600) / 115'200);
        usart2().CR3.write(USART_CR3_OVRDIS);
        usart2().CR1.write(USART_CR1_UE | USART_CR1_RE | USART_CR1_TE);
        // A receiver that nothing drives reads as idle.
        gpio(port).PUPDR.modify(field(3, receivePin * 2u), field(1, receivePin * 2u));
        gpio(port).AFRL.modify(field(0xF, transmitPin * 4u) | field(0xF, receivePin * 4u),
                               field(7, transmitPin * 4u) | field(7, receivePin * 4u));
        gpio(port).MODER.modify(field(3, transmitPin * 2u) | field(3, receivePin * 2u),
                                field(2, transmitPin * 2u) | field(2, receivePin * 2u));
    }
    static bool hasByte() { return usart2().ISR.has(USART_ISR_RXNE); }
    static uint8_t take() { return static_cast<uint8_t>(usart2().RDR.read()); }
    static void send(uint8_t byte)
    {
        constexpr uint32_t limit = 2; // ms; a byte takes 87 us
        (void)becomesSet(usart2().ISR, USART_ISR_TXE, limit);
        usart2().TDR.write(byte);
    }
};

} // namespace fieldflash::chip
