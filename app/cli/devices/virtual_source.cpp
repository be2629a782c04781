// SPDX-License-Identifier: MIT
#include "app/cli/devices/virtual_source.h"

#include "app/cli/devices/run_to_end.h"
#include "core/base/real_clock.h"
#include "core/base/virtual_clock.h"
#include "core/virtual_board/board/virtual_bench.h"

#include <QCoro/QCoroTask>

#include <chrono>
#include <utility>

namespace fieldflash::cli {

VirtualSource::VirtualSource(std::unique_ptr<Clock> clock, const board::BoardSwitches& switches)
    : m_clock(std::move(clock)),
      m_bus(*m_clock)
{
    m_boards = board::plugBoards(m_bus, *m_clock, switches);
}

Result<std::unique_ptr<DeviceSource>> VirtualSource::open(const QString& switches,
                                                          const std::stop_source& stop)
{
    const auto parsed = board::BoardSwitches::parse(switches);
    if (!parsed)
        return tl::unexpected(parsed.error());
    std::unique_ptr<Clock> clock;
    if (parsed->realTime)
        clock = std::make_unique<RealClock>();
    else
        clock = std::make_unique<VirtualClock>();
    std::unique_ptr<VirtualSource> source(new VirtualSource(std::move(clock), *parsed));
    for (const auto& board : source->m_boards) {
        if (board->fileError()) {
            Error error = *board->fileError();
            runToEnd(source->close());
            return failure(std::move(error));
        }
        board->personPressesStop = [stop]() mutable { stop.request_stop(); };
    }
    return source;
}

usb::Bus& VirtualSource::bus() { return m_bus; }

Clock& VirtualSource::clock() { return *m_clock; }

QCoro::Task<void> VirtualSource::settled()
{
    auto settling = m_bus.settled();
    co_await settling;
}

QCoro::Task<void> VirtualSource::close()
{
    // Unplugging wakes the coroutines that wait on the clock. They resume in the order in which
    // they were woken, before this one.
    m_boards.clear();
    constexpr std::chrono::milliseconds kUntilAllEnded{1};
    auto ending = m_clock->sleepFor(kUntilAllEnded);
    co_await ending;
}

std::vector<BoardStatistics> VirtualSource::boards() const
{
    std::vector<BoardStatistics> all;
    all.reserve(m_boards.size());
    for (std::size_t index = 0; index < m_boards.size(); ++index) {
        // plugBoards() uses ports 1-1, 1-2, …
        all.push_back(
            {QStringLiteral("1-%1").arg(index + 1), m_boards[index]->statistics().toJson()});
    }
    return all;
}

} // namespace fieldflash::cli
