// SPDX-License-Identifier: MIT
// USB ids of devices that are no product of ours: they explain what a file or a bus shows.
#pragma once

#include "core/base/usb_id.h"

#include <QString>

#include <vector>

namespace fieldflash::profile {

struct OtherDevice {
    UsbId id;
    QString name; ///< "dapboot"
};

/// Ids of bootloaders in DFU mode, of all makers, and those of all known profiles: a file that
/// states one of them is for devices with that bootloader. Sources: resources/usb_ids.json.
[[nodiscard]] std::vector<UsbId> bootloaderIds();

/// A debug probe that sits on development boards.
[[nodiscard]] bool isDebugProbe(const UsbId& id);

} // namespace fieldflash::profile
