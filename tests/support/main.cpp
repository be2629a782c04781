// SPDX-License-Identifier: MIT
// The main function of every test program without a window: a QCoreApplication exists, so event
// loops work.
#include "tests/support/catch_runner.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    return fieldflash::test::runTests(argc, argv);
}
