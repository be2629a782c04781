// SPDX-License-Identifier: MIT
// The USB description of the loader: one DfuSe interface, one alternate setting. Its strings say
// what condition the loader is in, because that is all that `dfu-util -l` shows.
#pragma once

#include "firmware/contract/loader.h"
#include "firmware/loader/finding.h"
#include "firmware/usb/control.h"

namespace fieldflash::loader {

/// To call before the device connects. `uid`: three words of the unique id. `condition`: why there
/// is no program to start, or None. `card`: the reason why nothing was installed from a card, which
/// is shown instead; empty: there is none.
void setStrings(const uint32_t* uid, Finding condition, const char* card, bool isClockUntrimmed,
                bool isReadable);
/// The string with the reason of the present status.
void setFinding(Finding finding);

extern const usb::DeviceDescription description;

/// The Microsoft OS 2.0 descriptor set, or a stall for any other request.
usb::Reply microsoftRequest(const usb::SetupPacket& request);

} // namespace fieldflash::loader
