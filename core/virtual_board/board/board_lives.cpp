// SPDX-License-Identifier: MIT
// Mode changes of a board: power, reset, jump, boot selection (AN2606, pattern 7).
#include "core/base/log.h"
#include "core/virtual_board/application/application.h"
#include "core/virtual_board/application/application_image.h"
#include "core/virtual_board/application/demo_content.h"
#include "core/virtual_board/board/virtual_board_private.h"
#include "core/virtual_board/loader/loader_content.h"
#include "core/virtual_board/loader/loader_slots.h"
#include "core/virtual_board/loader/resident_loader.h"
#include "core/virtual_board/plain/plain_bootloader.h"
#include "core/virtual_board/rom/rom_bootloader.h"
#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

using std::chrono::milliseconds;

/// From the reset to the pull-up of the application: clocks, USB core.
constexpr milliseconds kApplicationStart{20};
/// From the reset to the pull-up of a resident bootloader.
constexpr milliseconds kPlainStart{50};
/// The host must detect the disconnection (USB 2.0, 7.1.7.3: 2.5 us, longer behind a hub).
constexpr milliseconds kDisconnection{20};

constexpr ByteCount kDemoSize = 14 * 1024;

/// Where the demo keeps its stack on an L476, or the end of the first RAM where that is smaller.
std::uint32_t stackTop(const RomModel& rom)
{
    return static_cast<std::uint32_t>(
        std::min<ByteCount>(kDemoStackTop, rom.ram.front().end() - 8));
}

void placeDoubleWord(FlashMemory& flash, Address address, std::uint64_t value)
{
    Bytes bytes;
    appendLittle32(bytes, static_cast<std::uint32_t>(value));
    appendLittle32(bytes, static_cast<std::uint32_t>(value >> 32));
    flash.place(address, bytes);
}

/// As the loader leaves it after a download; with two slots, confirmed.
void placeVerified(FlashMemory& flash, ResidentLoaderKind kind, const Bytes& application)
{
    const LoaderSlot slot = loaderSlot(flash, kind);
    flash.place(slot.base, application);
    placeDoubleWord(flash, slot.base + FIELDFLASH_LOADER_MARKER_OFFSET,
                    verifiedMarker(flash, kind, slot));
    if (!hasSlots(kind))
        return;
    constexpr std::uint64_t kConfirmed =
        std::uint64_t{FIELDFLASH_LOADER_CONFIRMED_HIGH} << 32 | FIELDFLASH_LOADER_CONFIRMED_LOW;
    for (const Address offset : {0U, 8U})
        placeDoubleWord(flash, slot.base + FIELDFLASH_LOADER_CONFIRM_OFFSET + offset, kConfirmed);
}

/// The bytes that the contract needs in front of and behind the demo.
ByteCount neededFor(ResidentLoaderKind kind)
{
    return hasSlots(kind)
        ? FIELDFLASH_LOADER_SLOT_B + FIELDFLASH_LOADER_SLOT_SIZE - FIELDFLASH_LOADER_BASE
        : FIELDFLASH_LOADER_APPLICATION - FIELDFLASH_LOADER_BASE + FIELDFLASH_SIGNED_HEADER_SIZE
            + kDemoSize;
}

} // namespace

void VirtualBoard::Private::fillFlash()
{
    const BoardSwitches& switches = chip.switches;
    const bool hasLoader = switches.loader != ResidentLoaderKind::Off;
    if (hasLoader && chip.flash.range().size >= neededFor(switches.loader)) {
        chip.flash.place(FIELDFLASH_LOADER_BASE, loaderContent(switches.loader));
        if (switches.start != Start::Empty)
            placeVerified(chip.flash, switches.loader,
                          loaderApplication(switches.loader, switches.version, kDemoSize));
    } else if (!hasLoader && switches.start != Start::Empty)
        chip.flash.place(chip.flash.range().first,
                         demoApplication(switches.version, kDemoSize, stackTop(chip.rom)));
    if (!switches.flashFile.isEmpty()) {
        if (const Result<void> kept = chip.flash.keepIn(switches.flashFile); !kept)
            fileError = kept.error();
    }
    if (switches.powerCutAt)
        chip.flash.interruptAt(*switches.powerCutAt, Interruption::PowerCut);
}

void VirtualBoard::Private::announce()
{
    // From the event loop, as documented, and only while the board exists.
    chip.clock.callAt(chip.clock.now(), [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (self && self->board && self->board->connectionChanged)
            self->board->connectionChanged();
    });
}

void VirtualBoard::Private::disconnect()
{
    chip.timers.cancelAll();
    const bool wasConnected = std::exchange(isConnected, false);
    ++life;
    std::exchange(lifeEnds, std::stop_source()).request_stop();
    endpoint.reset();
    usbMode.reset();
    if (wasConnected)
        announce();
}

void VirtualBoard::Private::show(std::unique_ptr<UsbMode> newMode)
{
    usbMode = std::move(newMode);
    endpoint = std::make_unique<ControlEndpoint>(*usbMode, chip.statistics);
    isConnected = true;
}

