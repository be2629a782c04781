// SPDX-License-Identifier: MIT
// The double GETSTATUS: when it is sent, how long it waits, how it treats the answers.
#include "tests/core/dfu/conversation_bench.h"

using namespace fieldflash;
using namespace fieldflash::dfu;
using namespace std::chrono_literals;
using Bench = test::ConversationBench;

TEST_CASE("the second GETSTATUS is sent exactly after bwPollTimeout")
{
    Bench bench;
    bench.script.dnload(0, bench.payload).at(0ms);
    bench.script.getStatus(State::DfuDnBusy, 104).at(0ms);
    bench.script.getStatus(State::DfuDnloadIdle).at(104ms);
    CHECK(bench.execute());
    CHECK(bench.conversation.counters().polled == 104ms);
    CHECK(bench.conversation.counters().requests == 4);
}

TEST_CASE("a device that is busy for longer is asked again, each time after its poll timeout")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 20).at(0ms);
    bench.script.getStatus(State::DfuDnBusy, 300).at(20ms);
    bench.script.getStatus(State::DfuDnloadSync, 5).at(320ms);
    bench.script.getStatus(State::DfuDnloadIdle).at(325ms);
    CHECK(bench.execute());
}

TEST_CASE("dfuDNLOAD-IDLE immediately is success")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnloadIdle);
    CHECK(bench.execute());
    CHECK(bench.elapsed() == 0ms);
}

TEST_CASE("the poll timeout of an idle answer also applies to the next GETSTATUS")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnloadIdle, 50).at(0ms);
    bench.script.dnload(0, bench.payload).at(0ms);
    bench.script.getStatus(State::DfuDnloadIdle).at(50ms);
    CHECK(bench.execute());
    CHECK(bench.execute());
}

TEST_CASE("consecutive commands need neither ABORT nor GETSTATE")
{
    Bench bench;
    for (int i = 0; i < 3; ++i)
        bench.script.execution(0, bench.payload);
    for (int i = 0; i < 3; ++i)
        CHECK(bench.execute());
    CHECK(bench.conversation.counters().requests == 1 + 3 * 3);
}

TEST_CASE("an error status in the first or the second GETSTATUS is a refusal by the device")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuError, 0, Status::ErrTarget);
    CHECK(bench.refusal().kind() == ErrorKind::OutsideMap);
    bench.script.getState(State::DfuError);
    bench.script.getStatus(State::DfuError, 0, Status::ErrTarget);
    bench.script.clrStatus();
    bench.script.getState(State::DfuIdle);
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 20);
    bench.script.getStatus(State::DfuError, 0, Status::ErrVendor);
    CHECK(bench.refusal().kind() == ErrorKind::ReadProtected);
}

TEST_CASE("an error status counts regardless of the state")
{
    for (const State state : {State::DfuDnBusy, State::DfuDnloadIdle, State::DfuDnloadSync}) {
        Bench bench;
        bench.script.dnload(0, bench.payload);
        bench.script.getStatus(state, 0, Status::ErrErase);
        CHECK(bench.refusal().kind() == ErrorKind::RefusedByDevice);
    }
}

TEST_CASE("unexpected states and undefined numbers end the command")
{
    for (int state = 0; state <= 255; ++state) {
        if (state >= 3 && state <= 5)
            continue;
        Bench bench;
        bench.script.dnload(0, bench.payload);
        bench.script.getStatus(State::DfuDnBusy, 1);
        // An undefined number may be a transfer error: it is asked for again three times.
        for (int answers = state > 10 ? 4 : 1; answers > 0; --answers)
            bench.script.getStatus(static_cast<State>(state));
        const Error error = bench.refusal();
        CHECK(error.kind() == ErrorKind::RefusedByDevice);
        CHECK_THAT(error.detail().toStdString(),
                   test::hasText(stateName(static_cast<State>(state)).toStdString()));
    }
}

