// SPDX-License-Identifier: MIT
// How replies and errors of the kernel are reported to the program.
#include "tests/core/usb/libusb/mock_bench.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QCoro/QCoroTask>

#include <linux/usbdevice_fs.h>
#include <sys/ioctl.h>

#include <atomic>
#include <cerrno>
#include <functional>
#include <optional>
#include <utility>

using namespace fieldflash;
using namespace fieldflash::usb;
using namespace std::chrono_literals;
using test::MockBench;
using Answer = test::UsbfsDevice::Answer;

namespace {

constexpr ControlSetup kGetStatus{0xA1, 3, 0x0102, 0x0304};
constexpr ControlSetup kDnload{0x21, 1, 2, 0};

/// A hundredth of the real speed: no limit passes on a busy machine.
class SlowClock final : public Clock {
public:
    [[nodiscard]] TimePoint now() const override { return slowed(m_real.now()); }
    TimerId callAt(TimePoint due, std::function<void()> callback) override
    {
        return m_real.callAt(TimePoint(due.time_since_epoch() * 100), std::move(callback));
    }
    void cancel(TimerId timer) override { m_real.cancel(timer); }

private:
    static TimePoint slowed(TimePoint time) { return TimePoint(time.time_since_epoch() / 100); }

    RealClock m_real;
};

struct OpenBench : MockBench {
    std::unique_ptr<Link> link;

    OpenBench()
    {
        openBus();
        link = openLink();
    }
    explicit OpenBench(Clock& other)
    {
        openBus(other);
        link = openLink();
    }
    ~OpenBench() { link.reset(); }

    void answerAll(Answer answer) const
    {
        device->answerWith([answer](const ControlSetup&, const Bytes&) { return answer; });
    }
    std::optional<ErrorKind> kindOfTransfer() const
    {
        const auto got = test::run(link->controlIn(kGetStatus, 6, 5s));
        return got ? std::nullopt : std::optional(got.error().kind());
    }
};

std::optional<ErrorKind> kindOf(const Result<void>& result)
{
    return result ? std::nullopt : std::optional(result.error().kind());
}

} // namespace

TEST_CASE("an IN transfer sends its setup packet, and returns the data of the device")
{
    REQUIRE_MOCK_SYSTEM();
    OpenBench bench;
    bench.device->answerWith([](const ControlSetup& setup, const Bytes& data) {
        const bool isRight = setup.bmRequestType == 0xA1 && setup.bRequest == 3
            && setup.wValue == 0x0102 && setup.wIndex == 0x0304 && data.size() == 6;
        return Answer{isRight ? 0 : -EPIPE, {9, 8, 7}};
    });
    const auto got = test::run(bench.link->controlIn(kGetStatus, 6, 5s));
    REQUIRE(got);
    CHECK(*got == Bytes{9, 8, 7}); // shorter than requested
}

TEST_CASE("an OUT transfer sends its bytes to the device, or none if it has no data")
{
    REQUIRE_MOCK_SYSTEM();
    OpenBench bench;
    const Bytes sent{1, 2, 3, 4, 5};
    std::atomic<int> right = 0;
    bench.device->answerWith([&](const ControlSetup& setup, const Bytes& data) {
        right += setup.bRequest == 1 && (data == sent || data.empty()) ? 1 : 0;
        return Answer{};
    });
    CHECK_FALSE(kindOf(test::run(bench.link->controlOut(kDnload, sent, 5s))));
    CHECK_FALSE(kindOf(test::run(bench.link->controlOut(kDnload, {}, 5s))));
    CHECK(right == 2);
}

TEST_CASE("all ways in which a transfer ends are distinguished")
{
    REQUIRE_MOCK_SYSTEM();
    const auto [status, kind] =
        GENERATE(table<int, ErrorKind>({{-EPIPE, ErrorKind::RefusedByDevice},
                                        {-ENODEV, ErrorKind::Unplugged},
                                        {-ESHUTDOWN, ErrorKind::Unplugged},
                                        {-EOVERFLOW, ErrorKind::TransferFailed},
                                        {-EPROTO, ErrorKind::TransferFailed},
                                        {-EILSEQ, ErrorKind::TransferFailed}}));
    OpenBench bench;
    bench.answerAll({status, {}});
    INFO(status);
    CHECK(bench.kindOfTransfer() == kind);
    CHECK(kindOf(test::run(bench.link->controlOut(kDnload, {1}, 5s))) == kind);
}

