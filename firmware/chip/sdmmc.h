// SPDX-License-Identifier: MIT
// The SDMMC: registers, pins and clock (RM0351, "SDMMC registers"). Its use: loader/sdmmc_bus.h.
#pragma once

#include "firmware/chip/peripherals.h"
#include "firmware/chip/rcc.h"
#include "firmware/chip/time.h"

namespace fieldflash::chip {

struct SdmmcRegisters {
    ReadWrite POWER;
    ReadWrite CLKCR;
    ReadWrite ARG;
    ReadWrite CMD;
    ReadOnly RESPCMD;
    ReadOnly RESP[4];
    ReadWrite DTIMER;
    ReadWrite DLEN;
    ReadWrite DCTRL;
    ReadOnly DCOUNT;
    ReadOnly STA;
    WriteOneToClear ICR;
    ReadWrite MASK;
    Gap<2> gap40;
    ReadOnly FIFOCNT;
    Gap<13> gap4C;
    ReadOnly FIFO; // a write would send
};
static_assert(offsetof(SdmmcRegisters, RESP) == 0x14);
static_assert(offsetof(SdmmcRegisters, DCTRL) == 0x2C);
static_assert(offsetof(SdmmcRegisters, STA) == 0x34);
static_assert(offsetof(SdmmcRegisters, FIFOCNT) == 0x48);
static_assert(offsetof(SdmmcRegisters, FIFO) == 0x80);
inline constexpr uint32_t SDMMC_POWER_ON = 3;
inline constexpr uint32_t SDMMC_CLKCR_CLKEN = bit(8);
inline constexpr uint32_t SDMMC_CMD_WAITRESP_SHORT = field(1, 6);
inline constexpr uint32_t SDMMC_CMD_WAITRESP_LONG = field(3, 6);
inline constexpr uint32_t SDMMC_CMD_CPSMEN = bit(10);
inline constexpr uint32_t SDMMC_DCTRL_DTEN = bit(0);
inline constexpr uint32_t SDMMC_DCTRL_DTDIR = bit(1); // from the card
inline constexpr unsigned SDMMC_DCTRL_DBLOCKSIZE_Pos = 4;
inline constexpr uint32_t SDMMC_STA_CCRCFAIL = bit(0);
inline constexpr uint32_t SDMMC_STA_DCRCFAIL = bit(1);
inline constexpr uint32_t SDMMC_STA_CTIMEOUT = bit(2);
inline constexpr uint32_t SDMMC_STA_DTIMEOUT = bit(3);
inline constexpr uint32_t SDMMC_STA_RXOVERR = bit(5);
inline constexpr uint32_t SDMMC_STA_CMDREND = bit(6);
inline constexpr uint32_t SDMMC_STA_CMDSENT = bit(7);
inline constexpr uint32_t SDMMC_STA_DBCKEND = bit(10);
inline constexpr uint32_t SDMMC_STA_RXDAVL = bit(21);
inline constexpr uint32_t SDMMC_ICR_FLAGS = 0x5FF; // without SDIO

/// SDMMC1 on PC8 (data), PC12 (clock) and PD2 (command), alternate function 12 (DS10198, table 17).
/// PC11 is the card's third data line, which selects SPI if it is low at the first command.
/// SDMMCCLK is the 48 MHz of USB (RCC_CCIPR.CLK48SEL), which have to run.
struct Sdmmc {
    static SdmmcRegisters& registers() { return peripheral<SdmmcRegisters>(0x40012800); }

    static constexpr uint32_t kernelHertz = 48'000'000;
    /// Of SDMMCCLK: n + 2.
    enum Divider : uint32_t { By2 = 0, By128 = 126 };

    void start() const
    {
        rcc().APB2ENR.set(RCC_APB2_SDMMC1);
        rcc().AHB2ENR.set(bit(static_cast<unsigned>(Port::C))
                          | bit(static_cast<unsigned>(Port::D)));
        (void)rcc().AHB2ENR.read();
        Gpio& data = gpio(Port::C); // PC8 to PC12
        data.PUPDR.modify(field(0x3FF, 16), field(0x055, 16));
        data.OSPEEDR.modify(field(0x3FF, 16), field(0x2AA, 16)); // 50 MHz
        data.AFRH.modify(field(0xFFFFF, 0), field(0xCCCCC, 0));
        data.MODER.modify(field(0x3FF, 16), field(0x2AA, 16));
        Gpio& command = gpio(Port::D); // PD2
        command.PUPDR.modify(field(3, 4), field(1, 4));
        command.OSPEEDR.modify(field(3, 4), field(2, 4));
        command.AFRL.modify(field(0xF, 8), field(0xC, 8));
        command.MODER.modify(field(3, 4), field(2, 4));
        registers().POWER.write(SDMMC_POWER_ON);
        setClock(By128);
        delay(2); // section 6.4.1 of the card's specification: 1 ms, and 74 clocks
    }
    void setClock(Divider divider) const { registers().CLKCR.write(divider | SDMMC_CLKCR_CLKEN); }
};

} // namespace fieldflash::chip
