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

struct ReadBench {
    VirtualClock clock;
    DfuScript script{clock};
    std::unique_ptr<DfuseDevice> device;
    std::vector<ByteCount> heard;
    std::stop_source stopper;

    explicit ReadBench(std::uint16_t wTransferSize = 16)
    {
        Announced announced;
        announced.wTransferSize = wTransferSize;
        device = openIdle(script, clock, announced);
    }

    /// SET_ADDRESS and the ABORT needed before UPLOAD.
    void begins(Address address)
    {
        script.setAddress(address);
        script.abort();
    }

    Result<Bytes> read(ByteCount size, Address address = kBase)
    {
        return test::run(device->read(
            {address, size}, [this](ByteCount done) { heard.push_back(done); },
            stopper.get_token()));
    }
};

} // namespace

TEST_CASE("a run is read with one SET_ADDRESS, one ABORT and one transfer per block")
{
    ReadBench bench;
    bench.begins(kBase);
    bench.script.upload(2, 16, Bytes(16, 1));
    bench.script.upload(3, 16, Bytes(16, 2));
    bench.script.upload(4, 16, Bytes(16, 3));
    const Result<Bytes> bytes = bench.read(48);
    REQUIRE(bytes);
    CHECK(bytes->size() == 48);
    CHECK(bytes->at(15) == 1);
    CHECK(bytes->at(16) == 2);
    CHECK(bytes->at(47) == 3);
    CHECK(bench.heard == std::vector<ByteCount>{16, 32, 48});
    CHECK(bench.device->counters().blocksRead == 3);
    CHECK(bench.device->counters().requests == 1 + 3 + 1 + 3);
}

TEST_CASE("a shorter last block is read as a whole one, and the excess is discarded")
{
    ReadBench bench;
    bench.begins(kBase);
    bench.script.upload(2, 16, countingBytes(16));
    Bytes last(16, 99);
    std::ranges::copy(Bytes{16, 17, 18}, last.begin());
    bench.script.upload(3, 16, last);
    CHECK(bench.read(19) == countingBytes(19));
    CHECK(bench.heard == std::vector<ByteCount>{16, 19});
}

TEST_CASE("at the end of the memory a shorter last block has its own address")
{
    ReadBench bench;
    const Address nearEnd = 0x08000000 + 64 * 2048 - 19;
    bench.begins(nearEnd);
    bench.script.upload(2, 16, countingBytes(16));
    bench.script.abort();
    bench.begins(nearEnd + 16);
    bench.script.upload(2, 3, {16, 17, 18});
    CHECK(bench.read(19, nearEnd) == countingBytes(19));
}

TEST_CASE("if the rest of a whole block cannot be read, the shorter one is read alone")
{
    ReadBench bench;
    bench.begins(kBase);
    bench.script.upload(2, 16, countingBytes(16));
    bench.script.upload(3, 16, {}).fails(ErrorKind::RefusedByDevice);
    bench.script.getStatus(State::DfuError, 0, Status::ErrUnknown);
    bench.script.getState(State::DfuError);
    bench.script.getStatus(State::DfuError, 0, Status::ErrUnknown);
    bench.script.clrStatus();
    bench.script.getState(State::DfuIdle);
    bench.begins(kBase + 16);
    bench.script.upload(2, 3, {16, 17, 18});
    CHECK(bench.read(19) == countingBytes(19));
}

TEST_CASE("a run that continues where the last one ended needs no address")
{
    ReadBench bench;
    bench.begins(kBase);
    bench.script.upload(2, 16, Bytes(16, 1));
    CHECK(bench.read(16));
    bench.script.upload(3, 16, Bytes(16, 2));
    bench.script.upload(4, 16, Bytes(16, 3));
    CHECK(bench.read(32, kBase + 16));
    SECTION("but one that begins elsewhere does, also where the pointer would reach")
    {
        const Address address = GENERATE(kBase - 16, kBase, kBase + 24, kBase + 64);
        bench.script.abort();
        bench.begins(address);
        bench.script.upload(2, 16, Bytes(16, 5));
        CHECK(bench.read(16, address));
    }
    SECTION("and so does one after other work")
    {
        bench.script.abort();
        bench.script.execution(0, test::erasePayload(kBase));
        CHECK(test::run(bench.device->eraseSector(kBase)));
        bench.begins(kBase + 48);
        bench.script.upload(2, 16, Bytes(16, 4));
        // The download ended in dfuDNLOAD-IDLE, in which the address can be set immediately.
        CHECK(bench.read(16, kBase + 48));
    }
    SECTION("and one after an error")
    {
        bench.script.upload(5, 16, {}).fails(ErrorKind::TransferFailed);
        CHECK_FALSE(bench.read(16, kBase + 48));
        bench.script.getState(State::DfuIdle);
        bench.begins(kBase + 48);
        bench.script.upload(2, 16, Bytes(16, 4));
        CHECK(bench.read(16, kBase + 48));
    }
}

TEST_CASE("after a shorter first block no other block has a number")
{
    ReadBench bench;
    bench.begins(kBase);
    bench.script.upload(2, 8, Bytes(8, 1));
    CHECK(bench.read(8));
    bench.script.abort();
    bench.begins(kBase + 16);
    bench.script.upload(2, 16, Bytes(16, 2));
    CHECK(bench.read(16, kBase + 16));
}

