// SPDX-License-Identifier: MIT
#include "tests/fuzz/target.h"

#include <stdexcept>

namespace fieldflash::fuzz {

void require(bool holds, const char* promise)
{
    if (!holds)
        throw std::logic_error(promise);
}

} // namespace fieldflash::fuzz
