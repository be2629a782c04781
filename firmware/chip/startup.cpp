// SPDX-License-Identifier: MIT
// Vector table and reset handler.
#include "firmware/chip/startup.h"

#include "firmware/chip/core.h"
#include "firmware/chip/peripherals.h"
#include "firmware/chip/rcc.h"

// Placed by chip/stm32l476.ld.
extern "C" {
extern uint32_t linkStackTop;
extern uint32_t linkZeroStart, linkZeroEnd;
[[noreturn]] void Reset_Handler();
[[noreturn]] void startProgram();
void unexpectedException(); // chip/fault.cpp
}

/// 1: in the place of the vectors of the interrupts but OTG_FS, which no code enables, are
/// constants of the program: sections .between_vectors (268 bytes) and .behind_vectors (64 bytes).
#ifndef FIELDFLASH_SHORT_VECTORS
#define FIELDFLASH_SHORT_VECTORS 0
#endif

/// 1: a loader that can be replaced. Its first steps are in page 0, and beforeStart() is one of
/// them.
#ifndef FIELDFLASH_LOADER_IS_REPLACEABLE
#define FIELDFLASH_LOADER_IS_REPLACEABLE 0
#endif
#if FIELDFLASH_LOADER_IS_REPLACEABLE
#define RESET_SECTION gnu::section(".text.page0"),
#define FIRST_STEP "b beforeStart"
extern "C" void beforeStart(); // loader/replacement.cpp: calls startProgram()
#else
#define RESET_SECTION
#define FIRST_STEP "b startProgram"
#endif

namespace fieldflash::chip {
namespace {

using Handler = void (*)();

// PM0214, "Vector table", and RM0351, "Interrupt and exception vectors".
struct VectorTable {
    uint32_t* stackTop;
    Handler reset;
    Handler exceptions[13]; // NMI, faults, SVCall, PendSV
    Handler sysTick;
#if !FIELDFLASH_SHORT_VECTORS
    Handler interrupts[interruptCount];
#endif
};

consteval VectorTable makeVectorTable()
{
    VectorTable table{};
    table.stackTop = &linkStackTop;
    table.reset = Reset_Handler;
    for (Handler& handler : table.exceptions)
        handler = unexpectedException;
    table.exceptions[0] = NMI_Handler;
    table.sysTick = SysTick_Handler;
#if !FIELDFLASH_SHORT_VECTORS
    for (Handler& handler : table.interrupts)
        handler = unexpectedException;
    table.interrupts[OTG_FS_IRQn] = OTG_FS_IRQHandler;
#endif
    return table;
}

} // namespace

extern const VectorTable vectorTable;
[[gnu::section(".vectors"), gnu::used]] constinit const VectorTable vectorTable = makeVectorTable();
#if FIELDFLASH_SHORT_VECTORS
static_assert(sizeof(VectorTable) == 16 * 4 && OTG_FS_IRQn == 67); // as in chip/stm32l476.ld
[[gnu::section(".vectors.otg_fs"), gnu::used]] constinit const Handler otgFsVector =
    OTG_FS_IRQHandler;
#else
static_assert(sizeof(VectorTable) == (16 + interruptCount) * 4);
#endif

namespace {

/// Nothing enabled, pending or configured, as after a reset. SLEEPDEEP in SCR would turn the first
/// wait for an interrupt into Stop mode, and priorities left by the ROM would let one handler
/// interrupt the other.
void quietenCore()
{
    sysTick().CTRL.write(0);
    for (unsigned i = 0; i < 3; ++i) {
        nvic().ICER[i].acknowledge(0xFFFFFFFF);
        nvic().ICPR[i].acknowledge(0xFFFFFFFF);
        scb().SHPR[i].write(0);
    }
    for (ReadWrite& priorities : nvic().IPR)
        priorities.write(0);
    scb().ICSR.write(SCB_ICSR_PENDSTCLR | SCB_ICSR_PENDSVCLR);
    scb().AIRCR.write(SCB_AIRCR_VECTKEY); // priority groups: none
    scb().SCR.write(0);
    scb().CCR.write(SCB_CCR_STKALIGN);
    scb().SHCSR.write(0);
    scb().CFSR.acknowledge(0xFFFFFFFF);
    scb().MPU_CTRL.write(0);
    scb().VTOR.write(reinterpret_cast<uint32_t>(&vectorTable));
}

/// Resets every peripheral, which takes less code than restoring the registers of each. For the USB
/// core this also drops the pull-up, so that the host sees the ROM disconnect before the
/// application connects.
void resetPeripherals()
{
    rcc().CIER.write(0);
    rcc().CICR.write(0xFFFFFFFF);
    for (unsigned i = 0; i < sizeof rcc().RSTR / sizeof rcc().RSTR[0]; ++i) {
        rcc().RSTR[i].write(RCC_RESETTABLE[i]);
        rcc().RSTR[i].write(0);
    }
}

/// An unlocked FLASH_CR with PG set would program any word hit by a stray pointer, and an old error
/// flag would block the next flash operation (RM0351, "FLASH status register").
void lockFlash()
{
    flash().SR.acknowledge(FLASH_SR_FLAGS);
    if (!flash().CR.has(FLASH_CR_LOCK))
        flash().CR.write(FLASH_CR_LOCK | FLASH_CR_OPTLOCK);
}

} // namespace

void takeOver()
{
    // An exception can be ended only by a return from it. If the ROM's exception had interrupted
    // another, that one is still active here, and our interrupts would never be taken.
    if ((nvic().IABR[0].read() | nvic().IABR[1].read() | nvic().IABR[2].read()) != 0)
        resetSystem();
    quietenCore();
    resetPeripherals();
    lockFlash();

    // Map flash to address 0 again. FB_MODE, which selects the bank, is left unchanged.
    rcc().APB2ENR.write(RCC_APB2_SYSCFG);
    (void)rcc().APB2ENR.read();
    syscfg().MEMRMP.clear(SYSCFG_MEMRMP_MEM_MODE);
    synchronise();
}

} // namespace fieldflash::chip

