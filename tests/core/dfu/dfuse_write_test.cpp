// SPDX-License-Identifier: MIT
#include "tests/core/dfu/dfu_script.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace fieldflash::dfu;
using test::Announced;
using test::countingBytes;
using test::DfuScript;
using test::kBase;
using test::openIdle;

namespace {

/// A device with blocks of 16 bytes.
struct WriteBench {
    VirtualClock clock;
    DfuScript script{clock};
    std::unique_ptr<DfuseDevice> device;
    std::vector<ByteCount> heard;
    std::stop_source stopper;

    explicit WriteBench(std::uint16_t wTransferSize = 16)
    {
        Announced announced;
        announced.wTransferSize = wTransferSize;
        device = openIdle(script, clock, announced);
    }

    Result<void> write(const Bytes& bytes, Address address = kBase)
    {
        return test::run(device->write(
            address, bytes, [this](ByteCount done) { heard.push_back(done); },
            stopper.get_token()));
    }
};

Bytes part(const Bytes& bytes, std::size_t offset, std::size_t size)
{
    const ByteView view = ByteView(bytes).subspan(offset, size);
    return {view.begin(), view.end()};
}

/// DNLOAD of a block that ends in dfuERROR because of an early poll.
void losesTrack(DfuScript& script, std::uint16_t wBlockNum, const Bytes& block)
{
    script.dnload(wBlockNum, block);
    script.getStatus(State::DfuDnBusy, 20);
    script.getStatusFails(ErrorKind::RefusedByDevice);
    script.getStatus(State::DfuError, 0, Status::ErrStalledPkt);
    script.clrStatus();
}

} // namespace

TEST_CASE("a run is one SET_ADDRESS and increasing block numbers, three transfers per block")
{
    WriteBench bench;
    const Bytes bytes = countingBytes(48);
    bench.script.setAddress(kBase);
    bench.script.execution(2, part(bytes, 0, 16));
    bench.script.execution(3, part(bytes, 16, 16));
    bench.script.execution(4, part(bytes, 32, 16));
    CHECK(bench.write(bytes));
    CHECK(bench.heard == std::vector<ByteCount>{16, 32, 48});
    CHECK(bench.device->counters().blocksWritten == 3);
    CHECK(bench.device->counters().setAddress == 1);
    CHECK(bench.device->counters().requests == 1 + 3 + 3 * 3);
}

TEST_CASE("a short tail has its own address, block 2, and whole program units")
{
    WriteBench bench;
    const Bytes bytes = countingBytes(16 + 3);
    bench.script.setAddress(kBase);
    bench.script.execution(2, part(bytes, 0, 16));
    bench.script.setAddress(kBase + 16);
    bench.script.execution(2, {16, 17, 18, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF});
    CHECK(bench.write(bytes));
    CHECK(bench.heard == std::vector<ByteCount>{16, 19});
}

TEST_CASE("a tail that is a full block after padding needs no address")
{
    WriteBench bench;
    const Bytes bytes = countingBytes(16 + 9);
    Bytes tail = part(bytes, 16, 9);
    tail.resize(16, 0xFF);
    bench.script.setAddress(kBase);
    bench.script.execution(2, part(bytes, 0, 16));
    bench.script.execution(3, tail);
    CHECK(bench.write(bytes));
    CHECK(bench.heard == std::vector<ByteCount>{16, 25});
}

TEST_CASE("a run shorter than a block is one block")
{
    WriteBench bench;
    bench.script.setAddress(kBase);
    bench.script.execution(2, {0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF});
    CHECK(bench.write(countingBytes(1)));
    CHECK(bench.heard == std::vector<ByteCount>{1});
}

TEST_CASE("writing nothing needs no transfer")
{
    WriteBench bench;
    CHECK(bench.write({}));
    CHECK(bench.heard.empty());
}

TEST_CASE("if blocks are shorter than wTransferSize every block has an address")
{
    WriteBench bench(20); // blocks of 16, but a formula with 20
    const Bytes bytes = countingBytes(32);
    bench.script.setAddress(kBase);
    bench.script.execution(2, part(bytes, 0, 16));
    bench.script.setAddress(kBase + 16);
    bench.script.execution(2, part(bytes, 16, 16));
    CHECK(bench.write(bytes));
}

TEST_CASE("block numbers do not wrap: after 65535 the address is set again")
{
    WriteBench bench(8);
    const std::size_t blocks = 0xFFFF - 2 + 1;
    const Bytes bytes((blocks + 1) * 8, 0);
    bench.script.setAddress(kBase);
    for (std::size_t i = 0; i < blocks; ++i) {
        bench.script.dnload(static_cast<std::uint16_t>(2 + i), Bytes(8, 0));
        bench.script.getStatus(State::DfuDnloadIdle);
    }
    bench.script.setAddress(static_cast<Address>(kBase + blocks * 8));
    bench.script.execution(2, Bytes(8, 0));
    CHECK(bench.write(bytes));
}

TEST_CASE("writing after reading begins with ABORT, and uses the address of the read")
{
    WriteBench bench;
    bench.script.setAddress(kBase);
    bench.script.abort();
    bench.script.upload(2, 16, countingBytes(16));
    CHECK(test::run(bench.device->read({kBase, 16}, {}, {})));
    bench.script.abort();
    bench.script.execution(2, countingBytes(16));
    CHECK(bench.write(countingBytes(16)));
    bench.script.execution(4, countingBytes(16));
    CHECK(bench.write(countingBytes(16), kBase + 32));
    bench.script.execution(2, countingBytes(8));
    CHECK(bench.write(countingBytes(8)));
}

