// SPDX-License-Identifier: MIT
// Register layouts: RM0351, in the chapter named by each case.
#include "core/virtual_board/cpu/simple_peripherals.h"
#include "tests/support/catch.h"

#include <vector>

using namespace fieldflash::board;
using namespace std::chrono_literals;

TEST_CASE("PWR: range 1 and a locked backup domain after a reset, USB supply only on request")
{
    PowerControl power;
    power.write(0x00, 0x400);
    power.write(0x04, 1U << 10);
    power.write(0x08, 5);
    CHECK_FALSE(power.isRange1());
    CHECK(power.isUsbSupplyValid());
    CHECK(power.read(0x00) == 0x400);
    CHECK(power.read(0x04) == 1U << 10);
    CHECK(power.read(0x08) == 5);
    power.reset();
    CHECK(power.isRange1());
    CHECK_FALSE(power.isUsbSupplyValid());
    CHECK(power.read(0x08) == 0);
}

TEST_CASE("PWR: no flag blocks a program that waits for the regulator")
{
    PowerControl power;
    CHECK((power.read(0x14) & (1U << 10)) == 0); // VOSF
    CHECK((power.read(0x14) & (1U << 8)) != 0);  // REGLPS
    CHECK(power.read(0x10) == 0);
}

TEST_CASE("PWR: DBP unlocks the backup domain, and a reset locks it")
{
    PowerControl power;
    std::vector<bool> told;
    power.onBackupAccess = [&](bool isAccessible) { told.push_back(isAccessible); };
    power.write(0x00, 0x300);
    power.reset();
    CHECK(told == std::vector<bool>{true, false});
}

TEST_CASE("SYSCFG: only MEM_MODE 1 maps system memory to 0, and every change is reported")
{
    SystemConfiguration configuration;
    configuration.write(0, 1); // no listener
    CHECK(configuration.isSystemMemoryMapped());
    int changes = 0;
    configuration.onRemap = [&] { ++changes; };
    configuration.write(0, 0xFFFFFFFB);
    CHECK_FALSE(configuration.isSystemMemoryMapped()); // 3: SRAM1
    CHECK(configuration.read(0) == 0x103);
    configuration.write(8, 0x1234);
    CHECK(configuration.read(8) == 0x1234);
    CHECK(changes == 1);
    configuration.reset();
    CHECK(changes == 2);
    CHECK(configuration.read(8) == 0);
}

TEST_CASE("GPIO: an input shows the external level, or else its pull-up; an output shows itself")
{
    Gpio port(0xFFFFFFFF);
    port.write(0x00, 1U << 2); // pin 0 input, pin 1 output
    CHECK(port.read(0x10) == 0);
    port.write(0x0C, 1); // pull-up of pin 0
    CHECK(port.read(0x10) == 1);
    port.drive(0, false);
    CHECK(port.read(0x10) == 0);
    port.drive(0, true);
    port.drive(1, false);
    port.write(0x14, 2);
    CHECK(port.read(0x10) == 3);
    port.drive(0, std::nullopt);
    port.write(0x0C, 0);
    CHECK(port.read(0x10) == 2);
    port.write(0x10, 0xFFFF); // IDR is read-only
    CHECK(port.read(0x10) == 2);
}

TEST_CASE("GPIO: BSRR and BRR change single pins, setting wins, and both read as 0")
{
    Gpio port(0);
    port.write(0x14, 0xFFFF00F0);
    CHECK(port.read(0x14) == 0x00F0);
    port.write(0x18, (0x0030U << 16) | 0x0001U);
    CHECK(port.read(0x14) == 0x00C1);
    port.write(0x18, (0x0002U << 16) | 0x0002U);
    CHECK(port.output(1));
    port.write(0x28, 0x0041);
    CHECK(port.read(0x14) == 0x0082);
    CHECK(port.read(0x18) == 0);
    CHECK(port.read(0x28) == 0);
}

