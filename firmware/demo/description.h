// SPDX-License-Identifier: MIT
// The USB description of the demo.
#pragma once

#include "firmware/usb/control.h"
#include "firmware/usb/serial_number.h"

namespace fieldflash::demo {

inline constexpr uint8_t serialInterface = 0; // and 1, its data
inline constexpr uint8_t dfuInterface = 2;
inline constexpr uint8_t interfaceCount = 3;

inline constexpr uint8_t dataEndpoint = 1;
inline constexpr uint8_t notificationEndpoint = 2;

/// Index of the string with the reason why this board does not enter its bootloader.
inline constexpr uint8_t refusalString = 5;

/// Answers of the serial port, as UTF-16: shared with the USB strings to save flash.
extern const usb::Bytes versionText;
extern const usb::Bytes refusalText;

/// To call before the device connects. `uid`: the three words of the chip's unique id; `fault`: the
/// words for the manufacturer string (firmware/contract/usb_identity.h), or null.
void setStrings(const uint32_t* uid, const uint32_t* fault);

extern const usb::DeviceDescription description;

/// The Microsoft OS 2.0 descriptor set, or a stall for any other request.
usb::Reply microsoftRequest(const usb::SetupPacket& request);

} // namespace fieldflash::demo
