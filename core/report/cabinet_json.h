// SPDX-License-Identifier: MIT
// Cabinets for fwupd as described in reports.
#pragma once

#include "core/image/cabinet_archive.h"

#include <QJsonObject>

namespace fieldflash::report {

/// The event "cabinet".
[[nodiscard]] QJsonObject cabinetJson(const image::CabinetStatement& stated);

} // namespace fieldflash::report
