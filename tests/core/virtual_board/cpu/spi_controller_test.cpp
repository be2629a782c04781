// SPDX-License-Identifier: MIT
#include "core/base/bytes.h"
#include "core/virtual_board/cpu/spi_controller.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::board;

namespace spi_controller_test {

namespace {

constexpr std::uint32_t kControl = 0x00;
constexpr std::uint32_t kFormat = 0x04;
constexpr std::uint32_t kStatus = 0x08;
constexpr std::uint32_t kData = 0x0C;
constexpr std::uint32_t kMaster = 0x304;           ///< SSM, SSI, MSTR
constexpr std::uint32_t kEnabled = kMaster | 0x40; ///< SPE
constexpr std::uint32_t kBytes = 0x1700;           ///< FRXTH, 8 bits
constexpr std::uint32_t kReceived = 1;             ///< RXNE

/// On the bus, as the processor sees it.
struct SpiBench {
    SpiController spi;
    PeripheralBus bus;
    Bytes sent;
    unsigned divider = 0;

    SpiBench()
    {
        bus.attach("SPI3", 0x40003C00, 0x400, spi);
        spi.exchange = [this](std::uint8_t out, unsigned by) {
            sent.push_back(out);
            divider = by;
            return static_cast<std::uint8_t>(out ^ 0xFF);
        };
    }
    void enable(std::uint32_t extra = 0)
    {
        bus.write(0x40003C00 + kFormat, 4, kBytes);
        bus.write(0x40003C00 + kControl, 4, kMaster | extra);
        bus.write(0x40003C00 + kControl, 4, kEnabled | extra);
    }
    std::uint32_t status() { return bus.read(0x40003C00 + kStatus, 4); }
};

} // namespace

TEST_CASE("an SPI exchanges one byte per byte written to DR, at the divided clock")
{
    SpiBench bench;
    bench.enable(6U << 3);
    CHECK((bench.status() & kReceived) == 0);
    bench.bus.write(0x40003C00 + kData, 1, 0x40);
    CHECK(bench.sent == Bytes{0x40});
    CHECK(bench.divider == 128);
    CHECK((bench.status() & kReceived) != 0);
    CHECK(bench.bus.read(0x40003C00 + kData, 1) == 0xBF);
    CHECK((bench.status() & kReceived) == 0);
    CHECK(bench.spi.violation().empty());
}

TEST_CASE("a wide access to DR moves two bytes, and is named")
{
    SpiBench bench;
    bench.enable();
    SECTION("written")
    {
        bench.bus.write(0x40003C00 + kData, 4, 0x1234);
        CHECK(bench.sent == Bytes{0x34, 0x12});
        CHECK(bench.spi.violation() == "a write to DR that sends two bytes");
    }
    SECTION("read")
    {
        bench.bus.write(0x40003C00 + kData, 1, 1);
        (void)bench.bus.read(0x40003C00 + kData, 2);
        CHECK(bench.spi.violation() == "a read of DR that takes two bytes");
    }
}

TEST_CASE("what a driver of an SPI may not do is named")
{
    SpiBench bench;
    std::string violation;
    SECTION("a byte before it is enabled")
    {
        bench.bus.write(0x40003C00 + kData, 1, 0xFF);
        CHECK(bench.sent.empty());
        violation = "a byte for an SPI that is not an enabled master with 8 bits in mode 0";
    }
    SECTION("another mode")
    {
        bench.enable(3);
        bench.bus.write(0x40003C00 + kData, 1, 0xFF);
        CHECK(bench.sent.empty());
        violation = "a byte for an SPI that is not an enabled master with 8 bits in mode 0";
    }
    SECTION("another divider while it is on")
    {
        bench.enable(6U << 3);
        bench.bus.write(0x40003C00 + kControl, 4, kEnabled | 1U << 3);
        violation = "the divider changes while the SPI is on";
    }
    SECTION("nothing read")
    {
        bench.enable();
        for (int i = 0; i < 5; ++i)
            bench.bus.write(0x40003C00 + kData, 1, 0xFF);
        violation = "received bytes are lost";
    }
    SECTION("read without a byte")
    {
        bench.enable();
        (void)bench.bus.read(0x40003C00 + kData, 1);
        violation = "a read of an empty DR";
    }
    CHECK(bench.spi.violation() == violation);
}

} // namespace spi_controller_test
