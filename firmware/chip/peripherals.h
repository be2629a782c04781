// SPDX-License-Identifier: MIT
// The small peripherals: FLASH, PWR, SYSCFG, GPIO, IWDG, the unique id, and the core's own NVIC,
// SysTick and SCB. Only what this firmware uses.
#pragma once

#include "firmware/chip/register.h"

#include <stddef.h>

namespace fieldflash::chip {

// RM0351, "FLASH registers"
struct Flash {
    ReadWrite ACR;
    WriteOnly PDKEYR;
    WriteOnly KEYR;
    WriteOnly OPTKEYR;
    WriteOneToClear SR;
    ReadWrite CR;
    WriteOneToClear ECCR;
};
static_assert(offsetof(Flash, SR) == 0x10);
static_assert(offsetof(Flash, ECCR) == 0x18);
inline constexpr uint32_t FLASH_ACR_LATENCY = field(7, 0);
inline constexpr uint32_t FLASH_ACR_PRFTEN = bit(8);
inline constexpr uint32_t FLASH_ACR_ICEN = bit(9);
inline constexpr uint32_t FLASH_ACR_DCEN = bit(10);
inline constexpr uint32_t FLASH_SR_FLAGS = 0xC3FB; // all flags that are cleared by writing 1
// Without OPTVERR, which is set on new chips and says nothing about an operation.
inline constexpr uint32_t FLASH_SR_ERRORS = 0x43FA;
inline constexpr uint32_t FLASH_SR_BSY = bit(16);
inline constexpr uint32_t FLASH_CR_PG = bit(0);
inline constexpr uint32_t FLASH_CR_PER = bit(1);
inline constexpr unsigned FLASH_CR_PNB_Pos = 3;
inline constexpr uint32_t FLASH_CR_BKER = bit(11);
inline constexpr uint32_t FLASH_CR_MER2 = bit(15);
inline constexpr uint32_t FLASH_CR_STRT = bit(16);
inline constexpr uint32_t FLASH_ECCR_ECCD = bit(31);
inline constexpr uint32_t FLASH_KEY1 = 0x45670123;
inline constexpr uint32_t FLASH_KEY2 = 0xCDEF89AB;
inline constexpr uint32_t FLASH_CR_OPTLOCK = bit(30);
inline constexpr uint32_t FLASH_CR_LOCK = bit(31);
inline Flash& flash() { return peripheral<Flash>(0x40022000); }

// RM0351, "PWR registers"
struct Pwr {
    ReadWrite CR1;
    ReadWrite CR2;
    Gap<3> gap08;
    ReadOnly SR2;
};
static_assert(offsetof(Pwr, SR2) == 0x14);
inline constexpr uint32_t PWR_CR1_VOS_RANGE1 = field(1, 9);
inline constexpr uint32_t PWR_SR2_VOSF = bit(10);
inline constexpr uint32_t PWR_CR1_DBP = bit(8);
inline constexpr uint32_t PWR_CR2_USV = bit(10);
inline Pwr& pwr() { return peripheral<Pwr>(0x40007000); }

// RM0351, "CRC registers"
struct Crc {
    ReadWrite DR;
    ReadWrite IDR;
    ReadWrite CR;
};
inline constexpr uint32_t CRC_CR_RESET = bit(0);
inline constexpr uint32_t CRC_CR_REV_IN_WORD = field(3, 5);
inline constexpr uint32_t CRC_CR_REV_OUT = bit(7);
inline Crc& crc() { return peripheral<Crc>(0x40023000); }

// RM0351, "SYSCFG registers"
struct Syscfg {
    ReadWrite MEMRMP;
};
inline constexpr uint32_t SYSCFG_MEMRMP_MEM_MODE = field(7, 0);
inline Syscfg& syscfg() { return peripheral<Syscfg>(0x40010000); }

// RM0351, "GPIO registers"
struct Gpio {
    ReadWrite MODER;
    ReadWrite OTYPER;
    ReadWrite OSPEEDR;
    ReadWrite PUPDR;
    ReadOnly IDR;
    ReadWrite ODR;
    WriteOnly BSRR;
    ReadWrite LCKR;
    ReadWrite AFRL;
    ReadWrite AFRH;
};
static_assert(offsetof(Gpio, BSRR) == 0x18);
static_assert(offsetof(Gpio, AFRH) == 0x24);
enum class Port : uint8_t { A, B, C, D, E, F, G, H };
inline Gpio& gpio(Port port)
{
    return peripheral<Gpio>(0x48000000 + 0x400 * static_cast<uint32_t>(port));
}

// RM0351, "IWDG registers"
struct Iwdg {
    WriteOnly KR;
};
inline constexpr uint32_t IWDG_KR_RELOAD = 0xAAAA;
inline Iwdg& iwdg() { return peripheral<Iwdg>(0x40003000); }

// RM0351, "Unique device ID register (96 bits)"
struct UniqueId {
    ReadOnly UID[3];
};
inline const UniqueId& uniqueId() { return peripheral<const UniqueId>(0x1FFF7590); }

// PM0214, "SysTick timer"
struct SysTick {
    ReadWrite CTRL;
    ReadWrite LOAD;
    ReadWrite VAL;
};
inline constexpr uint32_t STK_CTRL_ENABLE = bit(0);
inline constexpr uint32_t STK_CTRL_TICKINT = bit(1);
inline constexpr uint32_t STK_CTRL_CLKSOURCE = bit(2);
inline constexpr uint32_t STK_CTRL_COUNTFLAG = bit(16);
inline SysTick& sysTick() { return peripheral<SysTick>(0xE000E010); }

// PM0214, "Nested vectored interrupt controller". Set and clear registers: a 0 does nothing.
struct Nvic {
    ReadWrite ISER[3];
    Gap<29> gap00C;
    WriteOneToClear ICER[3];
    Gap<29> gap08C;
    ReadWrite ISPR[3];
    Gap<29> gap10C;
    WriteOneToClear ICPR[3];
    Gap<29> gap18C;
    ReadOnly IABR[3];
    Gap<61> gap20C;
    ReadWrite IPR[21]; // four interrupts per word
};
static_assert(offsetof(Nvic, ICER) == 0x080);
static_assert(offsetof(Nvic, ICPR) == 0x180);
static_assert(offsetof(Nvic, IABR) == 0x200);
static_assert(offsetof(Nvic, IPR) == 0x300);
inline Nvic& nvic() { return peripheral<Nvic>(0xE000E100); }
inline constexpr unsigned OTG_FS_IRQn = 67;
/// Interrupts of an STM32L476 (RM0351, vector table: positions 0 to 81).
inline constexpr unsigned interruptCount = 82;

// PM0214, "System control block"
struct Scb {
    ReadOnly CPUID;
    ReadWrite ICSR;
    ReadWrite VTOR;
    ReadWrite AIRCR;
    ReadWrite SCR;
    ReadWrite CCR;
    ReadWrite SHPR[3];
    ReadWrite SHCSR;
    WriteOneToClear CFSR;
    WriteOneToClear HFSR;
    Gap<25> gapD30;
    ReadWrite MPU_CTRL;
};
static_assert(offsetof(Scb, SHPR) == 0x18);
static_assert(offsetof(Scb, CFSR) == 0x28);
static_assert(offsetof(Scb, MPU_CTRL) == 0x94);
inline constexpr uint32_t SCB_CCR_STKALIGN = bit(9);
inline constexpr uint32_t SCB_ICSR_PENDSTCLR = bit(25);
inline constexpr uint32_t SCB_ICSR_PENDSVCLR = bit(27);
inline constexpr uint32_t SCB_AIRCR_VECTKEY = field(0x05FA, 16);
inline constexpr uint32_t SCB_AIRCR_SYSRESETREQ = bit(2);
inline Scb& scb() { return peripheral<Scb>(0xE000ED00); }

} // namespace fieldflash::chip
