// SPDX-License-Identifier: MIT
// The one table of what helps after a failure: kind of error → cause → button.
#pragma once

#include "app/gui/update/facts/page_facts.h"
#include "app/gui/update/facts/page_state.h"

namespace fieldflash::gui {

/// Why a job failed, as far as something else helps against it.
enum class Cause {
    Repeatable,     ///< the same again may end differently
    Interrupted,    ///< erased: the same again completes it
    AnotherFile,    ///< only another file can end differently
    WrongAddress,   ///< the file fits, at another address
    AnotherDevice,  ///< another one of those that are connected
    ReadProtected,  ///< removing the protection erases the chip
    WriteProtected, ///< by the option bytes
    NoLoader,       ///< the file needs a loader that the device does not have
    NoBackup,       ///< what would be replaced could not be saved
    NoAccess,       ///< in use, no permission or no driver: tried again without a click
    NotRestarted,   ///< written and checked, but its program does not run
    Hopeless,       ///< a backup that cannot be read
};

/// Precondition: the report has an error.
[[nodiscard]] Cause causeOf(const PageFacts& facts);

/// The button against that cause. Action::None: nothing that a click could do.
[[nodiscard]] ButtonState helpAgainst(Cause cause, const PageFacts& facts);

/// The same for a device that was only looked at.
[[nodiscard]] ButtonState helpAgainstLook(const Error& error);

} // namespace fieldflash::gui
