// SPDX-License-Identifier: MIT
// Properties for every image, every map, every content and every interruption.
#include "core/plan/survey.h"
#include "core/update/detail/planning.h"
#include "tests/core/plan/model_flash.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::plan;
using namespace fieldflash::update;
using Kind = Operation::Kind;
using test::ModelFlash;

namespace {

/// A device with one or two memories, an image for it, and the expected final content.
struct World {
    explicit World(std::mt19937& source) : random(source)
    {
        makeArea(0, 0x08000000);
        if (upTo(3) == 0)
            makeArea(2, 0x90000000);
        map = memory::MemoryMap(areas);
        makeImage();
        rules.preserve = true;
        rules.policy = static_cast<Policy>(upTo(3));
        if (rules.policy == Policy::Mass && areas.size() > 1)
            rules.policy = Policy::Auto;
        rules.wholeChip = upTo(7) == 0;
    }

    std::size_t upTo(std::size_t limit)
    {
        return std::uniform_int_distribution<std::size_t>(0, limit)(random);
    }

    void makeArea(std::uint8_t alternate, Address first)
    {
        const std::vector<ByteCount> sizes{512, 1024, 2048, 4096, 16384};
        memory::MemoryArea area;
        area.alternateSetting = alternate;
        area.name = QStringLiteral("Internal Flash");
        const bool isUniform = upTo(1) == 0;
        ByteCount at = first;
        for (std::size_t i = 0, count = 1 + upTo(15); i < count; ++i) {
            const ByteCount size = isUniform ? 2048 : sizes[upTo(sizes.size() - 1)];
            area.sectors.push_back({{static_cast<Address>(at), size}, true, true, true});
            at += size;
        }
        Bytes content(at - first, kErasedByte);
        for (const memory::Sector& sector : area.sectors)
            fill(content, sector.range.first - first, sector.range.size);
        flash.emplace(alternate, ModelFlash(first, content));
        before[alternate] = content;
        areas.push_back(std::move(area));
    }

    /// Fills it completely, sparsely or not at all.
    void fill(Bytes& content, std::size_t offset, std::size_t size)
    {
        const auto kind = upTo(3);
        for (std::size_t i = offset; i < offset + size; ++i) {
            if (kind == 1 || (kind == 2 && upTo(40) == 0))
                content[i] = static_cast<std::uint8_t>(upTo(255));
        }
    }

    void makeImage()
    {
        const bool isLikeBefore = upTo(1) == 0;
        for (const memory::MemoryArea& area : areas) {
            image::Target target;
            target.alternateSetting = area.alternateSetting;
            const Address first = area.sectors.front().range.first;
            const ByteCount total = area.size();
            ByteCount at = upTo(2) == 0 ? 0 : upTo(total - 1);
            while (at < total && target.segments.size() < 6) {
                const ByteCount size = 1 + upTo(std::min<ByteCount>(total - at, 9000) - 1);
                const auto begin =
                    before[area.alternateSetting].begin() + static_cast<std::ptrdiff_t>(at);
                Bytes bytes(begin, begin + static_cast<std::ptrdiff_t>(size));
                const std::size_t changes = isLikeBefore ? upTo(3) : size;
                for (std::size_t i = 0; i < changes; ++i)
                    bytes[isLikeBefore ? upTo(size - 1) : i] =
                        static_cast<std::uint8_t>(upTo(3) == 0 ? kErasedByte : upTo(255));
                target.segments.push_back({first + static_cast<Address>(at), std::move(bytes)});
                at += size + upTo(5000);
            }
            image.targets.push_back(std::move(target));
        }
        expected = before;
        for (const image::Target& target : image.targets) {
            Bytes& content = expected[target.alternateSetting];
            const Address first = map.area(target.alternateSetting)->sectors.front().range.first;
            for (const image::Segment& segment : target.segments)
                std::ranges::copy(segment.bytes,
                                  content.begin()
                                      + static_cast<std::ptrdiff_t>(segment.address - first));
        }
    }

