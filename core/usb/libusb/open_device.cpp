// SPDX-License-Identifier: MIT
#include "core/usb/libusb/open_device.h"

#include "core/usb/libusb/context.h"

#include <libusb.h>

namespace fieldflash::usb {

DeviceReference referTo(libusb_device* device)
{
    return {libusb_ref_device(device), [](libusb_device* one) { libusb_unref_device(one); }};
}

OpenDevice::OpenDevice(Context& context, libusb_device_handle* handle)
    : m_context(context),
      m_handle(handle)
{
}

OpenDevice::~OpenDevice()
{
    m_context.worker().post([handle = m_handle] { libusb_close(handle); });
}

} // namespace fieldflash::usb
