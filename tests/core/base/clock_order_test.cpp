// SPDX-License-Identifier: MIT
// Guarantees of virtual time and real time besides sleeping.
#include "core/base/real_clock.h"
#include "core/base/virtual_clock.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace std::chrono_literals;

TEST_CASE("virtual time never goes back, even if a callback was due earlier")
{
    VirtualClock clock;
    test::run(clock.sleepFor(10ms));
    const auto late = clock.now();
    bool wasCalled = false;
    clock.callAt(late - 5ms, [&] { wasCalled = true; });
    test::run(clock.sleepUntil(late));
    CHECK(wasCalled);
    CHECK(clock.now() == late);
    test::run(clock.sleepUntil(late - 7ms));
    CHECK(clock.now() == late);
}

TEST_CASE("a callback may schedule another one, even for the same moment")
{
    VirtualClock clock;
    std::vector<Clock::TimePoint> calls;
    const auto due = clock.now() + 2ms;
    clock.callAt(due, [&] {
        calls.push_back(clock.now());
        clock.callAt(due, [&] { calls.push_back(clock.now()); });
    });
    test::run(clock.sleepUntil(due + 1ms));
    CHECK(calls == std::vector{due, due});
}

TEST_CASE("cancelling one callback does not affect the others")
{
    VirtualClock clock;
    int called = 0;
    const auto due = clock.now() + 1ms;
    clock.callAt(due, [&] { called += 1; });
    const auto second = clock.callAt(due, [&] { called += 10; });
    clock.callAt(due, [&] { called += 100; });
    clock.cancel(second);
    test::run(clock.sleepUntil(due + 1ms));
    CHECK(called == 101);
}

TEST_CASE("a wake request after the end of a sleep has no effect")
{
    VirtualClock clock;
    std::stop_source wake;
    test::run(clock.sleepFor(1ms, wake.get_token()));
    wake.request_stop();
    test::run(clock.sleepFor(5ms));
    CHECK(clock.now().time_since_epoch() == 6ms);
}

TEST_CASE("destroying a virtual clock lets only woken coroutines finish")
{
    int ended = 0;
    std::stop_source wake;
    const auto pause = [&ended](Clock& clock, std::stop_token token) -> QCoro::Task<void> {
        co_await clock.sleepFor(1s, std::move(token));
        ++ended;
    };
    bool isLateCalled = false;
    {
        VirtualClock clock;
        QCoro::Task<void> woken = pause(clock, wake.get_token());
        clock.callAt(clock.now() + 1ms, [&isLateCalled] { isLateCalled = true; });
        wake.request_stop();
        CHECK(ended == 0);
    }
    CHECK(ended == 1);
    CHECK_FALSE(isLateCalled);
}

TEST_CASE("the real clock never calls early, twice, or after cancellation")
{
    RealClock clock;
    const auto start = clock.now();
    int called = 0;
    Clock::TimePoint at;
    // A fraction of a millisecond more than a timer can count.
    const auto due = start + 2100us;
    clock.callAt(due, [&] {
        ++called;
        at = clock.now();
    });
    const auto cancelled = clock.callAt(start + 1ms, [&] { called += 10; });
    clock.cancel(cancelled);
    clock.cancel(cancelled);
    test::run(clock.sleepFor(8ms));
    CHECK(called == 1);
    CHECK(at >= due);
}

TEST_CASE("the real clock is never early, not even by a fraction of a millisecond")
{
    RealClock clock;
    // Many times, because delays of a busy machine would hide it.
    for (int i = 0; i < 40; ++i) {
        const auto due = clock.now() + 1950us;
        Clock::TimePoint at;
        clock.callAt(due, [&] { at = clock.now(); });
        test::run(clock.sleepFor(4ms));
        CHECK(at >= due);
    }
}

TEST_CASE("the real clock calls immediately for a time in the past")
{
    RealClock clock;
    bool wasCalled = false;
    clock.callAt(clock.now() - 1h, [&] { wasCalled = true; });
    CHECK_FALSE(wasCalled);
    test::run(clock.sleepFor(2ms));
    CHECK(wasCalled);
}

TEST_CASE("a wake request ends a real sleep")
{
    RealClock clock;
    std::stop_source wake;
    const auto start = clock.now();
    clock.callAt(start + 2ms, [&] { wake.request_stop(); });
    test::run(clock.sleepFor(10s, wake.get_token()));
    CHECK(clock.now() - start < 9s);
}
