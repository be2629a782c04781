// SPDX-License-Identifier: MIT
#include "core/plan/plan.h"
#include "tests/core/plan/model_flash.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace fieldflash;
using namespace fieldflash::plan;
using Kind = Operation::Kind;

namespace {

constexpr Address kBase = 0x08000000;

memory::MemoryArea flashArea(const std::vector<ByteCount>& sizes, std::uint8_t alternate = 0,
                             Address first = kBase)
{
    memory::MemoryArea area;
    area.alternateSetting = alternate;
    area.name = QStringLiteral("Internal Flash");
    ByteCount at = first;
    for (const ByteCount size : sizes) {
        area.sectors.push_back({{static_cast<Address>(at), size}, true, true, true});
        at += size;
    }
    return area;
}

memory::MemoryMap pages(std::size_t count)
{
    return memory::MemoryMap({flashArea(std::vector<ByteCount>(count, 2048))});
}

image::FirmwareImage imageOf(std::vector<image::Segment> segments, std::uint8_t alternate = 0)
{
    image::FirmwareImage result;
    image::Target target;
    target.alternateSetting = alternate;
    target.segments = std::move(segments);
    result.targets.push_back(std::move(target));
    return result;
}

Bytes counting(std::size_t size, std::uint8_t first = 1)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(first + i * 7);
    return bytes;
}

std::vector<Operation> of(const Plan& plan, Kind kind)
{
    std::vector<Operation> found;
    std::ranges::copy_if(plan.operations, std::back_inserter(found),
                         [kind](const Operation& operation) { return operation.kind == kind; });
    return found;
}

std::map<Address, Bytes> readAround(const image::FirmwareImage& image, const memory::MemoryMap& map,
                                    const test::ModelFlash& flash)
{
    std::map<Address, Bytes> around;
    for (const image::Target& target : image.targets) {
        for (const AddressRange& range : gapRanges(target, *map.area(target.alternateSetting)))
            around[range.first] = flash.read(range);
    }
    return around;
}

} // namespace

TEST_CASE("an image that ends exactly on a page boundary does not erase the next page")
{
    const auto plan = makePlan(imageOf({{kBase, counting(2 * 2048)}}), pages(8), {}, true);
    REQUIRE(plan);
    CHECK(plan->sectorsToErase == 2);
    CHECK(plan->bytesGivenUp == 0);
    CHECK(plan->bytesToWrite == 4096);
    // The first program unit is read with the rest, and again after it is written.
    CHECK(plan->bytesToVerify == 4096 + 8);
    CHECK(plan->sectors[1].intent == SectorIntent::Rewrite);
    CHECK(plan->sectors[2].intent == SectorIntent::Keep);
}

TEST_CASE("the sector with the vector table is erased first and its first word written last")
{
    const auto plan = makePlan(imageOf({{kBase + 4096, counting(3 * 2048)}}), pages(8), {}, true);
    REQUIRE(plan);
    CHECK(plan->operations.front().kind == Kind::EraseSector);
    CHECK(plan->operations.front().range == AddressRange{kBase + 4096, 2048});
    const auto writes = of(*plan, Kind::Write);
    CHECK(writes.back().range == AddressRange{kBase + 4096, 8});
    CHECK(writes[writes.size() - 2].range == AddressRange{kBase + 4104, 2040});
    // Everything else is verified by then.
    const auto& operations = plan->operations;
    CHECK(operations[operations.size() - 1].kind == Kind::Verify);
    CHECK(operations[operations.size() - 1].range == AddressRange{kBase + 4096, 8});
    CHECK(operations[operations.size() - 2].kind == Kind::Write);
    CHECK(operations[operations.size() - 3].kind == Kind::Verify);
    CHECK(operations[operations.size() - 3].range == AddressRange{kBase + 4096, 3 * 2048});
    CHECK(isErased(ByteView(operations[operations.size() - 3].bytes).first(8)));
}

TEST_CASE("a plan without verification also writes the first word last, and verifies nothing")
{
    const auto plan = makePlan(imageOf({{kBase, counting(5000)}}), pages(8), {}, false);
    REQUIRE(plan);
    CHECK(of(*plan, Kind::Verify).empty());
    CHECK(plan->bytesToVerify == 0);
    CHECK(plan->operations.back().range == AddressRange{kBase, 8});
}

