// SPDX-License-Identifier: MIT
// Heartbeat LED and user button. Pure; one call per millisecond.
#pragma once

#include <stdint.h>

namespace fieldflash::demo {

/// `flashes` short flashes at the start of each second.
template <unsigned flashes> class Heartbeat {
public:
    /// True if the LED is on in this millisecond.
    constexpr bool tick()
    {
        constexpr unsigned flash = 60;
        constexpr unsigned rhythm = 240;
        const unsigned now = m_millisecond;
        m_millisecond = now + 1 == 1000 ? 0 : now + 1;
        return now / rhythm < flashes && now % rhythm < flash;
    }

private:
    unsigned m_millisecond = 0;
};

/// A press counts once the button has been down for 50 ms, and only if it was up before: a button
/// held at start, or a stuck pin, would otherwise enter the bootloader again and again.
class Button {
public:
    /// True in the millisecond in which a press is accepted.
    constexpr bool tick(bool isDown)
    {
        constexpr uint8_t settled = 50;
        if (!isDown) {
            m_downFor = 0;
            m_hasBeenUp = true;
            return false;
        }
        if (!m_hasBeenUp || m_downFor == settled)
            return false;
        return ++m_downFor == settled;
    }

private:
    uint8_t m_downFor = 0;
    bool m_hasBeenUp = false;
};

} // namespace fieldflash::demo