/// In assembly until the program runs in thread mode on its own stack, with no interrupt masks and
/// no stale cache lines: the ROM may have jumped from inside its USB interrupt (seen on an
/// STM32H750), so that interrupts of that priority would never be taken again.
///
/// Only a return ends an exception, so this returns with an artificial frame whose program counter
/// is the next check of IPSR (PM0214, "Exception entry and return"). A reset would end it too, but
/// would enter the ROM again if BOOT0 is high. CCR.NONBASETHRDENA allows that return even if the
/// exception had interrupted another. After a reset, all of this changes only PRIMASK, so that
/// atReset() can enter the ROM as from power-on.
extern "C"[[ RESET_SECTION gnu::used, gnu::naked, noreturn ]] void Reset_Handler()
{
    asm volatile("cpsid i\n\t"
                 // FLASH_ACR: prefetch and caches off, cache contents reset, caches on
                 "movw r0, #0x2000\n\t"
                 "movt r0, #0x4002\n\t"
                 "ldr r1, [r0]\n\t"
                 "bic r1, r1, #0x700\n\t"
                 "str r1, [r0]\n\t"
                 "orr r1, r1, #0x1800\n\t"
                 "str r1, [r0]\n\t"
                 "bic r1, r1, #0x1800\n\t"
                 "orr r1, r1, #0x600\n\t"
                 "str r1, [r0]\n\t"
                 "movw r0, #:lower16:linkStackTop\n\t"
                 "movt r0, #:upper16:linkStackTop\n\t"
                 "msr msp, r0\n\t"
                 "movs r0, #0\n\t"
                 "msr basepri, r0\n\t"
                 "msr faultmask, r0\n\t"
                 "msr control, r0\n\t"
                 "isb\n\t"
                 ".balign 4\n"
                 "1:\n\t"
                 "mrs r0, ipsr\n\t"
                 "cbz r0, 2f\n\t"
                 "movw r1, #0xED14\n\t" // CCR: STKALIGN and NONBASETHRDENA
                 "movt r1, #0xE000\n\t"
                 "movw r2, #0x201\n\t"
                 "str r2, [r1]\n\t"
                 "sub sp, sp, #32\n\t"
                 "adr r0, 1b\n\t"
                 "mov r1, #0x01000000\n\t" // xPSR: Thumb, no exception
                 "strd r0, r1, [sp, #24]\n\t"
                 "mvn lr, #6\n\t" // EXC_RETURN 0xFFFFFFF9: thread mode, main stack
                 "bx lr\n"
                 "2:\n\t" FIRST_STEP);
}

extern "C" [[gnu::used, noreturn]] void startProgram()
{
    using namespace fieldflash::chip;
    atReset();
    takeOver();
    for (uint32_t* word = &linkZeroStart; word < &linkZeroEnd; ++word)
        *word = 0;
    run();
}

// Defaults for programs that do not use these interrupts.
[[gnu::weak]] void SysTick_Handler() { unexpectedException(); }
[[gnu::weak]] void OTG_FS_IRQHandler() { unexpectedException(); }
