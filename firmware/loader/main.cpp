// SPDX-License-Identifier: MIT
// The resident loader on the chip. USB is served in interrupts; the main loop carries out what
// takes time: erasing, programming, verifying, hashing, and updates over the serial port.
#include "firmware/chip/clocks.h"
#include "firmware/chip/core.h"
#include "firmware/chip/peripherals.h"
#include "firmware/chip/pin.h"
#include "firmware/chip/startup.h"
#include "firmware/chip/time.h"
#include "firmware/loader/build.h"
#include "firmware/loader/description.h"
#include "firmware/loader/header.h"
#include "firmware/loader/start.h"
#include "firmware/loader/worker.h"
#include "firmware/usb/device.h"
#include "firmware/usb/otg_fs.h"

#include FIELDFLASH_BOARD_HEADER

#if FIELDFLASH_LOADER_HAS_SERIAL
#ifndef FIELDFLASH_BOARD_HAS_SERIAL
#error "This board has no serial port for the loader: FIELDFLASH_LOADER_SERIAL_BOARDS"
#endif
#include "firmware/loader/serial_update.h"
#endif

#if FIELDFLASH_LOADER_HAS_SD_CARD
#ifndef FIELDFLASH_BOARD_HAS_SD_CARD
#error "This board has no SD card for the loader: FIELDFLASH_LOADER_CARD_BOARDS"
#endif
#include "firmware/loader/card_slot.h"
#endif

using namespace fieldflash;

namespace {

/// Dfu, with what belongs to the description.
class Function : public loader::Dfu {
public:
    usb::Reply request(const usb::SetupPacket& request)
    {
        if (request.recipient() == usb::Recipient::Device)
            return loader::microsoftRequest(request);
        const usb::Reply reply = Dfu::request(request);
        loader::setFinding(finding());
        return reply;
    }
};

constinit usb::Device<loader::description, usb::OtgFs, Function> device;
constexpr loader::Expected expected{FIELDFLASH_BOARD_NAME, FIELDFLASH_SIGNED_APPLICATION,
                                    FIELDFLASH_LOADER_APPLICATION + FIELDFLASH_SIGNED_HEADER_SIZE};
constinit FieldflashLoaderReport report{};
constexpr bool isReplaceable = (loader::features & FIELDFLASH_LOADER_REPLACEABLE) != 0;
using Worker = loader::Worker<loader::ChipFlash, loader::Security>;
constinit volatile uint32_t milliseconds = 0;

/// Milliseconds: as in the demo, for hubs that are polled, and for a status stage on its way.
constexpr uint32_t disconnectTime = 20;
constexpr uint32_t settleTime = 2;

/// Without clock or USB core, the device cannot communicate: the LED stays on.
[[noreturn]] void giveUp()
{
    board::led.setActive(true);
    for (;;)
        chip::iwdg().KR.write(chip::IWDG_KR_RELOAD);
}

uint8_t reasonFor(loader::Finding finding)
{
    if (loader::hasSlots && finding == loader::Finding::NotConfirmed)
        return FIELDFLASH_LOADER_REASON_NOT_CONFIRMED;
    switch (finding) {
    case loader::Finding::NoProgram: return FIELDFLASH_LOADER_REASON_NO_PROGRAM;
    case loader::Finding::Foreign: return FIELDFLASH_LOADER_REASON_FOREIGN;
    case loader::Finding::Signature: return FIELDFLASH_LOADER_REASON_SIGNATURE;
    case loader::Finding::Older: return FIELDFLASH_LOADER_REASON_OLDER;
    default: return FIELDFLASH_LOADER_REASON_INCOMPLETE;
    }
}

void connect()
{
    device.driver.connect();
    chip::nvic().ISER[chip::OTG_FS_IRQn / 32].write(chip::bit(chip::OTG_FS_IRQn % 32));
}

#if FIELDFLASH_LOADER_HAS_SD_CARD
/// Does not return if a program was installed.
const char* updateFromCard(Worker& worker)
{
    chip::enableInterrupts(); // of the milliseconds
    const char* const reason = loader::updateFromCard(device.function, worker, milliseconds);
    if (reason == nullptr)
        loader::startApplication();
    return reason;
}
#else
const char* updateFromCard(Worker&) { return ""; }
#endif

/// What is on a card is installed before the host sees the device. Returns why nothing was.
const char* startUsb(Worker& worker, loader::Finding condition)
{
    board::led.makeOutput();
    const chip::ClockSource clock = chip::startClocks(board::clockSources);
    if (clock == chip::ClockSource::Failed)
        giveUp();
    // Off for good: reads during programming may corrupt it (ES0250), and the flash changes.
    chip::flash().ACR.clear(chip::FLASH_ACR_DCEN);
    const bool isUntrimmed = clock == chip::ClockSource::UntrimmedMsi;
    report.usbClock =
        isUntrimmed ? FIELDFLASH_LOADER_CLOCK_UNTRIMMED : FIELDFLASH_LOADER_CLOCK_CRYSTAL;
    constexpr bool isReadable = (loader::Security::features & FIELDFLASH_LOADER_NO_READ_BACK) == 0;
    if constexpr (!isReadable)
        device.function.forbidReadBack();
    if constexpr (isReplaceable)
        device.function.allowReplacement();
    const chip::UniqueId& id = chip::uniqueId();
    const uint32_t uid[]{id.UID[0].read(), id.UID[1].read(), id.UID[2].read()};
    chip::startMilliseconds(chip::coreHertz, true);
    const char* const card = updateFromCard(worker);
    loader::setStrings(uid, condition, card, isUntrimmed, isReadable);
    if (!device.driver.start())
        giveUp();
    loader::Security::prepare();
    connect();
    return card;
}

void answer(Worker& worker, loader::Task task, uint32_t address, uint16_t size)
{
    loader::Finding finding = loader::Finding::None;
    uint16_t answerSize = 0;
    if (isReplaceable && task == loader::Task::Replace)
        finding = worker.admitReplacement();
    else
        answerSize = worker.answer(task, address, size);
    chip::disableInterrupts();
    if (device.function.answered(task)) {
        if (task == loader::Task::Settle)
            device.function.settled();
        device.answer(answerSize == 0
                          ? device.function.replaced(finding)
                          : usb::Reply::send({device.function.answerBuffer(), answerSize}));
    }
    chip::enableInterrupts();
}

/// Called with interrupts disabled; returns with them enabled.
void serve(Worker& worker, loader::Task task)
{
    const loader::Block block = device.function.block();
    const uint32_t address = device.function.address();
    const uint16_t size = device.function.size();
    chip::enableInterrupts();
    if (task >= loader::Task::Settle) {
        answer(worker, task, address, size);
        return;
    }
    const loader::Finding finding = worker.carryOut(task, block, address);
    chip::disableInterrupts();
    device.function.finish(task, finding);
    chip::enableInterrupts();
}

[[noreturn]] void restart()
{
    chip::delay(settleTime);
    device.driver.disconnect();
    chip::delay(disconnectTime);
    if constexpr (loader::hasSlots)
        chip::resetSystem(); // decides which program starts, and counts it
    loader::startApplication();
}

#if FIELDFLASH_LOADER_HAS_SERIAL
struct Line : chip::Serial {
    static uint32_t now() { return milliseconds; }
};

void startSerial(loader::Finding condition, const char* card)
{
    board::serial.start();
    // No capital C: it would start a sender.
    loader::sendText<Line>("\r\nu: update by XMODEM. ");
    loader::sendText<Line>(loader::textOf(condition));
    if (FIELDFLASH_LOADER_HAS_SD_CARD && *card != '\0') {
        loader::sendText<Line>(" SD card: ");
        loader::sendText<Line>(card);
    }
    loader::sendText<Line>("\r\n");
}

/// Not in the middle of an update over USB.
bool isCalled()
{
    const loader::State state = device.function.state();
    return Line::hasByte() && Line::take() == 'u'
        && (state <= loader::State::Idle || state == loader::State::Error);
}

/// Called with interrupts disabled. The host sees a disconnect.
void updateBySerial(Worker& worker)
{
    chip::nvic().ICER[chip::OTG_FS_IRQn / 32].acknowledge(chip::bit(chip::OTG_FS_IRQn % 32));
    chip::enableInterrupts();
    device.driver.disconnect();
    if (loader::SerialUpdate<Line, Worker>(device.function, worker).run())
        restart();
    connect();
}
#else
void startSerial(loader::Finding, const char*) { }
bool isCalled() { return false; }
void updateBySerial(Worker&) { }
#endif

} // namespace

