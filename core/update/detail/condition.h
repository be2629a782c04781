// SPDX-License-Identifier: MIT
// The condition in which a failed job leaves the device, and its texts.
#pragma once

#include "core/base/error.h"

namespace fieldflash::update {

enum class Condition {
    NotReached,                ///< no device was chosen or it could not be opened
    Untouched,                 ///< still in the mode in which it was found
    ApplicationAgain,          ///< was in bootloader mode; its application runs again
    BootloaderUnchanged,       ///< in bootloader mode, flash unchanged
    DisconnectedUnchanged,     ///< not on the bus, flash unchanged
    BootloaderPerhapsErased,   ///< in bootloader mode; the first erase may have been done
    DisconnectedPerhapsErased, ///< not on the bus; the first erase may have been done
    BootloaderIncomplete,      ///< in bootloader mode, neither the old nor the new program
    ApplicationIncomplete,     ///< restarted, with firmware that may not be complete
    DisconnectedIncomplete,    ///< not on the bus, neither the old nor the new program
    Complete,                  ///< all was written; nothing to add to the error
};

/// The error of every job that the user stops.
[[nodiscard]] Error stoppedOnRequest();

/// The same error with the condition in its summary, and the remedy for that condition. `guide`:
/// how its bootloader is started by hand; empty: by BOOT0.
[[nodiscard]] Error withCondition(Error error, Condition condition, const QString& guide = {});

} // namespace fieldflash::update
