// SPDX-License-Identifier: MIT
#include "core/virtual_board/board/bus_port.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::board {

/// A transfer on the wire: the device may take longer than the host waits.
struct BusPort::Exchange {
    std::optional<Reply> reply;
    std::stop_source ended; ///< answered, or timed out
};

/// Awaited to get exclusive use of the wire.
struct BusPort::Turn {
    BusPort* port;

    [[nodiscard]] bool await_ready() const { return !std::exchange(port->m_isTransferring, true); }
    void await_suspend(std::coroutine_handle<> waiter) const { port->m_waiting.push_back(waiter); }
    void await_resume() const { }
};

BusPort::BusPort(Clock& clock, WireDevice& device, QString portPath, Listener listener)
    : m_clock(clock),
      m_device(&device),
      m_portPath(std::move(portPath)),
      m_listener(std::move(listener))
{
}

void BusPort::start()
{
    m_device->connectionChanged = [weak = weak_from_this()] {
        if (const auto port = weak.lock())
            port->connectionChanged();
    };
    connectionChanged();
}

void BusPort::stop()
{
    m_device->connectionChanged = nullptr;
    m_device = nullptr;
    m_listener = {};
    endConnection();
    m_info.reset();
}

void BusPort::endConnection()
{
    ++m_connection;
    m_isConnected = false;
    m_isEnumerating = false;
    m_claimed.clear();
    std::exchange(m_connectionEnds, std::stop_source()).request_stop();
    if (m_exchange)
        m_exchange->ended.request_stop();
}

void BusPort::connectionChanged()
{
    if (m_isConnected) {
        endConnection();
        if (!m_nextPortPath.isEmpty())
            m_portPath = m_nextPortPath;
        const bool wasKnown = m_info.has_value();
        m_info.reset();
        if (wasKnown && m_listener.changed)
            m_listener.changed();
        else if (m_listener.enumerationEnded)
            m_listener.enumerationEnded();
    }
    // The listener may have unplugged the cable.
    if (!m_device || !m_device->isConnected())
        return;
    m_isConnected = true;
    ++m_connection;
    m_isEnumerating = true;
    enumerate(shared_from_this());
}

void BusPort::nextTurn()
{
    if (m_waiting.empty()) {
        m_isTransferring = false;
        return;
    }
    const std::coroutine_handle<> waiter = m_waiting.front();
    m_waiting.pop_front();
    m_clock.callAt(m_clock.now(), [waiter] { waiter.resume(); });
}

QCoro::Task<Reply> BusPort::control(std::uint64_t connection, SetupPacket setup, Bytes data,
                                    Clock::Duration limit)
{
    return carryOut(shared_from_this(), connection, setup, std::move(data), limit);
}

QCoro::Task<Reply> BusPort::carryOut(std::shared_ptr<BusPort> port, std::uint64_t connection,
                                     SetupPacket setup, Bytes data, Clock::Duration limit)
{
    const Turn turn{port.get()};
    co_await turn;
    if (port->m_connection != connection || !port->m_device) {
        port->nextTurn();
        co_return Reply{Reply::Kind::Disconnected, {}};
    }
    const Clock::TimePoint due = port->m_clock.now() + limit;
    const std::stop_token connectionEnds = port->m_connectionEnds.get_token();
    const auto underWay = std::make_shared<Exchange>();
    port->m_exchange = underWay;
    exchange(port, underWay, setup, std::move(data));
    if (!underWay->reply) {
        const std::stop_token ended = underWay->ended.get_token();
        co_await port->m_clock.sleepUntil(due, ended);
    }
    if (underWay->reply && underWay->reply->kind != Reply::Kind::NoAnswer)
        co_return *underWay->reply;
    if (underWay->reply)
        co_await port->m_clock.sleepUntil(due, connectionEnds);
    const bool isGone = port->m_connection != connection;
    co_return Reply{isGone ? Reply::Kind::Disconnected : Reply::Kind::NoAnswer, {}};
}

QCoro::Task<void> BusPort::exchange(std::shared_ptr<BusPort> port,
                                    std::shared_ptr<Exchange> exchange, SetupPacket setup,
                                    Bytes data)
{
    auto transfer = port->m_device->control(setup, std::move(data));
    exchange->reply = co_await transfer;
    exchange->ended.request_stop();
    port->nextTurn();
}

QCoro::Task<bool> BusPort::reset(std::uint64_t connection)
{
    return resetAndConfigure(shared_from_this(), connection);
}

bool BusPort::claim(std::uint8_t interfaceNumber)
{
    return m_claimed.insert(interfaceNumber).second;
}

void BusPort::release(std::uint8_t interfaceNumber) { m_claimed.erase(interfaceNumber); }

} // namespace fieldflash::board
