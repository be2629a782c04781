// SPDX-License-Identifier: MIT
// USB ids of devices without a profile, to explain the ids in files and on the bus.
#pragma once

#include "core/base/usb_id.h"

#include <QString>

#include <vector>

namespace fieldflash::profile {

struct OtherDevice {
    UsbId id;
    QString name; ///< "dapboot"
};

/// Ids of bootloaders in DFU mode, of all manufacturers and all known profiles: a file with such an
/// id is for devices with that bootloader. Sources: resources/usb_ids.json.
[[nodiscard]] std::vector<UsbId> bootloaderIds();

/// True for debug probes on development boards.
[[nodiscard]] bool isDebugProbe(const UsbId& id);

} // namespace fieldflash::profile
