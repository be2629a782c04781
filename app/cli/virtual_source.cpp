// SPDX-License-Identifier: MIT
#include "app/cli/virtual_source.h"

#include "core/base/real_clock.h"
#include "core/base/virtual_clock.h"
#include "core/virtual_board/board/virtual_bench.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::cli {

VirtualSource::VirtualSource(std::unique_ptr<Clock> clock, const board::BoardSwitches& switches)
    : m_clock(std::move(clock)),
      m_bus(*m_clock)
{
    m_boards = board::plugBoards(m_bus, *m_clock, switches);
}

VirtualSource::~VirtualSource()
{
    // Unplugging wakes coroutines that are waiting on the clock; they finish in the next iterations
    // of the event loop, before the clock is destroyed.
    m_boards.clear();
    constexpr int kTurns = 8;
    for (int turn = 0; turn < kTurns; ++turn)
        QCoreApplication::processEvents();
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
        if (board->fileError())
            return tl::unexpected(*board->fileError());
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
