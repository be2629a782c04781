// SPDX-License-Identifier: MIT
#pragma once

namespace fieldflash::test {

/// Runs the tests of this program selected by its command line. Precondition: a QCoreApplication
/// exists.
[[nodiscard]] int runTests(int count, char* arguments[]);

} // namespace fieldflash::test
