// SPDX-License-Identifier: MIT
// Addresses, clocks and interrupts of the peripherals of the STM32L476 (RM0351, 2.2.2, 6.4 and
// 13.3).
#include "core/virtual_board/cpu/interrupt_numbers.h"
#include "core/virtual_board/cpu/stm32l476.h"
#include "firmware/contract/flash_map.h"

#include <algorithm>

namespace fieldflash::board {

namespace {

/// By controller and channel, from 0.
constexpr std::array<std::array<int, DmaController::kChannels>, 2> kDmaInterrupts{
    {{11, 12, 13, 14, 15, 16, 17}, {56, 57, 58, 59, 60, 68, 69}}};

/// TIM2 to TIM7.
constexpr std::array<int, 6> kTimerInterrupts{28, 29, 30, 50, 54, 55};

} // namespace

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
    for (unsigned index = 0; index < m_timers.size(); ++index)
        m_peripherals.attach("TIM" + std::to_string(index + 2), 0x40000000 + 0x400 * index, 0x400,
                             m_timers.at(index), enabled(ClockTree::kApb1Enr1, index));
    for (unsigned index = 0; index < m_i2c.size(); ++index)
        m_peripherals.attach("I2C" + std::to_string(index + 1), 0x40005400 + 0x400 * index, 0x400,
                             m_i2c.at(index), enabled(ClockTree::kApb1Enr1, 21 + index));
    m_peripherals.attach("SPI3", 0x40003C00, 0x400, m_spi3, enabled(ClockTree::kApb1Enr1, 15));
    const auto plain = [this](const std::string& name, std::uint32_t base, std::uint32_t size) {
        auto& block = m_others[name] = std::make_unique<PlainRegisters>();
        m_peripherals.attach(name, base, size, *block);
    };
    plain("LCD", 0x40002400, 0x400);
    plain("WWDG", 0x40002C00, 0x400);
    plain("SPI2", 0x40003800, 0x400);
    plain("CAN", 0x40006400, 0x400);
    plain("DAC-OPAMP-LPTIM1", 0x40007400, 0xC00);
    plain("SWPMI-LPTIM2", 0x40008400, 0x1400);
    plain("VREFBUF-COMP", 0x40010030, 0x3D0);
    plain("EXTI", 0x40010400, 0x400);
    plain("FIREWALL", 0x40011C00, 0x400);
    m_peripherals.attach("SDMMC1", 0x40012800, 0x400, m_sdmmc1, enabled(ClockTree::kApb2Enr, 10));
    plain("TIM1-SPI1-TIM8", 0x40012C00, 0xC00);
    plain("TIM15-SAI-DFSDM", 0x40013C00, 0x2400);
    m_peripherals.attach("CRC", 0x40023000, 0x400, m_crc, enabled(ClockTree::kAhb1Enr, 12));
    plain("TSC", 0x40024000, 0x400);
    plain("ADC", 0x50040000, 0x400);
    plain("RNG", 0x50060800, 0x400);
    attachSerialPorts();
    attachDma();
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
    // DWT, ITM and the debug blocks: CYCCNT counts, all other registers read as constants.
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
                                      return offset == 0 ? 0x10076415U : 0U; // revision 4 (ES0250)
                                  },
                              .write = [](std::uint32_t, unsigned, std::uint32_t) {}});
}

void Stm32l476::attachSerialPorts()
{
    struct Row {
        const char* name;
        std::uint32_t base;
        std::uint32_t enableRegister;
        unsigned enableBit;
        int interrupt;
    };
    static constexpr std::array<Row, 6> kRows{{
        {"USART1", 0x40013800, ClockTree::kApb2Enr, 14, 37},
        {"USART2", 0x40004400, ClockTree::kApb1Enr1, 17, 38},
        {"USART3", 0x40004800, ClockTree::kApb1Enr1, 18, 39},
        {"UART4", 0x40004C00, ClockTree::kApb1Enr1, 19, 52},
        {"UART5", 0x40005000, ClockTree::kApb1Enr1, 20, 53},
        {"LPUART1", 0x40008000, ClockTree::kApb1Enr2, 0, 70},
    }};
    for (const Row& row : kRows) {
        auto& place = m_serialPorts.emplace_back(std::make_unique<SerialPlace>());
        place->name = row.name;
        place->base = row.base;
        place->enableRegister = row.enableRegister;
        place->enableBit = row.enableBit;
        place->interrupt = row.interrupt;
        m_peripherals.attach(row.name, row.base, 0x400, place->port, [this, row] {
            return m_rcc.isEnabled(row.enableRegister, row.enableBit);
        });
    }
}

void Stm32l476::attachDma()
{
    for (unsigned number = 0; number < m_dma.size(); ++number) {
        DmaController& controller = m_dma.at(number);
        controller.isRequested = [this](std::uint32_t address, bool isWrite) {
            return asksForDma(address, isWrite);
        };
        controller.load = [this](std::uint32_t address, unsigned size) {
            return loadForDma(address, size);
        };
        controller.store = [this](std::uint32_t address, unsigned size, std::uint32_t value) {
            storeFromDma(address, size, value);
        };
        m_peripherals.attach(
            "DMA" + std::to_string(number + 1), 0x40020000 + 0x400 * number, 0x400, controller,
            [this, number] { return m_rcc.isEnabled(ClockTree::kAhb1Enr, number); });
    }
}

