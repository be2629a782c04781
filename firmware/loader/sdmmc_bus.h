// SPDX-License-Identifier: MIT
// A card on the SDMMC, with one data line, polled (RM0351, chapter "SDMMC").
//
// A second write to POWER, CLKCR, CMD or DCTRL has no effect for three SDMMCCLK and two PCLK2
// cycles (RM0351, "SDMMC registers"): between two of them is always a wait. Hardware flow control
// stays off, because it disturbs the clock (ES0250): with one data line at 24 MHz there are 106
// cycles of the core per word, and the FIFO has 32 words for an interrupt.
#pragma once

#include "firmware/chip/sdmmc.h"
#include "firmware/sd_card/sd_bus_card.h"

#include <cstring>

namespace fieldflash::loader {

/// An sd::SdBus.
class SdmmcBus {
public:
    /// `now`: milliseconds, which pass.
    explicit SdmmcBus(const volatile uint32_t& now) : m_now(now) { }

    static bool command(uint8_t index, uint32_t argument, sd::Answer answer)
    {
        using sd::Answer;
        constexpr uint32_t limit = 2; // ms; the longest takes 248 clocks, 0.7 ms
        constexpr uint32_t ends = chip::SDMMC_STA_CMDSENT | chip::SDMMC_STA_CMDREND
            | chip::SDMMC_STA_CCRCFAIL | chip::SDMMC_STA_CTIMEOUT;
        uint32_t waits = chip::SDMMC_CMD_WAITRESP_SHORT;
        uint32_t good = chip::SDMMC_STA_CMDREND;
        if (answer == Answer::None) {
            waits = 0;
            good = chip::SDMMC_STA_CMDSENT;
        } else if (answer == Answer::Long) {
            waits = chip::SDMMC_CMD_WAITRESP_LONG;
        } else if (answer == Answer::ShortWithoutCrc) {
            good = chip::SDMMC_STA_CCRCFAIL; // there are ones in the place of the CRC
        }
        registers().ICR.acknowledge(chip::SDMMC_ICR_FLAGS);
        registers().ARG.write(argument);
        registers().CMD.write(index | waits | chip::SDMMC_CMD_CPSMEN);
        return (await(ends, limit) & good) != 0;
    }
    static uint32_t answer() { return registers().RESP[0].read(); }

    static void expectBlock()
    {
        constexpr uint32_t exponent = 9; // 512 bytes
        registers().DTIMER.write(chip::Sdmmc::kernelHertz / 2 / 1000 * sd::readTimeout);
        registers().DLEN.write(chip::bit(exponent));
        registers().DCTRL.write(chip::field(exponent, chip::SDMMC_DCTRL_DBLOCKSIZE_Pos)
                                | chip::SDMMC_DCTRL_DTDIR | chip::SDMMC_DCTRL_DTEN);
    }
    /// Empties the FIFO in any case.
    static bool takeBlock(fat::Block block)
    {
        constexpr uint32_t ends = chip::SDMMC_STA_DBCKEND | chip::SDMMC_STA_DCRCFAIL
            | chip::SDMMC_STA_DTIMEOUT | chip::SDMMC_STA_RXOVERR;
        constexpr uint32_t limit = sd::readTimeout + 2;
        for (size_t at = 0; at < block.size(); at += 4) {
            if ((await(chip::SDMMC_STA_RXDAVL | ends, limit) & chip::SDMMC_STA_RXDAVL) == 0)
                return false;
            const uint32_t word = registers().FIFO.read();
            std::memcpy(&block[at], &word, sizeof word);
        }
        // The CRC was right, and nothing else happened.
        return (await(ends, limit) & ends) == chip::SDMMC_STA_DBCKEND;
    }
    static void abandonBlock()
    {
        registers().DCTRL.write(0);
        chip::delay(2); // a block takes 0.2 ms
    }
    [[nodiscard]] uint32_t milliseconds() const { return m_now; }

private:
    static chip::SdmmcRegisters& registers() { return chip::Sdmmc::registers(); }

    /// STA with at least one of `flags`; 0 after `milliseconds`.
    [[gnu::noinline]] static uint32_t await(uint32_t flags, uint32_t milliseconds)
    {
        while (true) {
            const uint32_t status = registers().STA.read();
            if ((status & flags) != 0)
                return status;
            if (chip::sysTick().CTRL.has(chip::STK_CTRL_COUNTFLAG) && milliseconds-- == 0)
                return 0;
        }
    }

    const volatile uint32_t& m_now;
};
static_assert(sd::SdBus<SdmmcBus>);

} // namespace fieldflash::loader
