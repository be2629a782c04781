// SPDX-License-Identifier: MIT
#include "core/usb/libusb/access_advice.h"

#include "core/base/words.h"
#include "core/usb/libusb/bound_driver.h"

namespace fieldflash::usb {

QString deviceText(const DeviceInfo& device)
{
    const QString id = idText(device.vendorId, device.productId);
    if (device.product.isEmpty())
        return Words::tr("the device %1 on USB port %2").arg(id, device.portPath);
    return Words::tr("“%1” (%2) on USB port %3").arg(device.product, id, device.portPath);
}

QString udevRule(const DeviceInfo& device)
{
    // For udev, so not translated.
    return QStringLiteral("ACTION!=\"remove\", SUBSYSTEM==\"usb\", ENV{DEVTYPE}==\"usb_device\", "
                          "ATTR{idVendor}==\"%1\", ATTR{idProduct}==\"%2\", TAG+=\"uaccess\"")
        .arg(device.vendorId, 4, 16, QLatin1Char('0'))
        .arg(device.productId, 4, 16, QLatin1Char('0'));
}

QString permissionAdvice(const DeviceInfo& device)
{
    // Must sort before 73-seat-late.rules, which processes the tag.
    return Words::tr("As administrator, put this line into "
                     "/etc/udev/rules.d/70-fieldflash.rules:\n%1\n"
                     "Then unplug the device and plug it in again; Fieldflash then "
                     "continues automatically. (In a remote session, use MODE=\"0666\" instead of "
                     "TAG+=\"uaccess\".)")
        .arg(udevRule(device));
}

QString driverAdvice(const DeviceInfo& device)
{
    if (const auto listed = listedDevice(listDevices(), device))
        return boundDriverAdvice(*listed, device);
    // Except on Windows, no driver is needed: the system itself keeps the device from programs.
    return Words::tr("Unplug the device %1 and plug it in again. In a virtual machine or a "
                     "container, pass the USB device through to it.")
        .arg(idText(device.vendorId, device.productId));
}

} // namespace fieldflash::usb
