// SPDX-License-Identifier: MIT
// Replaces the loader by the image behind the header at the application's place, after
// Worker::admitReplacement() has marked it.
//
//   reset → page 0: is the image marked? no: start as always
//         → copies the code below into RAM and continues there:
//           1. marks the image a second time
//           2. erases and programs the pages from the last to page 1, then page 0 unless it is the
//              new one already
//           3. zeroes both marks, reset
//
// Everything that runs before 3 is in page 0 (section .text.page0): whatever is cut in 1 and 2 but
// page 0 itself (45 ms) continues at the next reset. The second mark is there because a first one
// that was torn by a power cut can read as marked now and not later: nothing is erased before one
// of them is whole.
#include "firmware/chip/core.h"
#include "firmware/chip/peripherals.h"
#include "firmware/contract/bootloader_request.h"
#include "firmware/contract/signed_image.h"
#include "firmware/loader/flash_area.h"

#include <stddef.h>

// Placed by chip/stm32l476.ld.
extern "C" {
extern const uint32_t linkReplacementStart, linkReplacementEnd;
[[noreturn]] void startProgram();
[[noreturn]] void beforeStart();
}

namespace fieldflash::loader {
namespace {

using namespace fieldflash::chip;

constexpr uint32_t ramForCode = FIELDFLASH_SRAM1_BASE; // no variable is in use yet
constexpr uint32_t source = applicationBase + FIELDFLASH_SIGNED_HEADER_SIZE;
constexpr uint32_t markerAddress = markerOf(applicationBase);
constexpr uint32_t secondMarkerAddress = applicationBase + FIELDFLASH_LOADER_SECOND_MARKER_OFFSET;

/// Runs in RAM, as a copy of the section: calls only within it, and of what is always inline.
#define IN_RAM [[gnu::section(".text.replacement"), gnu::noinline, gnu::noclone, gnu::used]]
#define ALWAYS_INLINE [[gnu::always_inline]] inline

ALWAYS_INLINE volatile uint32_t* wordAt(uint32_t address)
{
    return reinterpret_cast<volatile uint32_t*>(address);
}

/// A mark that was cut between its words counts: the image was verified before.
ALWAYS_INLINE bool isMarked(uint32_t address)
{
    return *wordAt(address) == FIELDFLASH_LOADER_REPLACING_LOW;
}

ALWAYS_INLINE void barrier() { asm volatile("dsb\n\tisb" ::: "memory"); }

/// After the start of an operation. False: the chip reported an error. The controller ends every
/// operation by itself.
IN_RAM bool finish()
{
    while (flash().SR.has(FLASH_SR_BSY))
        iwdg().KR.write(IWDG_KR_RELOAD);
    flash().CR.write(0);
    const uint32_t flags = flash().SR.read();
    flash().SR.acknowledge(FLASH_SR_FLAGS);
    return (flags & FLASH_SR_ERRORS) == 0;
}

IN_RAM bool program(uint32_t address, uint32_t low, uint32_t high)
{
    flash().CR.write(FLASH_CR_PG);
    wordAt(address)[0] = low;
    barrier();
    wordAt(address)[1] = high;
    return finish();
}

/// Returns the number of bytes until a page of the new loader differs from the flash, or, if
/// `programs`, until one cannot be programmed.
IN_RAM uint32_t walkPage(uint32_t target, bool programs)
{
    uint32_t at = 0;
    for (; at < pageSize; at += 8) {
        const volatile uint32_t* const is = wordAt(target + at);
        const volatile uint32_t* const wanted = wordAt(target + at + (source - flashBase));
        if (is[0] == wanted[0] && is[1] == wanted[1])
            continue;
        if (!programs || !program(target + at, wanted[0], wanted[1]))
            break;
    }
    return at;
}

IN_RAM void replaceLoader()
{
    if (flash().CR.has(FLASH_CR_LOCK)) {
        flash().KEYR.write(FLASH_KEY1);
        flash().KEYR.write(FLASH_KEY2);
    }
    flash().SR.acknowledge(FLASH_SR_FLAGS);
    bool isGood = isMarked(secondMarkerAddress)
        || program(secondMarkerAddress, FIELDFLASH_LOADER_REPLACING_LOW, 0);
    bool isUnchanged = true;
    const uint32_t length = *wordAt(applicationBase + offsetof(FieldflashSignedHeader, length));
    uint32_t page = (length - 1) / pageSize;
    do {
        const uint32_t target = addressOf(page);
        if (!isGood || (page == 0 && walkPage(target, false) == pageSize))
            break;
        const uint32_t erase = FLASH_CR_PER | field(page, FLASH_CR_PNB_Pos);
        flash().CR.write(erase);
        flash().CR.write(erase | FLASH_CR_STRT);
        isGood = finish();
        if (isGood) {
            isUnchanged = false;
            isGood = walkPage(target, true) == pageSize;
        }
    } while (page-- != 0);
    // A loader that is write-protected stays as it is. What fails later is tried again.
    if (isGood || isUnchanged) {
        (void)program(markerAddress, 0, 0);
        (void)program(secondMarkerAddress, 0, 0);
    }
    scb().AIRCR.write(SCB_AIRCR_VECTKEY | SCB_AIRCR_SYSRESETREQ);
    for (;;)
        barrier();
}

} // namespace
} // namespace fieldflash::loader

/// In page 0, like the handlers of reset and NMI; a torn mark raises the latter.
extern "C" [[gnu::section(".text.page0"), gnu::used]] void beforeStart()
{
    using namespace fieldflash::loader;
    if (isMarked(markerAddress) || isMarked(secondMarkerAddress)) {
        // The reset that follows is not one that starts a program.
        *wordAt(FIELDFLASH_BOOTLOADER_REQUEST_ADDRESS) = 0;
        volatile uint32_t* to = wordAt(ramForCode);
        for (const uint32_t* from = &linkReplacementStart; from < &linkReplacementEnd;)
            *to++ = *from++;
        barrier();
        const uint32_t entry = reinterpret_cast<uint32_t>(&replaceLoader)
            - reinterpret_cast<uint32_t>(&linkReplacementStart) + ramForCode;
        reinterpret_cast<void (*)()>(entry)();
    }
    startProgram();
}
