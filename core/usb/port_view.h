// SPDX-License-Identifier: MIT
// Presents one port of a bus as a whole bus.
#pragma once

#include "core/usb/bus.h"

#include <QString>

namespace fieldflash::usb {

/// For jobs on several devices at once: each sees only its own port, so that even devices with
/// equal serial numbers cannot be confused. The whole bus must outlive it; its links belong to the
/// whole bus.
class PortView final : public Bus {
    Q_OBJECT

public:
    PortView(Bus& whole, QString portPath);

    [[nodiscard]] std::vector<DeviceInfo> devices() const override;
    /// Unplugged for a device on another port.
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<Link>>> open(DeviceInfo device) override;
    [[nodiscard]] Result<Reservation> reserve(const QString& portPath) override;

private:
    Bus& m_whole;
    QString m_portPath;
};

} // namespace fieldflash::usb
