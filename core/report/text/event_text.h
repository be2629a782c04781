// SPDX-License-Identifier: MIT
// Events as text: English, for terminal and log.
#pragma once

#include "core/update/event.h"

#include <QString>

namespace fieldflash::report {

/// For the log: the complete event on one line.
[[nodiscard]] QString eventText(const update::Event& event);

/// "Acme Lamp 1.1 (1234:abcd), USB port 1-4.2, serial 2061…".
[[nodiscard]] QString deviceText(const usb::DeviceInfo& device);

/// "0.4 s", "12 s", "1 min 5 s".
[[nodiscard]] QString durationText(Clock::Duration duration);

} // namespace fieldflash::report
