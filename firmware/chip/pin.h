// SPDX-License-Identifier: MIT
// One pin, configured (RM0351, "GPIO registers").
#pragma once

#include "firmware/chip/peripherals.h"
#include "firmware/chip/rcc.h"

namespace fieldflash::chip {

enum class Pull : uint8_t { None, Up, Down };

struct Pin {
    Port port;
    uint8_t number;
    bool activeHigh;
    Pull pull = Pull::None;

    void clockOn() const
    {
        rcc().AHB2ENR.set(bit(static_cast<unsigned>(port)));
        // A peripheral may be accessed only two cycles after its clock was enabled (RM0351, chapter
        // RCC, "Peripherals clock gating"); the read-back takes longer than that.
        (void)rcc().AHB2ENR.read();
    }
    void makeInput() const
    {
        clockOn();
        gpio(port).PUPDR.modify(field(3, number * 2u),
                                field(static_cast<uint32_t>(pull), number * 2u));
        gpio(port).MODER.modify(field(3, number * 2u), 0);
    }
    void makeOutput() const
    {
        clockOn();
        setActive(false);
        gpio(port).MODER.modify(field(3, number * 2u), field(1, number * 2u));
    }
    void setActive(bool active) const
    {
        gpio(port).BSRR.write(bit(active == activeHigh ? number : number + 16u));
    }
    bool isActive() const { return gpio(port).IDR.has(bit(number)) == activeHigh; }
};

} // namespace fieldflash::chip
