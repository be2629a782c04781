// SPDX-License-Identifier: MIT
// Correct except for the first step: the word is written and the chip reset while connected,
// without a soft disconnect that the host can notice.
#include "firmware/chip/clocks.h"
#include "firmware/chip/time.h"
#include "firmware/runtime_dfu/fieldflash_runtime_dfu.h"
#include "firmware/usb/otg_fs.h"
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { fieldflash_runtime_dfu_at_reset(); }

void run()
{
    constexpr chip::ClockSources lse{true, 0, false};
    static usb::OtgFs otgFs;
    if (chip::startClocks(lse) != chip::ClockSource::Failed && otgFs.start()) {
        otgFs.connect();
        chip::delay(50);
    }
    fieldflash_runtime_dfu_enter();
}
