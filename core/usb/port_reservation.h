// SPDX-License-Identifier: MIT
// Prevents two programs from working on one device at the same time.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace fieldflash::usb {

/// No other Fieldflash works on the port while this exists; null if there is no other program to
/// exclude.
using Reservation = std::shared_ptr<void>;

/// Folder for the lock files of this account: the runtime folder of the login session, else (and on
/// Windows, which has none) the cache folder.
[[nodiscard]] QString reservationFolder();

/// Uses a lock file that names its owner and is stale once the owner has died. For programs of one
/// account; between accounts, the claimed interface decides. If no lock file can be created, there
/// is no reservation and no error. Errors: Busy, naming the owner.
[[nodiscard]] Result<Reservation> reservePort(const QString& portPath, const QString& folder);

} // namespace fieldflash::usb
