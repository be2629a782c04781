// SPDX-License-Identifier: MIT
#include "app/gui/devices/empty_bus.h"

#include "core/usb/link.h"

namespace fieldflash::gui {

QCoro::Task<Result<std::unique_ptr<usb::Link>>> EmptyBus::open(usb::DeviceInfo)
{
    co_return failure(ErrorKind::NoDevice, QStringLiteral("No USB devices can be seen."));
}

} // namespace fieldflash::gui
