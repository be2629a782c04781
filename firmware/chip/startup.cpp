// SPDX-License-Identifier: MIT
// Vector table and reset handler.
#include "firmware/chip/startup.h"

#include "firmware/chip/core.h"
#include "firmware/chip/peripherals.h"
#include "firmware/chip/rcc.h"

// Placed by chip/stm32l476.ld.
extern "C" {
extern uint32_t linkStackTop;
extern uint32_t linkDataStart, linkDataEnd;
extern const uint32_t linkDataSource;
extern uint32_t linkZeroStart, linkZeroEnd;
[[noreturn]] void Reset_Handler();
void unexpectedException();
}

namespace fieldflash::chip {
namespace {

using Handler = void (*)();

// PM0214, "Vector table", and RM0351, "Interrupt and exception vectors".
struct VectorTable {
    uint32_t* stackTop;
    Handler reset;
    Handler exceptions[13]; // NMI, faults, SVCall, PendSV
    Handler sysTick;
    Handler interrupts[interruptCount];
};

consteval VectorTable makeVectorTable()
{
    VectorTable table{};
    table.stackTop = &linkStackTop;
    table.reset = Reset_Handler;
    for (Handler& handler : table.exceptions)
        handler = unexpectedException;
    table.sysTick = SysTick_Handler;
    for (Handler& handler : table.interrupts)
        handler = unexpectedException;
    table.interrupts[OTG_FS_IRQn] = OTG_FS_IRQHandler;
    return table;
}

} // namespace

extern const VectorTable vectorTable;
[[gnu::section(".vectors"), gnu::used]] constinit const VectorTable vectorTable = makeVectorTable();
static_assert(sizeof(VectorTable) == (16 + interruptCount) * 4);

void takeOver()
{
    sysTick().CTRL.write(0);
    for (unsigned i = 0; i < 3; ++i) {
        nvic().ICER[i].acknowledge(0xFFFFFFFF);
        nvic().ICPR[i].acknowledge(0xFFFFFFFF);
    }
    scb().ICSR.write(SCB_ICSR_PENDSTCLR | SCB_ICSR_PENDSVCLR);
    scb().VTOR.write(reinterpret_cast<uint32_t>(&vectorTable));

    // The ROM listens on every interface that AN2606 lists for this chip; a reset of each is
    // shorter than an account of what each may have been left with. For the USB core it also drops
    // the pull-up, so that the host sees the ROM go before it sees us come.
    constexpr uint32_t ahb2 = RCC_AHB2_OTGFS | RCC_AHB2_GPIOA_TO_GPIOH;
    constexpr uint32_t apb1 = RCC_APB1_SPI2 | RCC_APB1_USART2 | RCC_APB1_USART3 | RCC_APB1_I2C1
        | RCC_APB1_I2C2 | RCC_APB1_I2C3 | RCC_APB1_CAN1;
    constexpr uint32_t apb2 = RCC_APB2_SPI1 | RCC_APB2_USART1;
    rcc().AHB2RSTR.write(ahb2);
    rcc().APB1RSTR1.write(apb1);
    rcc().APB2RSTR.write(apb2);
    rcc().AHB2RSTR.write(0);
    rcc().APB1RSTR1.write(0);
    rcc().APB2RSTR.write(0);

    // Flash at address 0 again. FB_MODE, which bank that is, is not ours to change.
    rcc().APB2ENR.set(RCC_APB2_SYSCFG);
    (void)rcc().APB2ENR.read();
    syscfg().MEMRMP.clear(SYSCFG_MEMRMP_MEM_MODE);
    synchronise();
}

} // namespace fieldflash::chip

extern "C" [[gnu::used, noreturn]] void Reset_Handler()
{
    using namespace fieldflash::chip;
    atReset();
    disableInterrupts();
    takeOver();
    const uint32_t* source = &linkDataSource;
    for (uint32_t* word = &linkDataStart; word < &linkDataEnd; ++word, ++source)
        *word = *source;
    for (uint32_t* word = &linkZeroStart; word < &linkZeroEnd; ++word)
        *word = 0;
    run();
}

/// A fault, or an interrupt that nothing enabled: our bug. Stop where a debugger finds it.
extern "C" [[gnu::used]] void unexpectedException()
{
    for (;;)
        asm volatile("");
}

// For programs that have no use for these interrupts.
[[gnu::weak]] void SysTick_Handler() { unexpectedException(); }
[[gnu::weak]] void OTG_FS_IRQHandler() { unexpectedException(); }
