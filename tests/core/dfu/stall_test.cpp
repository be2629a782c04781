// SPDX-License-Identifier: MIT
// GETSTATUS that is STALLed because the device is still busy.
#include "tests/core/dfu/conversation_bench.h"

using namespace fieldflash;
using namespace fieldflash::dfu;
using namespace std::chrono_literals;
using Bench = test::ConversationBench;

TEST_CASE("up to three STALLs in a row are tolerated, each after the last poll timeout")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 25).at(0ms);
    bench.script.getStatusFails(ErrorKind::RefusedByDevice).at(25ms);
    bench.script.getStatusFails(ErrorKind::RefusedByDevice).at(50ms);
    bench.script.getStatusFails(ErrorKind::RefusedByDevice).at(75ms);
    bench.script.getStatus(State::DfuDnloadIdle).at(100ms);
    CHECK(bench.execute());
    CHECK(bench.conversation.counters().earlyPollStalls == 3);
}

TEST_CASE("the fourth STALL in a row is a refusal")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 25);
    for (int i = 0; i < 4; ++i)
        bench.script.getStatusFails(ErrorKind::RefusedByDevice);
    CHECK(bench.refusal().kind() == ErrorKind::RefusedByDevice);
}

TEST_CASE("STALLs are counted from the last answer on")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    for (int i = 0; i < 3; ++i) {
        bench.script.getStatusFails(ErrorKind::RefusedByDevice);
        bench.script.getStatusFails(ErrorKind::RefusedByDevice);
        bench.script.getStatus(State::DfuDnBusy, 10);
    }
    bench.script.getStatus(State::DfuDnloadIdle);
    CHECK(bench.execute());
}

TEST_CASE("after a STALL the next poll waits a little longer, for the same operation only")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 25).at(0ms);
    bench.script.getStatusFails(ErrorKind::RefusedByDevice).at(25ms);
    bench.script.getStatus(State::DfuDnloadIdle).at(50ms);
    CHECK(bench.execute());
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 25).at(50ms);
    bench.script.getStatus(State::DfuDnloadIdle).at(85ms);
    CHECK(bench.execute());
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 25).at(85ms);
    bench.script.getStatus(State::DfuDnloadIdle).at(110ms);
    CHECK(bench.execute(Work::SetAddress));
}

TEST_CASE("a command lost by an early poll is repeated if that does no harm")
{
    for (const Work work : {Work::SetAddress, Work::EraseSector, Work::MassErase}) {
        Bench bench;
        bench.script.dnload(0, bench.payload);
        bench.script.getStatus(State::DfuDnBusy, 25).at(0ms);
        bench.script.getStatusFails(ErrorKind::RefusedByDevice).at(25ms);
        bench.script.getStatus(State::DfuError, 0, Status::ErrStalledPkt).at(50ms);
        bench.script.clrStatus();
        bench.script.dnload(0, bench.payload);
        bench.script.getStatus(State::DfuDnBusy, 25).at(50ms);
        bench.script.getStatus(State::DfuDnloadIdle).at(85ms);
        CHECK(bench.execute(work));
        CHECK_FALSE(bench.conversation.hasLostTrack());
    }
}

TEST_CASE("a command lost five times is a refusal, and the device is left in dfuIDLE")
{
    Bench bench;
    for (int i = 0; i < 5; ++i) {
        bench.script.dnload(0, bench.payload);
        bench.script.getStatus(State::DfuDnBusy, 25);
        bench.script.getStatusFails(ErrorKind::RefusedByDevice);
        bench.script.getStatus(State::DfuError, 0, Status::ErrStalledPkt);
        bench.script.clrStatus();
    }
    const Error error = bench.refusal();
    CHECK(error.kind() == ErrorKind::RefusedByDevice);
    CHECK_THAT(error.summary().toStdString(), test::hasText("in an unexpected state"));
}

TEST_CASE("data lost by an early poll is not blindly sent again")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 25);
    bench.script.getStatusFails(ErrorKind::RefusedByDevice);
    bench.script.getStatus(State::DfuError, 0, Status::ErrStalledPkt);
    bench.script.clrStatus();
    (void)bench.refusal(Work::Program);
    CHECK(bench.conversation.hasLostTrack());
}

TEST_CASE("errSTALLEDPKT without an early poll is a refusal immediately")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 25);
    bench.script.getStatus(State::DfuError, 0, Status::ErrStalledPkt);
    CHECK(bench.refusal().kind() == ErrorKind::RefusedByDevice);
    CHECK_FALSE(bench.conversation.hasLostTrack());
}
