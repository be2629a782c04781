// SPDX-License-Identifier: MIT
#include "core/plan/survey.h"
#include "tests/core/plan/planning_parts.h"

using namespace fieldflash;
using namespace fieldflash::plan;
using test::kPlanFlash;
using test::kPlanPage;

namespace {

/// What a survey reads from a flash with this many pages, filled with one value.
std::vector<memory::MemoryRange> asked(std::size_t pages, ByteCount imageSize, std::uint8_t value,
                                       const PlanRules& rules)
{
    const memory::MemoryMap map = test::pagesOfFlash(pages);
    const WantedContent wanted = test::wantedAtStart(map, imageSize);
    memory::SparseBytes known;
    Survey survey(wanted, Timings(), rules);
    std::vector<memory::MemoryRange> requests;
    while (const auto request = survey.next(known)) {
        REQUIRE(requests.size() < 1000);
        REQUIRE_FALSE(known.isKnown(*request));
        known.put(request->alternateSetting, request->range.first,
                  Bytes(request->range.size, value));
        requests.push_back(*request);
    }
    return requests;
}

ByteCount bytesOf(const std::vector<memory::MemoryRange>& requests)
{
    ByteCount sum = 0;
    for (const memory::MemoryRange& request : requests)
        sum += request.range.size;
    return sum;
}

} // namespace

TEST_CASE("a device that contains the whole image is read once and no further")
{
    CHECK(bytesOf(asked(512, 7 * kPlanPage, 0x42, PlanRules())) == 7 * kPlanPage);
}

TEST_CASE("of a small image that differs everywhere only the first blocks are read")
{
    CHECK(bytesOf(asked(512, 7 * kPlanPage, 0x11, PlanRules())) <= 3 * kPlanPage);
}

TEST_CASE("of a large image that differs everywhere little is read, regardless of its size")
{
    PlanRules rules;
    rules.policy = Policy::Sectors;
    CHECK(bytesOf(asked(512, 256 * kPlanPage, 0x11, rules)) <= 24 * kPlanPage);
}

TEST_CASE("nothing is compared if every sector is to be written, and the first erase is prepared")
{
    PlanRules rules;
    rules.policy = Policy::Full;
    const auto requests = asked(512, 7 * kPlanPage, 0x11, rules);
    CHECK(bytesOf(requests) == 2 * kPlanPage);
    CHECK(requests.front().range.first == kPlanFlash);
    rules.isEraseUnitChecked = true;
    CHECK(asked(512, 7 * kPlanPage, 0x11, rules).empty());
}

TEST_CASE("the gaps of a sector that will be erased are read, unless they may be lost")
{
    PlanRules rules;
    rules.policy = Policy::Full;
    rules.isEraseUnitChecked = true;
    const auto requests = asked(8, 100, 0x11, rules);
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].range == AddressRange{kPlanFlash + 100, kPlanPage - 100});
    rules.preserve = false;
    CHECK(asked(8, 100, 0x11, rules).empty());
}
