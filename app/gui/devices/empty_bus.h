// SPDX-License-Identifier: MIT
#pragma once

#include "core/usb/bus.h"

#include <QCoro/QCoroTask>

namespace fieldflash::gui {

/// A bus without devices: used without a USB backend, and for painted scenes.
class EmptyBus final : public usb::Bus {
public:
    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override { return {}; }
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override;
};

} // namespace fieldflash::gui
