// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/stm32l476.h"
#include "core/virtual_board/cpu/interrupt_numbers.h"

#include "firmware/contract/bootloader_request.h"
#include "firmware/contract/flash_map.h"

#include <algorithm>

namespace fieldflash::board {

namespace {

using namespace std::chrono_literals;

// Peripheral time is set between slices: a flag that rises is seen at most this late.
constexpr ChipTime kSlice = 20us;

constexpr std::uint32_t kEngineeringBase = 0x1FFF7000;
constexpr std::uint32_t kUniqueIdOffset = 0x590;
constexpr std::uint32_t kFlashSizeOffset = 0x5E0;
constexpr std::uint32_t kPackageOffset = 0x500;

// What lies at the start of our model of system memory. The values of the real ROM are unknown;
// programs must read them, not know them.
constexpr std::uint32_t kRomStackPointer = 0x20002D40;
constexpr std::uint32_t kRomEntry = 0x1FFF1EC1;
constexpr std::uint8_t kRomId = 0xA3; // V10.3, at 0x1FFF6FFE
constexpr std::uint32_t kRomIdOffset = 0x6FFE;

constexpr int kFlashInterrupt = 4;
constexpr std::uint32_t kUsbFrequency = 48'000'000;
constexpr std::uint32_t kUsbTolerance = kUsbFrequency / 400; // 0.25 % (USB 2.0, 7.1.11)
constexpr unsigned kUsbAlternateFunction = 10;

void storeWord(Bytes& memory, std::size_t offset, std::uint32_t value)
{
    for (unsigned byte = 0; byte < 4; ++byte)
        memory[offset + byte] = static_cast<std::uint8_t>(value >> (8 * byte));
}

/// What RAM holds after power-on: anything but zeros.
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
    m_rcc.onPeripheralReset = [this](std::uint32_t, std::uint32_t bits) {
        for (auto& [letter, port] : m_ports) {
            if ((bits & (1U << static_cast<unsigned>(letter - 'A'))) != 0)
                port->reset();
        }
        if ((bits & (1U << 12)) != 0)
            m_usb.reset();
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
        m_isFlashViewStale = true;
        m_processor.stopRun();
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

void Stm32l476::attachPeripherals()
{
    const auto enabled = [this](std::uint32_t enableRegister, unsigned bit) {
        return [this, enableRegister, bit] { return m_rcc.isEnabled(enableRegister, bit); };
    };
    m_peripherals.attach("RCC", 0x40021000, 0x400, m_rcc);
    m_peripherals.attach("FLASH", 0x40022000, 0x400, m_flashController);
    m_peripherals.attach("PWR", 0x40007000, 0x400, m_pwr, enabled(ClockTree::kApb1Enr1, 28));
    m_peripherals.attach("SYSCFG", 0x40010000, 0x30, m_syscfg, enabled(ClockTree::kApb2Enr, 0));
    m_peripherals.attach("IWDG", 0x40003000, 0x400, m_watchdog);
    m_peripherals.attach("RTC", 0x40002800, 0x400, m_rtc);
    m_peripherals.attach("USART2", 0x40004400, 0x400, m_usart2, enabled(ClockTree::kApb1Enr1, 17));
    m_peripherals.attach("OTG_FS", 0x50000000, 0x40000, m_usb, enabled(ClockTree::kAhb2Enr, 12));
    for (char letter = 'A'; letter <= 'H'; ++letter) {
        const auto index = static_cast<unsigned>(letter - 'A');
        const std::uint32_t moder = letter == 'A' ? 0xABFFFFFF
            : letter == 'B'                       ? 0xFFFFFEBF
            : letter == 'H'                       ? 0x0000000F
                                                  : 0xFFFFFFFF;
        auto& port = m_ports[letter] = std::make_unique<Gpio>(moder);
        m_peripherals.attach(std::string("GPIO") + letter, 0x48000000 + 0x400 * index, 0x400, *port,
                             enabled(ClockTree::kAhb2Enr, index));
    }
    for (unsigned number = 0; number < 3; ++number) {
        auto& block = m_others["I2C" + std::to_string(number + 1)] = std::make_unique<I2c>();
        m_peripherals.attach("I2C" + std::to_string(number + 1), 0x40005400 + 0x400 * number, 0x400,
                             *block, enabled(ClockTree::kApb1Enr1, 21 + number));
    }
    const auto plain = [this](const std::string& name, std::uint32_t base, std::uint32_t size) {
        auto& block = m_others[name] = std::make_unique<PlainRegisters>();
        m_peripherals.attach(name, base, size, *block);
    };
    plain("TIM2-7", 0x40000000, 0x1800);
    plain("LCD", 0x40002400, 0x400);
    plain("WWDG", 0x40002C00, 0x400);
    plain("SPI2-3", 0x40003800, 0x800);
    plain("USART3-5", 0x40004800, 0xC00);
    plain("CAN", 0x40006400, 0x400);
    plain("DAC-OPAMP-LPTIM1", 0x40007400, 0xC00);
    plain("LPUART1-LPTIM2", 0x40008000, 0x1800);
    plain("VREFBUF-COMP", 0x40010030, 0x3D0);
    plain("EXTI", 0x40010400, 0x400);
    plain("FIREWALL", 0x40011C00, 0x400);
    plain("APB2", 0x40012800, 0x3800);
    plain("DMA", 0x40020000, 0x800);
    plain("CRC-TSC", 0x40023000, 0x1400);
    plain("ADC", 0x50040000, 0x400);
    plain("RNG", 0x50060800, 0x400);
    const auto window = [this](std::uint32_t base) {
        return RegisterWindow{
            .read = [this, base](std::uint32_t offset,
                                 unsigned size) { return m_peripherals.read(base + offset, size); },
            .write =
                [this, base](std::uint32_t offset, unsigned size, std::uint32_t value) {
                    m_peripherals.write(base + offset, size, value);
                    updateInterruptLines();
                }};
    };
    m_processor.mapRegisters(0x40000000, 0x30000, window(0x40000000));
    m_processor.mapRegisters(0x48000000, 0x2000, window(0x48000000));
    m_processor.mapRegisters(0x50000000, 0x61000, window(0x50000000));
    // DWT, ITM and the debug blocks: CYCCNT runs, the rest is plain memory of the debugger.
    m_processor.mapRegisters(0xE0001000, 0x1000,
                             {.read =
                                  [this](std::uint32_t offset, unsigned) {
                                      return offset == 4
                                          ? static_cast<std::uint32_t>(m_processor.totalCycles())
                                          : 0;
                                  },
                              .write = [](std::uint32_t, unsigned, std::uint32_t) {}});
    m_processor.mapRegisters(0xE0042000, 0x1000,
                             {.read =
                                  [](std::uint32_t offset, unsigned) {
                                      return offset == 0 ? 0x10076415U : 0U; // rev 4
                                  },
                              .write = [](std::uint32_t, unsigned, std::uint32_t) {}});
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
    m_isFlashViewStale = false;
}

void Stm32l476::setPeripheralTime()
{
    m_rcc.setTime(m_now);
    m_flashController.setTime(m_now);
    m_watchdog.setTime(m_now);
    m_usb.setTime(m_now);
}

void Stm32l476::updateInterruptLines()
{
    SystemControl& control = m_processor.systemControl();
    control.setLine(kOtgFsInterrupt, m_usb.isInterruptAsserted());
    control.setLine(kFlashInterrupt, m_flashController.isInterruptAsserted());
    control.setLine(kRccInterrupt, m_rcc.isInterruptAsserted());
    if (control.isAnythingPending())
        m_processor.interruptRun();
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
    if (const auto cycles = const_cast<CortexM&>(m_processor).systemControl().cyclesToSysTick())
        consider(m_now
                 + ChipTime(
                     static_cast<std::int64_t>(*cycles * 1'000'000'000ULL / m_rcc.systemClock())));
    return next;
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

void Stm32l476::runSlice(ChipTime until)
{
    const std::uint64_t frequency = m_rcc.systemClock();
    const auto slice = std::min(until - m_now, kSlice);
    const auto cycles = std::max<std::uint64_t>(
        1, static_cast<std::uint64_t>(slice.count()) * frequency / 1'000'000'000ULL);
    const CpuStop stop = m_processor.run(cycles);
    const std::uint64_t executed = std::max<std::uint64_t>(1, m_processor.lastCycles());
    m_now += ChipTime(static_cast<std::int64_t>(executed * 1'000'000'000ULL / frequency));
    m_processor.systemControl().advance(executed);
    m_isSleeping = stop == CpuStop::Sleep;
    if (stop == CpuStop::Lockup)
        m_isHalted = true;
    if (!m_hasStaleLines)
        m_processor.dropStaleLines();
    if (m_isFlashViewStale || m_flashController.takeCellsChanged())
        restoreFlashView();
}

void Stm32l476::advanceTo(ChipTime until)
{
    while (m_now < until) {
        if (m_isHalted || m_isSleeping) {
            // Nothing is executed: time jumps to the next thing that can change that.
            const auto event = nextEvent();
            const ChipTime before = m_now;
            m_now = event && *event < until ? std::max(*event, m_now + 1us) : until;
            const auto passed = static_cast<std::uint64_t>((m_now - before).count());
            if (!m_isHalted)
                m_processor.systemControl().advance(passed * m_rcc.systemClock()
                                                    / 1'000'000'000ULL);
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
