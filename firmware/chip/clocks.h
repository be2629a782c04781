// SPDX-License-Identifier: MIT
// Sets up 80 MHz for the core and 48 MHz for USB, from any clock state.
#pragma once

#include <stdint.h>

namespace fieldflash::chip {

/// The clock sources fitted on a board.
struct ClockSources {
    bool hasLse;           ///< 32.768 kHz crystal on PC14 and PC15
    uint32_t hseHertz;     ///< 0: nothing on PH0; otherwise a multiple of 4 MHz, at most 32 MHz
    bool hseIsClockSignal; ///< an external clock on PH0 (HSEBYP) instead of a crystal
};

enum class ClockSource : uint8_t {
    TrimmedMsi,   ///< MSI trimmed by the LSE crystal: good for USB
    Hse,          ///< PLL from HSE: good for USB
    UntrimmedMsi, ///< nothing else started. About 1 % accurate at room temperature; USB requires
                  ///< 0.25 %, so it usually enumerates on a bench, but the ROM bootloader will not
                  ///< (AN2606)
    Failed,       ///< an internal oscillator or the PLL did not start in time
};

inline constexpr uint32_t coreHertz = 80'000'000;

/// Tries LSE (up to 2.5 s: such crystals may take 2 s), then HSE (100 ms), then continues with the
/// untrimmed MSI, so that the device still responds. Leaves the millisecond clock of chip/time.h
/// running at coreHertz.
[[nodiscard]] ClockSource startClocks(const ClockSources& sources);

/// coreHertz from the untrimmed MSI, within a millisecond: for work before the first use of USB.
[[nodiscard]] bool startInternalClock();

} // namespace fieldflash::chip
