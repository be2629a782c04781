// SPDX-License-Identifier: MIT
// The pull-up stays on during the jump: the host never sees the application disconnect.
#include "firmware/chip/clocks.h"
#include "firmware/chip/time.h"
#include "firmware/usb/otg_fs.h"
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    constexpr chip::ClockSources lse{true, 0, false};
    static usb::OtgFs otgFs;
    if (chip::startClocks(lse) != chip::ClockSource::Failed && otgFs.start()) {
        otgFs.connect();
        chip::delay(50);
    }
    wrong::mapSystemMemory();
    chip::enableInterrupts();
    wrong::jump(wrong::stackOfRom(), wrong::entryOfRom());
}
