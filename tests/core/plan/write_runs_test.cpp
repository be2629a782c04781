// SPDX-License-Identifier: MIT
#include "core/plan/detail/write_runs.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::plan;
using Word = WriteRuns::Word;

namespace {

const Bytes kUnit(8, 0x42);

/// "W": write, "E": empty, "T": taken; one letter per program unit from address 0.
std::vector<WriteRun> runsOf(const char* units, ByteCount largestGap)
{
    WriteRuns runs(memory::FlashCells(), largestGap);
    Address at = 0;
    for (const char* unit = units; *unit != '\0'; ++unit, at += 8)
        runs.add(0, at,
                 *unit == 'W'       ? Word::Write
                     : *unit == 'E' ? Word::Empty
                                    : Word::Taken,
                 kUnit);
    return runs.take();
}

} // namespace

TEST_CASE("adjacent units become one run")
{
    const auto runs = runsOf("WWW", 0);
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].range == AddressRange{0, 24});
    CHECK(runs[0].bytes == Bytes(24, 0x42));
}

TEST_CASE("a short gap is written as empty, a longer one ends the run")
{
    const auto joined = runsOf("EWEEW", 16);
    REQUIRE(joined.size() == 1);
    CHECK(joined[0].range == AddressRange{8, 32});
    CHECK(joined[0].bytes.size() == 32);
    CHECK(isErased(ByteView(joined[0].bytes).subspan(8, 16)));
    const auto apart = runsOf("WEEW", 8);
    REQUIRE(apart.size() == 2);
    CHECK(apart[0].range == AddressRange{0, 8});
    CHECK(apart[1].range == AddressRange{24, 8});
}

TEST_CASE("no run spans a unit with content, or another memory")
{
    CHECK(runsOf("WTW", 64).size() == 2);
    WriteRuns runs(memory::FlashCells(), 64);
    runs.add(0, 0, Word::Write, kUnit);
    runs.add(1, 8, Word::Write, kUnit);
    CHECK(runs.take().size() == 2);
}

TEST_CASE("a gap is filled as long as writing it costs less than another address")
{
    Timings timings;
    timings.setAddress = std::chrono::milliseconds(100);
    CHECK(writeGapWorthJoining(timings) > 4096);
    timings.setAddress = std::chrono::milliseconds(1);
    CHECK(writeGapWorthJoining(timings) < 256);
    CHECK(readGapWorthJoining(timings) > writeGapWorthJoining(timings));
}
