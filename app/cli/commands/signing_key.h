// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments/arguments.h"
#include "app/cli/console/streams.h"
#include "core/base/result.h"
#include "core/signature/signing_key.h"

namespace fieldflash::cli {

/// The key named by --key, opened with its passphrase. Errors: Usage without --key, and those of
/// openKeyFile() and askPassphrase().
[[nodiscard]] Result<signature::SigningKey> openSigningKey(const Arguments& arguments,
                                                           const Streams& streams);

} // namespace fieldflash::cli
