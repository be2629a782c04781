// SPDX-License-Identifier: MIT
// Keeps two programs from working on one device at the same time.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace fieldflash::usb {

/// No other Fieldflash works on the port while this exists; absent where there is no other program
/// to keep out.
using Reservation = std::shared_ptr<void>;

/// Where the lock files of this account live: the runtime folder of the login session, else its
/// cache folder.
[[nodiscard]] QString reservationFolder();

/// By a lock file that names its owner and counts for nothing once its owner is dead. For programs
/// of one account; between accounts the claimed interface decides. Where no lock file can be made
/// there is no reservation, and no error. Errors: Busy, with who it is.
[[nodiscard]] Result<Reservation> reservePort(const QString& portPath, const QString& folder);

} // namespace fieldflash::usb
