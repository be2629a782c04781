// SPDX-License-Identifier: MIT
#include "core/usb/port_reservation.h"

#include <QStandardPaths>

namespace fieldflash::usb {

// Windows has no folder per login session, and no variable may lead two programs to two folders.
QString reservationFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/fieldflash");
}

} // namespace fieldflash::usb