TEST_CASE("noise on the wire followed by a disconnect is an unplugged cable")
{
    REQUIRE_MOCK_SYSTEM();
    SlowClock slow; // the notice of the disconnect is waited for, however late it comes
    OpenBench bench(slow);
    bench.answerAll({-EPROTO, {}});
    auto transfer = bench.link->controlIn(kGetStatus, 6, 5s);
    bench.system.unplug(3);
    const auto got = test::run(std::move(transfer));
    REQUIRE_FALSE(got);
    CHECK(got.error().kind() == ErrorKind::Unplugged);
}

TEST_CASE("claiming an interface also detaches its kernel driver")
{
    REQUIRE_MOCK_SYSTEM();
    OpenBench bench;
    CHECK_FALSE(kindOf(test::run(bench.link->claimInterface(0))));
    CHECK(bench.device->calls(USBDEVFS_DISCONNECT_CLAIM) == 1);
    CHECK_FALSE(kindOf(test::run(bench.link->selectAlternate(0, 1))));
    CHECK(bench.device->calls(USBDEVFS_SETINTERFACE) == 1);
    CHECK_FALSE(bench.info().obstacle);
}

TEST_CASE("a failing alternate setting is reported")
{
    REQUIRE_MOCK_SYSTEM();
    OpenBench bench;
    REQUIRE_FALSE(kindOf(test::run(bench.link->claimInterface(0))));
    bench.device->refuse(USBDEVFS_SETINTERFACE, ENODEV);
    CHECK(kindOf(test::run(bench.link->selectAlternate(0, 1))) == ErrorKind::Unplugged);
    bench.device->refuse(USBDEVFS_SETINTERFACE, EIO);
    CHECK(kindOf(test::run(bench.link->selectAlternate(0, 1))) == ErrorKind::TransferFailed);
}

TEST_CASE("a device that is another one after a reset counts as unplugged")
{
    REQUIRE_MOCK_SYSTEM();
    OpenBench bench;
    CHECK_FALSE(kindOf(test::run(bench.link->resetDevice())));
    CHECK(bench.device->calls(USBDEVFS_RESET) == 1);
    bench.device->refuse(USBDEVFS_RESET, ENODEV);
    CHECK(kindOf(test::run(bench.link->resetDevice())) == ErrorKind::Unplugged);
    bench.device->refuse(USBDEVFS_RESET, EIO);
    CHECK(kindOf(test::run(bench.link->resetDevice())) == ErrorKind::TransferFailed);
}

TEST_CASE("an interface that another program has claimed is an obstacle until it is released")
{
    REQUIRE_MOCK_SYSTEM();
    OpenBench bench;
    bench.device->refuse(USBDEVFS_DISCONNECT_CLAIM, EBUSY);
    bench.device->refuse(USBDEVFS_CLAIMINTERFACE, EBUSY);
    CHECK(kindOf(test::run(bench.link->claimInterface(0))) == ErrorKind::Busy);
    REQUIRE(bench.info().obstacle);
    CHECK(bench.info().obstacle->kind() == ErrorKind::Busy);
    // It is probed again, and stays as long as the other one does.
    REQUIRE(test::eventually([&] { return bench.device->calls(USBDEVFS_CLAIMINTERFACE) > 0; }));
    CHECK(bench.info().obstacle);
    bench.device->refuse(USBDEVFS_CLAIMINTERFACE, 0);
    CHECK(test::eventually([&] { return !bench.info().obstacle; }));
}

TEST_CASE("a kernel driver is not another program: the next claim takes the interface from it")
{
    REQUIRE_MOCK_SYSTEM();
    OpenBench bench;
    bench.device->refuse(USBDEVFS_DISCONNECT_CLAIM, EBUSY);
    CHECK(kindOf(test::run(bench.link->claimInterface(0))) == ErrorKind::Busy);
    bench.device->setDriver("cdc_acm");
    CHECK(test::eventually([&] { return !bench.info().obstacle; }));
    CHECK(bench.device->calls(USBDEVFS_CLAIMINTERFACE) == 0);
}

TEST_CASE("a busy device that can no longer be opened changes its obstacle")
{
    REQUIRE_MOCK_SYSTEM();
    OpenBench bench;
    bench.device->refuse(USBDEVFS_DISCONNECT_CLAIM, EBUSY);
    CHECK(kindOf(test::run(bench.link->claimInterface(0))) == ErrorKind::Busy);
    bench.system.refuse(5, true);
    CHECK(
        test::eventually([&] { return bench.info().obstacle->kind() == ErrorKind::NotPermitted; }));
}
