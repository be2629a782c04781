// SPDX-License-Identifier: MIT
// One port of a bus, as if it were the whole bus.
#pragma once

#include "core/usb/bus.h"

#include <QString>

namespace fieldflash::usb {

/// For work on several boards at once: a job that uses this sees its own port and nothing else,
/// so that even boards with equal serial numbers cannot be confused. The whole bus
/// must outlive it; links that it opened are those of the whole bus.
class PortView final : public Bus {
    Q_OBJECT

public:
    PortView(Bus& whole, QString portPath);

    [[nodiscard]] std::vector<DeviceInfo> devices() const override;
    /// Unplugged for a device of another port.
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<Link>>> open(DeviceInfo device) override;
    [[nodiscard]] Result<Reservation> reserve(const QString& portPath) override;

private:
    Bus& m_whole;
    QString m_portPath;
};

} // namespace fieldflash::usb
