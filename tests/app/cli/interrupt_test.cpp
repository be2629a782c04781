// SPDX-License-Identifier: MIT
#include "app/cli/console/interrupt.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <csignal>

using fieldflash::cli::Interrupt;

TEST_CASE("the first Ctrl-C or SIGTERM requests a stop without ending the program")
{
    const int signal = GENERATE(SIGINT, SIGTERM, SIGHUP);
    CAPTURE(signal);
    const std::stop_source stop;
    const Interrupt interrupt(stop);
    CHECK_FALSE(stop.stop_requested());
    REQUIRE(std::raise(signal) == 0);
    QElapsedTimer elapsed;
    elapsed.start();
    while (!stop.stop_requested() && elapsed.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    CHECK(stop.stop_requested());
}

TEST_CASE("a closed pipe or a file size limit does not end the program")
{
    const Interrupt interrupt(std::stop_source{});
    CHECK(std::raise(SIGPIPE) == 0);
    CHECK(std::raise(SIGXFSZ) == 0);
}