void chip::atReset() { loader::continueStart(); }

void run()
{
    Worker worker{device.function, expected, report};
    uint8_t reason = loader::requestedReason();
    if (loader::hasSlots && reason == FIELDFLASH_LOADER_REASON_WATCHDOG && worker.isOnTrial())
        reason = 0; // the number of starts is limited: the other program's turn comes
    loader::Finding condition = loader::Finding::None;
    if (reason == 0 && chip::startInternalClock()) {
        condition = worker.prepareStart();
        if (condition == loader::Finding::None)
            loader::startApplication();
        reason = reasonFor(condition);
    }
    report.header = loader::ownHeader;
    report.reason = reason;
    if constexpr (loader::hasSlots)
        worker.selectFreeSlot();
    startSerial(condition, startUsb(worker, condition));
    for (;;) {
        chip::disableInterrupts();
        const loader::Task task = device.function.next();
        if (task != loader::Task::None)
            serve(worker, task);
        else if (device.function.wantsRestart())
            restart();
        else if (isCalled())
            updateBySerial(worker);
        else
            chip::waitForInterrupt(); // wakes up although interrupts are disabled
        chip::takeInterrupts();
    }
}

void OTG_FS_IRQHandler() { device.driver.service(device); }

void SysTick_Handler()
{
    chip::iwdg().KR.write(chip::IWDG_KR_RELOAD);
    milliseconds = milliseconds + 1;
    board::led.setActive((milliseconds & 64) != 0);
}
