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

/// Enumerates what is plugged in (device, configuration and string descriptors by real control
/// transfers) and announces it. Clock and devices must outlive the bus; a device is plugged into
/// one port at a time.
class VirtualBus final : public usb::Bus {
    Q_OBJECT

public:
    explicit VirtualBus(Clock& clock);
    ~VirtualBus() override;

    /// `portPath` must be free.
    void plug(const QString& portPath, WireDevice& device);
    /// Also powers the board and obeys its switches `obstacle` and `returns-on-port`. A board that
    /// is destroyed first unplugs itself.
    void plug(const QString& portPath, VirtualBoard& board);
    /// The cable is pulled: open links end with Unplugged.
    /// `portPath` as it was plugged in; unknown ones are fine.
    void unplug(const QString& portPath);

    /// Resumes once nothing that is connected now is still being enumerated: what devices() gives
    /// afterwards is what a program that starts up finds.
    [[nodiscard]] QCoro::Task<void> settled();

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override;
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override;

private:
    [[nodiscard]] std::shared_ptr<BusPort> makePort(const QString& portPath, WireDevice& device);
    [[nodiscard]] bool isEnumerating() const;
    void enumerationEnded();

    Clock& m_clock;
    std::map<QString, std::shared_ptr<BusPort>> m_ports;
    std::map<QString, VirtualBoard*> m_boards; ///< by the port that they were plugged into
    std::vector<std::stop_source> m_waiting;   ///< in settled()
    std::uint64_t m_nextArrival = 1;
};

} // namespace fieldflash::board