void VirtualBoard::Private::connect(std::unique_ptr<UsbMode> newMode, milliseconds delay)
{
    if (delay == milliseconds(0)) {
        show(std::move(newMode)); // a board under construction has no listeners yet
        return;
    }
    // std::function requires copyable captures.
    auto held = std::make_shared<std::unique_ptr<UsbMode>>(std::move(newMode));
    chip.timers.callAfter(delay, [this, held] {
        show(std::move(*held));
        announce();
    });
}

std::optional<Address> VirtualBoard::Private::bootEntry() const
{
    const FlashMemory& flash = chip.flash;
    const Address bank1 = flash.range().first;
    if (chip.options.bootsFromEitherBank() && flash.geometry().banks > 1) {
        const auto bank2 = static_cast<Address>(bank1 + flash.range().size / 2);
        if (findApplication(flash, bank2, chip.rom.ram))
            return bank2;
    }
    return findApplication(flash, bank1, chip.rom.ram) ? std::optional(bank1) : std::nullopt;
}

void VirtualBoard::Private::boot(bool boot0, bool isRomRequested)
{
    chip.options.applyTo(chip.flash);
    if (loaderIn(chip.flash) != ResidentLoaderKind::Off && !boot0) {
        bootWithLoader(isRomRequested, kPlainStart + kDisconnection,
                       kApplicationStart + kDisconnection);
        return;
    }
    const bool mayStartRom = chip.options.readProtection() < 2;
    if (mayStartRom && (boot0 || isRomRequested)) {
        startRom(chip.rom.startup + chip.rom.connection);
        return;
    }
    if (const auto entry = bootEntry()) {
        startApplication(*entry, kApplicationStart + kDisconnection);
        return;
    }
    const bool isRomFallback = chip.switches.emptyStartsRom || chip.options.bootsFromEitherBank()
        || chip.switches.plainDfu != PlainDfu::Off;
    if (mayStartRom && isRomFallback)
        startRom(chip.rom.startup + chip.rom.connection);
    else
        qCDebug(logBoard) << "no program to start: the board stays off the bus";
}

void VirtualBoard::Private::startRom(milliseconds delay)
{
    ++chip.romStarts;
    if (chip.switches.plainDfu != PlainDfu::Off) {
        // Without a delay: it is found like this.
        const bool isFound = delay == milliseconds(0);
        connect(std::make_unique<PlainBootloader>(chip),
                isFound ? delay : kPlainStart + kDisconnection);
        return;
    }
    if (chip.rom.needsCrystal && !chip.switches.hasCrystal) {
        qCDebug(logBoard) << "no crystal: the bootloader stays off the bus";
        return;
    }
    connect(std::make_unique<RomBootloader>(chip), delay);
}

void VirtualBoard::Private::bootWithLoader(bool isRequested, milliseconds loaderDelay,
                                           milliseconds applicationDelay)
{
    const ResidentLoaderKind kind = loaderIn(chip.flash);
    LoaderStart start;
    if (!isRequested)
        start = startAfterReset(chip.flash, kind);
    const auto entry =
        static_cast<Address>(start.slot.base + std::uint64_t{FIELDFLASH_SIGNED_HEADER_SIZE});
    const bool starts = !isRequested && start.finding == LoaderFinding::None;
    if (const auto image = starts ? findApplication(chip.flash, entry) : std::nullopt) {
        auto application = std::make_unique<Application>(chip, *image);
        if (hasSlots(kind) && chip.switches.confirms)
            application->confirm = [this, slot = start.slot] { confirmProgram(chip.flash, slot); };
        connect(std::move(application), applicationDelay);
        return;
    }
    connect(std::make_unique<ResidentLoader>(chip, start.finding, isRequested), loaderDelay);
}

void VirtualBoard::Private::startApplication(Address entry, milliseconds delay)
{
    const auto image = findApplication(chip.flash, entry, chip.rom.ram);
    if (image)
        connect(std::make_unique<Application>(chip, *image), delay);
}

void VirtualBoard::Private::powerOn(bool boot0)
{
    ++chip.statistics.powerOns;
    hasPower = true;
    chip.flash.restorePower();
    chip.hangs = false;
    chip.hasLeftRom = false;
    boot(boot0, false);
}

void VirtualBoard::Private::depart(Departure departure)
{
    chip.timers.callAfter(departure.after, [this, departure] { carryOut(departure); });
}

void VirtualBoard::Private::carryOut(const Departure& departure)
{
    disconnect();
    switch (departure.to) {
    case Departure::To::Rom:
        ++chip.statistics.resets;
        boot(false, true);
        break;
    case Departure::To::Reset:
        ++chip.statistics.resets;
        boot(false, false);
        break;
    case Departure::To::Application:
        if (departure.entry == FIELDFLASH_LOADER_BASE
            && loaderIn(chip.flash) != ResidentLoaderKind::Off) {
            boot(false, false);
            break;
        }
        startApplication(departure.entry, kApplicationStart + kDisconnection);
        break;
    case Departure::To::Nowhere: break;
    }
}

void VirtualBoard::Private::losePower()
{
    if (!hasPower)
        return;
    hasPower = false;
    if (usbMode)
        usbMode->powerLost(chip.clock.now());
    disconnect();
}

} // namespace fieldflash::board
