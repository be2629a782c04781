// SPDX-License-Identifier: MIT
#include "core/usb/libusb/bound_driver.h"

#include "core/base/words.h"

#include <algorithm>

namespace fieldflash::usb {

namespace {

constexpr std::uint32_t kDriverNotInstalled = 28; // CM_PROB_FAILED_INSTALL

bool hasIds(const ListedDevice& listed, const DeviceInfo& device)
{
    const QString ids = QStringLiteral("USB\\VID_%1&PID_%2")
                            .arg(device.vendorId, 4, 16, QLatin1Char('0'))
                            .arg(device.productId, 4, 16, QLatin1Char('0'));
    return std::ranges::any_of(listed.hardwareIds, [&ids](const QString& id) {
        // Interfaces of a device with several functions ("…&MI_00") are devices of their own.
        return id.startsWith(ids, Qt::CaseInsensitive)
            && !id.contains(QLatin1String("&MI_"), Qt::CaseInsensitive);
    });
}

/// "1-4.2" → 2.
std::uint32_t lastPort(const QString& portPath)
{
    const auto end =
        std::max(portPath.lastIndexOf(QLatin1Char('.')), portPath.lastIndexOf(QLatin1Char('-')));
    return portPath.mid(end + 1).toUInt();
}

bool isService(const ListedDevice& listed, const char* name)
{
    return listed.service.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
}

QString obstacle(const ListedDevice& listed)
{
    if (listed.service.isEmpty() || listed.problem == kDriverNotInstalled)
        return Words::tr("Windows has no driver for this device.");
    if (isService(listed, "STTub30"))
        return Words::tr(
            "The driver of STM32CubeProgrammer and DfuSe is installed for this device. "
            "It keeps other programs out.");
    if (isService(listed, "HidUsb"))
        return Words::tr("Windows uses this device as an input device (HID).");
    return Words::tr("The driver “%1” from “%2” is installed for this device. It gives Fieldflash "
                     "no access.")
        .arg(listed.service, listed.provider);
}

} // namespace

std::optional<ListedDevice> listedDevice(const std::vector<ListedDevice>& listed,
                                         const DeviceInfo& device)
{
    std::vector<ListedDevice> found;
    std::ranges::copy_if(listed, std::back_inserter(found),
                         [&device](const ListedDevice& one) { return hasIds(one, device); });
    if (found.size() > 1)
        std::erase_if(found, [port = lastPort(device.portPath)](const ListedDevice& one) {
            return one.port != port;
        });
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

QString boundDriverAdvice(const ListedDevice& listed, const DeviceInfo& device)
{
    if (isService(listed, "WinUSB"))
        return listed.problem == 0
            ? Words::tr("Its driver, WinUSB, is the right one. Unplug the device and plug it in "
                        "again.")
            : Words::tr("Its driver, WinUSB, is the right one, but Windows could not start it "
                        "(problem code %1). Unplug the device and plug it in again.")
                  .arg(listed.problem);
    return obstacle(listed) + QLatin1Char(' ')
        + Words::tr("Install WinUSB for it with Zadig: Options, List All Devices, choose the entry "
                    "with USB ID %1, then WinUSB, Replace Driver. Fieldflash then continues "
                    "automatically.")
              .arg(idText(device.vendorId, device.productId));
}

} // namespace fieldflash::usb
