// SPDX-License-Identifier: MIT
// Short words for every kind of error, for people.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace fieldflash::gui {

/// The sentence of the moment: what happened, in a few words.
[[nodiscard]] QString failureHeadline(ErrorKind kind);

/// What to do, where the error itself brings no remedy. Never empty.
[[nodiscard]] QString failureNextStep(ErrorKind kind);

/// The remedy of the error, or the next step of its kind.
[[nodiscard]] QString nextStepOf(const Error& error);

/// Another file is needed: the same one again cannot help.
[[nodiscard]] bool needsAnotherFile(ErrorKind kind);

} // namespace fieldflash::gui
