// SPDX-License-Identifier: MIT
#include "core/virtual_board/board/virtual_bus.h"

#include "core/virtual_board/board/board_link.h"
#include "core/virtual_board/board/bus_errors.h"
#include "core/virtual_board/board/bus_port.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::chrono::hours kLongWait{1};

} // namespace

VirtualBus::VirtualBus(Clock& clock) : m_clock(clock) { }

VirtualBus::~VirtualBus()
{
    for (const auto& [portPath, board] : m_boards)
        board->aboutToBeDestroyed = nullptr;
    for (const auto& [portPath, port] : m_ports)
        port->stop();
}

void VirtualBus::plug(const QString& portPath, WireDevice& device)
{
    makePort(portPath, device)->start();
}

void VirtualBus::plug(const QString& portPath, VirtualBoard& board)
{
    board.restorePower();
    board.aboutToBeDestroyed = [this, portPath] { unplug(portPath); };
    m_boards.emplace(portPath, &board);
    const std::shared_ptr<BusPort> port = makePort(portPath, board);
    port->setObstacle(obstacleError(board.switches().obstacle));
    port->setNextPortPath(board.switches().returnsOnPort);
    port->start();
}

std::shared_ptr<BusPort> VirtualBus::makePort(const QString& portPath, WireDevice& device)
{
    Q_ASSERT(!m_ports.contains(portPath));
    BusPort::Listener listener;
    listener.changed = [this] { Q_EMIT changed(); };
    listener.enumerationEnded = [this] { enumerationEnded(); };
    listener.nextArrival = [this] { return m_nextArrival++; };
    auto port = std::make_shared<BusPort>(m_clock, device, portPath, std::move(listener));
    m_ports.emplace(portPath, port);
    return port;
}

void VirtualBus::unplug(const QString& portPath)
{
    const auto found = m_ports.find(portPath);
    if (found == m_ports.end())
        return;
    const std::shared_ptr<BusPort> port = found->second;
    m_ports.erase(found);
    const bool wasKnown = port->info().has_value();
    port->stop();
    if (const auto board = m_boards.extract(portPath)) {
        board.mapped()->aboutToBeDestroyed = nullptr;
        board.mapped()->cutPower();
    }
    if (wasKnown)
        Q_EMIT changed();
    enumerationEnded();
}

std::vector<usb::DeviceInfo> VirtualBus::devices() const
{
    std::vector<usb::DeviceInfo> found;
    for (const auto& [portPath, port] : m_ports) {
        if (port->info())
            found.push_back(*port->info());
    }
    return found;
}

QStringList VirtualBus::silentPorts() const
{
    QStringList silent;
    for (const auto& [portPath, port] : m_ports) {
        if (port->isSilent())
            silent.append(portPath);
    }
    return silent;
}

bool VirtualBus::isEnumerating() const
{
    return std::ranges::any_of(m_ports,
                               [](const auto& entry) { return entry.second->isEnumerating(); });
}

void VirtualBus::enumerationEnded()
{
    if (isEnumerating())
        return;
    for (std::stop_source& waiting : std::exchange(m_waiting, {}))
        waiting.request_stop();
}

QCoro::Task<void> VirtualBus::settled()
{
    while (isEnumerating()) {
        std::stop_source wake;
        m_waiting.push_back(wake);
        auto sleep = m_clock.sleepFor(kLongWait, wake.get_token());
        co_await sleep;
    }
}

QCoro::Task<Result<std::unique_ptr<usb::Link>>> VirtualBus::open(usb::DeviceInfo device)
{
    const auto isThis = [&device](const auto& entry) {
        const auto& info = entry.second->info();
        return info && info->portPath == device.portPath && info->arrival == device.arrival;
    };
    const auto found = std::ranges::find_if(m_ports, isThis);
    if (found == m_ports.end())
        co_return failure(
            disconnectedError().withDetail(QStringLiteral("port ") + device.portPath));
    const std::shared_ptr<BusPort> port = found->second;
    const usb::DeviceInfo& current = *port->info();
    if (current.obstacle)
        co_return failure(*current.obstacle);
    std::unique_ptr<usb::Link> link = std::make_unique<BoardLink>(port, current);
    co_return link;
}

} // namespace fieldflash::board
