// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/board_profile.h"
#include "core/virtual_board/cpu/i2c_controller.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::board;

namespace i2c_controller_test {

namespace {

constexpr std::uint32_t kCr1 = 0x00;
constexpr std::uint32_t kCr2 = 0x04;
constexpr std::uint32_t kIsr = 0x18;
constexpr std::uint32_t kIcr = 0x1C;
constexpr std::uint32_t kRxdr = 0x24;
constexpr std::uint32_t kTxdr = 0x28;
constexpr std::uint32_t kRead = 1U << 10;
constexpr std::uint32_t kStart = 1U << 13;
constexpr std::uint32_t kStop = 1U << 14;
constexpr std::uint32_t kReload = 1U << 24;
constexpr std::uint32_t kAutoEnd = 1U << 25;
constexpr std::uint32_t kIdle = 0x0001;        ///< TXE
constexpr std::uint32_t kWantsByte = 0x8003;   ///< BUSY, TXIS, TXE
constexpr std::uint32_t kHasByte = 0x8005;     ///< BUSY, RXNE, TXE
constexpr std::uint32_t kComplete = 0x8041;    ///< BUSY, TC, TXE
constexpr std::uint32_t kWantsReload = 0x8081; ///< BUSY, TCR, TXE
constexpr std::uint32_t kStopped = 0x0021;     ///< STOPF, TXE
constexpr std::uint32_t kNotThere = 0x0031;    ///< NACKF, STOPF, TXE

std::uint32_t transfer(std::uint8_t address, std::uint32_t bytes, std::uint32_t how)
{
    return (std::uint32_t{address} << 1) | bytes << 16 | how;
}

struct Bus {
    I2cController controller;

    Bus()
    {
        controller.connect({0x41, {{0x00, 0x08}, {0x01, 0x11}}});
        controller.write(kCr1, 1);
    }
    std::uint32_t status() { return controller.read(kIsr); }
    /// As HAL_I2C_Mem_Read() does it; the caller reads the registers.
    void selectForRead(std::uint8_t number, std::uint32_t bytes)
    {
        controller.write(kCr2, transfer(0x41, 1, kStart));
        controller.write(kTxdr, number);
        controller.write(kCr2, transfer(0x41, bytes, kStart | kRead | kAutoEnd));
    }
};

} // namespace

TEST_CASE("registers of a device on the I2C bus are read in sequence")
{
    Bus bus;
    bus.controller.write(kCr2, transfer(0x41, 1, kStart));
    CHECK(bus.status() == kWantsByte);
    bus.controller.write(kTxdr, 0x00);
    CHECK(bus.status() == kComplete);
    bus.controller.write(kCr2, transfer(0x41, 3, kStart | kRead | kAutoEnd));
    CHECK(bus.status() == kHasByte);
    CHECK(bus.controller.read(kRxdr) == 0x08);
    CHECK(bus.controller.read(kRxdr) == 0x11);
    CHECK(bus.status() == kHasByte);
    CHECK(bus.controller.read(kRxdr) == 0); // a register that the device does not have
    CHECK(bus.status() == kStopped);
    CHECK(bus.controller.read(kRxdr) == 0);
    bus.controller.write(kIcr, 1U << 5);
    CHECK(bus.status() == kIdle);
}

TEST_CASE("data written to a device on the I2C bus is read back, even after a reset of the bus")
{
    Bus bus;
    bus.controller.write(kCr2, transfer(0x41, 1, kStart | kReload)); // as HAL_I2C_Mem_Write() does
    bus.controller.write(kTxdr, 0x10);
    CHECK(bus.status() == kWantsReload);
    bus.controller.write(kTxdr, 0x99); // not requested
    bus.controller.write(kCr2, transfer(0x41, 2, kAutoEnd));
    CHECK(bus.status() == kWantsByte);
    bus.controller.write(kTxdr, 0xA1);
    bus.controller.write(kTxdr, 0xA2);
    CHECK(bus.status() == kStopped);
    bus.controller.reset();
    CHECK(bus.status() == kIdle);
    bus.controller.write(kCr1, 1);
    bus.selectForRead(0x10, 2);
    CHECK(bus.controller.read(kRxdr) == 0xA1);
    CHECK(bus.controller.read(kRxdr) == 0xA2);
}

TEST_CASE("an address without a device is answered by NACK, and by nothing while I2C is off")
{
    Bus bus;
    bus.controller.write(kCr2, transfer(0x42, 1, kStart));
    CHECK(bus.status() == kNotThere);
    bus.controller.write(kIcr, 0x30);
    CHECK(bus.status() == kIdle);
    bus.controller.write(kCr1, 0);
    bus.controller.write(kCr2, transfer(0x41, 1, kStart));
    CHECK(bus.status() == kIdle);
}

TEST_CASE("a transfer on the I2C bus ends with STOP or with its controller")
{
    Bus bus;
    bus.controller.write(kCr2, transfer(0x41, 1, kStart));
    bus.controller.write(kTxdr, 0x00);
    bus.controller.write(kCr2, transfer(0x41, 0, kStop));
    CHECK(bus.status() == kStopped);
    bus.controller.write(kCr2, transfer(0x41, 2, kStart));
    bus.controller.write(kCr1, 0);
    CHECK(bus.status() == kIdle);
    bus.controller.write(kCr1, 1);
    bus.controller.write(kCr2,
                         transfer(0x41, 0, kStart | kAutoEnd)); // only to see whether it answers
    CHECK((bus.status() & kNotThere) == kStopped);
}

TEST_CASE("the port expanders of the EVAL answer with their identities")
{
    const auto profile = boardProfile(QStringLiteral("stm32l476g-eval"));
    REQUIRE(profile);
    REQUIRE(profile->i2c1.size() == 2);
    CHECK(profile->i2c1.front().registers.at(0) == 0x08);
    CHECK(profile->i2c1.front().registers.at(1) == 0x11);
    CHECK(profile->i2c1.back().registers.at(1) == 0x16);
}

} // namespace i2c_controller_test
