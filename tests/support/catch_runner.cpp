// SPDX-License-Identifier: MIT
// The runner of Catch2 2.13 takes 11 s to compile: compiled once, for the programs with and without
// a window.
#if !__has_include(<catch2/catch_test_macros.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch_runner.h"

#include "tests/support/catch.h"
#include "tests/support/scoped_variable.h"

#include <QFile>
#include <QTemporaryDir>

namespace fieldflash::test {

int runTests(int count, char* arguments[])
{
    const QTemporaryDir folder;
    const QByteArray name = QFile::encodeName(folder.path());
    const ScopedVariable data("XDG_DATA_HOME", name + "/data");
    const ScopedVariable settings("XDG_CONFIG_HOME", name + "/settings");
    return Catch::Session().run(count, arguments);
}

} // namespace fieldflash::test
