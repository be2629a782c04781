// SPDX-License-Identifier: MIT
// How long a series takes for one board and for many at once, on the real clock: the processor time
// of this program counts, too. Measures, never asserts.
#include "core/base/real_clock.h"
#include "core/series/series.h"
#include "core/virtual_board/application/demo_content.h"
#include "core/virtual_board/board/virtual_bench.h"
#include "tests/support/run.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <ctime>
#include <vector>

using namespace fieldflash;
using namespace std::chrono_literals;

namespace {

constexpr std::uint16_t kVersion = 0x0110;
constexpr auto kLimit = 120s;

image::FirmwareImage firmware(ByteCount size)
{
    image::FirmwareImage image;
    image.format = image::Format::DfuSe;
    image.targets = {{.alternateSetting = 0,
                      .name = {},
                      .segments = {{0x08000000, board::demoApplication(kVersion, size)}}}};
    image.identity = {0x1209, 0x0001, kVersion};
    return image;
}

double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

struct Took {
    double seconds = 0;
    double processor = 0;
    std::size_t passed = 0;
};

Took measureSeries(std::size_t boards, ByteCount size)
{
    RealClock clock;
    board::VirtualBus bus(clock);
    board::BoardSwitches switches;
    switches.boards = static_cast<int>(boards);
    const auto plugged = board::plugBoards(bus, clock, switches);
    test::run(bus.settled());
    series::Series series(bus, clock, firmware(size), {}, {});
    const double processor = processorSeconds();
    const auto began = clock.now();
    test::run(series.run(boards, {}, {}), kLimit);
    Took took;
    took.seconds = std::chrono::duration<double>(clock.now() - began).count();
    took.processor = processorSeconds() - processor;
    took.passed = series.queue().counts().passed;
    for (std::size_t i = 0; i < plugged.size(); ++i)
        bus.unplug(QStringLiteral("1-%1").arg(i + 1));
    return took;
}

void printTable(ByteCount size)
{
    std::printf("%lu KB%11s %10s %10s %14s\n", static_cast<unsigned long>(size / 1024), "boards",
                "seconds", "to one", "ms processor");
    double one = 0;
    for (const std::size_t boards : {1U, 8U, 40U}) {
        const Took took = measureSeries(boards, size);
        one = boards == 1 ? took.seconds : one;
        std::printf("%16zu %10.2f %10.2f %14.0f%s\n", boards, took.seconds, took.seconds / one,
                    took.processor * 1000, took.passed == boards ? "" : "  not all passed");
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("fieldflash.*=false"));
    for (const ByteCount size : {14U * 1024U, 256U * 1024U})
        printTable(size);
    return 0;
}
