// SPDX-License-Identifier: MIT
// Faults, NMI and unexpected interrupts: record the cause, disconnect, restart.
#include "firmware/chip/core.h"
#include "firmware/chip/fault_record.h"
#include "firmware/chip/peripherals.h"
#include "firmware/chip/rcc.h"
#include "firmware/chip/startup.h"
#include "firmware/chip/time.h"
#include "firmware/contract/flash_map.h"

extern "C" {
extern fieldflash::chip::FaultRecord linkFaultRecord; // chip/stm32l476.ld
void unexpectedException();
[[noreturn]] void handleFault(const uint32_t* frame);
}

namespace fieldflash::chip {
namespace {

constexpr uint32_t nmi = 2;
/// Milliseconds. Hubs are polled, so a host may miss a shorter disconnect.
constexpr uint32_t disconnectTime = 20;

uint32_t activeException()
{
    uint32_t number;
    asm volatile("mrs %0, ipsr" : "=r"(number));
    return number & 0x1FF;
}

/// The stacked program counter (PM0214, "Exception entry and return"), if the frame is in RAM.
uint32_t faultAddress(const uint32_t* frame)
{
    constexpr uint32_t programCounter = 6;
    const uint32_t at = reinterpret_cast<uint32_t>(frame) - FIELDFLASH_SRAM1_BASE;
    return at <= FIELDFLASH_SRAM1_SIZE - 8 * sizeof *frame ? frame[programCounter] : 0;
}

} // namespace

FaultRecord& faultRecord() { return linkFaultRecord; }

} // namespace fieldflash::chip

/// The stack may be the cause of the fault, so the handler starts a new one.
extern "C" [[gnu::used, gnu::naked]] void unexpectedException()
{
    asm volatile("mrs r0, msp\n\t"
                 "movw r1, #:lower16:linkStackTop\n\t"
                 "movt r1, #:upper16:linkStackTop\n\t"
                 "msr msp, r1\n\t"
                 "b handleFault");
}

extern "C" [[gnu::used]] void handleFault(const uint32_t* frame)
{
    using namespace fieldflash::chip;
    // First drop the pull-up, by a reset of the USB core, which works in every state. If the rest
    // fails, the host at least does not see a device that fails to respond.
    rcc().RSTR[RCC_RSTR_AHB2].write(RCC_AHB2_OTGFS);

    FaultRecord& record = faultRecord();
    const uint32_t before = record.isValid() ? record.count : 0;
    record.exception = activeException();
    record.address = faultAddress(frame);
    record.detail = record.exception == nmi ? flash().ECCR.read() : scb().CFSR.read();
    record.count = before + 1 < faultLimit ? before + 1 : 0;
    record.seal = record.expectedSeal();

    startMilliseconds(fastestHertz);
    delay(disconnectTime);
    if (record.count == 0)
        afterRepeatedFaults();
    resetSystem();
}

// Default for programs that do not define it.
[[gnu::weak]] void afterRepeatedFaults() { }
