// SPDX-License-Identifier: MIT
#include "core/base/log.h"

namespace fieldflash {

Q_LOGGING_CATEGORY(logUsb, "fieldflash.usb", QtWarningMsg)
Q_LOGGING_CATEGORY(logDfu, "fieldflash.dfu", QtWarningMsg)
Q_LOGGING_CATEGORY(logUpdate, "fieldflash.update", QtWarningMsg)
Q_LOGGING_CATEGORY(logBoard, "fieldflash.board", QtWarningMsg)

} // namespace fieldflash
