// SPDX-License-Identifier: MIT
#include "tests/bench/plan/measurement.h"

#include "core/base/virtual_clock.h"
#include "core/virtual_board/board/virtual_board.h"
#include "core/virtual_board/board/virtual_bus.h"
#include "tests/support/run.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace fieldflash::bench {

namespace {

constexpr std::chrono::minutes kLimit{5};

double seconds(Clock::Duration duration) { return std::chrono::duration<double>(duration).count(); }

board::BoardSwitches switchesFor(const Scenario& scenario)
{
    auto switches = board::BoardSwitches::parse(
        QStringLiteral("%1=%2,start=bootloader")
            .arg(scenario.isChip ? QStringLiteral("chip") : QStringLiteral("profile"),
                 scenario.profile));
    if (!switches)
        qFatal("%s", qPrintable(switches.error().summary()));
    return *switches;
}

/// A board found in bootloader mode.
struct Workbench {
    explicit Workbench(const Scenario& scenario) : board(clock, switchesFor(scenario)), bus(clock)
    {
        board.flash().makeVirgin();
        board.flash().place(kFlash, scenario.before);
        bus.plug(QStringLiteral("1-1"), board);
        test::run(bus.settled());
    }

    [[nodiscard]] DeviceFacts facts()
    {
        DeviceFacts facts;
        facts.transferSize = board.switches().transferSize;
        for (std::uint32_t page = 0; page < board.flash().geometry().pageCount; ++page)
            facts.sectors.push_back(board.flash().pageRange(page));
        return facts;
    }

    VirtualClock clock;
    board::VirtualBoard board;
    board::VirtualBus bus;
};

std::uint64_t eraseCommands(const board::Statistics& statistics)
{
    std::uint64_t count = 0;
    for (const char* name : {"ERASE_PAGE", "MASS_ERASE"}) {
        const auto found = statistics.requests.find(QString::fromLatin1(name));
        count += found == statistics.requests.end() ? 0 : found->second;
    }
    return count;
}

ByteCount differences(ByteView left, ByteView right)
{
    ByteCount count = 0;
    for (std::size_t at = 0; at < left.size(); ++at)
        count += left[at] == right[at] ? 0 : 1;
    return count;
}

Measurement measureWay(const Work& work, const Scenario& scenario)
{
    Workbench bench(scenario);
    const DeviceFacts facts = bench.facts();
    const board::Statistics before = bench.board.statistics();
    const Clock::TimePoint begin = bench.clock.now();
    const Result<void> done = test::run(work(bench.bus, bench.clock, scenario, facts), kLimit);

    const board::Statistics& after = bench.board.statistics();
    const ByteView cells = bench.board.flash().contents();
    const std::size_t size = scenario.image.size();
    Measurement result;
    result.elapsedSeconds = seconds(bench.clock.now() - begin);
    result.deviceSeconds = seconds(after.wire - before.wire + after.busy - before.busy);
    result.wireBytes = after.wireBytes - before.wireBytes;
    result.transfers = after.controlTransfers - before.controlTransfers;
    result.dfuRequests = after.dfuRequests - before.dfuRequests;
    result.eraseCommands = eraseCommands(after) - eraseCommands(before);
    result.sectorErases = after.pageErases() - before.pageErases();
    result.doubleWords = after.programmedDoubleWords - before.programmedDoubleWords;
    result.earlyPolls = after.earlyPolls - before.earlyPolls;
    result.violations = after.violationCount() - before.violationCount();
    result.wrongBytes = differences(scenario.image, cells.first(size));
    result.lostBytes = differences(ByteView(scenario.before).subspan(size), cells.subspan(size));
    if (!done)
        result.error = done.error().summary();
    return result;
}

} // namespace

Measurement measure(const Host& host, const Scenario& scenario)
{
    std::optional<Measurement> best; // the first way never fails
    for (const Work& way : host.ways) {
        const Measurement measured = measureWay(way, scenario);
        const bool isUsable = measured.error.isEmpty();
        if (!best || (isUsable && measured.elapsedSeconds < best->elapsedSeconds))
            best = measured;
    }
    return *best;
}

} // namespace fieldflash::bench
