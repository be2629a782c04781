// SPDX-License-Identifier: MIT
// A host controller with virtual boards plugged in.
#pragma once

#include "core/base/clock.h"
#include "core/usb/bus.h"
#include "core/virtual_board/board/virtual_board.h"
#include "core/virtual_board/wire/wire_device.h"

#include <QCoro/QCoroFwd>

#include <map>
#include <memory>
#include <stop_token>
#include <vector>

namespace fieldflash::board {

class BusPort;

/// Enumerates connected devices (reads device, configuration and string descriptors by control
/// transfers) and announces them. Clock and devices must outlive the bus; a device can be plugged
/// into only one port at a time.
class VirtualBus final : public usb::Bus {
    Q_OBJECT

public:
    explicit VirtualBus(Clock& clock);
    ~VirtualBus() override;

    /// `portPath` must be free.
    void plug(const QString& portPath, WireDevice& device);
    /// Also powers the board and applies its switches `obstacle` and `returns-on-port`. A board
    /// that is destroyed unplugs itself first.
    void plug(const QString& portPath, VirtualBoard& board);
    /// Unplugs the cable: open links end with Unplugged. `portPath` as passed to plug(); an unknown
    /// one is ignored.
    void unplug(const QString& portPath);

    /// Resumes when every device connected now has been enumerated: devices() then returns what a
    /// program would find at startup.
    [[nodiscard]] QCoro::Task<void> settled();

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override;
    [[nodiscard]] QStringList silentPorts() const override;
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override;

private:
    [[nodiscard]] std::shared_ptr<BusPort> makePort(const QString& portPath, WireDevice& device);
    [[nodiscard]] bool isEnumerating() const;
    void enumerationEnded();

    Clock& m_clock;
    std::map<QString, std::shared_ptr<BusPort>> m_ports;
    std::map<QString, VirtualBoard*> m_boards; ///< by the port they were plugged into
    std::vector<std::stop_source> m_waiting;   ///< tasks in settled()
    std::uint64_t m_nextArrival = 1;
};

} // namespace fieldflash::board