TEST_CASE("a STALLed DNLOAD is explained by the status that follows")
{
    Bench bench;
    bench.script.dnload(0, bench.payload).fails(ErrorKind::RefusedByDevice);
    bench.script.getStatus(State::DfuError, 0, Status::ErrVendor);
    CHECK(bench.refusal().kind() == ErrorKind::ReadProtected);
}

TEST_CASE("a STALLed DNLOAD without an explanation stays a STALL")
{
    Bench bench;
    bench.script.dnload(0, bench.payload).fails(ErrorKind::RefusedByDevice);
    bench.script.getStatusFails(ErrorKind::Unplugged);
    CHECK(bench.refusal().kind() == ErrorKind::RefusedByDevice);
}

TEST_CASE("a failed DNLOAD is not followed by GETSTATUS")
{
    for (const ErrorKind kind :
         {ErrorKind::Unplugged, ErrorKind::TimedOut, ErrorKind::TransferFailed}) {
        Bench bench;
        bench.script.dnload(0, bench.payload).fails(kind);
        CHECK(bench.refusal().kind() == kind);
    }
}

TEST_CASE("a device that announces no time is polled at growing intervals")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    const int times[] = {0, 1, 3, 7, 15, 31, 63, 127, 191, 255};
    for (const int time : times)
        bench.script.getStatus(State::DfuDnBusy, 0).at(std::chrono::milliseconds(time));
    bench.script.getStatus(State::DfuDnloadIdle).at(319ms);
    CHECK(bench.execute());
}

TEST_CASE("a device that never finishes times out: 10 s for a page")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    for (int i = 0; i <= 10; ++i)
        bench.script.getStatus(State::DfuDnBusy, 1000);
    bench.script.clrStatus().fails(ErrorKind::RefusedByDevice);
    const Error error = bench.refusal();
    CHECK(error.kind() == ErrorKind::TimedOut);
    CHECK_THAT(error.detail().toStdString(), test::hasText("limit 10 s"));
    CHECK(bench.elapsed() == 10s);
}

TEST_CASE("an erase that stays busy for ever is ended by two CLRSTATUS, and the next work follows")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    for (int i = 0; i <= 10; ++i)
        bench.script.getStatus(State::DfuDnBusy, 1000);
    bench.script.clrStatus().at(10s);
    bench.script.getStatus(State::DfuError, 0, Status::ErrUnknown);
    bench.script.clrStatus();
    bench.script.getStatus(State::DfuIdle);
    CHECK(bench.execute());
    bench.script.execution(0, bench.payload);
    CHECK(bench.execute());
}

TEST_CASE("no CLRSTATUS ends the programming of a block: what was written would be unknown")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    for (int i = 0; i <= 10; ++i)
        bench.script.getStatus(State::DfuDnBusy, 1000);
    CHECK(bench.refusal(Work::Program).kind() == ErrorKind::TimedOut);
}

TEST_CASE("erasing everything may take longer")
{
    for (const Work work : {Work::MassErase, Work::ReadUnprotect}) {
        Bench bench;
        bench.script.dnload(0, bench.payload);
        for (int i = 0; i <= 40; ++i)
            bench.script.getStatus(State::DfuDnBusy, 1000);
        CHECK(bench.refusal(work).kind() == ErrorKind::TimedOut);
        CHECK(bench.elapsed() == 40s);
    }
}

TEST_CASE("the limit follows the announced time, but is at most a minute")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 20'000).at(0ms);
    bench.script.getStatus(State::DfuDnBusy, 20'000).at(20s);
    bench.script.getStatus(State::DfuDnloadIdle).at(40s);
    CHECK(bench.execute());
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 60'000).at(40s);
    bench.script.getStatus(State::DfuDnBusy, 1).at(100s);
    bench.script.clrStatus().fails(ErrorKind::RefusedByDevice);
    CHECK(bench.refusal().kind() == ErrorKind::TimedOut);
}

TEST_CASE("a device that asks for hours is asked once more at the deadline")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 0xFFFFFF).at(0ms);
    bench.script.getStatus(State::DfuDnloadIdle).at(10s);
    CHECK(bench.execute());
}

