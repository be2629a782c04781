// SPDX-License-Identifier: MIT
// Power cuts in the operations of the loader's code on a PC.
#pragma once

#include "tests/firmware/loader/fake_flash.h"
#include "tests/support/catch.h"

namespace fieldflash::test {

/// Does `work`, then leaves the flash as after a power cut in each of its operations, and at last
/// as it is without one, and calls `check` each time. Returns the number of operations.
template <typename Work, typename Check> std::size_t cutEverywhere(Work work, Check check)
{
    FakeFlash::State before = FakeFlash::state();
    (void)FakeFlash::takeOperations();
    work();
    const std::vector<FakeFlash::Operation> operations = FakeFlash::takeOperations();
    for (std::size_t number = 0; number <= operations.size(); ++number) {
        FakeFlash::setState(before);
        if (number < operations.size())
            FakeFlash::leaveHalfDone(operations[number], static_cast<std::uint32_t>(number * 7919));
        INFO("cut in operation " << number << " of " << operations.size());
        check();
        FakeFlash::setState(before);
        if (number < operations.size())
            FakeFlash::carryOut(operations[number]);
        before = FakeFlash::state();
    }
    (void)FakeFlash::takeOperations();
    return operations.size();
}

} // namespace fieldflash::test
