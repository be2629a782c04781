// SPDX-License-Identifier: MIT
// The udev rule that lets the person at the seat open the devices that Fieldflash updates. The one
// place that knows it: packages, the window and its helper all get it from here.
#pragma once

#include "core/profile/profile_set.h"

#include <QString>

namespace fieldflash::profile {

/// The lines of a rules file: every device with a DFU interface, and by id every device of the
/// profiles, in both modes. Contains no text of a profile that udev or a shell could take for more
/// than a name.
[[nodiscard]] QString accessRule(const ProfileSet& set);

} // namespace fieldflash::profile
