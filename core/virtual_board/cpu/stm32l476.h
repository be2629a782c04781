// SPDX-License-Identifier: MIT
// An STM32L476 that executes firmware: processor, memories, registers, and the entry into the ROM.
#pragma once

#include "core/virtual_board/cpu/basic_timer.h"
#include "core/virtual_board/cpu/clock_tree.h"
#include "core/virtual_board/cpu/cortex_m.h"
#include "core/virtual_board/cpu/crc_unit.h"
#include "core/virtual_board/cpu/dma_controller.h"
#include "core/virtual_board/cpu/flash_controller.h"
#include "core/virtual_board/cpu/i2c_controller.h"
#include "core/virtual_board/cpu/otg_fs_core.h"
#include "core/virtual_board/cpu/peripheral.h"
#include "core/virtual_board/cpu/rom_entry.h"
#include "core/virtual_board/cpu/sdmmc_controller.h"
#include "core/virtual_board/cpu/serial_port.h"
#include "core/virtual_board/cpu/simple_peripherals.h"
#include "core/virtual_board/cpu/spi_controller.h"
#include "core/virtual_board/flash/flash_memory.h"
#include "core/virtual_board/switches/rom_residue.h"

#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fieldflash::board {

/// Independent of host and Clock: its owner advances its time. The flash must outlive it.
class Stm32l476 {
public:
    Stm32l476(FlashMemory& flash, const std::array<std::uint8_t, 12>& uniqueId, Crystals crystals);
    ~Stm32l476();
    Stm32l476(const Stm32l476&) = delete;
    Stm32l476& operator=(const Stm32l476&) = delete;

    /// Power-on reset, then starts the program in flash. RAM contains noise, not zeros.
    void powerOn();
    /// System reset: keeps RAM and the backup domain.
    void systemReset(unsigned causeBit);
    /// The ROM's leave: no reset, MSP and PC from `entry`, other state according to `residue`.
    void startFromRom(Address entry, const RomResidue& residue = {});
    /// The supply is gone: nothing runs until powerOn().
    void cutPower();
    /// The ROM starts: it overwrites its part of RAM, and may change the flash.
    void noteRomStart();

    /// Runs until now() >= `until`, or until `mostCycles` were executed; sleep costs none.
    void advanceTo(ChipTime until,
                   std::uint64_t mostCycles = std::numeric_limits<std::uint64_t>::max());
    [[nodiscard]] ChipTime now() const { return m_now; }
    /// The next event that does not need the processor.
    [[nodiscard]] std::optional<ChipTime> nextEvent() const;
    [[nodiscard]] bool isSleeping() const { return m_isSleeping; }
    /// Locked up, clocked wrongly, or waiting in the ROM: advanceTo() only advances time.
    [[nodiscard]] bool isHalted() const { return m_isHalted; }
    /// The clock settings with which a real chip would have read wrong instructions (class
    /// ClockTree); empty: none. The processor stops there until the next reset.
    [[nodiscard]] QString clockViolation() const { return m_clockViolation; }

    [[nodiscard]] OtgFsCore& usb() { return m_usb; }
    /// Supply, clock, pins and core are configured: the host sees the pull-up.
    [[nodiscard]] bool isPullUpOn() const;
    [[nodiscard]] Gpio& port(char letter);
    [[nodiscard]] IndependentWatchdog& watchdog() { return m_watchdog; }
    [[nodiscard]] PeripheralBus& peripherals() { return m_peripherals; }
    [[nodiscard]] CortexM& processor() { return m_processor; }
    [[nodiscard]] const CortexM& processor() const { return m_processor; }
    [[nodiscard]] I2cController& i2c1() { return m_i2c.front(); }
    [[nodiscard]] SpiController& spi3() { return m_spi3; }
    [[nodiscard]] SdmmcController& sdmmc1() { return m_sdmmc1; }
    /// In Hz, of the buses too: no program of ours divides it.
    [[nodiscard]] std::uint32_t systemClock() const { return m_rcc.systemClock(); }
    /// "USART2", "LPUART1"…; precondition: the chip has it.
    [[nodiscard]] SerialPort& serialPort(const std::string& name);
    [[nodiscard]] Crystals crystals() const { return m_crystals; }
    [[nodiscard]] ByteView sram1() const { return m_sram1; }
    /// Why the requested pull-up is not visible; empty if it is, or was not requested.
    [[nodiscard]] QString connectionObstacle() const;

