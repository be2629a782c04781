// SPDX-License-Identifier: MIT
// Erasing and removing the read protection.
#include "tests/core/dfu/dfu_script.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace fieldflash::dfu;
using namespace std::chrono_literals;
using test::DfuScript;
using test::openIdle;

namespace {

const Bytes kReadUnprotect{0x92};

} // namespace

TEST_CASE("a sector is erased by an address inside it")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openIdle(script, clock);
    script.execution(0, {0x41, 0x00, 0x88, 0x00, 0x08});
    script.execution(0, {0x41, 0x34, 0x92, 0x00, 0x08});
    CHECK(test::run(device->eraseSector(0x08008800)));
    CHECK(test::run(device->eraseSector(0x08009234)));
    CHECK(device->counters().pagesErased == 2);
    CHECK(device->counters().setAddress == 0);
}

TEST_CASE("everything is erased by the command without an address")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openIdle(script, clock);
    script.dnload(0, {0x41});
    script.getStatus(State::DfuDnBusy, 100);
    for (int i = 0; i < 31; ++i)
        script.getStatus(State::DfuDnBusy, 1000);
    script.getStatus(State::DfuDnloadIdle);
    CHECK(test::run(device->massErase()));
    CHECK(device->counters().massErases == 1);
}

TEST_CASE("a refused erase states its address")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openIdle(script, clock);
    script.dnload(0, test::erasePayload(0x08008000));
    script.getStatus(State::DfuError, 0, Status::ErrVendor);
    const Result<void> done = test::run(device->eraseSector(0x08008000));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind() == ErrorKind::ReadProtected);
    CHECK(done.error().frames()
          == QStringList{QStringLiteral("erasing the sector at 0x0800 8000")});
    CHECK(device->counters().pagesErased == 0);
    script.getState(State::DfuIdle);
    script.dnload(0, {0x41}).fails(ErrorKind::Unplugged);
    const Result<void> all = test::run(device->massErase());
    REQUIRE_FALSE(all);
    CHECK(all.error().frames() == QStringList{QStringLiteral("erasing the whole memory")});
}

TEST_CASE("removing the read protection is done when the device disconnects or stays")
{
    using Ending = std::function<void(DfuScript&)>;
    const std::vector<Ending> endings{
        [](DfuScript& script) { script.getStatusFails(ErrorKind::Unplugged); },
        [](DfuScript& script) { script.getStatusFails(ErrorKind::TransferFailed); },
        [](DfuScript& script) {
            script.getStatus(State::DfuDnBusy, 100);
            script.getStatusFails(ErrorKind::Unplugged);
        },
        [](DfuScript& script) {
            script.getStatus(State::DfuDnBusy, 20'000);
            script.getStatus(State::DfuDnloadIdle);
        },
        [](DfuScript& script) {
            script.getStatus(State::DfuDnBusy, 100);
            for (int i = 0; i < 4; ++i)
                script.getStatusFails(ErrorKind::RefusedByDevice);
        },
    };
    for (const Ending& ending : endings) {
        VirtualClock clock;
        DfuScript script(clock);
        const auto device = openIdle(script, clock);
        script.dnload(0, kReadUnprotect);
        ending(script);
        CHECK(test::run(device->readUnprotect()));
    }
}

TEST_CASE("removing the read protection fails if the device says so or never finishes")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openIdle(script, clock);
    script.dnload(0, kReadUnprotect).fails(ErrorKind::RefusedByDevice);
    script.getStatus(State::DfuError, 0, Status::ErrStalledPkt);
    CHECK(test::run(device->readUnprotect()).error().kind() == ErrorKind::RefusedByDevice);
    script.getState(State::DfuIdle);
    script.dnload(0, kReadUnprotect);
    script.getStatus(State::DfuError, 0, Status::ErrTarget);
    CHECK(test::run(device->readUnprotect()).error().kind() == ErrorKind::OutsideMap);
    script.getState(State::DfuIdle);
    script.dnload(0, kReadUnprotect);
    for (int i = 0; i < 5; ++i)
        script.getStatus(State::DfuDnBusy, 10'000);
    const Result<void> done = test::run(device->readUnprotect());
    REQUIRE_FALSE(done);
    CHECK(done.error().kind() == ErrorKind::TimedOut);
    CHECK(done.error().frames() == QStringList{QStringLiteral("removing the read protection")});
    script.getStateFails(ErrorKind::Unplugged);
    CHECK(test::run(device->readUnprotect()).error().kind() == ErrorKind::Unplugged);
}
