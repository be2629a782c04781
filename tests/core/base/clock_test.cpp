// SPDX-License-Identifier: MIT
#include "core/base/real_clock.h"
#include "core/base/virtual_clock.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace std::chrono_literals;

TEST_CASE("an hour of virtual sleep passes at once and is exact")
{
    VirtualClock clock;
    test::run(clock.sleepFor(1h));
    CHECK(clock.now().time_since_epoch() == 1h);
}

TEST_CASE("callbacks run in the order of their due times, equal ones as asked")
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

TEST_CASE("a sleep whose wake was requested before does not wait")
{
    VirtualClock clock;
    std::stop_source wake;
    wake.request_stop();
    test::run(clock.sleepFor(1h, wake.get_token()));
    CHECK(clock.now().time_since_epoch() == 0s);
}

TEST_CASE("the real clock sleeps no shorter than asked")
{
    RealClock clock;
    const auto start = clock.now();
    test::run(clock.sleepFor(3ms));
    CHECK(clock.now() - start >= 3ms);
}
