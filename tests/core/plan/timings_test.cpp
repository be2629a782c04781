// SPDX-License-Identifier: MIT
#include "core/plan/timings.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::plan;
using namespace std::chrono_literals;

TEST_CASE("a device without measurements keeps the assumed times")
{
    const Timings assumed;
    const Timings known = learned(assumed, {});
    CHECK(known.eraseSector == assumed.eraseSector);
    CHECK(known.doubleWord == assumed.doubleWord);
    CHECK(known.block == assumed.block);
}

TEST_CASE("a slow bus is learned from reading, and applies to operations not done yet")
{
    MeasuredWork measured;
    measured.amount.blocksRead = 10;
    measured.amount.bytesRead = 10 * 2048;
    measured.reading = 90ms;
    const Timings known = learned(Timings(), measured);
    CHECK(readTime(2048, known) == 9ms);
    CHECK(known.request == 3ms);
    CHECK(known.setAddress == 12ms);
}

TEST_CASE("erase and write times are learned without the time of requests")
{
    MeasuredWork measured;
    measured.amount.sectorErases = 4;
    measured.erasing = 4 * 103ms;
    measured.amount.blocksWritten = 2;
    measured.amount.bytesWritten = 2 * 2048;
    measured.writing = 2 * 109ms;
    const Timings known = learned(Timings(), measured);
    CHECK(known.eraseSector == 100ms);
    CHECK(eraseTime(2048, known) == 103ms);
    CHECK(std::chrono::round<std::chrono::microseconds>(writeTime(2048, known)) == 109ms);
}

TEST_CASE("a long pause after an address is expected every time")
{
    MeasuredWork measured;
    measured.amount.setAddress = 2;
    measured.settingAddress = 2 * 107ms;
    const Timings known = learned(Timings(), measured);
    CHECK(known.setAddress == 107ms);
    CHECK(known.eraseSector == 104ms);
    CHECK(known.massErase == 104ms);
    CHECK(writeTime(8, known) >= 104ms);
    CHECK(writeTime(2048, known) < 115ms);
}

TEST_CASE("sectors whose time grows with their size stay in proportion")
{
    Timings assumed;
    assumed.eraseSector = 100ms;
    assumed.eraseByte = 10us;
    CHECK(eraseTime(10'000, assumed) == 203ms);
    MeasuredWork measured;
    measured.amount.sectorErases = 1;
    measured.amount.bytesErased = 10'000;
    measured.erasing = 403ms;
    const Timings known = learned(assumed, measured);
    CHECK(eraseTime(10'000, known) == 403ms);
    CHECK(eraseTime(40'000, known) == 1003ms);
}

TEST_CASE("an address that was set quickly shows that requests are quick")
{
    MeasuredWork measured;
    measured.amount.blocksRead = 1;
    measured.amount.bytesRead = 2048;
    measured.reading = 9ms; // a hub shared with other devices
    measured.amount.setAddress = 1;
    measured.settingAddress = 4ms;
    const Timings known = learned(Timings(), measured);
    CHECK(known.request < 2ms);
    CHECK(readTime(2048, known) == 9ms);
}
