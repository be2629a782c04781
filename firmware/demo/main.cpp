// SPDX-License-Identifier: MIT
// The bundled application on the chip. After start-up, two interrupt handlers of equal priority do
// all the work, so they never interrupt each other; the main loop sleeps.
#include "firmware/chip/clocks.h"
#include "firmware/chip/core.h"
#include "firmware/chip/fault_record.h"
#include "firmware/chip/peripherals.h"
#include "firmware/chip/pin.h"
#include "firmware/chip/startup.h"
#include "firmware/chip/time.h"
#include "firmware/demo/application.h"
#include "firmware/demo/panel.h"
#include "firmware/demo/version.h"
#include "firmware/usb/device.h"
#include "firmware/usb/otg_fs.h"

#include FIELDFLASH_BOARD_HEADER

#ifndef FIELDFLASH_DEMO_IS_BEHIND_LOADER
#define FIELDFLASH_DEMO_IS_BEHIND_LOADER 0
#endif

/// 1: behind a loader with two slots, which starts the other program if this one does not confirm.
#ifndef FIELDFLASH_DEMO_CONFIRMS
#define FIELDFLASH_DEMO_CONFIRMS 0
#endif

using namespace fieldflash;

namespace {

#if FIELDFLASH_DEMO_CONFIRMS
class Application : public demo::Application {
public:
    uint8_t configured()
    {
        m_isConfigured = true;
        return demo::Application::configured();
    }
    bool isConfigured() const { return m_isConfigured; }

private:
    volatile bool m_isConfigured = false;
};
#else
using demo::Application;
#endif

constinit usb::Device<demo::description, usb::OtgFs, Application> device;
constinit demo::Heartbeat<demo::flashesPerSecond> heartbeat;
constinit demo::Button button;

/// Milliseconds. Long enough for any host and hub to notice the disconnect: 2.5 us would do on the
/// wire (USB 2.0 section 7.1.7.3), but hubs are polled.
constexpr uint32_t disconnectTime = 20;

/// Milliseconds after the host's last acknowledgement until its controller and all hubs have
/// processed it.
constexpr uint32_t settleTime = 2;

[[noreturn]] void enterLoader()
{
    chip::delay(settleTime);
    device.driver.disconnect();
    board::led.setActive(true);
    chip::delay(disconnectTime);
    chip::faultRecord().seal = 0; // the next program may be a different one
    fieldflash_runtime_dfu_enter();
}

void setUpPins()
{
    board::led.makeOutput();
    board::button.makeInput();
}

/// Null after a third fault has led to the bootloader: the program may now be a different one.
const uint32_t* faultToShow()
{
    const chip::FaultRecord& record = chip::faultRecord();
    return record.isValid() && record.count != 0 ? &record.exception : nullptr;
}

/// Without clock or USB core, the device cannot communicate: switch the LED on permanently. The
/// pull-up is off, so no host waits for an answer.
[[noreturn]] void giveUp()
{
    board::led.setActive(true);
    for (;;)
        chip::iwdg().KR.write(chip::IWDG_KR_RELOAD);
}

} // namespace

void chip::atReset() { fieldflash_runtime_dfu_at_reset(); }

void run()
{
    setUpPins();
    const chip::ClockSource clock = chip::startClocks(board::clockSources);
    if (clock == chip::ClockSource::Failed)
        giveUp();
    // The resident loader works without a crystal, the ROM does not.
    if (clock == chip::ClockSource::UntrimmedMsi && !FIELDFLASH_DEMO_IS_BEHIND_LOADER)
        device.function.refuseLoader();
    const chip::UniqueId& id = chip::uniqueId();
    const uint32_t uid[]{id.UID[0].read(), id.UID[1].read(), id.UID[2].read()};
    demo::setStrings(uid, faultToShow());
    if (!device.driver.start())
        giveUp();
    device.driver.connect();
    chip::startMilliseconds(chip::coreHertz, true);
    chip::nvic().ISER[chip::OTG_FS_IRQn / 32].write(chip::bit(chip::OTG_FS_IRQn % 32));
    chip::enableInterrupts();
#if FIELDFLASH_DEMO_CONFIRMS
    // A host has found the device and can update it: that is what must work.
    while (!device.function.isConfigured())
        chip::waitForInterrupt();
    (void)fieldflash_runtime_dfu_confirm();
#endif
    for (;;)
        chip::waitForInterrupt();
}

void OTG_FS_IRQHandler()
{
    device.driver.service(device);
    if (device.function.wantsLoader())
        enterLoader();
}

void SysTick_Handler()
{
    // Reloads a watchdog started by the option bytes, which the ROM leaves at its longest period
    // (AN2606); harmless without a watchdog.
    chip::iwdg().KR.write(chip::IWDG_KR_RELOAD);
    device.function.millisecondPassed();
    board::led.setActive(heartbeat.tick());
    if (button.tick(board::button.isActive())) {
        device.function.buttonPressed();
        if (device.function.wantsLoader())
            enterLoader();
    }
}

/// Restarting has not helped, so enter the bootloader and wait for a better program. Even on a
/// board where it cannot use USB: its UART may be accessible.
void afterRepeatedFaults()
{
    board::led.setActive(true);
    fieldflash_runtime_dfu_enter();
}