TEST_CASE("after an erase, and after an error, the address is sent again")
{
    WriteBench bench;
    bench.script.setAddress(kBase);
    bench.script.execution(2, countingBytes(16));
    CHECK(bench.write(countingBytes(16)));
    SECTION("of a sector")
    {
        bench.script.execution(0, test::erasePayload(kBase));
        CHECK(test::run(bench.device->eraseSector(kBase)));
    }
    SECTION("of everything")
    {
        bench.script.execution(0, {0x41});
        CHECK(test::run(bench.device->massErase()));
    }
    SECTION("a refused block")
    {
        bench.script.dnload(2, countingBytes(16));
        bench.script.getStatus(State::DfuDnBusy, 20);
        bench.script.getStatus(State::DfuError, 0, Status::ErrProg);
        CHECK_FALSE(bench.write(countingBytes(16)));
        bench.script.getState(State::DfuIdle);
    }
    bench.script.setAddress(kBase);
    bench.script.execution(2, countingBytes(16));
    CHECK(bench.write(countingBytes(16)));
}

TEST_CASE("a refused block is reported with its address, and the run ends")
{
    WriteBench bench;
    const Bytes bytes = countingBytes(48);
    bench.script.setAddress(kBase);
    bench.script.execution(2, part(bytes, 0, 16));
    bench.script.dnload(3, part(bytes, 16, 16));
    bench.script.getStatus(State::DfuDnBusy, 20);
    bench.script.getStatus(State::DfuError, 0, Status::ErrProg);
    const Result<void> done = bench.write(bytes);
    REQUIRE_FALSE(done);
    CHECK(done.error().frames() == QStringList{QStringLiteral("writing 16 bytes at 0x0800 4010")});
    CHECK(bench.heard == std::vector<ByteCount>{16});
}

TEST_CASE("a refused address is stated in the error")
{
    WriteBench bench;
    bench.script.dnload(0, test::setAddressPayload(kBase));
    bench.script.getStatus(State::DfuError, 0, Status::ErrTarget);
    const Result<void> done = bench.write(countingBytes(8));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind() == ErrorKind::OutsideMap);
    CHECK(done.error().frames() == QStringList{QStringLiteral("setting the address 0x0800 4000")});
}

TEST_CASE("a stop request ends the run between blocks")
{
    WriteBench bench;
    bench.script.setAddress(kBase);
    bench.script.execution(2, part(countingBytes(48), 0, 16));
    const Result<void> done = test::run(bench.device->write(
        kBase, countingBytes(48), [&](ByteCount) { bench.stopper.request_stop(); },
        bench.stopper.get_token()));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind() == ErrorKind::Cancelled);
    CHECK(bench.write(countingBytes(8)).error().kind() == ErrorKind::Cancelled);
}

TEST_CASE("a write that no device supports is a bug of ours, and causes no transfer")
{
    WriteBench bench;
    CHECK(bench.write(countingBytes(8), kBase + 4).error().kind() == ErrorKind::OurBug);
    CHECK(bench.write(countingBytes(9), 0xFFFFFFF8).error().kind() == ErrorKind::OurBug);
}

TEST_CASE("a block lost by an early poll is read back, and was written")
{
    WriteBench bench;
    const Bytes bytes = countingBytes(48);
    bench.script.setAddress(kBase);
    bench.script.execution(2, part(bytes, 0, 16));
    losesTrack(bench.script, 3, part(bytes, 16, 16));
    bench.script.setAddress(kBase + 16);
    bench.script.abort();
    bench.script.upload(2, 16, part(bytes, 16, 16));
    bench.script.abort();
    bench.script.setAddress(kBase + 16);
    bench.script.execution(3, part(bytes, 32, 16));
    CHECK(bench.write(bytes));
    CHECK(bench.device->counters().blocksWritten == 3);
}

TEST_CASE("a block lost by an early poll is read back, and was not written")
{
    WriteBench bench;
    const Bytes bytes = countingBytes(32);
    bench.script.setAddress(kBase);
    losesTrack(bench.script, 2, part(bytes, 0, 16));
    bench.script.setAddress(kBase);
    bench.script.abort();
    bench.script.upload(2, 16, Bytes(16, 0xFF));
    bench.script.abort();
    bench.script.setAddress(kBase);
    bench.script.execution(2, part(bytes, 0, 16));
    bench.script.execution(3, part(bytes, 16, 16));
    CHECK(bench.write(bytes));
}

TEST_CASE("a partly written lost block is a refusal, because it must be erased first")
{
    WriteBench bench;
    Bytes half = countingBytes(16);
    half[9] = 0xFF;
    bench.script.setAddress(kBase);
    losesTrack(bench.script, 2, countingBytes(16));
    bench.script.setAddress(kBase);
    bench.script.abort();
    bench.script.upload(2, 16, half);
    bench.script.abort();
    bench.script.setAddress(kBase);
    const Result<void> done = bench.write(countingBytes(16));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind() == ErrorKind::RefusedByDevice);
    CHECK_THAT(done.error().summary().toStdString(), test::hasText("in an unexpected state"));
    CHECK(bench.device->counters().blocksWritten == 0);
}

TEST_CASE("a lost block that cannot be read back is a refusal")
{
    WriteBench bench;
    bench.script.setAddress(kBase);
    losesTrack(bench.script, 2, countingBytes(16));
    bench.script.setAddress(kBase);
    bench.script.abort();
    bench.script.upload(2, 16, {}).fails(ErrorKind::Unplugged);
    CHECK(bench.write(countingBytes(16)).error().kind() == ErrorKind::Unplugged);
}
