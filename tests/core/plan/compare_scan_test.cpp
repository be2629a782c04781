// SPDX-License-Identifier: MIT
#include "core/plan/detail/compare_scan.h"
#include "tests/core/plan/planning_parts.h"

#include <functional>
#include <set>

using namespace fieldflash;
using namespace fieldflash::plan;
using test::kPlanFlash;
using test::kPlanPage;

namespace {

using IsEqual = std::function<bool(std::size_t)>;

/// What is read from a device whose whole flash is in the image; `isEqual` says which sectors
/// match.
std::vector<memory::MemoryRange> requests(const memory::MemoryMap& map, ByteCount sectorSize,
                                          std::size_t sectors, const IsEqual& isEqual)
{
    const WantedContent wanted = test::wantedAtStart(map, sectors * sectorSize);
    PlanRules rules;
    rules.policy = Policy::Sectors;
    const MassErase massErase = examineMassErase(wanted, rules);
    CompareScan scan(wanted, massErase, Timings(), rules);
    memory::SparseBytes known;
    std::vector<memory::MemoryRange> asked;
    while (const auto request = scan.next(known)) {
        REQUIRE_FALSE(known.isKnown(*request));
        asked.push_back(*request);
        for (const WantedSector& sector : wanted.sectors) {
            const AddressRange part = intersection(request->range, sector.sector.range);
            const bool matches =
                isEqual(static_cast<std::size_t>((part.first - kPlanFlash) / sectorSize));
            if (!part.isEmpty())
                known.put(0, part.first, Bytes(part.size, matches ? 0x42 : 0x11));
        }
    }
    return asked;
}

/// The pages that are read.
std::set<std::size_t> pagesRead(std::size_t imagePages, const IsEqual& isEqual)
{
    std::set<std::size_t> pages;
    for (const auto& request : requests(test::pagesOfFlash(512), kPlanPage, imagePages, isEqual)) {
        for (ByteCount at = request.range.first; at < request.range.end(); at += kPlanPage)
            pages.insert((at - kPlanFlash) / kPlanPage);
    }
    return pages;
}

} // namespace

TEST_CASE("a comparison continues as long as it finds content that can stay")
{
    CHECK(pagesRead(200, [](std::size_t) { return true; }).size() == 200);
    CHECK(pagesRead(200, [](std::size_t page) { return page % 5 != 0; }).size() == 200);
}

TEST_CASE("a comparison that finds nothing stops, the sooner the smaller the image")
{
    const auto never = [](std::size_t) { return false; };
    CHECK(pagesRead(7, never).size() <= 2);
    CHECK(pagesRead(200, never).size() <= 16);
}

TEST_CASE("a matching part far behind differences is found, including the border before it")
{
    const auto read = pagesRead(200, [](std::size_t page) { return page >= 100; });
    for (std::size_t page = 101; page < 200; ++page)
        CHECK(read.contains(page));
    CHECK(read.size() < 130);
}

TEST_CASE("small sectors are compared a whole block at a time")
{
    const memory::MemoryMap map = test::flashOf(64, 256);
    const auto asked = requests(map, 256, 64, [](std::size_t) { return true; });
    CHECK(asked.size() == 8);
    for (const memory::MemoryRange& request : asked)
        CHECK(request.range.size == 2048);
}

TEST_CASE("a comparison reads over what lies between two blocks where a new address costs more")
{
    const memory::MemoryMap map = test::flashOf(16, 4096);
    const auto asked = requests(map, 4096, 16, [](std::size_t) { return false; });
    REQUIRE(asked.size() >= 2);
    CHECK(asked[0].range == AddressRange{kPlanFlash, 2048});
    CHECK(asked[1].range == AddressRange{kPlanFlash + 2048, 4096});
}
