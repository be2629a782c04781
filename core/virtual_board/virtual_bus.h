// SPDX-License-Identifier: MIT
// A host controller with virtual boards plugged in.
#pragma once

#include "core/base/clock.h"
#include "core/usb/bus.h"
#include "core/virtual_board/wire_device.h"

#include <QCoro/QCoroFwd>

#include <map>
#include <memory>
#include <vector>

namespace fieldflash::board {

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
    /// The cable is pulled: open links end with Unplugged.
    void unplug(const QString& portPath);

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override;
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override;

private:
    struct Port;
    Clock& m_clock;
    std::map<QString, std::shared_ptr<Port>> m_ports;
    std::uint64_t m_nextArrival = 1;
};

} // namespace fieldflash::board
