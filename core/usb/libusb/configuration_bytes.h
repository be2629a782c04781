// SPDX-License-Identifier: MIT
// Converts libusb's parsed configuration back to the raw descriptor bytes.
#pragma once

#include "core/base/bytes.h"

struct libusb_config_descriptor;
struct libusb_interface_descriptor;

namespace fieldflash::usb {

/// libusb keeps unknown descriptors as "extra" of the descriptor they followed, so the bytes can be
/// reassembled without a request to the device and without permission (USB 2.0, 9.6.3 to 9.6.6).
[[nodiscard]] Bytes configurationBytes(const libusb_config_descriptor& configuration);

/// Class FE, subclass 01 (DFU 1.1, 4.1.1 and 4.2.3).
[[nodiscard]] bool isDfu(const libusb_interface_descriptor& alternate);

/// Any interface that isDfu().
[[nodiscard]] bool hasDfuInterface(const libusb_config_descriptor& configuration);

} // namespace fieldflash::usb
