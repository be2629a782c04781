// SPDX-License-Identifier: MIT
// A short text for every kind of error.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace fieldflash::gui {

/// The headline: what happened, in a few words.
[[nodiscard]] QString failureHeadline(ErrorKind kind);

/// What to do if the error itself has no remedy. Never empty.
[[nodiscard]] QString failureNextStep(ErrorKind kind);

/// The remedy of the error, or the next step of its kind.
[[nodiscard]] QString nextStepOf(const Error& error);

/// Another file is needed: retrying with the same one cannot help.
[[nodiscard]] bool needsAnotherFile(ErrorKind kind);

} // namespace fieldflash::gui
