// SPDX-License-Identifier: MIT
// The runner of Catch2 2.13 takes 11 s to compile: compiled once, for the programs with and without
// a window.
#if !__has_include(<catch2/catch_test_macros.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch_runner.h"

#include "tests/support/catch.h"

namespace fieldflash::test {

int runTests(int count, char* arguments[]) { return Catch::Session().run(count, arguments); }

} // namespace fieldflash::test