    /// Reads what the survey asks for, and plans.
    Result<Planning> plan(const std::vector<image::Target>& saved = {})
    {
        auto wanted = wantedContent(image, map, rules.excluded, saved);
        if (!wanted)
            return failure(wanted.error());
        Planning planning;
        planning.wanted = std::move(*wanted);
        planning.rules = rules;
        for (WantedSector& sector : planning.wanted.sectors) {
            if (!sector.saved.empty())
                read(planning.known, {sector.alternateSetting, sector.sector.range});
        }
        Survey survey(planning.wanted, planning.timings, rules);
        std::size_t requests = 0;
        while (const auto request = survey.next(planning.known)) {
            if (++requests > 10'000)
                throw std::logic_error("a survey that never ends");
            if (planning.known.isKnown({request->alternateSetting, request->range}))
                throw std::logic_error("a survey that asks for what it knows");
            read(planning.known, *request);
        }
        auto made = makePlan(planning.wanted, planning.known, planning.timings, rules);
        if (!made)
            return failure(made.error());
        planning.plan = std::make_shared<const Plan>(std::move(*made));
        return planning;
    }

    void read(memory::SparseBytes& known, const memory::MemoryRange& request)
    {
        flash.at(request.alternateSetting).readInto(known, request.alternateSetting, request.range);
    }

    void apply(const Operation& operation)
    {
        flash.at(operation.alternateSetting).apply(operation);
    }

    /// Image and preserved gaps are in place. For an image that owns the chip, the rest may be
    /// lost.
    [[nodiscard]] bool isDone() const
    {
        for (const auto& [alternate, content] : expected) {
            const Bytes& now = flash.at(alternate).bytes();
            if (!rules.wholeChip && now != content)
                return false;
        }
        for (const image::Target& target : image.targets) {
            for (const image::Segment& segment : target.segments) {
                if (flash.at(target.alternateSetting).read(segment.range()) != segment.bytes)
                    return false;
            }
        }
        return true;
    }

    std::mt19937& random;
    std::vector<memory::MemoryArea> areas;
    memory::MemoryMap map;
    std::map<std::uint8_t, ModelFlash> flash;
    std::map<std::uint8_t, Bytes> before;
    std::map<std::uint8_t, Bytes> expected;
    image::FirmwareImage image;
    PlanRules rules;
};

/// Every byte of the image is either verified after writing, or was compared and stays.
void requireProof(const Planning& planning)
{
    ByteCount meant = planning.plan->bytesProved;
    for (const Operation& operation : planning.plan->operations)
        meant += operation.kind == Kind::Verify ? operation.imageBytes : 0;
    REQUIRE(meant == planning.wanted.imageSize);
}

void requireTotals(const Planning& planning, const memory::MemoryMap& map)
{
    const Plan& plan = *planning.plan;
    ByteCount sectors = 0;
    ByteCount covered = 0;
    std::size_t erases = 0;
    ByteCount written = 0;
    for (const Region& region : plan.regions) {
        sectors += region.sectors;
        covered += region.range.size;
        erases += region.erases;
        written += region.bytesToWrite;
        REQUIRE_FALSE(region.reason.isEmpty());
    }
    REQUIRE(sectors == plan.sectors.size());
    ByteCount all = 0;
    for (const memory::MemoryArea& area : map.areas())
        all += area.size();
    REQUIRE(covered == all);
    REQUIRE(erases == plan.sectorsToErase);
    REQUIRE(written <= plan.bytesToWrite); // joined gaps are written as well
}

/// The first program unit of the image is empty until everything else is complete.
void requireOrder(const World& world, const Planning& planning, bool isBegun)
{
    const WantedContent& wanted = planning.wanted;
    if (!isBegun || wanted.commit.isEmpty() || world.rules.wholeChip || world.isDone())
        return;
    const auto& flash = world.flash.at(wanted.vectorAlternate);
    const Address first = world.map.area(wanted.vectorAlternate)->sectors.front().range.first;
    Bytes now = flash.bytes();
    const Bytes commit = flash.read(wanted.commit);
    if (isErased(commit))
        return;
    // Only the verification of that program unit may be left.
    const auto& expected = world.expected.at(wanted.vectorAlternate);
    REQUIRE(
        std::equal(commit.begin(), commit.end(), expected.begin() + (wanted.commit.first - first)));
    FAIL("a vector table without its program");
}

} // namespace

TEST_CASE("every plan results in exactly the image and the preserved content, and verifies it")
{
    std::mt19937 random(476);
    std::map<Policy, int> ways;
    for (int round = 0; round < 400; ++round) {
        World world(random);
        const auto planning = world.plan();
        INFO("round " << round);
        if (!planning) {
            REQUIRE(world.rules.policy == Policy::Mass);
            continue;
        }
        ++ways[planning->plan->policy];
        REQUIRE(planning->plan->bytesGivenUp == 0);
        requireProof(*planning);
        requireTotals(*planning, world.map);
        bool isBegun = false;
        for (const Operation& operation : planning->plan->operations) {
            requireOrder(world, *planning, isBegun);
            REQUIRE_NOTHROW(world.apply(operation));
            isBegun = true;
        }
        REQUIRE(world.isDone());
        // The same image again needs no writing, and is verified by the comparison.
        world.rules.policy = Policy::Auto;
        const auto again = world.plan();
        REQUIRE(again);
        REQUIRE(again->plan->operations.empty());
        REQUIRE(again->plan->bytesProved == again->wanted.imageSize);
    }
    CHECK(ways[Policy::Sectors] > 50);
    CHECK(ways[Policy::Mass] > 50);
    CHECK(ways[Policy::Full] > 20);
}

TEST_CASE("a plan that is interrupted anywhere, and made again, reaches the same result")
{
    std::mt19937 random(4711);
    for (int round = 0; round < 150; ++round) {
        World world(random);
        auto planning = world.plan();
        if (!planning)
            continue;
        for (int cuts = 0; cuts < 4 && !planning->plan->operations.empty(); ++cuts) {
            const auto& operations = planning->plan->operations;
            const std::size_t last = world.upTo(operations.size() - 1);
            INFO("round " << round << ", cut " << cuts << " in operation " << last);
            // What the session saves before its first erase.
            const auto saved = atRisk(*planning);
            for (std::size_t i = 0; i < last; ++i)
                REQUIRE_NOTHROW(world.apply(operations[i]));
            world.flash.at(operations[last].alternateSetting).cut(operations[last], random);
            const bool wasErasing = operations[last].kind == Kind::EraseSector
                || operations[last].kind == Kind::MassErase;
            world.rules.trustsEmpty = !wasErasing;
            world.rules.policy = static_cast<Policy>(world.upTo(1));
            planning = world.plan(saved);
            REQUIRE(planning);
        }
        for (const Operation& operation : planning->plan->operations)
            REQUIRE_NOTHROW(world.apply(operation));
        INFO("round " << round);
        REQUIRE(world.isDone());
    }
}

TEST_CASE("excluded and protected sectors are never touched")
{
    std::mt19937 random(99);
    int refused = 0;
    for (int round = 0; round < 200; ++round) {
        World world(random);
        const auto& sectors = world.areas.front().sectors;
        const AddressRange excluded = sectors[world.upTo(sectors.size() - 1)].range;
        if (world.upTo(1) == 0)
            world.rules.excluded = {excluded};
        else
            for (memory::Sector& sector : world.areas.front().sectors)
                sector.isErasable = sector.isErasable && sector.range != excluded;
        world.map = memory::MemoryMap(world.areas);
        const auto planning = world.plan();
        if (!planning) {
            ++refused;
            continue;
        }
        for (const Operation& operation : planning->plan->operations) {
            const bool isRead =
                operation.kind == Kind::Verify || operation.kind == Kind::CheckEraseUnit;
            if (operation.alternateSetting == 0 && !isRead)
                REQUIRE_FALSE(operation.range.overlaps(excluded));
        }
    }
    CHECK(refused > 20);
    CHECK(refused < 180);
}
