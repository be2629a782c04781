// SPDX-License-Identifier: MIT
// What tests of the gate share.
#pragma once

#include "core/image/gate/sanity_gate.h"

#include <vector>

namespace fieldflash::test {

using Codes = std::vector<image::FindingCode>;

/// A person answers every question with yes.
inline image::Permissions yes() { return {.named = {}, .questions = true}; }

} // namespace fieldflash::test
