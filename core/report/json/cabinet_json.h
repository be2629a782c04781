// SPDX-License-Identifier: MIT
// Cabinets for fwupd as described in reports.
#pragma once

#include "core/image/read_cabinet.h"

#include <QJsonObject>

namespace fieldflash::report {

/// The event "cabinet".
[[nodiscard]] QJsonObject cabinetJson(const image::CabinetStatement& stated);

} // namespace fieldflash::report