TEST_CASE("bytes around the image are restored, and only those that are not empty are written")
{
    std::map<Address, Bytes> around;
    Bytes tail(2048 - 100, kErasedByte);
    tail[1000] = 0x42;
    around[kBase + 100] = tail;
    const auto plan = makePlan(imageOf({{kBase, counting(100)}}), pages(4), around, true);
    REQUIRE(plan);
    CHECK(plan->sectors[0].intent == SectorIntent::Merge);
    CHECK(plan->bytesGivenUp == 0);
    // 96 + 8 after the first program unit, 8 for the lone byte, 8 for the first program unit.
    CHECK(plan->bytesToWrite == 104 + 8);
    // In one run, because a second address costs more than the gap.
    CHECK(plan->bytesToVerify == 1104 + 8);
    test::ModelFlash flash(kBase, [&] {
        Bytes content(4 * 2048, 0xAA);
        std::ranges::copy(tail, content.begin() + 100);
        return content;
    }());
    for (const Operation& operation : plan->operations)
        flash.apply(operation);
    CHECK(flash.bytes()[1100] == 0x42);
    CHECK(flash.bytes()[2048] == 0xAA);
}

TEST_CASE("unread bytes in gaps are lost, counted and announced")
{
    const auto plan = makePlan(imageOf({{kBase, counting(100)}}), pages(4), {}, true);
    REQUIRE(plan);
    CHECK(plan->sectors[0].intent == SectorIntent::Rewrite);
    CHECK(plan->bytesGivenUp == 1948);
    CHECK_THAT(plan->sentence().toStdString(), test::hasText("Discards 1.9 KB of adjacent data."));
}

TEST_CASE("a plan describes in one sentence what it will do")
{
    const auto map = pages(512);
    CHECK(
        makePlan(imageOf({{kBase, counting(14 * 1024)}}), map, {}, true)->sentence()
        == QStringLiteral("Writes 14 KB in 7 sectors. Takes less than a second. Everything else on "
                          "the device is kept."));
    CHECK(makeVerifyPlan(imageOf({{kBase, counting(14 * 1024)}}), map)->sentence()
          == QStringLiteral("Compares 14 KB with the device and changes nothing. Takes less than a "
                            "second."));
    CHECK(makeErasePlan({{kBase, 2048}}, map, true)->sentence()
          == QStringLiteral("Erases 1 sector. Takes less than a second."));
    Plan slow;
    slow.bytesToWrite = 1024;
    slow.sectorsToErase = 3;
    slow.predicted = std::chrono::seconds(40);
    CHECK_THAT(slow.sentence().toStdString(), test::hasText("about 40 seconds"));
    slow.predicted = std::chrono::seconds(150);
    CHECK_THAT(slow.sentence().toStdString(), test::hasText("about 3 minutes"));
}

TEST_CASE("the predicted time for a full write of 512 KB is close to the datasheet's")
{
    const auto plan = makePlan(imageOf({{kBase, counting(512 * 1024)}}), pages(512), {}, false);
    REQUIRE(plan);
    // Facts, section 5: 46 to 53 ms for a page including everything.
    const double seconds = std::chrono::duration<double>(plan->predicted).count();
    CHECK(seconds == test::Approx(256 * 0.0535).epsilon(0.05));
}

TEST_CASE("an image outside the map is refused before anything is planned")
{
    SECTION("behind the end")
    {
        const auto plan = makePlan(imageOf({{kBase, counting(2049)}}), pages(1), {}, true);
        REQUIRE_FALSE(plan);
        CHECK(plan.error().kind() == ErrorKind::OutsideMap);
    }
    SECTION("an alternate setting that does not exist")
    {
        const auto plan = makePlan(imageOf({{kBase, counting(8)}}, 3), pages(1), {}, true);
        REQUIRE_FALSE(plan);
        CHECK(plan.error().kind() == ErrorKind::OutsideMap);
    }
    SECTION("across a gap")
    {
        memory::MemoryArea area = flashArea({2048, 2048, 2048});
        area.sectors.erase(area.sectors.begin() + 1);
        const auto plan =
            makePlan(imageOf({{kBase + 2040, counting(16)}}), memory::MemoryMap({area}), {}, true);
        REQUIRE_FALSE(plan);
        CHECK(plan.error().kind() == ErrorKind::OutsideMap);
    }
    SECTION("a sector that cannot be written, or not erased")
    {
        memory::MemoryArea area = flashArea({2048, 2048});
        area.sectors[1].isWritable = false;
        const memory::MemoryMap readOnly({area});
        CHECK(makePlan(imageOf({{kBase + 2048, counting(8)}}), readOnly, {}, true).error().kind()
              == ErrorKind::OutsideMap);
        CHECK(makePlan(imageOf({{kBase, counting(8)}}), readOnly, {}, true));
        area.sectors[1].isWritable = true;
        area.sectors[1].isErasable = false;
        CHECK(makePlan(imageOf({{kBase + 2048, counting(8)}}), memory::MemoryMap({area}), {}, true)
                  .error()
                  .kind()
              == ErrorKind::OutsideMap);
    }
    SECTION("the end of the address space")
    {
        const auto plan = makePlan(imageOf({{0xFFFFFFF8, counting(16)}}),
                                   memory::MemoryMap({flashArea({16}, 0, 0xFFFFFFF0)}), {}, true);
        REQUIRE_FALSE(plan);
        CHECK(plan.error().kind() == ErrorKind::OutsideMap);
    }
    SECTION("sectors that are no multiple of a flash word")
    {
        const auto plan = makePlan(imageOf({{kBase, counting(8)}}),
                                   memory::MemoryMap({flashArea({100, 100})}), {}, true);
        REQUIRE_FALSE(plan);
        CHECK(plan.error().kind() == ErrorKind::OutsideMap);
    }
}

