// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/peripheral.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using namespace fieldflash::board;

namespace peripheral_bus_test {

namespace {

struct Bench {
    PlainRegisters low{{{0x04, 0x11223344}}};
    PlainRegisters high;
    bool isClocked = true;
    PeripheralBus bus;

    Bench()
    {
        // Attached out of order: the bus sorts them.
        bus.attach("HIGH", 0x40010000, 0x400, high);
        bus.attach("LOW", 0x40000000, 0x100, low, [this] { return isClocked; });
    }
};

} // namespace

TEST_CASE("an address belongs to the block that contains it, and otherwise reads as 0")
{
    Bench bench;
    bench.bus.write(0x40010008, 4, 7);
    CHECK(bench.high.value(8) == 7);
    CHECK(bench.bus.read(0x40000004, 4) == 0x11223344);
    for (const std::uint32_t nowhere : {0x3FFFFFFCU, 0x40000100U, 0x40010400U}) {
        INFO(nowhere);
        bench.bus.write(nowhere, 4, 99);
        CHECK(bench.bus.read(nowhere, 4) == 0);
    }
    CHECK(bench.low.value(0x100) == 0);
}

TEST_CASE("narrow accesses affect only their bytes of the word")
{
    Bench bench;
    CHECK(bench.bus.read(0x40000006, 2) == 0x1122);
    CHECK(bench.bus.read(0x40000005, 1) == 0x33);
    bench.bus.write(0x40000006, 1, 0xAA);
    CHECK(bench.low.value(4) == 0x11AA3344);
    bench.bus.write(0x40000004, 2, 0xBEEF);
    CHECK(bench.low.value(4) == 0x11AABEEF);
}

TEST_CASE("a block without a clock reads as 0, ignores writes, and is reported once per reset")
{
    Bench bench;
    std::vector<std::string> reported;
    bench.isClocked = false;
    bench.bus.write(0x40000004, 4, 5); // no listener
    bench.bus.onUnclocked = [&](const std::string& block) { reported.push_back(block); };
    bench.bus.write(0x40000004, 4, 5);
    CHECK(bench.bus.read(0x40000004, 4) == 0);
    CHECK(bench.low.value(4) == 0x11223344);
    CHECK(reported == std::vector<std::string>{"LOW"});
    bench.bus.reset();
    CHECK(bench.bus.read(0x40000004, 4) == 0);
    CHECK(reported.size() == 2);
    bench.isClocked = true;
    CHECK(bench.bus.read(0x40000004, 4) == 0x11223344);
    CHECK(reported.size() == 2);
}

TEST_CASE("every access is reported with its block and offset, reads separately from writes")
{
    Bench bench;
    std::vector<std::string> trace;
    bench.bus.onAccess = [&](const RegisterAccess& access) {
        trace.push_back((access.isWrite ? "write " : "read ") + access.block + " "
                        + std::to_string(access.offset) + " " + std::to_string(access.value));
    };
    bench.bus.write(0x40010010, 4, 3);
    static_cast<void>(bench.bus.read(0x40010010, 4));
    static_cast<void>(bench.bus.read(0x50000000, 4)); // nothing there
    CHECK(trace == std::vector<std::string>{"write HIGH 16 3", "read HIGH 16 3"});
}

TEST_CASE("a system reset restores the initial values of every block")
{
    Bench bench;
    bench.bus.write(0x40000004, 4, 5);
    bench.bus.write(0x40010000, 4, 6);
    bench.bus.reset();
    CHECK(bench.bus.read(0x40000004, 4) == 0x11223344);
    CHECK(bench.bus.read(0x40010000, 4) == 0);
}

} // namespace peripheral_bus_test
