// SPDX-License-Identifier: MIT
#include "core/virtual_board/chip/bus_timing.h"
#include "tests/core/virtual_board/host.h"

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;
using board::DfuState;
using board::DfuStatus;

namespace {

/// An erase, polled after `pause` and then every `pause`, `polls` times.
std::vector<Reply> eraseAndPoll(WireHost& host, Clock::Duration pause, int polls)
{
    std::vector<Step> steps{dnloadStep(0, command(0x41, kFree)), getStatusStep()};
    for (int i = 0; i < polls; ++i)
        steps.push_back(getStatusStep(pause));
    return host.play(steps);
}

std::chrono::milliseconds pollOf(const QString& switches, std::uint16_t block, Bytes data)
{
    WireHost host(QStringLiteral("start=bootloader,") + switches);
    (void)host.setAddress(kFree);
    return statusOf(host.play({dnloadStep(block, std::move(data)), getStatusStep()}).back()).poll;
}

} // namespace

TEST_CASE("control transfers take whole frames by the full-speed arithmetic")
{
    CHECK(board::controlTransferTime(0) == 1ms);
    CHECK(board::controlTransferTime(6) == 1ms);
    CHECK(board::controlTransferTime(64) == 1ms);
    // 19 packets of 77 byte times and the overhead: 45 + 1152 + 17 * 13 = 1418 fit into a frame.
    CHECK(board::controlTransferTime(18 * 64) == 1ms);
    CHECK(board::controlTransferTime(19 * 64) == 1ms);
    CHECK(board::controlTransferTime(19 * 64 + 1) == 3ms);
    CHECK(board::controlTransferTime(2048) == 3ms);
}

TEST_CASE("a block of 2048 bytes takes three frames, in either direction")
{
    WireHost host(QStringLiteral("start=bootloader"));
    const auto timeOf = [&host](std::vector<Step> steps) {
        const auto begin = host.clock.now();
        Clock::TimePoint end;
        auto timed = [](WireHost& h, std::vector<Step> s, Clock::TimePoint& e) -> QCoro::Task<> {
            for (const Step& step : s) {
                auto transfer = h.board->control(step.setup, step.data);
                const Reply reply = co_await transfer;
                REQUIRE(reply.kind == Reply::Kind::Completed);
            }
            e = h.clock.now();
        };
        run(timed(host, std::move(steps), end));
        return end - begin;
    };
    CHECK(timeOf({uploadStep(2, 2048)}) == 3ms);
    CHECK(timeOf({abortStep()}) == 1ms);
    CHECK(timeOf({dnloadStep(2, Bytes(2048))}) == 3ms);
}

TEST_CASE("poll times are the datasheet's maximum, rounded up")
{
    CHECK(pollOf(QString(), 0, command(0x41, kFree)) == 25ms);
    CHECK(pollOf(QString(), 0, command(0x41)) == 25ms);
    CHECK(pollOf(QString(), 2, Bytes(2048)) == 24ms); // 256 x 90.76 us = 23.24 ms
    CHECK(pollOf(QString(), 2, Bytes(8)) == 1ms);
    CHECK(pollOf(QString(), 0, command(0x21, kFree)) == 1ms);
}

TEST_CASE("a bootloader like that of the F4 announces 100 ms per erase and 104 ms per address")
{
    const QString f4 = QStringLiteral("rom=f4-like");
    CHECK(pollOf(f4, 0, command(0x41, kFree)) == 100ms);
    CHECK(pollOf(f4, 0, command(0x21, kFree)) == 104ms);
    CHECK(pollOf(f4, 0, command(0x41)) == 100ms);
    CHECK(pollOf(f4, 2, Bytes(2048)) == 104ms);
}

TEST_CASE("poll times can be announced too short; the early L433 does so for erases")
{
    CHECK(pollOf(QStringLiteral("poll-timeout-too-short"), 0, command(0x41, kFree)) == 6ms);
    CHECK(pollOf(QStringLiteral("poll-timeout-too-short"), 2, Bytes(2048)) == 6ms);
    CHECK(pollOf(QStringLiteral("poll-timeout-too-short"), 2, Bytes(8)) == 1ms);
    CHECK(pollOf(QStringLiteral("rom=l43x-old"), 0, command(0x41, kFree)) == 6ms);
    CHECK(pollOf(QStringLiteral("rom=l43x-old"), 2, Bytes(2048)) == 24ms);
}

TEST_CASE("a host that waits as long as announced is never early")
{
    WireHost host(QStringLiteral("start=bootloader"));
    const auto replies = eraseAndPoll(host, 25ms, 1);
    CHECK(statusOf(replies.back()).state == DfuState::dfuDNLOAD_IDLE);
    CHECK(host.board->statistics().earlyPolls == 0);
    CHECK(host.board->statistics().violations.empty());
}

