// SPDX-License-Identifier: MIT
#include "core/base/real_clock.h"
#include "core/base/virtual_clock.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QElapsedTimer>

#include <optional>

using namespace fieldflash;
using namespace std::chrono_literals;

TEST_CASE("a real clock whose timers fire early never calls back before the due time")
{
    // A millisecond per look at the clock: the timers are always early.
    int looks = 0;
    RealClock clock([&looks] { return std::chrono::milliseconds(looks++); });
    const auto due = clock.now() + 5ms;
    std::optional<Clock::TimePoint> called;
    clock.callAt(due, [&] { called = clock.now(); });
    QElapsedTimer real;
    real.start();
    while (!called && real.elapsed() < 10000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    REQUIRE(called);
    CHECK(*called >= due);
}

TEST_CASE("an hour of virtual sleep passes immediately and is exact")
{
    VirtualClock clock;
    test::run(clock.sleepFor(1h));
    CHECK(clock.now().time_since_epoch() == 1h);
}

TEST_CASE("callbacks run in the order of their due times, equal ones in the order of requests")
{
    VirtualClock clock;
    std::vector<int> order;
    const auto start = clock.now();
    clock.callAt(start + 2ms, [&] { order.push_back(3); });
    clock.callAt(start + 1ms, [&] { order.push_back(1); });
    clock.callAt(start + 1ms, [&] { order.push_back(2); });
    test::run(clock.sleepUntil(start + 3ms));
    CHECK(order == std::vector<int>{1, 2, 3});
}

TEST_CASE("a cancelled callback does not run")
{
    VirtualClock clock;
    bool called = false;
    const auto timer = clock.callAt(clock.now() + 1ms, [&] { called = true; });
    clock.cancel(timer);
    clock.cancel(timer);
    test::run(clock.sleepFor(5ms));
    CHECK_FALSE(called);
}

TEST_CASE("a wake request ends a sleep early, at the time of the request")
{
    VirtualClock clock;
    std::stop_source wake;
    clock.callAt(clock.now() + 10ms, [&] { wake.request_stop(); });
    test::run(clock.sleepFor(1h, wake.get_token()));
    CHECK(clock.now().time_since_epoch() == 10ms);
}

TEST_CASE("a sleep after a wake request does not wait")
{
    VirtualClock clock;
    std::stop_source wake;
    wake.request_stop();
    test::run(clock.sleepFor(1h, wake.get_token()));
    CHECK(clock.now().time_since_epoch() == 0s);
}

TEST_CASE("virtual time in real-time pace passes as in real time, but is exact")
{
    VirtualClock clock(VirtualClock::Pace::AsInRealTime);
    QElapsedTimer real;
    real.start();
    std::vector<Clock::Duration> times;
    for (const auto due : {30ms, 10ms, 20ms})
        clock.callAt(Clock::TimePoint(due),
                     [&] { times.push_back(clock.now().time_since_epoch()); });
    test::run(clock.sleepUntil(Clock::TimePoint(40ms)));
    CHECK(times == std::vector<Clock::Duration>{10ms, 20ms, 30ms});
    CHECK(clock.now().time_since_epoch() == 40ms);
    CHECK(real.elapsed() >= 40);
}

TEST_CASE("virtual time in real-time pace does not skip ahead when the next callback is cancelled")
{
    VirtualClock clock(VirtualClock::Pace::AsInRealTime);
    QElapsedTimer real;
    real.start();
    const auto next = clock.callAt(Clock::TimePoint(5ms), [] { });
    auto sleep = clock.sleepUntil(Clock::TimePoint(60ms));
    clock.cancel(next);
    test::run(std::move(sleep));
    CHECK(real.elapsed() >= 60);
}

TEST_CASE("the real clock sleeps no shorter than requested")
{
    RealClock clock;
    const auto start = clock.now();
    test::run(clock.sleepFor(3ms));
    CHECK(clock.now() - start >= 3ms);
}
