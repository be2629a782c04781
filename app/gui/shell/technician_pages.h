// SPDX-License-Identifier: MIT
// Which pages the technician has, in which order: one line each.
#pragma once

#include "app/gui/devices/remembered.h"
#include "app/gui/update/update_model.h"

namespace fieldflash::gui {

class TechnicianPanel;

/// What pages are built on. Both outlive them.
struct TechnicianSetting {
    UpdateModel& model;
    Remembered& remembered;
};

void addTechnicianPages(TechnicianPanel& panel, const TechnicianSetting& setting);

} // namespace fieldflash::gui
