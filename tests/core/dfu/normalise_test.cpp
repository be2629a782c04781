// SPDX-License-Identifier: MIT
#include "core/dfu/conversation.h"
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

struct NormaliseBench {
    VirtualClock clock;
    DfuScript script{clock};
    FakeLink link{script};
    Conversation conversation{link, kInterface, clock};

    Result<void> normalise() { return test::run(conversation.normalise()); }

    ErrorKind refusal()
    {
        const Result<void> done = normalise();
        REQUIRE_FALSE(done);
        return done.error().kind();
    }
};

/// A strict device STALLs unexpected requests and enters dfuERROR.
void falls(DfuScript& script)
{
    script.getState(State::DfuError);
    script.getStatus(State::DfuError, 0, Status::ErrStalledPkt);
    script.clrStatus();
    script.getState(State::DfuIdle);
}

} // namespace

TEST_CASE("dfuIDLE needs one request")
{
    NormaliseBench bench;
    bench.script.getState(State::DfuIdle);
    CHECK(bench.normalise());
    CHECK_FALSE(bench.conversation.takeWasReset());
}

TEST_CASE("a leftover error, or errFIRMWARE at first contact, is cleared")
{
    for (const Status status : {Status::ErrFirmware, Status::ErrVendor, Status::Ok}) {
        NormaliseBench bench;
        bench.script.getState(State::DfuError);
        bench.script.getStatus(State::DfuError, 0, status);
        bench.script.clrStatus();
        bench.script.getState(State::DfuIdle);
        CHECK(bench.normalise());
    }
}

TEST_CASE("the cause of an old error is worth one request")
{
    NormaliseBench bench;
    bench.script.getState(State::DfuError);
    bench.script.getStatusFails(ErrorKind::RefusedByDevice);
    bench.script.clrStatus();
    bench.script.getState(State::DfuIdle);
    CHECK(bench.normalise());
    NormaliseBench gone;
    gone.script.getState(State::DfuError);
    gone.script.getStatusFails(ErrorKind::Unplugged);
    CHECK(gone.refusal() == ErrorKind::Unplugged);
}

TEST_CASE("the other idle states are ended with ABORT")
{
    for (const State state : {State::DfuDnloadIdle, State::DfuUploadIdle}) {
        NormaliseBench bench;
        bench.script.getState(state);
        bench.script.abort();
        bench.script.getState(State::DfuIdle);
        CHECK(bench.normalise());
    }
}

TEST_CASE("a command left pending by an earlier program is dropped without executing it")
{
    for (const State state : {State::DfuDnloadSync, State::DfuManifestSync}) {
        NormaliseBench lenient;
        lenient.script.getState(state);
        lenient.script.abort();
        lenient.script.getState(State::DfuIdle);
        CHECK(lenient.normalise());
        NormaliseBench strict;
        strict.script.getState(state);
        strict.script.abort().fails(ErrorKind::RefusedByDevice);
        falls(strict.script);
        CHECK(strict.normalise());
    }
}

TEST_CASE("a busy device is waited for as announced, then brought to dfuIDLE")
{
    NormaliseBench bench;
    bench.script.getState(State::DfuDnBusy).at(0ms);
    bench.script.getStatus(State::DfuDnBusy, 500).at(150ms);
    bench.script.getStatus(State::DfuDnloadIdle).at(650ms);
    bench.script.getState(State::DfuDnloadIdle);
    bench.script.abort();
    bench.script.getState(State::DfuIdle);
    CHECK(bench.normalise());
}

TEST_CASE("a busy device that STALLs every request is found in dfuERROR")
{
    NormaliseBench bench;
    bench.script.getStateFails(ErrorKind::RefusedByDevice);
    bench.script.getStatus(State::DfuError, 0, Status::ErrStalledPkt);
    bench.script.getStatus(State::DfuError, 0, Status::ErrStalledPkt);
    bench.script.clrStatus();
    bench.script.getState(State::DfuIdle);
    CHECK(bench.normalise());
}

