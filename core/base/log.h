// SPDX-License-Identifier: MIT
// Log categories: `QT_LOGGING_RULES="fieldflash.dfu=true"` shows the protocol.
#pragma once

#include <QLoggingCategory>

namespace fieldflash {

Q_DECLARE_LOGGING_CATEGORY(logUsb)
Q_DECLARE_LOGGING_CATEGORY(logDfu)
Q_DECLARE_LOGGING_CATEGORY(logUpdate)
Q_DECLARE_LOGGING_CATEGORY(logBoard)

} // namespace fieldflash
