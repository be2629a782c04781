// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

struct libusb_device_handle;

namespace fieldflash::usb {

/// USB 2.0, 9.6.7: UTF-16LE after two bytes; absent if the device refuses or takes longer than half
/// a second. Blocks until then: for the worker, while the event thread of the context runs.
[[nodiscard]] std::optional<std::u16string> readString(libusb_device_handle* handle,
                                                       std::uint8_t index, std::uint16_t language);

} // namespace fieldflash::usb
