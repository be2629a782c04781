// SPDX-License-Identifier: MIT
// Passphrases of key files: typed without echo, or read from a file descriptor. Never on the
// command line, where other accounts and logs see them.
#pragma once

#include "app/cli/arguments/arguments.h"
#include "app/cli/console/streams.h"
#include "core/base/result.h"
#include "core/signature/secret.h"

#include <QString>

namespace fieldflash::cli {

/// From --passphrase-fd, else from the terminal. Errors: Usage without either, Cancelled for an
/// empty answer, FileAccess.
[[nodiscard]] Result<signature::Secret>
askPassphrase(const QString& question, const Arguments& arguments, const Streams& streams);

/// The same for a new one: on a terminal it is typed twice.
[[nodiscard]] Result<signature::Secret> askNewPassphrase(const Arguments& arguments,
                                                         const Streams& streams);

} // namespace fieldflash::cli