TEST_CASE("option bytes and OTP are never part of an update, whatever their layout claims")
{
    for (const auto& name : {QStringLiteral("Option Bytes"), QStringLiteral("OTP Memory")}) {
        memory::MemoryArea area = flashArea({40}, 1, 0x1FFF7800);
        area.name = name;
        const auto plan = makePlan(imageOf({{0x1FFF7800, counting(40)}}, 1),
                                   memory::MemoryMap({flashArea({2048}), area}), {}, true);
        REQUIRE_FALSE(plan);
        CHECK(plan.error().kind() == ErrorKind::OutsideMap);
        CHECK_THAT(plan.error().summary().toStdString(), test::hasText("never does that"));
    }
}

TEST_CASE("an image without bytes or with two values for one byte is refused")
{
    CHECK(makePlan({}, pages(1), {}, true).error().kind() == ErrorKind::BadFile);
    CHECK(makePlan(imageOf({{kBase, {}}}), pages(1), {}, true).error().kind()
          == ErrorKind::BadFile);
    auto image = imageOf({{kBase, counting(16)}});
    image.targets.push_back(imageOf({{kBase + 15, counting(16)}}).targets.front());
    CHECK(makePlan(image, pages(1), {}, true).error().kind() == ErrorKind::BadFile);
    image.targets.back().segments.front().address = kBase + 16;
    CHECK(makePlan(image, pages(1), {}, true));
}

TEST_CASE("two targets in different memories are planned together, the lower vector table last")
{
    const memory::MemoryMap map({flashArea({2048, 2048}), flashArea({4096}, 2, 0x90000000)});
    auto image = imageOf({{0x90000000, counting(64)}}, 2);
    image.targets.push_back(imageOf({{kBase, counting(2048)}}).targets.front());
    const auto plan = makePlan(image, map, {}, false);
    REQUIRE(plan);
    CHECK(plan->operations.front().range == AddressRange{kBase, 2048});
    CHECK(plan->operations.front().alternateSetting == 0);
    CHECK(plan->operations.back().range == AddressRange{kBase, 8});
    CHECK(plan->sectors.size() == 3);
}

TEST_CASE("a comparison covers exactly the segments and touches nothing")
{
    const auto image = imageOf({{kBase + 3, counting(5)}, {kBase + 4000, counting(100)}});
    const auto plan = makeVerifyPlan(image, pages(4));
    REQUIRE(plan);
    REQUIRE(plan->operations.size() == 2);
    CHECK(plan->operations[0].range == AddressRange{kBase + 3, 5});
    CHECK(plan->operations[1].bytes == counting(100));
    CHECK(plan->bytesToVerify == 105);
    CHECK(plan->sectorsToErase == 0);
    memory::MemoryArea dark = flashArea({2048});
    dark.sectors[0].isReadable = false;
    CHECK(makeVerifyPlan(imageOf({{kBase, counting(8)}}), memory::MemoryMap({dark})).error().kind()
          == ErrorKind::OutsideMap);
}

TEST_CASE("an erase plan covers whole sectors only, each once, and verifies that they are empty")
{
    const auto map = pages(8);
    const auto plan = makeErasePlan({{kBase + 2048, 4096}, {kBase + 4096, 4096}}, map, true);
    REQUIRE(plan);
    CHECK(plan->sectorsToErase == 3);
    const auto proofs = of(*plan, Kind::Verify);
    REQUIRE(proofs.size() == 1);
    CHECK(proofs[0].range == AddressRange{kBase + 2048, 3 * 2048});
    CHECK(isErased(proofs[0].bytes));
    CHECK(of(*makeErasePlan({{kBase, 2048}}, map, false), Kind::Verify).empty());

    const auto cut = makeErasePlan({{kBase, 2049}}, map, true);
    REQUIRE_FALSE(cut);
    CHECK(cut.error().kind() == ErrorKind::Usage);
    CHECK(makeErasePlan({{kBase, 9 * 2048}}, map, true).error().kind() == ErrorKind::OutsideMap);
    CHECK(makeErasePlan({{0x20000000, 2048}}, map, true).error().kind() == ErrorKind::OutsideMap);
    CHECK(makeErasePlan({{kBase, 0}}, map, true).error().kind() == ErrorKind::OutsideMap);
}

