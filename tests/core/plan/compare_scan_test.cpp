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

/// The pages that are read from a device; `isEqual` says which pages match the image.
std::set<std::size_t> pagesRead(std::size_t imagePages,
                                const std::function<bool(std::size_t)>& isEqual)
{
    const memory::MemoryMap map = test::pagesOfFlash(512);
    const WantedContent wanted = test::wantedAtStart(map, imagePages * kPlanPage);
    PlanRules rules;
    rules.policy = Policy::Sectors;
    const MassErase massErase = examineMassErase(wanted, rules);
    CompareScan scan(wanted, massErase, Timings(), rules);
    memory::SparseBytes known;
    std::set<std::size_t> pages;
    while (const auto request = scan.next(known)) {
        const std::size_t page = (request->range.first - kPlanFlash) / kPlanPage;
        REQUIRE(pages.insert(page).second);
        known.put(0, request->range.first, Bytes(request->range.size, isEqual(page) ? 0x42 : 0x11));
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