TEST_CASE("the host does not wait for hours: the second time is final")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 0xFFFFFF).at(0ms);
    bench.script.getStatus(State::DfuDnBusy, 0xFFFFFF).at(10s);
    const Error error = bench.refusal();
    CHECK(error.kind() == ErrorKind::TimedOut);
    CHECK_THAT(error.detail().toStdString(), test::hasText("16777215 ms"));
    CHECK(bench.elapsed() == 10s);
}

TEST_CASE("a poll timeout of hours in an idle state is ignored")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnloadIdle, 0xFFFFFF);
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnloadIdle);
    CHECK(bench.execute());
    CHECK(bench.execute());
    CHECK(bench.elapsed() == 0ms);
}

TEST_CASE("an unanswered GETSTATUS is repeated while the device works")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 25);
    bench.script.getStatusFails(ErrorKind::TimedOut).at(25ms).takes(5s);
    bench.script.getStatus(State::DfuDnloadIdle).at(5035ms);
    CHECK(bench.execute());
    CHECK(bench.conversation.counters().earlyPollStalls == 0);
}

TEST_CASE("time during which the computer was suspended does not count")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatus(State::DfuDnBusy, 25).at(0ms);
    bench.script.getStatus(State::DfuDnBusy, 25);
    bench.script.getStatus(State::DfuDnloadIdle);
    bench.clock.callAt(bench.clock.now() + 10ms, [&bench] { bench.clock.jump(1h); });
    CHECK(bench.execute());
    CHECK(bench.elapsed() > 1h);
}

TEST_CASE("a device that never answers times out")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatusFails(ErrorKind::TimedOut).takes(5s);
    bench.script.getStatusFails(ErrorKind::TimedOut).takes(5s);
    CHECK(bench.refusal().kind() == ErrorKind::TimedOut);
}

TEST_CASE("a corrupted GETSTATUS is repeated, once any poll timeout must have expired")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    bench.script.getStatusFails(ErrorKind::TransferFailed).at(0ms);
    bench.script.getStatusFails(ErrorKind::TransferFailed).at(150ms);
    bench.script.getStatusFails(ErrorKind::TransferFailed).at(300ms);
    bench.script.getStatus(State::DfuDnloadIdle).at(450ms);
    CHECK(bench.execute());
}

TEST_CASE("an invalid answer is requested again, three times at most")
{
    const auto nonsense =
        GENERATE(std::pair(State(11), Status::Ok), std::pair(State(0xFF), Status(0xFF)),
                 std::pair(State::DfuError, Status(0x10)));
    Bench bench;
    bench.script.dnload(0, bench.payload);
    for (int i = 0; i < 3; ++i)
        bench.script.getStatus(nonsense.first, 0xFFFFFF, nonsense.second).at(150ms * i);
    bench.script.getStatus(State::DfuDnloadIdle).at(450ms);
    CHECK(bench.execute());
    bench.script.dnload(0, bench.payload);
    for (int i = 0; i < 4; ++i)
        bench.script.getStatus(nonsense.first, 0, nonsense.second);
    CHECK(bench.refusal().kind() == ErrorKind::RefusedByDevice);
}

TEST_CASE("the fourth corrupted GETSTATUS in a row ends the command")
{
    Bench bench;
    bench.script.dnload(0, bench.payload);
    for (int i = 0; i < 4; ++i)
        bench.script.getStatusFails(ErrorKind::TransferFailed);
    CHECK(bench.refusal().kind() == ErrorKind::TransferFailed);
}

TEST_CASE("a device that disconnects or becomes inaccessible ends the command")
{
    for (const ErrorKind kind : {ErrorKind::Unplugged, ErrorKind::NotPermitted}) {
        Bench bench;
        bench.script.dnload(0, bench.payload);
        bench.script.getStatus(State::DfuDnBusy, 25);
        bench.script.getStatusFails(kind);
        CHECK(bench.refusal().kind() == kind);
    }
}