TEST_CASE("a device without GETSTATE is queried with GETSTATUS")
{
    NormaliseBench bench;
    bench.script.getStateFails(ErrorKind::RefusedByDevice);
    bench.script.getStatus(State::DfuIdle);
    CHECK(bench.normalise());
}

TEST_CASE("a device that is leaving is waited for, and reset if it waits for a reset")
{
    NormaliseBench bench;
    bench.script.getState(State::DfuManifest);
    bench.script.getStatus(State::DfuManifestWaitReset).at(150ms);
    bench.script.getState(State::DfuManifestWaitReset);
    bench.script.reset();
    bench.script.getState(State::DfuIdle);
    CHECK(bench.normalise());
    CHECK(bench.conversation.takeWasReset());
    CHECK_FALSE(bench.conversation.takeWasReset());
}

TEST_CASE("a device in application mode is not normalised")
{
    for (const State state : {State::AppIdle, State::AppDetach}) {
        NormaliseBench bench;
        bench.script.getState(state);
        CHECK(bench.refusal() == ErrorKind::WrongBoard);
    }
}

TEST_CASE("after an unknown state ABORT is tried, then a bus reset")
{
    NormaliseBench bench;
    for (int i = 0; i < 8; ++i) {
        bench.script.getState(static_cast<State>(15));
        bench.script.abort();
    }
    bench.script.reset();
    bench.script.getState(State::DfuIdle);
    CHECK(bench.normalise());
    CHECK(bench.conversation.takeWasReset());
}

TEST_CASE("a device that is still stuck after the bus reset has to be unplugged by the user")
{
    NormaliseBench bench;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 8; ++i) {
            bench.script.getState(State::DfuUploadIdle);
            bench.script.abort();
        }
        if (round == 0)
            bench.script.reset();
    }
    const Result<void> done = bench.normalise();
    REQUIRE_FALSE(done);
    CHECK(done.error().kind() == ErrorKind::RefusedByDevice);
    CHECK_THAT(done.error().summary().toStdString(), test::hasText("stuck"));
    CHECK_THAT(done.error().remedy().toStdString(), test::hasText("plug it in again"));
    CHECK_THAT(done.error().detail().toStdString(), test::hasText("dfuUPLOAD-IDLE"));
}

TEST_CASE("a device that does not answer gets one bus reset")
{
    NormaliseBench bench;
    bench.script.getStateFails(ErrorKind::TimedOut);
    bench.script.getStatusFails(ErrorKind::TimedOut);
    bench.script.reset();
    bench.script.getStateFails(ErrorKind::TimedOut);
    bench.script.getStatusFails(ErrorKind::TimedOut);
    CHECK(bench.refusal() == ErrorKind::TimedOut);
}

TEST_CASE("a bus reset after which the device is another one ends normalising")
{
    NormaliseBench bench;
    bench.script.getStateFails(ErrorKind::TransferFailed);
    bench.script.getStatusFails(ErrorKind::TransferFailed);
    bench.script.reset().fails(ErrorKind::Unplugged);
    CHECK(bench.refusal() == ErrorKind::Unplugged);
}

TEST_CASE("a device that disconnects gets no further requests")
{
    NormaliseBench bench;
    bench.script.getStateFails(ErrorKind::Unplugged);
    CHECK(bench.refusal() == ErrorKind::Unplugged);
    NormaliseBench later;
    later.script.getState(State::DfuUploadIdle);
    later.script.abort().fails(ErrorKind::Unplugged);
    CHECK(later.refusal() == ErrorKind::Unplugged);
    NormaliseBench busy;
    busy.script.getState(State::DfuDnBusy);
    busy.script.getStatusFails(ErrorKind::Unplugged);
    CHECK(busy.refusal() == ErrorKind::Unplugged);
}

TEST_CASE("an operation on a device in an unknown state begins with normalising it")
{
    NormaliseBench bench;
    bench.script.getState(State::DfuUploadIdle);
    bench.script.abort();
    bench.script.getState(State::DfuIdle);
    bench.script.execution(0, {0x41});
    CHECK(test::run(bench.conversation.execute(Work::MassErase, 0, {0x41})));
}
