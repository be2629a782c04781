// SPDX-License-Identifier: MIT
//   reset → at first: is it the reset of step 3? then jump into the application, registers
//   untouched
//         → 1. requested (word of runtime_dfu, button, third watchdog reset)? then USB
//           2. admit the program; not admitted: USB
//           3. word "run!", reset
// A power cut or another reset between 3 and the jump leads to 1: the word counts only after a
// software reset.
#include "firmware/loader/start.h"

#include "firmware/chip/core.h"
#include "firmware/chip/peripherals.h"
#include "firmware/chip/rcc.h"
#include "firmware/contract/bootloader_request.h"
#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"
#include "firmware/loader/flash_area.h"

#include FIELDFLASH_BOARD_HEADER

namespace fieldflash::loader {
namespace {

using namespace fieldflash::chip;

constexpr uint32_t runWord = 0x216E7572; // "run!"
constexpr uint32_t watchdogLimit = 3;

volatile uint32_t& request()
{
    return *reinterpret_cast<volatile uint32_t*>(FIELDFLASH_BOOTLOADER_REQUEST_ADDRESS);
}

volatile uint32_t& record()
{
    return *reinterpret_cast<volatile uint32_t*>(FIELDFLASH_LOADER_RESET_RECORD_ADDRESS);
}

bool takeRequest(uint32_t word)
{
    if (request() != word || !rcc().CSR.has(RCC_CSR_SFTRSTF))
        return false;
    request() = 0;
    return true;
}

/// Watchdog resets in a row, this one included.
uint32_t countWatchdogResets(uint32_t flags)
{
    const uint32_t upper = record() >> 16;
    const bool isValid = ((upper ^ FIELDFLASH_LOADER_RESET_SEAL) & 0xFFFF) == (record() & 0xFFFF);
    if ((flags & (RCC_CSR_IWDGRSTF | RCC_CSR_WWDGRSTF)) == 0)
        return 0;
    return (isValid ? upper & 0xFF : 0) + 1;
}

void writeRecord(uint32_t flags, uint32_t count)
{
    const uint32_t upper = (flags >> 24 << 8) | (count & 0xFF);
    record() = upper << 16 | (upper ^ FIELDFLASH_LOADER_RESET_SEAL);
}

/// Long enough for a pull-up of 40 kOhm, and all samples must agree.
bool isButtonHeld()
{
    constexpr unsigned samples = 1000;
    board::button.makeInput();
    bool isHeld = true;
    for (unsigned i = samples + samples / 10; i > 0; --i)
        isHeld = board::button.isActive() && (isHeld || i > samples);
    return isHeld;
}

} // namespace

uint8_t requestedReason()
{
    const uint32_t flags = rcc().CSR.read();
    const bool isRequested = takeRequest(FIELDFLASH_BOOTLOADER_REQUEST_WORD);
    request() = 0;
    rcc().CSR.set(RCC_CSR_RMVF);
    const uint32_t count = countWatchdogResets(flags);
    writeRecord(flags, count < watchdogLimit ? count : 0);
    if (isRequested)
        return FIELDFLASH_LOADER_REASON_REQUESTED;
    if (count >= watchdogLimit)
        return FIELDFLASH_LOADER_REASON_WATCHDOG;
    return isButtonHeld() ? FIELDFLASH_LOADER_REASON_BUTTON : 0;
}

void continueStart()
{
    // No variable exists yet.
    uint32_t vectors = applicationBase + FIELDFLASH_SIGNED_HEADER_SIZE;
    if (!takeRequest(runWord)) {
        if (!hasSlots || !takeRequest(runWord + slotSize))
            return;
        vectors += slotSize;
    }
    scb().VTOR.write(vectors);
    const auto* const table = reinterpret_cast<const volatile uint32_t*>(vectors);
    const uint32_t stack = table[0];
    const uint32_t entry = table[1];
    // In one statement, because nothing may use the stack after the stack pointer has changed.
    asm volatile("dsb\n\t"
                 "isb\n\t"
                 "msr msp, %0\n\t"
                 "cpsie i\n\t"
                 "bx %1"
                 :
                 : "r"(stack), "r"(entry)
                 : "memory");
    __builtin_unreachable();
}

void startApplication()
{
    disableInterrupts();
    request() = runWord + slotOffset();
    resetSystem();
}

} // namespace fieldflash::loader
