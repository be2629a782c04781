// SPDX-License-Identifier: MIT
// Events in words.
#pragma once

#include "core/update/event.h"

#include <QString>

namespace fieldflash::cli {

/// For the log: one line with everything in it.
[[nodiscard]] QString eventText(const update::Event& event);

/// "Fieldflash demo 1.1 (1209:0001), USB port 1-4.2, serial 2061…".
[[nodiscard]] QString deviceText(const usb::DeviceInfo& device);

} // namespace fieldflash::cli
