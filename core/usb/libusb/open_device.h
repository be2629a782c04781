// SPDX-License-Identifier: MIT
// Owners of libusb devices and handles, and the state of a device shared by bus and links.
#pragma once

#include "core/usb/device_info.h"

#include <memory>
#include <stop_token>

struct libusb_device;
struct libusb_device_handle;

namespace fieldflash::usb {

class Context;

/// Keeps the libusb device valid after it has disconnected.
using DeviceReference = std::shared_ptr<libusb_device>;
[[nodiscard]] DeviceReference referTo(libusb_device* device);

/// One arrival of a device. Main thread only.
struct Attachment {
    explicit Attachment(DeviceInfo about) : info(std::move(about)) { }

    DeviceInfo info;
    std::stop_source departed; ///< requested when the device has disconnected
};

/// An open handle; closes on the worker once neither a link nor a transfer uses it.
class OpenDevice {
public:
    OpenDevice(Context& context, libusb_device_handle* handle);
    OpenDevice(const OpenDevice&) = delete;
    OpenDevice& operator=(const OpenDevice&) = delete;
    ~OpenDevice();

    [[nodiscard]] libusb_device_handle* handle() const { return m_handle; }
    [[nodiscard]] Context& context() const { return m_context; }

private:
    Context& m_context;
    libusb_device_handle* m_handle;
};

} // namespace fieldflash::usb
