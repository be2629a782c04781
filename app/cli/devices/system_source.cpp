// SPDX-License-Identifier: MIT
#include "app/cli/devices/system_source.h"

#include "core/usb/libusb/system_bus.h"

#include <QCoro/QCoroTask>

namespace fieldflash::cli {

Result<std::unique_ptr<DeviceSource>> SystemSource::open()
{
    std::unique_ptr<SystemSource> source(new SystemSource);
    auto bus = usb::openSystemBus(source->m_clock);
    if (!bus)
        return tl::unexpected(bus.error());
    source->m_bus = std::move(*bus);
    return source;
}

QCoro::Task<void> SystemSource::settled()
{
    auto settling = usb::settled(*m_bus);
    co_await settling;
}

} // namespace fieldflash::cli
