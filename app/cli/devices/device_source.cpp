// SPDX-License-Identifier: MIT
#include "app/cli/devices/device_source.h"

#include "app/cli/devices/system_source.h"
#include "app/cli/devices/virtual_source.h"

#include <QCoro/QCoroTask>

namespace fieldflash::cli {

QCoro::Task<void> DeviceSource::close() { co_return; }

Result<std::unique_ptr<DeviceSource>> DeviceSource::open(const Arguments& arguments,
                                                         const std::stop_source& stop)
{
    if (arguments.virtualSwitches)
        return VirtualSource::open(*arguments.virtualSwitches, stop);
    return SystemSource::open();
}

} // namespace fieldflash::cli
