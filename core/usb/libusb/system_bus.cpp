// SPDX-License-Identifier: MIT
#include "core/usb/libusb/system_bus.h"

#include "core/usb/libusb/context.h"
#include "core/usb/libusb/libusb_bus.h"

#include <QCoro/QCoroTask>
#include <QtGlobal>

namespace fieldflash::usb {

Result<std::unique_ptr<Bus>> openSystemBus(Clock& clock)
{
    auto context = Context::open();
    if (!context)
        return failure(std::move(context).error());
    const Discovery discovery = qEnvironmentVariableIntValue("FIELDFLASH_USB_POLL") != 0
        ? Discovery::Polling
        : Discovery::Notified;
    return std::make_unique<LibusbBus>(std::move(*context), clock, discovery);
}

QCoro::Task<void> settled(Bus& bus) { return dynamic_cast<LibusbBus&>(bus).settled(); }

} // namespace fieldflash::usb
