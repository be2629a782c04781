// SPDX-License-Identifier: MIT
#include "tests/core/dfu/dfu_script.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <functional>

using namespace fieldflash;
using namespace fieldflash::dfu;
using namespace std::chrono_literals;
using test::Announced;
using test::DfuScript;
using test::openIdle;

namespace {

constexpr Address kEntry = 0x0800C120;
using Ending = std::function<void(DfuScript&)>;

Result<void> leaveWith(const Ending& ending, std::uint8_t bmAttributes = 0x0B)
{
    VirtualClock clock;
    DfuScript script(clock);
    Announced announced;
    announced.bmAttributes = bmAttributes;
    const auto device = openIdle(script, clock, announced);
    script.setAddress(kEntry);
    ending(script);
    return test::run(device->leave(kEntry));
}

constexpr ErrorKind kLost[] = {ErrorKind::Unplugged, ErrorKind::TimedOut,
                               ErrorKind::TransferFailed};

} // namespace

TEST_CASE("leaving sets the address, sends an empty block 2 and sees dfuMANIFEST")
{
    CHECK(leaveWith([](DfuScript& script) {
        script.dnload(2, {});
        script.getStatus(State::DfuManifest, 1);
    }));
}

TEST_CASE("a device that disconnects after the empty block has left")
{
    for (const ErrorKind kind : kLost) {
        CHECK(leaveWith([=](DfuScript& script) { script.dnload(2, {}).fails(kind); }));
        CHECK(leaveWith([=](DfuScript& script) {
            script.dnload(2, {});
            script.getStatusFails(kind);
        }));
    }
    CHECK(leaveWith([](DfuScript& script) {
        script.dnload(2, {});
        script.getStatusFails(ErrorKind::RefusedByDevice);
    }));
}

TEST_CASE("a device that is not ready yet is asked again, but not forever")
{
    CHECK(leaveWith([](DfuScript& script) {
        script.dnload(2, {});
        script.getStatus(State::DfuDnBusy, 10).at(20ms);
        script.getStatus(State::DfuManifestSync, 0).at(30ms);
        script.getStatus(State::DfuManifest, 10).at(31ms);
    }));
    CHECK(leaveWith([](DfuScript& script) {
        script.dnload(2, {});
        for (int i = 0; i < 5; ++i)
            script.getStatus(State::DfuManifestSync, 10);
    }));
}

TEST_CASE("an error after the empty block is a refusal")
{
    const Result<void> done = leaveWith([](DfuScript& script) {
        script.dnload(2, {});
        script.getStatus(State::DfuError, 0, Status::ErrVendor);
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind() == ErrorKind::ReadProtected);
    CHECK(done.error().frames()
          == QStringList{QStringLiteral("starting the program at 0x0800 C120")});
    const Result<void> unexpected = leaveWith([](DfuScript& script) {
        script.dnload(2, {});
        script.getStatus(State::DfuDnloadIdle);
    });
    REQUIRE_FALSE(unexpected);
    CHECK(unexpected.error().kind() == ErrorKind::RefusedByDevice);
}

TEST_CASE("a STALLed empty block is a refusal with its cause")
{
    const Result<void> done = leaveWith([](DfuScript& script) {
        script.dnload(2, {}).fails(ErrorKind::RefusedByDevice);
        script.getStatus(State::DfuError, 0, Status::ErrNotDone);
    });
    REQUIRE_FALSE(done);
    CHECK_THAT(done.error().detail().toStdString(), test::hasText("errNOTDONE"));
}

TEST_CASE("a device that disconnects before the empty block is unplugged")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openIdle(script, clock);
    script.dnload(0, test::setAddressPayload(kEntry)).fails(ErrorKind::Unplugged);
    CHECK(test::run(device->leave(kEntry)).error().kind() == ErrorKind::Unplugged);
}

TEST_CASE("a device that does not disconnect after leave gets a bus reset when it is done")
{
    struct Case {
        std::uint8_t bmAttributes;
        State state;
    };
    for (const Case& example :
         {Case{0x03, State::DfuManifest}, Case{0x03, State::DfuManifestWaitReset},
          Case{0x07, State::DfuIdle}, Case{0x0F, State::DfuManifest}}) {
        for (const bool isLost : {false, true}) {
            CHECK(leaveWith(
                [=](DfuScript& script) {
                    script.dnload(2, {});
                    script.getStatus(example.state, 100).at(20ms);
                    test::Script& reset = script.reset().at(120ms);
                    if (isLost)
                        reset.fails(ErrorKind::Unplugged);
                },
                example.bmAttributes));
        }
    }
}

TEST_CASE("a device that announces hours is reset after seconds")
{
    CHECK(leaveWith(
        [](DfuScript& script) {
            script.dnload(2, {});
            script.getStatus(State::DfuManifest, 0xFFFFFF).at(20ms);
            script.reset().at(5020ms);
        },
        0x03));
}

TEST_CASE("leaving after reading begins with ABORT")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openIdle(script, clock);
    script.setAddress(kEntry);
    script.abort();
    script.upload(2, 16, Bytes(16, 0));
    CHECK(test::run(device->read({kEntry, 16}, {}, {})));
    script.abort();
    script.setAddress(kEntry);
    script.dnload(2, {});
    script.getStatus(State::DfuManifest, 1);
    CHECK(test::run(device->leave(kEntry)));
}
