// SPDX-License-Identifier: MIT
#include "core/usb/libusb/probe.h"

#include "core/base/foreign_text.h"
#include "core/usb/libusb/configuration_bytes.h"
#include "core/usb/libusb/libusb_error.h"
#include "core/usb/libusb/string_descriptor.h"

#include <libusb.h>

#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace fieldflash::usb {

namespace {

using Configuration =
    std::unique_ptr<libusb_config_descriptor, decltype(&libusb_free_config_descriptor)>;
using Handle = std::unique_ptr<libusb_device_handle, decltype(&libusb_close)>;

constexpr int kOpenTries = 20;

Configuration activeConfiguration(libusb_device* device)
{
    libusb_config_descriptor* raw = nullptr;
    // No active one on Windows and for unconfigured devices.
    if (libusb_get_active_config_descriptor(device, &raw) != LIBUSB_SUCCESS
        && libusb_get_config_descriptor(device, 0, &raw) != LIBUSB_SUCCESS)
        raw = nullptr;
    return {raw, libusb_free_config_descriptor};
}

QString portPathOf(libusb_device* device)
{
    std::array<std::uint8_t, 7> ports{}; // USB 3.2: at most this many tiers
    const int depth = libusb_get_port_numbers(device, ports.data(), static_cast<int>(ports.size()));
    QStringList names;
    for (int tier = 0; tier < depth; ++tier)
        names.append(QString::number(ports[static_cast<std::size_t>(tier)]));
    return QStringLiteral("%1-%2")
        .arg(libusb_get_bus_number(device))
        .arg(names.join(QLatin1Char('.')));
}

void readStrings(libusb_device_handle* handle, const libusb_device_descriptor& device,
                 DeviceInfo& info)
{
    if (device.iManufacturer == 0 && device.iProduct == 0 && device.iSerialNumber == 0)
        return;
    const auto languages = readString(handle, 0, 0);
    if (!languages || languages->empty())
        return;
    const std::uint16_t language = languages->front();
    const auto read = [&](std::uint8_t index, QString& into) {
        if (index == 0)
            return;
        if (const auto text = readString(handle, index, language))
            into = withoutControlCharacters(QString::fromStdU16String(*text));
    };
    read(device.iManufacturer, info.manufacturer);
    read(device.iProduct, info.product);
    read(device.iSerialNumber, info.serialNumber);
}

/// Tries to open; 0, or the libusb_error that prevents it.
int openAndReadStrings(libusb_device* device, DeviceInfo& info)
{
    libusb_device_handle* raw = nullptr;
    int code = libusb_open(device, &raw);
    // The node in /dev may appear a moment after the notification; libusb waits 10 ms each time.
    for (int tries = 1; code == LIBUSB_ERROR_NO_DEVICE && tries < kOpenTries; ++tries)
        code = libusb_open(device, &raw);
    if (code != LIBUSB_SUCCESS)
        return code;
    const Handle handle(raw, libusb_close);
    libusb_device_descriptor descriptor{};
    if (libusb_get_device_descriptor(device, &descriptor) == LIBUSB_SUCCESS)
        readStrings(handle.get(), descriptor, info);
    return LIBUSB_SUCCESS;
}

std::vector<std::uint8_t> dfuInterfaceNumbers(const libusb_config_descriptor& configuration)
{
    std::vector<std::uint8_t> numbers;
    for (int i = 0; i < configuration.bNumInterfaces; ++i) {
        const libusb_interface& interface = configuration.interface[i];
        if (interface.num_altsetting < 1)
            continue;
        const auto& first = interface.altsetting[0];
        if (isDfu(first))
            numbers.push_back(first.bInterfaceNumber);
    }
    return numbers;
}

int tryToClaim(libusb_device* device)
{
    libusb_device_handle* raw = nullptr;
    if (const int code = libusb_open(device, &raw); code != LIBUSB_SUCCESS)
        return code;
    const Handle handle(raw, libusb_close);
    const Configuration configuration = activeConfiguration(device);
    if (!configuration)
        return LIBUSB_ERROR_IO;
    for (const std::uint8_t number : dfuInterfaceNumbers(*configuration)) {
        // A kernel driver is not an obstacle: it is detached when the link claims the interface.
        if (libusb_kernel_driver_active(handle.get(), number) == 1)
            continue;
        if (const int code = libusb_claim_interface(handle.get(), number); code != LIBUSB_SUCCESS)
            return code;
        libusb_release_interface(handle.get(), number);
    }
    return LIBUSB_SUCCESS;
}

} // namespace

std::optional<DeviceInfo> probe(libusb_device* device)
{
    libusb_device_descriptor descriptor{};
    if (libusb_get_device_descriptor(device, &descriptor) != LIBUSB_SUCCESS)
        return std::nullopt;
    const Configuration configuration = activeConfiguration(device);
    if (!configuration || !hasDfuInterface(*configuration))
        return std::nullopt;

    DeviceInfo info;
    info.portPath = portPathOf(device);
    info.vendorId = descriptor.idVendor;
    info.productId = descriptor.idProduct;
    info.bcdDevice = descriptor.bcdDevice;
    info.configuration = configurationBytes(*configuration);
    const int code = openAndReadStrings(device, info);
    if (code == LIBUSB_ERROR_NO_DEVICE)
        return std::nullopt;
    if (code != LIBUSB_SUCCESS)
        info.obstacle = errorFromLibusb(code, info, "libusb_open");
    return info;
}

bool probeAgain(libusb_device* device, DeviceInfo& info)
{
    if (!info.obstacle)
        return false;
    if (info.obstacle->kind() == ErrorKind::Busy && tryToClaim(device) == LIBUSB_ERROR_BUSY)
        return false;
    const int code = openAndReadStrings(device, info);
    if (code == LIBUSB_SUCCESS) {
        info.obstacle.reset();
        return true;
    }
    Error now = errorFromLibusb(code, info, "libusb_open");
    const bool changed = now.kind() != info.obstacle->kind();
    info.obstacle = std::move(now);
    return changed;
}

} // namespace fieldflash::usb
