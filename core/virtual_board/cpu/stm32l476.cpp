// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/stm32l476.h"

#include "firmware/contract/bootloader_request.h"
#include "firmware/contract/flash_map.h"

#include <algorithm>

namespace fieldflash::board {

namespace {

using namespace std::chrono_literals;

// Peripheral time advances between slices: flags are seen at most this late.
constexpr ChipTime kSlice = 20us;

constexpr std::uint32_t kEngineeringBase = 0x1FFF7000;
constexpr std::uint32_t kUniqueIdOffset = 0x590;
constexpr std::uint32_t kFlashSizeOffset = 0x5E0;
constexpr std::uint32_t kPackageOffset = 0x500;

// The start of our system memory model. The values of the real ROM are unknown; programs must read
// them rather than assume them.
constexpr std::uint32_t kRomStackPointer = 0x20002D40;
constexpr std::uint32_t kRomEntry = 0x1FFF1EC1;
constexpr std::uint8_t kRomId = 0xA3; // V10.3, at 0x1FFF6FFE
constexpr std::uint32_t kRomIdOffset = 0x6FFE;

constexpr std::uint32_t kUsbFrequency = 48'000'000;
constexpr std::uint32_t kUsbTolerance = kUsbFrequency / 400; // 0.25 % (USB 2.0, 7.1.11)
constexpr unsigned kUsbAlternateFunction = 10;

void storeWord(Bytes& memory, std::size_t offset, std::uint32_t value)
{
    for (unsigned byte = 0; byte < 4; ++byte)
        memory[offset + byte] = static_cast<std::uint8_t>(value >> (8 * byte));
}

/// RAM content after power-on: anything but zeros.
void fillWithNoise(Bytes& memory)
{
    std::uint32_t noise = 0x2545F491;
    for (std::uint8_t& byte : memory) {
        noise = noise * 1664525 + 1013904223;
        byte = static_cast<std::uint8_t>(noise >> 24);
    }
}

} // namespace

Stm32l476::Stm32l476(FlashMemory& flash, const std::array<std::uint8_t, 12>& uniqueId,
                     Crystals crystals)
    : m_flash(flash),
      m_crystals(crystals),
      m_flashView(flash.contents().begin(), flash.contents().end()),
      m_systemMemory(FIELDFLASH_SYSTEM_MEMORY_SIZE, 0),
      m_engineering(0x1000, 0xFF),
      m_sram1(FIELDFLASH_SRAM1_SIZE),
      m_sram2(FIELDFLASH_SRAM2_SIZE),
      m_rcc(crystals),
      m_flashController(flash)
{
    storeWord(m_systemMemory, 0, kRomStackPointer);
    storeWord(m_systemMemory, 4, kRomEntry);
    m_systemMemory[kRomIdOffset] = kRomId;
    std::ranges::copy(uniqueId, m_engineering.begin() + kUniqueIdOffset);
    m_engineering[kFlashSizeOffset] = static_cast<std::uint8_t>(flash.contents().size() / 1024);
    m_engineering[kFlashSizeOffset + 1] =
        static_cast<std::uint8_t>((flash.contents().size() / 1024) >> 8);
    storeWord(m_engineering, kPackageOffset, 0);
    mapMemories();
    attachPeripherals();
    m_pwr.onBackupAccess = [this](bool isAccessible) {
        m_rcc.isBackupAccessible = isAccessible;
        m_rtc.isAccessible = isAccessible;
    };
    m_rcc.onPeripheralReset = [this](std::uint32_t resetRegister, std::uint32_t bits) {
        resetPeripherals(resetRegister, bits);
    };
    m_syscfg.onRemap = [this] { remap(); };
    m_processor.systemControl().onResetRequest = [this] {
        m_resetRequested = true;
        m_processor.stopRun();
    };
    m_flashController.onDataCacheReset = [this] { m_hasStaleLines = false; };
    m_flashController.onOptionLaunch = m_processor.systemControl().onResetRequest;
}

Stm32l476::~Stm32l476() = default;

void Stm32l476::mapMemories()
{
    const auto onFlashWrite = [this](std::uint32_t address, unsigned size, std::uint32_t value) {
        m_flashController.storeFromProcessor(address, size, value);
        m_processor.stopRun(); // programmed bytes are copied to the view between runs
    };
    const auto ignoreWrite = [](std::uint32_t, unsigned, std::uint32_t) { };
    m_processor.mapFlash(FIELDFLASH_FLASH_BASE, m_flashView, onFlashWrite);
    m_processor.mapFlash(FIELDFLASH_SYSTEM_MEMORY_BASE, m_systemMemory, ignoreWrite);
    m_processor.mapFlash(kEngineeringBase, m_engineering, ignoreWrite);
    m_processor.mapRam(FIELDFLASH_SRAM1_BASE, m_sram1);
    m_processor.mapRam(FIELDFLASH_SRAM2_BASE, m_sram2);
    m_processor.mapFlash(0, m_flashView, ignoreWrite);
    m_processor.watchFetch(FIELDFLASH_SYSTEM_MEMORY_BASE, FIELDFLASH_SYSTEM_MEMORY_SIZE,
                           [this](std::uint32_t address) {
                               m_romFetch = address;
                               m_processor.stopRun();
                           });
}

void Stm32l476::remap()
{
    const bool wanted = m_syscfg.isSystemMemoryMapped();
    if (wanted == m_isSystemMemoryAtZero)
        return;
    m_isSystemMemoryAtZero = wanted;
    const auto ignoreWrite = [](std::uint32_t, unsigned, std::uint32_t) { };
    m_processor.unmap(0, wanted ? m_flashView.size() : m_systemMemory.size());
    m_processor.mapFlash(0, wanted ? m_systemMemory : m_flashView, ignoreWrite);
}

void Stm32l476::powerOn()
{
    fillWithNoise(m_sram1);
    fillWithNoise(m_sram2);
    m_rcc.powerOn();
    m_rtc.powerOn();
    m_rcc.noteResetCause(ClockTree::kPowerOnResetFlag);
    systemReset(ClockTree::kPinResetFlag);
}

void Stm32l476::systemReset(unsigned causeBit)
{
    m_peripherals.reset();
    m_rcc.noteResetCause(causeBit);
    m_rcc.noteResetCause(ClockTree::kPinResetFlag);
    m_usb.setConnected(false);
    m_resetRequested = false;
    m_romFetch.reset();
    m_isSleeping = false;
    m_hasStaleLines = false;
    m_processor.dropStaleLines();
    setPeripheralTime();
    restoreFlashView();
    m_isHalted = bootsIntoRom && bootsIntoRom();
    if (!m_isHalted)
        m_processor.reset(0);
}

Gpio& Stm32l476::port(char letter) { return *m_ports.at(letter); }

void Stm32l476::restoreFlashView()
{
    const ByteView cells = m_flash.contents();
    std::ranges::copy(cells, m_flashView.begin());
    m_processor.forgetTranslations(FIELDFLASH_FLASH_BASE, m_flashView.size());
    if (!m_isSystemMemoryAtZero)
        m_processor.forgetTranslations(0, m_flashView.size());
    (void)m_flashController.takeChanges();
    watchEccErrors();
}

/// A read of a torn double word raises an NMI (RM0351, 3.3.8).
void Stm32l476::watchEccErrors()
{
    const auto first = m_flash.firstEccError(m_flash.range());
    if (first == m_firstEccError)
        return; // a watch slows down every read
    m_firstEccError = first;
    if (!first) {
        m_processor.watchReads(0, 0, {});
        return;
    }
    const auto size = static_cast<std::size_t>(m_flash.range().end() - *first);
    m_processor.watchReads(*first, size, [this](std::uint32_t address) {
        const Address word = address & ~Address{7};
        if (!m_flash.firstEccError({word, kDoubleWordSize})
            || !m_flashController.noteEccError(word - FIELDFLASH_FLASH_BASE))
            return;
        m_processor.systemControl().setPending(kNmi);
        m_processor.interruptRun();
    });
}

void Stm32l476::cutPower()
{
    m_isHalted = true;
    m_processor.stopRun();
}

/// The processor waits for a bank that is erased or programmed while it fetches from it:
/// read-while- write works between banks only (RM0351, 3.3.4).
std::optional<ChipTime> Stm32l476::stalledUntil() const
{
    const unsigned banks = m_flashController.busyBanks();
    std::uint32_t offset = m_processor.programCounter();
    if (offset >= FIELDFLASH_FLASH_BASE)
        offset -= FIELDFLASH_FLASH_BASE;
    else if (m_isSystemMemoryAtZero)
        return std::nullopt;
    const std::uint32_t bankSize = FIELDFLASH_FLASH_SIZE / 2;
    if (banks == 0 || offset >= FIELDFLASH_FLASH_SIZE || (banks & (1U << (offset / bankSize))) == 0)
        return std::nullopt;
    return m_flashController.busyUntil();
}

/// Nothing is executed until then.
void Stm32l476::skipTo(ChipTime time)
{
    const auto passed = static_cast<std::uint64_t>((time - m_now).count());
    m_now = time;
    if (m_isHalted)
        return;
    const std::uint64_t cycles = passed * m_rcc.systemClock() / 1'000'000'000ULL;
    m_processor.systemControl().advance(cycles);
    advanceTimers(cycles);
}

void Stm32l476::copyToFlashView(const FlashController::Change& change)
{
    const ByteView cells = m_flash.contents().subspan(change.offset, change.size);
    std::ranges::copy(cells, m_flashView.begin() + static_cast<std::ptrdiff_t>(change.offset));
    m_processor.forgetTranslations(
        static_cast<std::uint32_t>(FIELDFLASH_FLASH_BASE + change.offset), change.size);
    if (!m_isSystemMemoryAtZero)
        m_processor.forgetTranslations(static_cast<std::uint32_t>(change.offset), change.size);
}

void Stm32l476::setPeripheralTime()
{
    m_rcc.setTime(m_now);
    m_flashController.setTime(m_now);
    m_watchdog.setTime(m_now);
    m_usb.setTime(m_now);
    m_sdmmc1.setTime(m_now, m_rcc.usbClock()); // the same 48 MHz (RM0351, 6.2.15)
    // The buses run at the frequency of the core: no program of ours divides it. BRR of the LPUART
    // counts 256ths (RM0351, 41.7.4).
    for (const auto& place : m_serialPorts)
        place->port.setTime(m_now,
                            m_rcc.systemClock() * (place->name == "LPUART1" ? 256ULL : 1ULL));
}

QString Stm32l476::connectionObstacle() const
{
    if (!m_rcc.isEnabled(ClockTree::kAhb2Enr, 12) || !m_usb.wantsConnection())
        return {};
    if (!m_pwr.isUsbSupplyValid())
        return QStringLiteral("VDDUSB is not enabled (PWR_CR2.USV)");
    const std::uint32_t clock = m_rcc.usbClock();
    if (clock + kUsbTolerance < kUsbFrequency || clock > kUsbFrequency + kUsbTolerance)
        return QStringLiteral("the USB clock is %1 Hz, not 48 MHz").arg(clock);
    const Gpio& pins = *m_ports.at('A');
    if (!pins.isAlternateFunction(11, kUsbAlternateFunction)
        || !pins.isAlternateFunction(12, kUsbAlternateFunction))
        return QStringLiteral("PA11 and PA12 are not on OTG_FS (AF10)");
    return {};
}

bool Stm32l476::isPullUpOn() const
{
    return m_rcc.isEnabled(ClockTree::kAhb2Enr, 12) && m_usb.wantsConnection()
        && connectionObstacle().isEmpty();
}

std::optional<ChipTime> Stm32l476::nextEvent() const
{
    std::optional<ChipTime> next = m_watchdog.expiresAt();
    const auto consider = [&next](std::optional<ChipTime> event) {
        if (event && (!next || *event < *next))
            next = event;
    };
    consider(m_flashController.busyUntil());
    if (m_isHalted)
        return next;
    const auto considerCycles = [&](std::optional<std::uint64_t> cycles) {
        if (cycles)
            consider(m_now
                     + ChipTime(static_cast<std::int64_t>(*cycles * 1'000'000'000ULL
                                                          / m_rcc.systemClock())));
    };
    considerCycles(const_cast<CortexM&>(m_processor).systemControl().cyclesToSysTick());
    for (const BasicTimer& timer : m_timers)
        considerCycles(timer.cyclesToInterrupt());
    for (const auto& place : m_serialPorts)
        consider(place->port.nextArrival());
    return next;
}

void Stm32l476::advanceTimers(std::uint64_t cycles)
{
    for (BasicTimer& timer : m_timers)
        timer.advance(cycles);
}

void Stm32l476::enterRom(std::uint32_t address)
{
    RomEntry entry;
    entry.address = address;
    const auto note = [&entry](bool isWrong, EntryMistake mistake) {
        if (isWrong)
            entry.mistakes.push_back(mistake);
    };
    const SystemControl& control = m_processor.systemControl();
    const auto request =
        readLittle32(m_sram1, FIELDFLASH_BOOTLOADER_REQUEST_ADDRESS - FIELDFLASH_SRAM1_BASE);
    note((address | 1U) != kRomEntry, EntryMistake::VectorRunAsCode);
    note(m_processor.mainStackPointer() != kRomStackPointer, EntryMistake::WrongStackPointer);
    note(!m_syscfg.isSystemMemoryMapped(), EntryMistake::SystemMemoryNotMapped);
    note(m_processor.primask(), EntryMistake::PrimaskSet);
    note(isPullUpOn(), EntryMistake::UsbLeftConnected);
    note(m_rcc.isSystemClockFromPll(), EntryMistake::ClocksLeftOn);
    note(control.isSysTickRunning() || control.isAnyInterruptEnabled(),
         EntryMistake::InterruptsLeftEnabled);
    note(!m_pwr.isRange1(), EntryMistake::RegulatorRange2);
    note(request == FIELDFLASH_BOOTLOADER_REQUEST_WORD, EntryMistake::RequestNotCleared);
    note(!m_crystals.hasLse && m_crystals.hseFrequency == 0, EntryMistake::NoUsbClockSource);
    m_isHalted = true;
    if (onRomEntry)
        onRomEntry(entry);
}

bool Stm32l476::isClockedWrongly()
{
    m_clockViolation = m_rcc.violation(m_pwr.isRange1(), m_flashController.waitStates());
    return !m_clockViolation.isEmpty();
}

void Stm32l476::runSlice(ChipTime until)
{
    if (isClockedWrongly()) {
        m_isHalted = true;
        return;
    }
    const std::uint64_t frequency = m_rcc.systemClock();
    const auto slice = std::min(until - m_now, kSlice);
    const auto cycles = std::max<std::uint64_t>(
        1, static_cast<std::uint64_t>(slice.count()) * frequency / 1'000'000'000ULL);
    const CpuStop stop = m_processor.run(cycles);
    const std::uint64_t executed = std::max<std::uint64_t>(1, m_processor.lastCycles());
    m_now += ChipTime(static_cast<std::int64_t>(executed * 1'000'000'000ULL / frequency));
    m_processor.systemControl().advance(executed);
    advanceTimers(executed);
    m_isSleeping = stop == CpuStop::Sleep;
    if (stop == CpuStop::Lockup)
        m_isHalted = true;
    if (!m_hasStaleLines)
        m_processor.dropStaleLines();
    const auto changes = m_flashController.takeChanges();
    for (const FlashController::Change& change : changes)
        copyToFlashView(change);
    if (!changes.empty())
        watchEccErrors();
}

void Stm32l476::advanceTo(ChipTime until, std::uint64_t mostCycles)
{
    const std::uint64_t begin = m_processor.totalCycles();
    while (m_now < until && m_processor.totalCycles() - begin < mostCycles) {
        if (m_isHalted || m_isSleeping) {
            // Nothing is executed: time skips to the next event that can change this.
            const auto event = nextEvent();
            skipTo(event && *event < until ? std::max(*event, m_now + 1us) : until);
        } else if (const auto end = stalledUntil()) {
            skipTo(std::min(*end, until));
        } else {
            runSlice(until);
        }
        setPeripheralTime();
        updateInterruptLines();
        if (m_processor.systemControl().isAnythingPending())
            m_isSleeping = false;
        const auto watchdog = m_watchdog.expiresAt();
        if (watchdog && m_now >= *watchdog)
            systemReset(ClockTree::kWatchdogResetFlag);
        else if (m_resetRequested)
            systemReset(ClockTree::kSoftwareResetFlag);
        else if (m_romFetch && !m_isHalted)
            enterRom(*std::exchange(m_romFetch, std::nullopt));
    }
    m_usb.setConnected(isPullUpOn());
}

} // namespace fieldflash::board
