// SPDX-License-Identifier: MIT
// What every page of the window works with.
#pragma once

#include "app/gui/devices/device_desk.h"
#include "app/gui/work/firmware_choice.h"
#include "app/gui/work/log_model.h"

namespace fieldflash::gui {

/// All of it outlives the pages.
struct Workplace {
    DeviceDesk& desk;
    FirmwareChoice& firmware;
    LogModel& log;
};

} // namespace fieldflash::gui
