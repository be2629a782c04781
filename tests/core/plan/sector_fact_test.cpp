// SPDX-License-Identifier: MIT
#include "core/plan/sector_fact.h"
#include "tests/core/plan/planning_parts.h"

using namespace fieldflash;
using namespace fieldflash::plan;
using test::kPlanFlash;
using test::kPlanPage;

TEST_CASE("a sector matches, is missing, differs or is unknown according to the bytes read")
{
    const memory::MemoryMap map = test::pagesOfFlash(4);
    const WantedContent wanted = test::wantedAtStart(map, 100);
    const WantedSector& sector = wanted.sectors.front();
    memory::SparseBytes known;
    CHECK(factOf(sector, known) == SectorFact::Unknown);
    known.put(0, kPlanFlash, Bytes(50, 0x42));
    CHECK(factOf(sector, known) == SectorFact::Unknown);
    known.put(0, kPlanFlash + 50, Bytes(50, 0x42));
    CHECK(factOf(sector, known) == SectorFact::Equal);
    known.put(0, kPlanFlash + 40, Bytes(8, 0xFF));
    CHECK(factOf(sector, known) == SectorFact::Missing);
    CHECK(factOf(sector, known, false) == SectorFact::Different);
    known.put(0, kPlanFlash + 41, Bytes{0});
    CHECK(factOf(sector, known) == SectorFact::Different);
}

TEST_CASE("one wrong byte decides before everything is read, and torn cells differ")
{
    const memory::MemoryMap map = test::pagesOfFlash(4);
    const WantedContent wanted = test::wantedAtStart(map, kPlanPage);
    memory::SparseBytes known;
    known.put(0, kPlanFlash + 8, Bytes{1});
    CHECK(factOf(wanted.sectors.front(), known) == SectorFact::Different);
    memory::SparseBytes torn;
    torn.put(0, kPlanFlash, Bytes(kPlanPage, 0x42));
    torn.putUnreadable({0, {kPlanFlash + 16, 8}});
    CHECK(factOf(wanted.sectors.front(), torn) == SectorFact::Different);
}

TEST_CASE("the sector with the vector table is rewritten if any other changes")
{
    const memory::MemoryMap map = test::pagesOfFlash(4);
    const WantedContent wanted = test::wantedAtStart(map, 2 * kPlanPage);
    memory::SparseBytes known;
    known.put(0, kPlanFlash, Bytes(2 * kPlanPage, 0x42));
    const auto equal = decideSectors(wanted, known, PlanRules());
    CHECK(equal[0].intent == SectorIntent::Equal);
    CHECK(equal[1].intent == SectorIntent::Equal);
    known.put(0, kPlanFlash + 3000, Bytes{0});
    const auto changed = decideSectors(wanted, known, PlanRules());
    CHECK(changed[0].intent == SectorIntent::Rewrite);
    CHECK(changed[1].intent == SectorIntent::Rewrite);
}

TEST_CASE("bytes in a gap are preserved if known, and otherwise counted as lost")
{
    const memory::MemoryMap map = test::pagesOfFlash(4);
    const WantedContent wanted = test::wantedAtStart(map, 100);
    memory::SparseBytes known;
    known.put(0, kPlanFlash, Bytes(100, 0x11));
    const auto lost = decideSectors(wanted, known, PlanRules());
    CHECK(lost[0].intent == SectorIntent::Rewrite);
    CHECK(lost[0].givenUp == kPlanPage - 100);
    CHECK(unknownAround(wanted.sectors[0], known)
          == std::vector<AddressRange>{{kPlanFlash + 100, kPlanPage - 100}});
    known.put(0, kPlanFlash + 100, Bytes(kPlanPage - 100, 0x22));
    const auto kept = decideSectors(wanted, known, PlanRules());
    CHECK(kept[0].intent == SectorIntent::Merge);
    CHECK(kept[0].givenUp == 0);
    const Bytes content = contentAfter(wanted.sectors[0], known, PlanRules());
    CHECK(content[99] == 0x42);
    CHECK(content[100] == 0x22);
}
