// SPDX-License-Identifier: MIT
// The keys of vendors that this program knows.
#pragma once

#include "core/signature/public_key.h"

#include <vector>

namespace fieldflash::signature {

/// One list for the whole program, like its profiles; empty until installKnownKeys(). Main thread
/// only.
[[nodiscard]] const std::vector<KnownKey>& knownKeys();

void installKnownKeys(std::vector<KnownKey> keys);

} // namespace fieldflash::signature
