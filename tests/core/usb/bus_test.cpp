// SPDX-License-Identifier: MIT
#include "core/base/virtual_clock.h"
#include "core/usb/bus.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace std::chrono_literals;

namespace {

/// Nothing is plugged in; emits changed() on request.
class EmptyBus final : public usb::Bus {
public:
    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override { return {}; }
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>> open(usb::DeviceInfo) override
    {
        co_return failure(ErrorKind::Unplugged, QStringLiteral("nothing is connected"));
    }
};

} // namespace

TEST_CASE("waiting for a change of the bus ends with the change")
{
    VirtualClock clock;
    EmptyBus bus;
    const Clock::TimePoint begin = clock.now();
    clock.callAt(begin + 3s, [&] { Q_EMIT bus.changed(); });
    test::run(bus.awaitChange(clock, begin + 10s));
    CHECK(clock.now() - begin == 3s);
}

TEST_CASE("waiting for a change of the bus ends at the timeout")
{
    VirtualClock clock;
    EmptyBus bus;
    const Clock::TimePoint begin = clock.now();
    test::run(bus.awaitChange(clock, begin + 10s));
    CHECK(clock.now() - begin == 10s);
    test::run(bus.awaitChange(clock, begin));
    CHECK(clock.now() - begin == 10s);
}

TEST_CASE("waiting for a change of the bus ends with a stop request, even an earlier one")
{
    VirtualClock clock;
    EmptyBus bus;
    std::stop_source stopper;
    const Clock::TimePoint begin = clock.now();
    clock.callAt(begin + 2s, [&] { stopper.request_stop(); });
    test::run(bus.awaitChange(clock, begin + 10s, stopper.get_token()));
    CHECK(clock.now() - begin == 2s);
    test::run(bus.awaitChange(clock, begin + 10s, stopper.get_token()));
    CHECK(clock.now() - begin == 2s);
}

TEST_CASE("a change before the wait does not count, several at once count once")
{
    VirtualClock clock;
    EmptyBus bus;
    const Clock::TimePoint begin = clock.now();
    Q_EMIT bus.changed();
    clock.callAt(begin + 1s, [&] {
        Q_EMIT bus.changed();
        Q_EMIT bus.changed();
    });
    test::run(bus.awaitChange(clock, begin + 10s));
    CHECK(clock.now() - begin == 1s);
    test::run(bus.awaitChange(clock, begin + 10s));
    CHECK(clock.now() - begin == 10s);
    Q_EMIT bus.changed(); // nothing is waiting any more
}

TEST_CASE("several coroutines may wait for the same change")
{
    VirtualClock clock;
    EmptyBus bus;
    const Clock::TimePoint begin = clock.now();
    clock.callAt(begin + 1s, [&] { Q_EMIT bus.changed(); });
    auto first = bus.awaitChange(clock, begin + 10s);
    auto second = bus.awaitChange(clock, begin + 20s);
    test::run(std::move(first));
    test::run(std::move(second));
    CHECK(clock.now() - begin == 1s);
}
