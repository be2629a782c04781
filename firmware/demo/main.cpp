// SPDX-License-Identifier: MIT
// The bundled application on its chip. After start-up all work is done in two interrupt handlers of
// equal priority, which therefore never interrupt each other; the main loop sleeps.
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

using namespace fieldflash;

namespace {

constinit usb::Device<demo::description, usb::OtgFs, demo::Application> device;
constinit demo::Heartbeat<demo::flashesPerSecond> heartbeat;
constinit demo::Button button;

/// Long enough for any host and hub to notice that the device has gone: on the wire 2.5 us would do
/// (USB 2.0 section 7.1.7.3), but hubs are polled.
constexpr uint32_t disconnectTime = 20;

/// The host has sent the last acknowledgement; some frames later its controller and every hub on
/// the way are done with it as well.
constexpr uint32_t settleTime = 2;

[[noreturn]] void enterLoader()
{
    chip::delay(settleTime);
    device.driver.disconnect();
    board::led.setActive(true);
    chip::delay(disconnectTime);
    chip::faultRecord().seal = 0; // what runs next may be another program
    fieldflash_runtime_dfu_enter();
}

void setUpPins()
{
    board::led.makeOutput();
    board::button.makeInput();
}

/// Null after the bootloader was entered for a third fault: the program may be another one now.
const uint32_t* faultToShow()
{
    const chip::FaultRecord& record = chip::faultRecord();
    return record.isValid() && record.count != 0 ? &record.exception : nullptr;
}

/// Without clock or USB core there is nothing to talk through: light the LED and leave it on. The
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
    if (clock == chip::ClockSource::UntrimmedMsi)
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
    // Harmless without a watchdog. One that the option bytes have started is served; the ROM leaves
    // it at its slowest (AN2606).
    chip::iwdg().KR.write(chip::IWDG_KR_RELOAD);
    device.function.millisecondPassed();
    board::led.setActive(heartbeat.tick());
    if (button.tick(board::button.isActive())) {
        device.function.buttonPressed();
        if (device.function.wantsLoader())
            enterLoader();
    }
}

/// Restarting has not helped, so the bootloader waits for a better program. Also on a board where
/// it cannot use USB: there is nothing better left, and its UART may be in reach.
void afterRepeatedFaults()
{
    board::led.setActive(true);
    fieldflash_runtime_dfu_enter();
}
