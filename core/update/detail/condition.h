// SPDX-License-Identifier: MIT
// The condition in which a failed job leaves the device, in words.
#pragma once

#include "core/base/error.h"

namespace fieldflash::update {

enum class Condition {
    NotReached,                ///< no device was chosen or it could not be opened
    Untouched,                 ///< in the life in which it was found
    ApplicationAgain,          ///< it was in its bootloader meanwhile; its program runs again
    BootloaderUnchanged,       ///< in its bootloader, flash as it was
    DisconnectedUnchanged,     ///< not on the bus, flash as it was
    BootloaderPerhapsErased,   ///< in its bootloader; whether the first erase was done is unknown
    DisconnectedPerhapsErased, ///< not on the bus, the same
    BootloaderIncomplete,      ///< in its bootloader, neither the old nor the new program
    DisconnectedIncomplete,    ///< not on the bus, neither the old nor the new program
    Complete,                  ///< all was written; the error needs no addition
};

/// What every job ends with that a person stops.
[[nodiscard]] Error stoppedOnRequest();

/// The same error with the condition in its summary, and a remedy that leads out of it.
[[nodiscard]] Error withCondition(Error error, Condition condition);

} // namespace fieldflash::update
