// SPDX-License-Identifier: MIT
#include "firmware/chip/clocks.h"

#include "firmware/chip/peripherals.h"
#include "firmware/chip/rcc.h"
#include "firmware/chip/time.h"

namespace fieldflash::chip {
namespace {

// RCC_CFGR.SW and SWS
enum class SystemClock : uint32_t { Msi = 0, Hsi = 1, Pll = 3 };

constexpr uint32_t hsiHertz = 16'000'000;

constexpr uint32_t internalOscillatorLimit =
    2; // ms; MSI and HSI start within microseconds (DS10198)
constexpr uint32_t lseLimit = 2500;
constexpr uint32_t hseLimit = 100; // as in the ROM (AN2606)
constexpr uint32_t pllLimit = 2;

bool switchTo(SystemClock clock)
{
    rcc().CFGR.write(static_cast<uint32_t>(clock)); // every prescaler at 1, no clock output
    return becomes(rcc().CFGR.word(), RCC_CFGR_SWS,
                   field(static_cast<uint32_t>(clock), RCC_CFGR_SWS_Pos), internalOscillatorLimit);
}

bool turnOn(uint32_t enable, uint32_t ready, uint32_t limit)
{
    rcc().CR.set(enable);
    return becomesSet(rcc().CR, ready, limit);
}

/// Switches to a known, slow clock while the others are reconfigured: the clock is MSI at 4 MHz
/// after a reset, HSI or a PLL at 72 MHz after the ROM's leave (AN2606).
bool standOnHsi()
{
    startMilliseconds(fastestHertz);
    if (!turnOn(RCC_CR_HSION, RCC_CR_HSIRDY, internalOscillatorLimit)
        || !switchTo(SystemClock::Hsi))
        return false;
    startMilliseconds(hsiHertz);
    // HSE too: the ROM enables its clock security system (AN2606), which only a reset disables and
    // which raises an NMI if the crystal fails.
    rcc().CR.clear(RCC_CR_PLLON | RCC_CR_PLLSAI1ON | RCC_CR_PLLSAI2ON | RCC_CR_MSIPLLEN
                   | RCC_CR_HSEON);
    if (!becomesClear(rcc().CR, RCC_CR_PLLRDY | RCC_CR_HSERDY, pllLimit))
        return false;
    rcc().CR.clear(RCC_CR_HSEBYP); // may change only while HSE is off
    return true;
}

/// Selects voltage range 1, required for USB and 80 MHz, and enables access to the backup domain.
bool raiseVoltage()
{
    pwr().CR1.write(PWR_CR1_VOS_RANGE1 | PWR_CR1_DBP);
    return becomesClear(pwr().SR2, PWR_SR2_VOSF, 1);
}

/// Four wait states for 80 MHz in voltage range 1 (RM0351, "Read access latency"). The first
/// instructions of Reset_Handler have reset the caches.
bool prepareFlash()
{
    constexpr uint32_t settings = 4 | FLASH_ACR_PRFTEN | FLASH_ACR_ICEN | FLASH_ACR_DCEN;
    flash().ACR.write(settings);
    return becomesSet(flash().ACR, settings, 1);
}

bool startMsi()
{
    if (!turnOn(RCC_CR_MSION, RCC_CR_MSIRDY, internalOscillatorLimit))
        return false;
    // The range may change only while MSI is off or ready (RM0351, RCC_CR).
    rcc().CR.modify(RCC_CR_MSIRANGE, RCC_CR_MSIRANGE_48MHz | RCC_CR_MSIRGSEL);
    return becomesSet(rcc().CR, RCC_CR_MSIRDY, internalOscillatorLimit);
}

/// LSE is in the backup domain and keeps running through a reset.
bool startLse()
{
    rcc().BDCR.set(RCC_BDCR_LSEON);
    return becomesSet(rcc().BDCR, RCC_BDCR_LSERDY, lseLimit);
}

/// `dividers`: source, M, N, Q and R. The PLL is off.
bool startPll(uint32_t dividers)
{
    rcc().PLLCFGR.write(dividers);
    return turnOn(RCC_CR_PLLON, RCC_CR_PLLRDY, pllLimit);
}

/// 48 MHz / 6 x 20 = 160 MHz, / 2 = 80 MHz for the core (R). USB takes the MSI itself.
bool startMsiPll()
{
    return startPll(RCC_PLLCFGR_PLLSRC_MSI | field(6 - 1, RCC_PLLCFGR_PLLM_Pos)
                    | field(20, RCC_PLLCFGR_PLLN_Pos) | RCC_PLLCFGR_PLLR_DIV2 | RCC_PLLCFGR_PLLREN);
}

bool startHse(const ClockSources& sources)
{
    if (sources.hseIsClockSignal)
        rcc().CR.set(RCC_CR_HSEBYP);
    return turnOn(RCC_CR_HSEON, RCC_CR_HSERDY, hseLimit);
}

/// HSE / (HSE / 4 MHz) x 40 = 160 MHz, / 2 = 80 MHz for the core (R), and x 24 = 96 MHz, / 2 = 48
/// MHz for USB (PLLSAI1, Q). Until then the core runs from the MSI itself, and milliseconds are
/// longer.
bool moveToHse(uint32_t hertz)
{
    if (!switchTo(SystemClock::Msi))
        return false;
    rcc().CR.clear(RCC_CR_PLLON);
    const uint32_t divider = hertz / 4'000'000;
    if (!becomesClear(rcc().CR, RCC_CR_PLLRDY, pllLimit))
        return false;
    rcc().PLLSAI1CFGR.write(field(24, RCC_PLLCFGR_PLLN_Pos) | RCC_PLLCFGR_PLLQ_DIV2
                            | RCC_PLLCFGR_PLLQEN);
    return startPll(RCC_PLLCFGR_PLLSRC_HSE | field(divider - 1, RCC_PLLCFGR_PLLM_Pos)
                    | field(40, RCC_PLLCFGR_PLLN_Pos) | RCC_PLLCFGR_PLLR_DIV2 | RCC_PLLCFGR_PLLREN)
        && turnOn(RCC_CR_PLLSAI1ON, RCC_CR_PLLSAI1RDY, pllLimit) && switchTo(SystemClock::Pll);
}

ClockSource chooseSource(const ClockSources& sources)
{
    if (sources.hasLse && startLse()) {
        rcc().CR.set(RCC_CR_MSIPLLEN); // only after LSERDY (RM0351, RCC_CR)
        return ClockSource::TrimmedMsi;
    }
    if (sources.hseHertz == 0 || !startHse(sources))
        return ClockSource::UntrimmedMsi;
    return moveToHse(sources.hseHertz) ? ClockSource::Hse : ClockSource::Failed;
}

} // namespace

bool startInternalClock()
{
    rcc().APB1ENR1.write(RCC_APB1_PWR);
    (void)rcc().APB1ENR1.read();
    if (!standOnHsi() || !raiseVoltage() || !prepareFlash() || !startMsi() || !startMsiPll()
        || !switchTo(SystemClock::Pll))
        return false;
    startMilliseconds(coreHertz);
    return true;
}

ClockSource startClocks(const ClockSources& sources)
{
    if (!startInternalClock())
        return ClockSource::Failed;
    const ClockSource source = chooseSource(sources);
    rcc().CCIPR.write(source == ClockSource::Hse ? RCC_CCIPR_CLK48SEL_PLLSAI1
                                                 : RCC_CCIPR_CLK48SEL_MSI);
    return source;
}

} // namespace fieldflash::chip
