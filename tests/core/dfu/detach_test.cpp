// SPDX-License-Identifier: MIT
#include "core/dfu/detach.h"
#include "tests/core/dfu/dfu_script.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace fieldflash::dfu;
using namespace std::chrono_literals;
using test::DfuScript;
using test::FakeLink;
using test::kInterface;

namespace {

constexpr std::uint8_t kWillDetach = 0x08;

struct DetachBench {
    VirtualClock clock;
    DfuScript script{clock};
    FakeLink link{script};

    Result<void> detach(std::uint8_t bmAttributes, std::chrono::milliseconds wDetachTimeOut)
    {
        DfuInterface runtime;
        runtime.bInterfaceNumber = kInterface;
        runtime.isRuntime = true;
        runtime.functional = FunctionalDescriptor();
        runtime.functional->bmAttributes = bmAttributes;
        runtime.functional->wDetachTimeOut = wDetachTimeOut;
        return test::run(dfu::detach(link, runtime));
    }
};

} // namespace

TEST_CASE("a device that detaches by itself is not reset")
{
    DetachBench bench;
    bench.script.claim(kInterface);
    bench.script.detach(255);
    CHECK(bench.detach(kWillDetach, 255ms));
}

TEST_CASE("a device that does not detach by itself is reset immediately")
{
    DetachBench bench;
    bench.script.claim(kInterface);
    bench.script.detach(255).at(0ms);
    bench.script.reset().at(0ms);
    CHECK(bench.detach(0, 255ms));
}

TEST_CASE("the timeout is that of the device, but at most one second")
{
    DetachBench bench;
    bench.script.claim(kInterface);
    bench.script.detach(1000);
    CHECK(bench.detach(kWillDetach, 65535ms));
    bench.script.claim(kInterface);
    bench.script.detach(0);
    CHECK(bench.detach(kWillDetach, 0ms));
}

TEST_CASE("without a functional descriptor the bus is reset")
{
    DetachBench bench;
    bench.script.claim(kInterface);
    bench.script.detach(1000);
    bench.script.reset();
    DfuInterface runtime;
    runtime.bInterfaceNumber = kInterface;
    CHECK(test::run(dfu::detach(bench.link, runtime)));
}

TEST_CASE("a device that disconnects meanwhile has detached")
{
    DetachBench bench;
    bench.script.claim(kInterface);
    bench.script.detach(255).fails(ErrorKind::Unplugged);
    CHECK(bench.detach(0, 255ms));
    for (const ErrorKind kind : {ErrorKind::TimedOut, ErrorKind::TransferFailed}) {
        bench.script.claim(kInterface);
        bench.script.detach(255).fails(kind);
        CHECK(bench.detach(kWillDetach, 255ms));
    }
    for (const ErrorKind kind :
         {ErrorKind::Unplugged, ErrorKind::TimedOut, ErrorKind::TransferFailed}) {
        bench.script.claim(kInterface);
        bench.script.detach(255);
        bench.script.reset().fails(kind);
        CHECK(bench.detach(0, 255ms));
    }
}

TEST_CASE("a lost answer to DETACH does not prevent the reset")
{
    DetachBench bench;
    bench.script.claim(kInterface);
    bench.script.detach(255).fails(ErrorKind::TimedOut);
    bench.script.reset();
    CHECK(bench.detach(0, 255ms));
}

TEST_CASE("an application that refuses to detach is reported with the alternative")
{
    DetachBench bench;
    bench.script.claim(kInterface);
    bench.script.detach(255).fails(ErrorKind::RefusedByDevice);
    bench.script.getStatusFails(ErrorKind::RefusedByDevice);
    const Result<void> done = bench.detach(kWillDetach, 255ms);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind() == ErrorKind::RefusedByDevice);
    CHECK_THAT(done.error().remedy().toStdString(), test::hasText("boot button"));
}

TEST_CASE("the reason that a device gives for its refusal is quoted")
{
    DetachBench bench;
    bench.script.claim(kInterface);
    bench.script.detach(255).fails(ErrorKind::RefusedByDevice);
    bench.script.getStatus(State::AppIdle).replies(Bytes{0x0B, 0, 0, 0, 0, 5});
    bench.script.string(0, 0, Bytes{4, 3, 0x09, 0x04});
    bench.script.string(5, 0x0409, test::stringDescriptor(QStringLiteral("no crystal")));
    const Result<void> done = bench.detach(kWillDetach, 255ms);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind() == ErrorKind::RefusedByDevice);
    CHECK_THAT(done.error().summary().toStdString(), test::hasText("\"no crystal\""));
}

TEST_CASE("a refusal without a readable reason is still a refusal")
{
    DetachBench bench;
    bench.script.claim(kInterface);
    bench.script.detach(255).fails(ErrorKind::RefusedByDevice);
    bench.script.getStatus(State::AppIdle, 0, Status::Ok);
    CHECK(bench.detach(kWillDetach, 255ms).error().kind() == ErrorKind::RefusedByDevice);
}

TEST_CASE("errors unrelated to detaching stay errors")
{
    DetachBench bench;
    bench.script.claim(kInterface).fails(ErrorKind::NotPermitted);
    CHECK(bench.detach(0, 255ms).error().kind() == ErrorKind::NotPermitted);
    bench.script.claim(kInterface);
    bench.script.detach(255).fails(ErrorKind::NotPermitted);
    CHECK(bench.detach(0, 255ms).error().kind() == ErrorKind::NotPermitted);
    bench.script.claim(kInterface);
    bench.script.detach(255);
    bench.script.reset().fails(ErrorKind::NotPermitted);
    CHECK(bench.detach(0, 255ms).error().kind() == ErrorKind::NotPermitted);
}
