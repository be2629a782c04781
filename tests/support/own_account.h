// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace fieldflash::test {

/// An account without data and settings, like trusted keys, until the result is released.
[[nodiscard]] std::shared_ptr<void> ownAccount();

} // namespace fieldflash::test