TEST_CASE("GPIO: a pin has an alternate function when mode and number agree")
{
    Gpio port(0);
    port.write(0x00, 2U << 22);
    port.write(0x24, 10U << 12);
    CHECK(port.isAlternateFunction(11, 10));
    CHECK_FALSE(port.isAlternateFunction(11, 7));
    CHECK_FALSE(port.isAlternateFunction(12, 0));
    port.write(0x00, 2U << 4);
    port.write(0x20, 7U << 8);
    CHECK(port.isAlternateFunction(2, 7));
    CHECK_FALSE(port.isAlternateFunction(11, 10));
    port.reset();
    CHECK_FALSE(port.isAlternateFunction(2, 7));
}

TEST_CASE("IWDG: nothing happens before it is started, and a reload does not start it")
{
    IndependentWatchdog watchdog;
    watchdog.write(0x00, 0xAAAA);
    CHECK_FALSE(watchdog.expiresAt());
    watchdog.refreshByRom();
    CHECK_FALSE(watchdog.expiresAt());
    watchdog.write(0x00, 0xCCCC);
    CHECK(watchdog.expiresAt() == ChipTime(512ms)); // 4096 * 4 / 32 kHz
}

TEST_CASE("IWDG: prescaler and reload are locked without the key")
{
    IndependentWatchdog watchdog;
    watchdog.write(0x04, 2);
    watchdog.write(0x08, 999);
    CHECK(watchdog.read(0x04) == 0);
    CHECK(watchdog.read(0x08) == 0xFFF);
    watchdog.write(0x00, 0x5555);
    watchdog.write(0x04, 2);
    watchdog.write(0x08, 999);
    CHECK(watchdog.read(0x04) == 2);
    CHECK(watchdog.read(0x08) == 999);
    CHECK(watchdog.read(0x0C) == 0);
    CHECK(watchdog.read(0x10) == 0xFFF);
    watchdog.write(0x00, 0xCCCC);
    CHECK(watchdog.expiresAt() == ChipTime(500ms)); // 1000 * 16 / 32 kHz
    watchdog.write(0x04, 3);                        // starting it locked them again
    CHECK(watchdog.read(0x04) == 2);
}

TEST_CASE("IWDG: a reload restarts the period, and the ROM sets the longest possible")
{
    IndependentWatchdog watchdog;
    watchdog.write(0x00, 0xCCCC);
    watchdog.setTime(400ms);
    watchdog.write(0x00, 0xAAAA);
    CHECK(watchdog.expiresAt() == ChipTime(912ms));
    watchdog.refreshByRom();
    CHECK(watchdog.expiresAt() == ChipTime(400ms + 32768ms)); // 4096 * 256 / 32 kHz
    watchdog.write(0x00, 0x5555);
    watchdog.write(0x04, 7); // as 6
    watchdog.write(0x00, 0xAAAA);
    CHECK(watchdog.expiresAt() == ChipTime(400ms + 32768ms));
    watchdog.reset();
    CHECK_FALSE(watchdog.expiresAt());
    CHECK(watchdog.read(0x04) == 0);
}

TEST_CASE("RTC: backup registers accept writes only if PWR allows them, and survive a reset")
{
    BackupRegisters rtc;
    rtc.write(0x50, 7);
    CHECK(rtc.read(0x50) == 0);
    rtc.isAccessible = true;
    rtc.write(0x50, 7);
    rtc.reset();
    CHECK(rtc.read(0x50) == 7);
    rtc.powerOn();
    CHECK(rtc.read(0x50) == 0);
}

TEST_CASE("RTC: initialisation mode is entered immediately, so no program waits")
{
    BackupRegisters rtc;
    rtc.isAccessible = true;
    CHECK(rtc.read(0x0C) == 0x07);
    rtc.write(0x0C, 0x80);
    CHECK(rtc.read(0x0C) == 0xC7);
}
