// SPDX-License-Identifier: MIT
#include "firmware/loader/chip_flash.h"

#include "firmware/chip/core.h"
#include "firmware/chip/peripherals.h"
#include "firmware/chip/rcc.h"
#include "firmware/chip/startup.h"
#include "firmware/chip/time.h"
#include "firmware/loader/flash_area.h"

namespace fieldflash::loader {
namespace {

using namespace fieldflash::chip;

/// Milliseconds; DS10198 states 24.6 at most for an erase.
constexpr uint32_t operationLimit = 100;

constinit volatile bool hadEccError = false;

/// The register is unlocked from here to finish() only.
void begin()
{
    flash().KEYR.write(FLASH_KEY1);
    flash().KEYR.write(FLASH_KEY2);
    // A flag of an earlier operation would block this one (RM0351, "FLASH status register").
    flash().SR.acknowledge(FLASH_SR_FLAGS);
}

bool finish()
{
    const bool ended = becomesClear(flash().SR, FLASH_SR_BSY, operationLimit);
    const bool failed = (flash().SR.read() & FLASH_SR_ERRORS) != 0;
    flash().CR.write(FLASH_CR_LOCK);
    return ended && !failed;
}

bool erase(uint32_t what)
{
    begin();
    flash().CR.write(what);
    flash().CR.write(what | FLASH_CR_STRT);
    return finish();
}

} // namespace

uint32_t ChipFlash::crc32(uint32_t address, uint32_t size)
{
    rcc().AHB1ENR.set(RCC_AHB1_CRC);
    (void)rcc().AHB1ENR.read();
    // Bits of each word and of the result reversed, start value ones: as in zlib (RM0351, "CRC").
    crc().CR.write(CRC_CR_RESET | CRC_CR_REV_IN_WORD | CRC_CR_REV_OUT);
    const auto* next = reinterpret_cast<const volatile uint32_t*>(address);
    const auto* const end = next + size / 4;
    // 40 bytes that save 15 ms of 40 for 512 KB.
    for (; next + 4 <= end; next += 4) {
        crc().DR.write(next[0]);
        crc().DR.write(next[1]);
        crc().DR.write(next[2]);
        crc().DR.write(next[3]);
    }
    while (next < end)
        crc().DR.write(*next++);
    return ~crc().DR.read();
}

void ChipFlash::keepAlive() { iwdg().KR.write(IWDG_KR_RELOAD); }

void ChipFlash::startReading() { hadEccError = false; }

bool ChipFlash::couldRead()
{
    synchronise(); // the NMI of the last read
    return !hadEccError;
}

bool ChipFlash::erasePage(unsigned page)
{
    return erase(FLASH_CR_PER | field(page % pagesPerBank, FLASH_CR_PNB_Pos)
                 | (page >= pagesPerBank ? FLASH_CR_BKER : 0));
}

bool ChipFlash::eraseSecondBank() { return erase(FLASH_CR_MER2); }

bool ChipFlash::program(uint32_t address, uint32_t low, uint32_t high)
{
    begin();
    flash().CR.write(FLASH_CR_PG);
    auto* const target = reinterpret_cast<volatile uint32_t*>(address);
    target[0] = low;
    synchronise(); // the order of the two words is the sequence (RM0351 section 3.3.7)
    target[1] = high;
    return finish();
}

} // namespace fieldflash::loader

/// A double word that was torn by a power cut has an uncorrectable error: reading it raises this.
/// The read returns anything, and the reader asks couldRead(). In page 0 for replacement.cpp.
[[gnu::section(".text.page0")]] void NMI_Handler()
{
    using namespace fieldflash::chip;
    if (!flash().ECCR.has(FLASH_ECCR_ECCD))
        resetSystem(); // the clock security system: start again with what still runs
    flash().ECCR.acknowledge(FLASH_ECCR_ECCD);
    fieldflash::loader::hadEccError = true;
}