SerialPort& Stm32l476::serialPort(const std::string& name)
{
    return (*std::ranges::find(m_serialPorts, name, &SerialPlace::name))->port;
}

void Stm32l476::resetPeripherals(std::uint32_t resetRegister, std::uint32_t bits)
{
    constexpr std::uint32_t kEnableAfterReset = 0x20; // AHB1ENR is at AHB1RSTR + 0x20, and so on
    const auto isReset = [bits](unsigned bit) { return (bits & (1U << bit)) != 0; };
    if (resetRegister == ClockTree::kAhb2Rstr) {
        for (auto& [letter, port] : m_ports) {
            if (isReset(static_cast<unsigned>(letter - 'A')))
                port->reset();
        }
        if (isReset(12))
            m_usb.reset();
    }
    if (ClockTree::kApb1Enr1 == resetRegister + kEnableAfterReset) {
        for (unsigned index = 0; index < m_timers.size(); ++index) {
            if (isReset(index))
                m_timers.at(index).reset();
        }
        if (isReset(15))
            m_spi3.reset();
        for (unsigned index = 0; index < m_i2c.size(); ++index) {
            if (isReset(21 + index))
                m_i2c.at(index).reset();
        }
    }
    if (ClockTree::kAhb1Enr == resetRegister + kEnableAfterReset && isReset(12))
        m_crc.reset();
    if (resetRegister == ClockTree::kApb2Rstr && isReset(10))
        m_sdmmc1.reset();
    for (auto& place : m_serialPorts) {
        if (place->enableRegister == resetRegister + kEnableAfterReset && isReset(place->enableBit))
            place->port.reset();
    }
    for (unsigned number = 0; number < m_dma.size(); ++number) {
        if (ClockTree::kAhb1Enr == resetRegister + kEnableAfterReset && isReset(number))
            m_dma.at(number).reset();
    }
}

bool Stm32l476::asksForDma(std::uint32_t address, bool isWrite) const
{
    return std::ranges::any_of(m_serialPorts, [&](const auto& place) {
        return isWrite ? address == place->base + SerialPort::kTransmitRegister
                && place->port.asksForTransmitDma()
                       : address == place->base + SerialPort::kReceiveRegister
                && place->port.asksForReceiveDma();
    });
}

Bytes* Stm32l476::memoryAt(std::uint32_t& address)
{
    const auto isIn = [&address](std::uint32_t base, const Bytes& memory) {
        return address >= base && address - base + 4 <= memory.size();
    };
    struct Place {
        std::uint32_t base;
        Bytes* memory;
    };
    for (const Place& place :
         {Place{FIELDFLASH_SRAM1_BASE, &m_sram1}, Place{FIELDFLASH_SRAM2_BASE, &m_sram2},
          Place{FIELDFLASH_FLASH_BASE, &m_flashView}}) {
        if (isIn(place.base, *place.memory)) {
            address -= place.base;
            return place.memory;
        }
    }
    return nullptr;
}

std::uint32_t Stm32l476::loadForDma(std::uint32_t address, unsigned size)
{
    const Bytes* memory = memoryAt(address);
    if (memory == nullptr)
        return m_peripherals.read(address, size);
    const std::uint32_t word = readLittle32(*memory, address);
    return size == 4 ? word : word & ((1U << (8 * size)) - 1);
}

void Stm32l476::storeFromDma(std::uint32_t address, unsigned size, std::uint32_t value)
{
    Bytes* memory = memoryAt(address);
    if (memory == nullptr) {
        m_peripherals.write(address, size, value);
        return;
    }
    if (memory == &m_flashView)
        return; // flash takes words from the processor only
    for (unsigned byte = 0; byte < size; ++byte)
        (*memory)[address + byte] = static_cast<std::uint8_t>(value >> (8 * byte));
}

void Stm32l476::updateInterruptLines()
{
    SystemControl& control = m_processor.systemControl();
    control.setLine(kOtgFsInterrupt, m_usb.isInterruptAsserted());
    control.setLine(kFlashInterrupt, m_flashController.isInterruptAsserted());
    control.setLine(kRccInterrupt, m_rcc.isInterruptAsserted());
    for (unsigned number = 0; number < m_dma.size(); ++number) {
        DmaController& controller = m_dma.at(number);
        controller.serve();
        for (unsigned channel = 0; channel < DmaController::kChannels; ++channel)
            control.setLine(kDmaInterrupts.at(number).at(channel),
                            controller.isInterruptAsserted(channel));
    }
    for (unsigned index = 0; index < m_timers.size(); ++index)
        control.setLine(kTimerInterrupts.at(index), m_timers.at(index).isInterruptAsserted());
    for (const auto& place : m_serialPorts)
        control.setLine(place->interrupt, place->port.isInterruptAsserted());
    if (control.isAnythingPending())
        m_processor.interruptRun();
}

} // namespace fieldflash::board