    /// Called when the processor reaches system memory.
    std::function<void(const RomEntry& entry)> onRomEntry;
    /// Called after a system reset by the program or the watchdog, before the program starts. True
    /// if boot pins or options select the ROM.
    std::function<bool()> bootsIntoRom;

private:
    void mapMemories();
    void attachPeripherals();
    void remap();
    void attachSerialPorts();
    void attachDma();
    void resetPeripherals(std::uint32_t resetRegister, std::uint32_t bits);
    [[nodiscard]] std::uint32_t loadForDma(std::uint32_t address, unsigned size);
    void storeFromDma(std::uint32_t address, unsigned size, std::uint32_t value);
    [[nodiscard]] Bytes* memoryAt(std::uint32_t& address);
    [[nodiscard]] bool asksForDma(std::uint32_t address, bool isWrite) const;
    void updateInterruptLines();
    void runSlice(ChipTime until);
    [[nodiscard]] bool isClockedWrongly();
    void advanceTimers(std::uint64_t cycles);
    void setPeripheralTime();
    void skipTo(ChipTime time);
    [[nodiscard]] std::optional<ChipTime> stalledUntil() const;
    void watchEccErrors();
    void enterRom(std::uint32_t address);
    void restoreFlashView();
    void copyToFlashView(const FlashController::Change& change);
    void clearCore();
    void setRegister(std::uint32_t address, std::uint32_t bits);
    void leaveClocks(const RomResidue& residue);
    void leaveUsbCore();
    void leaveInterrupts(const RomResidue& residue);
    void leaveStaleLines(Address entry, std::uint32_t seed);
    void leaveCore(const RomResidue& residue);

    FlashMemory& m_flash;
    Crystals m_crystals;
    Bytes m_flashView;
    Bytes m_systemMemory;
    Bytes m_engineering; ///< OTP, unique id, option bytes: 0x1FFF7000 and up
    Bytes m_sram1;
    Bytes m_sram2;
    Bytes m_flashBeforeRom; ///< what a cache may still contain; empty: the ROM was not entered
    bool m_hasStaleLines = false;
    std::optional<Address> m_firstEccError; ///< that is watched
    bool m_isSystemMemoryAtZero = false;

    ChipTime m_now{0};
    bool m_isSleeping = false;
    bool m_isHalted = true;
    QString m_clockViolation;
    std::optional<std::uint32_t> m_romFetch;
    bool m_resetRequested = false;

    ClockTree m_rcc;
    FlashController m_flashController;
    PowerControl m_pwr;
    SystemConfiguration m_syscfg;
    std::map<char, std::unique_ptr<Gpio>> m_ports;
    IndependentWatchdog m_watchdog;
    BackupRegisters m_rtc;
    CrcUnit m_crc;
    struct SerialPlace {
        std::string name;
        std::uint32_t base = 0;
        std::uint32_t enableRegister = 0;
        unsigned enableBit = 0;
        int interrupt = 0;
        SerialPort port;
    };
    std::vector<std::unique_ptr<SerialPlace>> m_serialPorts;
    std::array<BasicTimer, 6> m_timers; ///< TIM2 first
    std::array<I2cController, 3> m_i2c;
    SpiController m_spi3;
    SdmmcController m_sdmmc1;
    std::array<DmaController, 2> m_dma;
    std::map<std::string, std::unique_ptr<Peripheral>> m_others;
    OtgFsCore m_usb;
    PeripheralBus m_peripherals;
    CortexM m_processor; ///< last, because its callbacks use all of the above
};

} // namespace fieldflash::board
