// SPDX-License-Identifier: MIT
// The technician pages and their order: one line each.
#pragma once

#include "app/gui/devices/remembered.h"
#include "app/gui/update/update_model.h"

namespace fieldflash::gui {

class TechnicianPanel;

/// Dependencies of the pages; both outlive them.
struct TechnicianSetting {
    UpdateModel& model;
    Remembered& remembered;
};

void addTechnicianPages(TechnicianPanel& panel, const TechnicianSetting& setting);

} // namespace fieldflash::gui