TEST_CASE("a GETSTATUS before the announced time is counted, even if the erase is done")
{
    WireHost host(QStringLiteral("start=bootloader"));
    const auto replies = eraseAndPoll(host, 24ms, 1); // done after 22.02 ms
    CHECK(replies.back().kind == Reply::Kind::Stall);
    CHECK(host.board->statistics().earlyPolls == 1);
    CHECK(host.violations("GETSTATUS before bwPollTimeout was over") == 1);
}

TEST_CASE("early-poll=stall: the operation continues, and a later GETSTATUS gets its result")
{
    WireHost host(QStringLiteral("start=bootloader,early-poll=stall"));
    const auto replies = eraseAndPoll(host, 10ms, 3);
    CHECK(replies[2].kind == Reply::Kind::Stall);
    CHECK(replies[3].kind == Reply::Kind::Stall);
    CHECK(statusOf(replies[4]).state == DfuState::dfuDNLOAD_IDLE);
    CHECK(host.board->statistics().pageErases() == 1);
}

TEST_CASE("early-poll=nak: the answer comes when the operation is done")
{
    WireHost host(QStringLiteral("start=bootloader,early-poll=nak"));
    const auto replies = eraseAndPoll(host, 1ms, 1);
    CHECK(statusOf(replies.back()).state == DfuState::dfuDNLOAD_IDLE);
    CHECK(host.board->statistics().earlyPolls == 1);
    CHECK(host.clock.now().time_since_epoch() >= 25ms);
}

TEST_CASE("early-poll=tolerate: dfuDNBUSY with the remaining time")
{
    WireHost host(QStringLiteral("start=bootloader,early-poll=tolerate"));
    const auto replies = eraseAndPoll(host, 5ms, 1);
    CHECK(statusOf(replies.back()).state == DfuState::dfuDNBUSY);
    CHECK(statusOf(replies.back()).poll == 20ms);
    CHECK(host.board->statistics().earlyPolls == 1);
}

TEST_CASE("early-poll=error: the poll ends in dfuERROR, but the erase is executed")
{
    WireHost host(QStringLiteral("start=bootloader,early-poll=error"));
    const auto replies = eraseAndPoll(host, 5ms, 2);
    CHECK(replies[2].kind == Reply::Kind::Stall);
    CHECK(statusOf(replies[3]).state == DfuState::dfuERROR);
    host.wait(30ms);
    CHECK(host.board->statistics().pageErases() == 1);
}

TEST_CASE(
    "polls after a bwPollTimeout that is too short are not a violation, and find a busy device")
{
    WireHost host(QStringLiteral("start=bootloader,poll-timeout-too-short"));
    const auto replies = eraseAndPoll(host, 6ms, 4);
    CHECK(replies[2].kind == Reply::Kind::Stall);
    CHECK(replies[3].kind == Reply::Kind::Stall);
    CHECK(replies[4].kind == Reply::Kind::Stall); // 6, 13 and 20 ms
    CHECK(statusOf(replies[5]).state == DfuState::dfuDNLOAD_IDLE);
    CHECK(host.board->statistics().earlyPolls == 0);
    CHECK(host.board->statistics().violations.empty());
}

TEST_CASE("SET_ADDRESS passes through dfuDNBUSY, or is done at the first GETSTATUS")
{
    WireHost busy(QStringLiteral("start=bootloader,set-address-busy=on"));
    auto replies = busy.play({dnloadStep(0, command(0x21, kFree)), getStatusStep()});
    CHECK(statusOf(replies.back()).state == DfuState::dfuDNBUSY);
    WireHost prompt(QStringLiteral("start=bootloader,set-address-busy=off"));
    replies = prompt.play({dnloadStep(0, command(0x21, kFree)), getStatusStep()});
    CHECK(statusOf(replies.back()).state == DfuState::dfuDNLOAD_IDLE);
    CHECK(statusOf(replies.back()).poll == 0ms);
    CHECK(prompt.execute(2, pattern(64)).status == DfuStatus::OK);
}

TEST_CASE("busy time adds up to the datasheet's times, typical or maximum")
{
    WireHost typical(QStringLiteral("start=bootloader,times=typical"));
    (void)typical.erasePage(kFree);
    (void)typical.write(kFree, pattern(2048));
    CHECK(typical.board->statistics().busy == 22020us + 256 * 81690ns);
    WireHost maximum(QStringLiteral("start=bootloader,times=maximum"));
    (void)maximum.erasePage(kFree);
    (void)maximum.write(kFree, pattern(2048));
    CHECK(maximum.board->statistics().busy == 24470us + 256 * 90760ns);
    CHECK(maximum.board->statistics().earlyPolls == 0);
}
