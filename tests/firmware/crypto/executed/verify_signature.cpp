// SPDX-License-Identifier: MIT
// Verifies one signature on the chip, and sleeps. The test places the job in RAM and the message in
// flash.
#include "firmware/crypto/ed25519.h"
#include "tests/firmware/crypto/executed/job.h"

using namespace fieldflash;
using namespace fieldflash::crypto;

extern "C" uint32_t linkZeroStart, linkZeroEnd; // chip/stm32l476.ld

extern "C" void Reset_Handler()
{
    for (uint32_t* word = &linkZeroStart; word < &linkZeroEnd; ++word)
        *word = 0;
    auto& job = *reinterpret_cast<test::Job*>(test::jobAddress);
    const auto* message = reinterpret_cast<const uint8_t*>(test::messageAddress);
    const Bytes pieces[] = {{message, job.length}};
    const bool isValid = isSignatureValid(job.signature, job.key, pieces);
    job.verdict = isValid ? test::validVerdict : test::invalidVerdict;
    while (true)
        asm volatile("wfi");
}

namespace {

struct Vectors {
    uint32_t stack;
    void (*reset)();
};
[[gnu::section(".vectors"), gnu::used]] const Vectors vectors{test::stackTop, &Reset_Handler};

} // namespace
