// SPDX-License-Identifier: MIT
#include "core/usb/port_reservation.h"

#include <QStandardPaths>

namespace fieldflash::usb {

QString reservationFolder()
{
    // Without the variable, Qt creates its own folder and logs a warning.
    const auto place = qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")
        ? QStandardPaths::RuntimeLocation
        : QStandardPaths::GenericCacheLocation;
    return QStandardPaths::writableLocation(place) + QStringLiteral("/fieldflash");
}

} // namespace fieldflash::usb
