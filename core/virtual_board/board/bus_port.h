// SPDX-License-Identifier: MIT
// One port of the virtual host controller: transfers with limits, enumeration, disconnection.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/usb/device_info.h"
#include "core/virtual_board/wire/wire_device.h"

#include <QCoro/QCoroFwd>
#include <QString>

#include <coroutine>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>

namespace fieldflash::board {

/// Shared between the bus, its links and transfers in progress; late callers find no device. Always
/// owned by a shared_ptr.
class BusPort : public std::enable_shared_from_this<BusPort> {
public:
    /// Callbacks to the bus.
    struct Listener {
        std::function<void()> changed;          ///< info() appeared or disappeared
        std::function<void()> enumerationEnded; ///< successful or not
        std::function<std::uint64_t()> nextArrival;
    };

    BusPort(Clock& clock, WireDevice& device, QString portPath, Listener listener);

    /// Call after construction: looks for a connected device.
    void start();
    /// The cable is unplugged, or the bus is destroyed: no further callbacks.
    void stop();

    void setObstacle(std::optional<Error> obstacle) { m_obstacle = std::move(obstacle); }
    /// Where the device appears after its first disconnection; empty: at the same port.
    void setNextPortPath(QString portPath) { m_nextPortPath = std::move(portPath); }

    [[nodiscard]] const std::optional<usb::DeviceInfo>& info() const { return m_info; }
    [[nodiscard]] bool isEnumerating() const { return m_isEnumerating; }
    /// Connected, and did not answer.
    [[nodiscard]] bool isSilent() const { return m_isConnected && !m_isEnumerating && !m_info; }
    /// Changes with every connection and disconnection.
    [[nodiscard]] std::uint64_t connection() const { return m_connection; }

    /// One transfer at a time. NoAnswer after `limit`; Disconnected as soon as the connection ends
    /// or is not `connection` any more.
    [[nodiscard]] QCoro::Task<Reply> control(std::uint64_t connection, SetupPacket setup,
                                             Bytes data, Clock::Duration limit);

    /// Bus reset; the device is configured as before. False if it has disconnected or is a
    /// different one.
    [[nodiscard]] QCoro::Task<bool> reset(std::uint64_t connection);

    /// Only one link at a time can claim an interface.
    [[nodiscard]] bool claim(std::uint8_t interfaceNumber);
    void release(std::uint8_t interfaceNumber);

private:
    struct Exchange;
    struct Turn;

    static QCoro::Task<Reply> carryOut(std::shared_ptr<BusPort> port, std::uint64_t connection,
                                       SetupPacket setup, Bytes data, Clock::Duration limit);
    static QCoro::Task<void> exchange(std::shared_ptr<BusPort> port,
                                      std::shared_ptr<Exchange> exchange, SetupPacket setup,
                                      Bytes data);
    static QCoro::Task<void> enumerate(std::shared_ptr<BusPort> port);
    static QCoro::Task<std::optional<usb::DeviceInfo>> inspect(std::shared_ptr<BusPort> port,
                                                               std::uint64_t connection);
    static QCoro::Task<std::optional<Bytes>> readDescriptor(std::shared_ptr<BusPort> port,
                                                            std::uint64_t connection,
                                                            std::uint16_t wValue,
                                                            std::uint16_t length);
    static QCoro::Task<QString> readString(std::shared_ptr<BusPort> port, std::uint64_t connection,
                                           std::uint8_t index);
    static QCoro::Task<bool> write(std::shared_ptr<BusPort> port, std::uint64_t connection,
                                   std::uint8_t bRequest, std::uint16_t wValue);
    static QCoro::Task<bool> resetAndConfigure(std::shared_ptr<BusPort> port,
                                               std::uint64_t connection);

    void connectionChanged();
    void endConnection();
    void nextTurn();

    Clock& m_clock;
    WireDevice* m_device; ///< null after stop()
    QString m_portPath;
    QString m_nextPortPath;
    std::optional<Error> m_obstacle;
    Listener m_listener;

    std::optional<usb::DeviceInfo> m_info;
    Bytes m_deviceDescriptor;
    std::uint64_t m_connection = 0;
    bool m_isConnected = false;
    bool m_isEnumerating = false;
    std::stop_source m_connectionEnds;
    std::set<std::uint8_t> m_claimed;

    bool m_isTransferring = false;
    std::deque<std::coroutine_handle<>> m_waiting;
    std::shared_ptr<Exchange> m_exchange;
};

} // namespace fieldflash::board
