// SPDX-License-Identifier: MIT
#pragma once

namespace fieldflash::test {

/// Runs the tests of this program selected by its command line. Each has an account of its own:
/// tests that run at the same time would find each other's journals of interrupted updates.
/// Precondition: a QCoreApplication exists.
[[nodiscard]] int runTests(int count, char* arguments[]);

} // namespace fieldflash::test
