// SPDX-License-Identifier: MIT
// The dependencies shared by all pages of the window.
#pragma once

#include "app/gui/devices/device_desk.h"
#include "app/gui/work/firmware_choice.h"
#include "app/gui/work/log_model.h"

namespace fieldflash::gui {

/// All of them outlive the pages.
struct Workplace {
    DeviceDesk& desk;
    FirmwareChoice& firmware;
    LogModel& log;
};

} // namespace fieldflash::gui
