// SPDX-License-Identifier: MIT
#include "core/base/virtual_clock.h"
#include "core/dfu/plain_device.h"
#include "tests/core/dfu/dfu_script.h"
#include "tests/core/dfu/plain_model.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <memory>

using namespace fieldflash;
using namespace fieldflash::dfu;
using test::PlainTraits;

namespace {

struct PlainBench {
    VirtualClock clock;
    QStringList violations;
    Bytes stored;
    std::unique_ptr<PlainDevice> device;

    explicit PlainBench(const PlainTraits& traits = {})
    {
        auto link = std::make_unique<test::PlainModel>(traits, clock, violations, stored);
        auto opened = test::run(PlainDevice::open(std::move(link), clock));
        REQUIRE(opened);
        device = *std::move(opened);
        REQUIRE(test::run(device->normalise()));
    }

    Result<void> download(const Bytes& bytes) { return test::run(device->download(bytes, {}, {})); }

    Result<Bytes> upload(ByteCount most) { return test::run(device->upload(most, {}, {})); }
};

Error openingError(const PlainTraits& traits)
{
    VirtualClock clock;
    QStringList violations;
    Bytes stored;
    auto link = std::make_unique<test::PlainModel>(traits, clock, violations, stored);
    const auto opened = test::run(PlainDevice::open(std::move(link), clock));
    REQUIRE_FALSE(opened);
    return opened.error();
}

} // namespace

TEST_CASE("plain DFU: a download is numbered from block 0 and ends with an empty block")
{
    PlainBench bench;
    const Bytes firmware = test::countingBytes(64 * 5 + 17);
    CHECK(bench.download(firmware));
    const auto manifested = test::run(bench.device->manifest());
    REQUIRE(manifested);
    CHECK(*manifested == Manifested::Idle);
    CHECK(bench.stored == firmware);
    CHECK(bench.violations.isEmpty());
    CHECK(bench.device->counters().blocksWritten == 6);
}

TEST_CASE("plain DFU: what was stored is read back, whole blocks and the short one at the end")
{
    for (const std::size_t size :
         {std::size_t{17}, std::size_t{64}, std::size_t{64 * 3}, std::size_t{64 * 3 + 1}}) {
        PlainBench bench;
        const Bytes firmware = test::countingBytes(size);
        REQUIRE(bench.download(firmware));
        REQUIRE(test::run(bench.device->manifest()));
        const Result<Bytes> read = bench.upload(64 * 1024);
        REQUIRE(read);
        CHECK(*read == firmware);
        CHECK(bench.violations.isEmpty());
    }
}

TEST_CASE("plain DFU: reading ends at the limit though the device has more")
{
    PlainBench bench;
    REQUIRE(bench.download(test::countingBytes(640)));
    REQUIRE(test::run(bench.device->manifest()));
    const Result<Bytes> read = bench.upload(100);
    REQUIRE(read);
    CHECK(*read == test::countingBytes(100));
    // The device is in dfuUPLOAD-IDLE: the next reading begins anew.
    CHECK(bench.upload(64 * 1024).value_or(Bytes()) == test::countingBytes(640));
    CHECK(bench.violations.isEmpty());
}

TEST_CASE("plain DFU: more than 65,536 blocks are numbered from 0 again")
{
    PlainTraits traits;
    traits.wTransferSize = 1;
    traits.size = 70'000;
    PlainBench bench(traits);
    const Bytes firmware = test::countingBytes(66'000);
    CHECK(bench.download(firmware));
    CHECK(test::run(bench.device->manifest()));
    CHECK(bench.stored == firmware);
    CHECK(bench.violations.isEmpty());
}

TEST_CASE("plain DFU: how a device is after manifestation follows its attributes")
{
    PlainTraits traits;
    traits.isTolerant = false;
    const auto endOf = [](const PlainTraits& of) {
        PlainBench bench(of);
        REQUIRE(bench.download(test::countingBytes(100)));
        const auto manifested = test::run(bench.device->manifest());
        REQUIRE(manifested);
        CHECK(bench.violations.isEmpty());
        return *manifested;
    };
    CHECK(endOf(traits) == Manifested::NeedsReset);
    traits.willDetach = true;
    CHECK(endOf(traits) == Manifested::Leaving);
    traits.isSilentAtEnd = true;
    CHECK(endOf(traits) == Manifested::NotConfirmed);
}

TEST_CASE("plain DFU: a tolerant device that disconnects at the end has not finished")
{
    PlainTraits traits;
    traits.isSilentAtEnd = true;
    PlainBench bench(traits);
    REQUIRE(bench.download(test::countingBytes(100)));
    const auto manifested = test::run(bench.device->manifest());
    REQUIRE_FALSE(manifested);
    CHECK(manifested.error().kind() == ErrorKind::Unplugged);
}

TEST_CASE("plain DFU: a firmware that the device does not accept at the end is its refusal")
{
    PlainTraits traits;
    traits.failsAtManifest = Status::ErrFirmware;
    PlainBench bench(traits);
    REQUIRE(bench.download(test::countingBytes(100)));
    const auto manifested = test::run(bench.device->manifest());
    REQUIRE_FALSE(manifested);
    CHECK(manifested.error().kind() == ErrorKind::RefusedByDevice);
}

TEST_CASE("plain DFU: a file that is larger than the partition is refused by the device")
{
    PlainTraits traits;
    traits.size = 128;
    PlainBench bench(traits);
    const Result<void> done = bench.download(test::countingBytes(200));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind() == ErrorKind::OutsideMap);
}

TEST_CASE("plain DFU: a stop ends between two blocks, and the next download starts anew")
{
    PlainBench bench;
    std::stop_source stop;
    const Result<void> stopped = test::run(bench.device->download(
        test::countingBytes(640),
        [&](ByteCount done) {
            if (done >= 128)
                stop.request_stop();
        },
        stop.get_token()));
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind() == ErrorKind::Cancelled);
    CHECK(bench.stored.size() == 128);
    CHECK(bench.download(test::countingBytes(70)));
    CHECK(bench.stored == test::countingBytes(70));
    CHECK(bench.violations.isEmpty());
}

TEST_CASE("plain DFU: partitions have the names of the alternate settings")
{
    PlainTraits traits;
    traits.names = {QStringLiteral("image_0"), QStringLiteral("image_1")};
    PlainBench bench(traits);
    CHECK(
        bench.device->partitions()
        == std::vector<Partition>{{0, QStringLiteral("image_0")}, {1, QStringLiteral("image_1")}});
    CHECK(test::run(bench.device->selectAlternate(1)));
    CHECK(bench.violations.isEmpty());
}

TEST_CASE("plain DFU: the dialect follows bcdDFUVersion, whatever the names look like")
{
    PlainTraits traits;
    traits.names = {QStringLiteral("@FSBL /0x01/1*1Me")}; // STM32MP1
    CHECK(PlainBench(traits).device->partitions().size() == 1);
    traits.bcdDFUVersion = kDfuseVersion;
    CHECK(openingError(traits).kind() == ErrorKind::WrongBoard);
}

TEST_CASE("plain DFU: a device without a transfer size is refused")
{
    PlainTraits traits;
    traits.wTransferSize = 0;
    CHECK(openingError(traits).kind() == ErrorKind::RefusedByDevice);
}
