// SPDX-License-Identifier: MIT
// Reset and clock control: the part that this firmware uses (RM0351, "RCC registers").
#pragma once

#include "firmware/chip/register.h"

#include <stddef.h>

namespace fieldflash::chip {

struct Rcc {
    ReadWrite CR;
    ReadWrite ICSCR;
    ReadWrite CFGR;
    ReadWrite PLLCFGR;
    ReadWrite PLLSAI1CFGR;
    ReadWrite PLLSAI2CFGR;
    ReadWrite CIER;
    ReadOnly CIFR;
    WriteOnly CICR;
    Gap<1> gap24;
    ReadWrite RSTR[7]; // AHB1, AHB2, AHB3, -, APB1 (1), APB1 (2), APB2
    Gap<1> gap44;
    ReadWrite AHB1ENR;
    ReadWrite AHB2ENR;
    ReadWrite AHB3ENR;
    Gap<1> gap54;
    ReadWrite APB1ENR1;
    ReadWrite APB1ENR2;
    ReadWrite APB2ENR;
    Gap<9> gap64;
    ReadWrite CCIPR;
    Gap<1> gap8C;
    ReadWrite BDCR;
    ReadWrite CSR;
};

static_assert(offsetof(Rcc, CFGR) == 0x08);
static_assert(offsetof(Rcc, PLLCFGR) == 0x0C);
static_assert(offsetof(Rcc, RSTR) == 0x28);
static_assert(offsetof(Rcc, AHB2ENR) == 0x4C);
static_assert(offsetof(Rcc, APB1ENR1) == 0x58);
static_assert(offsetof(Rcc, APB2ENR) == 0x60);
static_assert(offsetof(Rcc, CCIPR) == 0x88);
static_assert(offsetof(Rcc, BDCR) == 0x90);
static_assert(offsetof(Rcc, CSR) == 0x94);

inline Rcc& rcc() { return peripheral<Rcc>(0x40021000); }

// RCC_CR
inline constexpr uint32_t RCC_CR_MSION = bit(0);
inline constexpr uint32_t RCC_CR_MSIRDY = bit(1);
inline constexpr uint32_t RCC_CR_MSIPLLEN = bit(2);
inline constexpr uint32_t RCC_CR_MSIRGSEL = bit(3);
inline constexpr uint32_t RCC_CR_MSIRANGE = field(0xF, 4);
inline constexpr uint32_t RCC_CR_MSIRANGE_48MHz = field(11, 4);
inline constexpr uint32_t RCC_CR_HSION = bit(8);
inline constexpr uint32_t RCC_CR_HSIRDY = bit(10);
inline constexpr uint32_t RCC_CR_HSEON = bit(16);
inline constexpr uint32_t RCC_CR_HSERDY = bit(17);
inline constexpr uint32_t RCC_CR_HSEBYP = bit(18);
inline constexpr uint32_t RCC_CR_PLLON = bit(24);
inline constexpr uint32_t RCC_CR_PLLRDY = bit(25);
inline constexpr uint32_t RCC_CR_PLLSAI1ON = bit(26);
inline constexpr uint32_t RCC_CR_PLLSAI1RDY = bit(27);
inline constexpr uint32_t RCC_CR_PLLSAI2ON = bit(28);

// RCC_CFGR
inline constexpr uint32_t RCC_CFGR_SW = field(3, 0);
inline constexpr uint32_t RCC_CFGR_SWS = field(3, 2);
inline constexpr unsigned RCC_CFGR_SWS_Pos = 2;
inline constexpr uint32_t RCC_CFGR_HPRE = field(0xF, 4);
inline constexpr uint32_t RCC_CFGR_PPRE1 = field(7, 8);
inline constexpr uint32_t RCC_CFGR_PPRE2 = field(7, 11);

// RCC_PLLCFGR, and RCC_PLLSAI1CFGR apart from source and M
inline constexpr uint32_t RCC_PLLCFGR_PLLSRC_MSI = field(1, 0);
inline constexpr uint32_t RCC_PLLCFGR_PLLSRC_HSE = field(3, 0);
inline constexpr unsigned RCC_PLLCFGR_PLLM_Pos = 4;
inline constexpr unsigned RCC_PLLCFGR_PLLN_Pos = 8;
inline constexpr uint32_t RCC_PLLCFGR_PLLQEN = bit(20);
inline constexpr uint32_t RCC_PLLCFGR_PLLQ_DIV2 = field(0, 21);
inline constexpr uint32_t RCC_PLLCFGR_PLLREN = bit(24);
inline constexpr uint32_t RCC_PLLCFGR_PLLR_DIV2 = field(0, 25);

// Peripheral bits have the same position in the RSTR and ENR registers of a bus.
inline constexpr uint32_t RCC_AHB1_FLASH = bit(8);
inline constexpr uint32_t RCC_AHB1_CRC = bit(12);
inline constexpr uint32_t RCC_AHB2_GPIOA = bit(0);
inline constexpr uint32_t RCC_AHB2_OTGFS = bit(12);
inline constexpr uint32_t RCC_APB1_SPI3 = bit(15);
inline constexpr uint32_t RCC_APB1_USART2 = bit(17);
inline constexpr uint32_t RCC_APB1_PWR = bit(28);
inline constexpr uint32_t RCC_APB2_SYSCFG = bit(0);
inline constexpr uint32_t RCC_APB2_SDMMC1 = bit(10);

inline constexpr unsigned RCC_RSTR_AHB2 = 1;
/// All resettable peripherals except those that a running program needs: flash, PWR and SYSCFG.
inline constexpr uint32_t RCC_RESETTABLE[7]{
    0x00011003, // AHB1: DMA, CRC, TSC
    0x000430FF, // AHB2: GPIO, OTG_FS, ADC, RNG
    0,          // AHB3: FMC and QUADSPI, which the ROM does not use
    0,
    0xE2FEC23F, // APB1: TIM, LCD, SPI, USART, I2C, CAN, DAC, OPAMP, LPTIM1
    0x00000025, // APB1: LPUART1, SWPMI1, LPTIM2
    0x01677C00, // APB2: SDMMC1, TIM, SPI1, USART1, SAI, DFSDM
};

// RCC_CCIPR
inline constexpr uint32_t RCC_CCIPR_CLK48SEL_PLLSAI1 = field(1, 26);
inline constexpr uint32_t RCC_CCIPR_CLK48SEL_MSI = field(3, 26);

// RCC_BDCR
inline constexpr uint32_t RCC_BDCR_LSEON = bit(0);
inline constexpr uint32_t RCC_BDCR_LSERDY = bit(1);

// RCC_CSR
inline constexpr uint32_t RCC_CSR_RMVF = bit(23);
inline constexpr uint32_t RCC_CSR_SFTRSTF = bit(28);
inline constexpr uint32_t RCC_CSR_IWDGRSTF = bit(29);
inline constexpr uint32_t RCC_CSR_WWDGRSTF = bit(30);

} // namespace fieldflash::chip
