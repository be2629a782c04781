// SPDX-License-Identifier: MIT
#include "app/cli/device_source.h"

#include "app/cli/system_source.h"
#include "app/cli/virtual_source.h"

namespace fieldflash::cli {

Result<std::unique_ptr<DeviceSource>> DeviceSource::open(const Arguments& arguments,
                                                         const std::stop_source& stop)
{
    if (arguments.virtualSwitches)
        return VirtualSource::open(*arguments.virtualSwitches, stop);
    return SystemSource::open();
}

} // namespace fieldflash::cli
