// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/pending_transfers.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace pending_transfers_test {

namespace {

constexpr std::uint32_t kActiveBulk = (1U << 15) | (2U << 18) | (1U << 28) | 64; // USBAEP, SD0PID
constexpr std::uint32_t kArm = (1U << 31) | (1U << 26);                          // EPENA, CNAK
constexpr std::uint32_t kStall = 1U << 21;

/// Endpoint 1 in both directions, open and idle.
struct Bench {
    OtgFsCore core;
    PendingTransfers transfers;

    Bench()
    {
        core.write(0x000, 0xC0);     // GOTGCTL: B session valid by override
        core.write(0x038, 1U << 16); // GCCFG.PWRDWN
        core.write(0x804, 0);        // DCTL.SDIS = 0
        core.write(0x024, 128);      // GRXFSIZ
        core.write(0x104, (64U << 16) | 192);
        core.setConnected(true);
        core.setTime(10ms);
        core.busReset();
        core.write(0x920, kActiveBulk | (1U << 22)); // TX FIFO 1
        core.write(0xB20, kActiveBulk);
    }
    /// The firmware reads one more packet.
    void receive()
    {
        while ((core.read(0x014) & (1U << 4)) != 0) { // RXFLVL
            const std::uint32_t status = core.read(0x020);
            for (std::uint32_t at = 0; at < ((status >> 4) & 0x7FF); at += 4)
                (void)core.read(0x1000);
        }
        core.write(0xB30, (1U << 19) | 64);
        core.write(0xB20, kActiveBulk | kArm);
    }
    /// The firmware writes a packet of four bytes.
    void send()
    {
        core.write(0x930, (1U << 19) | 4);
        core.write(0x920, kActiveBulk | (1U << 22) | kArm);
        core.write(0x2000, 0x64636261);
    }
};

} // namespace

TEST_CASE("a receiving endpoint is served while another transfer sends")
{
    Bench bench;
    const auto out = bench.transfers.add(0x01, Bytes(100, 'o'), 0);
    const auto in = bench.transfers.add(0x81, {}, 64);
    CHECK_FALSE(bench.transfers.serve(bench.core)); // NAK by both
    bench.receive();
    CHECK(bench.transfers.serve(bench.core));
    CHECK(out->sent == 64);
    CHECK_FALSE(out->reply);
    bench.send(); // the first packet returns before the second is taken
    CHECK(bench.transfers.serve(bench.core));
    REQUIRE(in->reply);
    CHECK(in->ended.stop_requested());
    CHECK(in->reply->data == Bytes{'a', 'b', 'c', 'd'});
    CHECK_FALSE(out->reply);
    bench.receive();
    CHECK(bench.transfers.serve(bench.core));
    REQUIRE(out->reply);
    CHECK(out->reply->kind == Reply::Kind::Completed);
}

TEST_CASE("transfers on one endpoint are served one after another")
{
    Bench bench;
    const auto first = bench.transfers.add(0x81, {}, 64);
    const auto second = bench.transfers.add(0x81, {}, 64);
    bench.send();
    CHECK(bench.transfers.serve(bench.core));
    CHECK(first->reply);
    bench.send();
    CHECK(bench.transfers.serve(bench.core));
    CHECK(second->reply);
    bench.transfers.remove(first);
    bench.transfers.remove(second);
    bench.send();
    CHECK_FALSE(bench.transfers.serve(bench.core));
}

TEST_CASE("a halted endpoint ends its transfer, and a change of the connection wakes all")
{
    Bench bench;
    const auto out = bench.transfers.add(0x01, Bytes(8, 'o'), 0);
    const auto in = bench.transfers.add(0x81, {}, 64);
    bench.core.write(0xB20, kActiveBulk | kStall);
    CHECK_FALSE(bench.transfers.serve(bench.core));
    REQUIRE(out->reply);
    CHECK(out->reply->kind == Reply::Kind::Stall);
    CHECK_FALSE(in->ended.stop_requested());
    bench.transfers.interrupt();
    CHECK(in->ended.stop_requested());
    CHECK_FALSE(in->reply);
}

} // namespace pending_transfers_test
