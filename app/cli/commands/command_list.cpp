// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/devices/run_to_end.h"

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
    Result<update::Inspection> found = runToEnd(session.inspect(info));
    if (found && found->map.areas().empty())
        device.obstacle =
            Error(ErrorKind::RefusedByDevice, QStringLiteral("Its memory map cannot be read."),
                  QStringLiteral("It cannot be updated like this."));
    if (!found) {
        device.obstacle = std::move(found.error());
        return device;
    }
    device.map = std::move(found->map);
    device.loader = std::move(found->loader);
    return device;
}

/// Every device with a DFU interface, and our devices (by id) if their interfaces cannot be read.
bool isWorthListing(const usb::DeviceInfo& info)
{
    return device::roleOf(info) != device::Role::NotDfu || device::isOurs(info);
}

ListedDevice silentAt(const QString& portPath)
{
    ListedDevice device;
    device.info.portPath = portPath;
    device.obstacle = Error(ErrorKind::TimedOut, QStringLiteral("The device does not answer."),
                            QStringLiteral("Unplug it and plug it in again; if that does not help, "
                                           "try another cable or port."));
    device.info.obstacle = device.obstacle;
    return device;
}

Error notListed(const std::vector<usb::DeviceInfo>& connected)
{
    QStringList ports;
    for (const usb::DeviceInfo& info : connected)
        ports.append(QStringLiteral("%1 (%2)").arg(info.portPath,
                                                   usb::idText(info.vendorId, info.productId)));
    return Error(ErrorKind::NoDevice, QStringLiteral("The chosen device is not connected."),
                 ports.isEmpty()
                     ? QStringLiteral("No other device that can be updated is connected either.")
                     : QStringLiteral("Connected are: %1.").arg(ports.join(QStringLiteral(", "))));
}

} // namespace

Outcome listDevices(const Context& context)
{
    Outcome outcome(Command::List);
    workOnDevices(context, outcome, [&](DeviceSource& source) {
        update::Session session(source.bus(), source.clock(), context.listener);
        std::vector<usb::DeviceInfo> connected = source.bus().devices();
        std::erase_if(connected, [](const usb::DeviceInfo& info) { return !isWorthListing(info); });
        std::ranges::sort(connected, usb::isPortBefore, &usb::DeviceInfo::portPath);
        std::vector<usb::DeviceInfo> infos = connected;
        std::erase_if(infos, [&](const usb::DeviceInfo& info) {
            return !context.arguments.device.fits(info);
        });
        std::vector<ListedDevice> devices;
        devices.reserve(infos.size());
        for (const usb::DeviceInfo& info : infos)
            devices.push_back(describe(info, session));
        for (const QString& portPath : source.bus().silentPorts()) {
            const ListedDevice silent = silentAt(portPath);
            if (context.arguments.device.fits(silent.info))
                devices.push_back(silent);
        }
        // With --device, an empty list would suggest that nothing is connected at all.
        if (devices.empty() && context.arguments.hasDevice)
            outcome.error = notListed(connected);
        else
            context.output.devices(devices);
    });
    return outcome;
}

} // namespace fieldflash::cli
