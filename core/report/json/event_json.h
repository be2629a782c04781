// SPDX-License-Identifier: MIT
#pragma once

#include "core/update/event.h"

#include <QJsonObject>

namespace fieldflash::report {

/// One event of a job, named by its "event".
[[nodiscard]] QJsonObject eventJson(const update::Event& event);

} // namespace fieldflash::report
