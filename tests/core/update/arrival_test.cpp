// SPDX-License-Identifier: MIT
// A bootloader that arrives late, is inaccessible at first, or is not the expected one.
#include "core/update/detail/limits.h"
#include "tests/core/update/update_bench.h"

#include <QCoro/QCoroTask>

using namespace fieldflash;
using namespace fieldflash::device;
using namespace fieldflash::update;
using namespace std::chrono_literals;
using test::UpdateBench;

namespace {

/// The system grants access to a bootloader only after this many attempts.
class LateRightsBus final : public usb::Bus {
public:
    LateRightsBus(usb::Bus& inner, int refusals, ErrorKind kind)
        : m_inner(inner),
          m_refusals(refusals),
          m_kind(kind)
    {
        connect(&inner, &usb::Bus::changed, this, &usb::Bus::changed);
    }
    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override
    {
        return m_inner.devices();
    }
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override
    {
        if (roleOf(device) == Role::Bootloader && ++m_tries <= m_refusals)
            co_return failure(m_kind, QStringLiteral("Refused."), QStringLiteral("Ask again."));
        auto opening = m_inner.open(device);
        auto link = co_await opening;
        co_return std::move(link);
    }
    [[nodiscard]] int tries() const { return m_tries; }

private:
    usb::Bus& m_inner;
    int m_refusals;
    ErrorKind m_kind;
    int m_tries = 0;
};

Report updateOn(UpdateBench& bench, usb::Bus& bus, const image::FirmwareImage& image)
{
    Session session(bus, bench.clock, [](const Event&) { });
    return test::run(session.update(image, {}, {}, {}));
}

} // namespace

TEST_CASE("permissions granted shortly after the bootloader arrives are waited for")
{
    const auto kind = GENERATE(ErrorKind::NotPermitted, ErrorKind::Busy);
    UpdateBench bench;
    LateRightsBus bus(bench.bus, 5, kind);
    const auto image = test::demoImage(0x0110);
    test::requireProved(bench, updateOn(bench, bus, image), image);
    CHECK(bus.tries() == 6);
}

TEST_CASE("missing permissions are reported after two seconds, and nothing was changed")
{
    UpdateBench bench;
    const Bytes before = bench.wholeFlash();
    LateRightsBus bus(bench.bus, 1000, ErrorKind::NotPermitted);
    const Report report = updateOn(bench, bus, test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::NotPermitted);
    CHECK(bus.tries() > 15);
    CHECK(bus.tries() < 25);
    CHECK(bench.wholeFlash() == before);
}

TEST_CASE("a bootloader that was already waiting has its permissions: a refusal is final")
{
    UpdateBench bench("start=bootloader");
    LateRightsBus bus(bench.bus, 1, ErrorKind::NotPermitted);
    const Report report = updateOn(bench, bus, test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::NotPermitted);
    CHECK(bus.tries() == 1);
}

TEST_CASE("another kind of refusal is not retried")
{
    UpdateBench bench;
    LateRightsBus bus(bench.bus, 1, ErrorKind::NoDriver);
    const Report report = updateOn(bench, bus, test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::NoDriver);
    CHECK(bus.tries() == 1);
}

TEST_CASE("a board that restarts its application instead of the bootloader is reported as such")
{
    UpdateBench bench("detach=hangs");
    const Bytes before = bench.wholeFlash();
    bench.onEvent = [&](const Event& event) {
        const auto* started = std::get_if<PhaseStarted>(&event);
        if (started && started->phase == Phase::AwaitBootloader)
            bench.clock.callAt(bench.clock.now() + 2s, [&] { bench.board().powerCycle(false); });
    };
    const Report report = bench.update(test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::RefusedByDevice);
    CHECK_THAT(report.error->summary().toStdString(), test::hasText("restarted its program"));
    CHECK_THAT(report.error->remedy().toStdString(), test::hasText("BOOT0"));
    CHECK(bench.wholeFlash() == before);
}

TEST_CASE("a device about to arrive is waited for, and one that does not arrive not for long")
{
    UpdateBench bench("start=bootloader");
    const auto image = test::demoImage(0x0110);
    bench.bus.unplug(QStringLiteral("1-1"));
    bench.settle();
    auto begun = bench.clock.now();
    const Report none = bench.update(image);
    REQUIRE(none.error);
    CHECK(none.error->kind() == ErrorKind::NoDevice);
    CHECK(bench.clock.now() - begun >= kArrivalLimit);
    CHECK(bench.clock.now() - begun < kArrivalLimit + 1s);

    bench.clock.callAt(bench.clock.now() + 3s, [&bench] {
        bench.bus.plug(QStringLiteral("1-1"), bench.board());
        bench.board().powerCycle(true);
    });
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
}

TEST_CASE("a stop request ends the wait for a device")
{
    UpdateBench bench("start=bootloader");
    bench.bus.unplug(QStringLiteral("1-1"));
    bench.settle();
    const auto begun = bench.clock.now();
    bench.clock.callAt(begun + 1s, [&bench] { bench.stop.request_stop(); });
    const Report report = bench.update(test::demoImage(0x0110));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Cancelled);
    CHECK(bench.clock.now() - begun == 1s);
}
