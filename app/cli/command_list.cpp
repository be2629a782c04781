// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/run_to_end.h"

#include <algorithm>

namespace fieldflash::cli {

namespace {

ListedDevice describe(const usb::DeviceInfo& info, update::Session& session)
{
    ListedDevice device{.info = info,
                        .role = device::roleOf(info),
                        .isOurs = device::isOurs(info),
                        .map = {},
                        .obstacle = info.obstacle};
    if (device.role != device::Role::Bootloader || device.obstacle)
        return device;
    Result<memory::MemoryMap> map = runToEnd(session.inspect(info));
    if (map)
        device.map = std::move(*map);
    else
        device.obstacle = std::move(map.error());
    return device;
}

/// Everything with a DFU interface; and what is ours by its ids, where the interfaces cannot be
/// read.
bool isWorthListing(const usb::DeviceInfo& info)
{
    return device::roleOf(info) != device::Role::NotDfu || device::isOurs(info);
}

} // namespace

Outcome listDevices(const Context& context)
{
    Outcome outcome(Command::List);
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        update::Session session(source.bus(), source.clock(), context.listener);
        std::vector<usb::DeviceInfo> infos = source.bus().devices();
        std::erase_if(infos, [&](const usb::DeviceInfo& info) {
            return !isWorthListing(info) || !context.arguments.device.fits(info);
        });
        std::ranges::sort(infos, {}, &usb::DeviceInfo::portPath);
        std::vector<ListedDevice> devices;
        devices.reserve(infos.size());
        for (const usb::DeviceInfo& info : infos)
            devices.push_back(describe(info, session));
        context.output.devices(devices);
        if (devices.empty() && context.arguments.hasDevice) {
            outcome.error =
                Error(ErrorKind::NoDevice, QStringLiteral("No device fits what --device says."),
                      QStringLiteral("Without --device, list shows all of them."));
        }
    });
    return outcome;
}

} // namespace fieldflash::cli
