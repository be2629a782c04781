// SPDX-License-Identifier: MIT
#pragma once

namespace fieldflash::test {

/// Runs the tests of this program selected by its command line. Data and settings of the user are
/// in a folder of this process: tests that run at the same time would find each other's journals of
/// interrupted updates. Precondition: a QCoreApplication exists.
[[nodiscard]] int runTests(int count, char* arguments[]);

} // namespace fieldflash::test