TEST_CASE("erasing everything is one mass erase of the flash")
{
    const auto plan = makeErasePlan({}, pages(8), true);
    REQUIRE(plan);
    CHECK(plan->operations[0].kind == Kind::MassErase);
    CHECK(plan->operations[0].range == AddressRange{kBase, 8 * 2048});
    CHECK(plan->sectorsToErase == 8);
    CHECK(plan->bytesToVerify == 8 * 2048);
    CHECK(makeErasePlan({}, memory::MemoryMap(), true).error().kind() == ErrorKind::OutsideMap);
}

TEST_CASE("random images on random layouts: the plan results in image and preserved content")
{
    std::mt19937 random(476);
    const auto upTo = [&](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit)(random);
    };
    const std::vector<ByteCount> sizes{512, 1024, 2048, 4096, 16384};
    for (int round = 0; round < 150; ++round) {
        std::vector<ByteCount> layout(1 + upTo(11));
        const bool isUniform = upTo(1) == 0;
        for (ByteCount& size : layout)
            size = isUniform ? 2048 : sizes[upTo(sizes.size() - 1)];
        const memory::MemoryMap map({flashArea(layout)});
        const ByteCount total = map.areas().front().size();

        Bytes before(total);
        const bool isSparse = upTo(1) == 0;
        for (auto& byte : before)
            byte = isSparse && upTo(20) != 0 ? kErasedByte : static_cast<std::uint8_t>(upTo(255));
        std::vector<image::Segment> segments;
        ByteCount at = upTo(total - 1);
        while (at < total && segments.size() < 6) {
            const ByteCount size = 1 + upTo(std::min<ByteCount>(total - at, 6000) - 1);
            Bytes bytes(size);
            for (auto& byte : bytes)
                byte = static_cast<std::uint8_t>(upTo(255));
            segments.push_back({kBase + static_cast<Address>(at), std::move(bytes)});
            at += size + upTo(5000);
        }
        Bytes expected = before;
        for (const image::Segment& segment : segments)
            std::ranges::copy(segment.bytes,
                              expected.begin()
                                  + static_cast<std::ptrdiff_t>(segment.address - kBase));
        const auto image = imageOf(segments);
        test::ModelFlash flash(kBase, before);
        const auto plan = makePlan(image, map, readAround(image, map, flash), true);
        REQUIRE(plan);
        CHECK(plan->bytesGivenUp == 0);

        const Address first = segments.front().address / 8 * 8;
        const AddressRange vectors{first, 8};
        Bytes wanted(expected.begin() + (first - kBase), expected.begin() + (first - kBase) + 8);
        std::size_t erased = 0;
        ByteCount written = 0;
        for (std::size_t i = 0; i < plan->operations.size(); ++i) {
            // A power cut before the last write never leaves a vector table.
            const bool isEverythingElseThere = [&] {
                Bytes now = flash.bytes();
                std::ranges::copy(wanted, now.begin() + (first - kBase));
                return now == expected;
            }();
            if (i > 0 && !isEverythingElseThere)
                REQUIRE(isErased(flash.read(vectors)));
            const Operation& operation = plan->operations[i];
            if (operation.kind == Kind::EraseSector) {
                ++erased;
                const bool isTouched = std::ranges::any_of(segments, [&](const auto& segment) {
                    return segment.range().overlaps(operation.range);
                });
                REQUIRE(isTouched);
            }
            written += operation.kind == Kind::Write ? operation.range.size : 0;
            REQUIRE_NOTHROW(flash.apply(operation));
        }
        REQUIRE(flash.bytes() == expected);
        REQUIRE(erased == plan->sectorsToErase);
        REQUIRE(written == plan->bytesToWrite);
        // Every byte of the image is verified, and only the first program unit more than once.
        std::vector<int> proofs(total, 0);
        for (const Operation& operation : of(*plan, Kind::Verify)) {
            for (ByteCount i = 0; i < operation.range.size; ++i)
                ++proofs[operation.range.first - kBase + i];
        }
        const auto commit = proofs.begin() + (first - kBase);
        std::for_each(commit, commit + 8, [](int& count) { count = std::min(count, 1); });
        REQUIRE(std::ranges::max(proofs) == 1);
        for (const image::Segment& segment : segments) {
            const auto begin = proofs.begin() + (segment.address - kBase);
            REQUIRE(std::count(begin, begin + static_cast<std::ptrdiff_t>(segment.bytes.size()), 1)
                    == static_cast<std::ptrdiff_t>(segment.bytes.size()));
        }
    }
}
