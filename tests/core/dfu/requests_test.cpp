// SPDX-License-Identifier: MIT
#include "core/dfu/requests.h"
#include "tests/core/dfu/dfu_script.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace fieldflash::dfu;
using test::DfuScript;
using test::FakeLink;
using test::kInterface;

TEST_CASE("every request has the setup packet of the standard")
{
    VirtualClock clock;
    DfuScript script(clock);
    FakeLink link(script);
    Requests requests(link, kInterface);
    script.out({0x21, 0, 1000, kInterface}, {});
    script.out({0x21, 1, 2, kInterface}, {1, 2, 3});
    script.out({0x21, 4, 0, kInterface}, {});
    script.out({0x21, 6, 0, kInterface}, {});
    script.in({0xA1, 2, 7, kInterface}, 2048).replies({9, 8});
    script.in({0xA1, 3, 0, kInterface}, 6).replies({0x0B, 0x56, 0x34, 0x12, 10, 4});
    script.in({0xA1, 5, 0, kInterface}, 1).replies({5});
    CHECK(test::run(requests.detach(std::chrono::milliseconds(1000))));
    CHECK(test::run(requests.dnload(2, {1, 2, 3})));
    CHECK(test::run(requests.clrStatus()));
    CHECK(test::run(requests.abort()));
    const Result<Bytes> block = test::run(requests.upload(7, 2048));
    REQUIRE(block);
    CHECK(*block == Bytes{9, 8});
    const Result<StatusBlock> status = test::run(requests.getStatus());
    REQUIRE(status);
    CHECK(status->status == Status::ErrVendor);
    CHECK(status->bwPollTimeout == std::chrono::milliseconds(0x123456));
    CHECK(status->state == State::DfuError);
    CHECK(status->iString == 4);
    CHECK(test::run(requests.getState()) == State::DfuDnloadIdle);
}

TEST_CASE("a detach timeout that is too large is limited to what fits into wValue")
{
    VirtualClock clock;
    DfuScript script(clock);
    FakeLink link(script);
    Requests requests(link, kInterface);
    script.detach(0xFFFF);
    script.detach(0);
    CHECK(test::run(requests.detach(std::chrono::hours(1))));
    CHECK(test::run(requests.detach(std::chrono::milliseconds(-1))));
}

TEST_CASE("an answer that is too short is a failed transfer")
{
    VirtualClock clock;
    for (std::size_t length = 0; length < kStatusBlockSize; ++length) {
        DfuScript script(clock);
        FakeLink link(script);
        Requests requests(link, kInterface);
        script.in({0xA1, 3, 0, kInterface}, 6).replies(Bytes(length, 0));
        const Result<StatusBlock> status = test::run(requests.getStatus());
        REQUIRE_FALSE(status);
        CHECK(status.error().kind() == ErrorKind::TransferFailed);
        CHECK_THAT(status.error().detail().toStdString(), test::hasText("GETSTATUS"));
    }
    DfuScript script(clock);
    FakeLink link(script);
    Requests requests(link, kInterface);
    script.in({0xA1, 5, 0, kInterface}, 1);
    const Result<State> state = test::run(requests.getState());
    REQUIRE_FALSE(state);
    CHECK(state.error().kind() == ErrorKind::TransferFailed);
}

TEST_CASE("an error of the link keeps its kind and names the request")
{
    VirtualClock clock;
    DfuScript script(clock);
    FakeLink link(script);
    Requests requests(link, kInterface);
    script.dnload(2, {1}).fails(ErrorKind::RefusedByDevice);
    script.upload(2, 8, {}).fails(ErrorKind::Unplugged);
    script.getStatusFails(ErrorKind::TimedOut);
    const Result<void> sent = test::run(requests.dnload(2, {1}));
    REQUIRE_FALSE(sent);
    CHECK(sent.error().kind() == ErrorKind::RefusedByDevice);
    CHECK_THAT(sent.error().detail().toStdString(), test::hasText("DFU_DNLOAD"));
    CHECK(test::run(requests.upload(2, 8)).error().kind() == ErrorKind::Unplugged);
    CHECK(test::run(requests.getStatus()).error().kind() == ErrorKind::TimedOut);
}
