// SPDX-License-Identifier: MIT
// The main function of every test program without a window: creates a QCoreApplication, which event
// loops need.
#include "tests/support/catch_runner.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    return fieldflash::test::runTests(argc, argv);
}