TEST_CASE("a single short block needs only one address")
{
    ReadBench bench;
    bench.begins(kBase);
    bench.script.upload(2, 5, countingBytes(5));
    CHECK(bench.read(5) == countingBytes(5));
}

TEST_CASE("a single byte is read with its neighbour, because a block has at least two bytes")
{
    ReadBench bench;
    bench.begins(kBase);
    bench.script.upload(2, 2, {7, 8});
    CHECK(bench.read(1) == Bytes{7});
    bench.script.abort();
    bench.begins(kBase);
    bench.script.upload(2, 2, {7, 8});
    CHECK(bench.read(1, kBase + 1) == Bytes{8});
    bench.script.abort();
    bench.begins(kBase + 16);
    bench.script.upload(2, 16, Bytes(16, 1));
    CHECK(bench.read(16, kBase + 16));
    bench.script.abort();
    bench.begins(kBase);
    bench.script.upload(2, 16, countingBytes(16));
    Bytes last(16, 99);
    last[0] = 16;
    bench.script.upload(3, 16, last);
    CHECK(bench.read(17, kBase) == countingBytes(17));
}

TEST_CASE("reading nothing needs no transfer")
{
    ReadBench bench;
    CHECK(bench.read(0) == Bytes());
}

TEST_CASE("if blocks are shorter than wTransferSize every block is addressed")
{
    ReadBench bench(20);
    bench.begins(kBase);
    bench.script.upload(2, 16, Bytes(16, 1));
    bench.script.abort();
    bench.begins(kBase + 16);
    bench.script.upload(2, 16, Bytes(16, 2));
    CHECK(bench.read(32));
}

TEST_CASE("block numbers of a long run do not wrap")
{
    ReadBench bench(8);
    const std::size_t blocks = 0xFFFF - 2 + 1;
    bench.begins(kBase);
    for (std::size_t i = 0; i < blocks; ++i)
        bench.script.upload(static_cast<std::uint16_t>(2 + i), 8, Bytes(8, 0));
    bench.script.abort();
    bench.begins(static_cast<Address>(kBase + blocks * 8));
    bench.script.upload(2, 8, Bytes(8, 1));
    const Result<Bytes> bytes = bench.read((blocks + 1) * 8);
    REQUIRE(bytes);
    CHECK(bytes->back() == 1);
}

TEST_CASE("a short answer is an error, and the status is read before the next operation")
{
    ReadBench bench;
    bench.begins(kBase);
    bench.script.upload(2, 16, Bytes(15, 1));
    const Result<Bytes> bytes = bench.read(32);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().kind() == ErrorKind::TransferFailed);
    CHECK_THAT(bytes.error().detail().toStdString(), test::hasText("15 of 16"));
    CHECK(bytes.error().frames() == QStringList{QStringLiteral("reading 16 bytes at 0x0800 4000")});
    bench.script.getState(State::DfuIdle);
    bench.begins(kBase);
    bench.script.upload(2, 8, Bytes(8, 1));
    CHECK(bench.read(8));
}

TEST_CASE("a STALLed UPLOAD is explained by the status that follows")
{
    ReadBench bench;
    bench.begins(kBase);
    bench.script.upload(2, 16, {}).fails(ErrorKind::RefusedByDevice);
    bench.script.getStatus(State::DfuError, 0, Status::ErrVendor);
    CHECK(bench.read(16).error().kind() == ErrorKind::ReadProtected);
    bench.script.getState(State::DfuIdle);
    bench.begins(kBase);
    bench.script.upload(2, 16, {}).fails(ErrorKind::Unplugged);
    CHECK(bench.read(16).error().kind() == ErrorKind::Unplugged);
}

TEST_CASE("a STALLed ABORT is explained by the status that follows")
{
    ReadBench bench;
    bench.script.setAddress(kBase);
    bench.script.abort().fails(ErrorKind::RefusedByDevice);
    bench.script.getStatus(State::DfuError, 0, Status::ErrStalledPkt);
    CHECK(bench.read(16).error().kind() == ErrorKind::RefusedByDevice);
}

TEST_CASE("a refused address is reported before reading")
{
    ReadBench bench;
    bench.script.dnload(0, test::setAddressPayload(kBase));
    bench.script.getStatus(State::DfuError, 0, Status::ErrTarget);
    CHECK(bench.read(16).error().kind() == ErrorKind::OutsideMap);
}

TEST_CASE("a range beyond the address space is refused without a transfer")
{
    ReadBench bench;
    CHECK(bench.read(9, 0xFFFFFFF8).error().kind() == ErrorKind::OutsideMap);
}

TEST_CASE("a stop request ends reading between blocks")
{
    ReadBench bench;
    bench.begins(kBase);
    bench.script.upload(2, 16, Bytes(16, 1));
    const Result<Bytes> bytes = test::run(bench.device->read(
        {kBase, 48}, [&](ByteCount) { bench.stopper.request_stop(); }, bench.stopper.get_token()));
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().kind() == ErrorKind::Cancelled);
}
