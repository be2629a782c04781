// SPDX-License-Identifier: MIT
// Data files compiled into this library. Internal to core/profile.
#pragma once

namespace fieldflash::profile {

/// Makes ":/devices", ":/families" and ":/usb_ids.json" readable.
void loadBundledData();

} // namespace fieldflash::profile
