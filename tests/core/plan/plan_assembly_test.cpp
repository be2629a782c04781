// SPDX-License-Identifier: MIT
#include "core/plan/detail/plan_assembly.h"
#include "tests/core/plan/planning_parts.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::plan;
using Kind = Operation::Kind;
using test::kPlanFlash;
using test::kPlanPage;

namespace {

std::vector<Kind> kindsOf(const Plan& plan)
{
    std::vector<Kind> kinds;
    for (const Operation& operation : plan.operations)
        kinds.push_back(operation.kind);
    return kinds;
}

/// Consecutive pages starting with the first, each filled with the value.
memory::SparseBytes flashOf(std::size_t pages, std::uint8_t value)
{
    memory::SparseBytes known;
    known.put(0, kPlanFlash, Bytes(pages * kPlanPage, value));
    return known;
}

Address page(std::size_t number) { return kPlanFlash + static_cast<Address>(number * kPlanPage); }

PlanRules proved()
{
    PlanRules rules;
    rules.isEraseUnitChecked = true;
    return rules;
}

} // namespace

TEST_CASE("sectors are erased, written and verified, and the start of the program is last")
{
    const auto map = test::pagesOfFlash(8);
    const auto wanted = test::wantedAtStart(map, 3 * kPlanPage);
    const auto known = flashOf(8, 0x11);
    const Plan plan = PlanAssembly(wanted, known, Timings(), proved()).bySectors();
    using enum Operation::Kind;
    CHECK(kindsOf(plan)
          == std::vector<Kind>{EraseSector, EraseSector, EraseSector, Write, Write, Verify, Write,
                               Verify});
    CHECK(plan.operations[0].range.first == kPlanFlash);
    CHECK(plan.operations[3].range == AddressRange{page(1), 2 * kPlanPage});
    CHECK(plan.operations[4].range == AddressRange{kPlanFlash + 8, kPlanPage - 8});
    CHECK(plan.operations[6].range == AddressRange{kPlanFlash, 8});
    CHECK(plan.operations[7].range == AddressRange{kPlanFlash, 8});
    // The first program unit stays empty until everything else is verified.
    CHECK(isErased(ByteView(plan.operations[5].bytes).first(8)));
    CHECK(plan.operations[5].imageBytes + plan.operations[7].imageBytes == 3 * kPlanPage);
    CHECK(plan.sectorsToErase == 3);
    CHECK(plan.sectors.size() == 8);
    CHECK(plan.keepsRest);
}

TEST_CASE("the first erase of a session is checked, later ones are not")
{
    const auto map = test::pagesOfFlash(8);
    const auto wanted = test::wantedAtStart(map, kPlanPage);
    const auto known = flashOf(8, 0x11);
    const auto first = PlanAssembly(wanted, known, Timings(), PlanRules()).bySectors();
    CHECK(first.operations[1].kind == Kind::CheckEraseUnit);
    const auto later = PlanAssembly(wanted, known, Timings(), proved()).bySectors();
    CHECK(std::ranges::count(later.operations, Kind::CheckEraseUnit, &Operation::kind) == 0);
}

TEST_CASE("content around the image in an erased sector is written back and verified")
{
    const auto map = test::pagesOfFlash(4);
    const auto wanted = test::wantedAtStart(map, kPlanPage + 100);
    const auto known = flashOf(4, 0x11);
    const Plan plan = PlanAssembly(wanted, known, Timings(), proved()).bySectors();
    Bytes flash(2 * kPlanPage, 0xFF);
    for (const Operation& operation : plan.operations) {
        if (operation.kind == Kind::Write)
            std::ranges::copy(
                operation.bytes,
                flash.begin() + static_cast<std::ptrdiff_t>(operation.range.first - kPlanFlash));
    }
    Bytes expected(2 * kPlanPage, 0x11);
    std::fill_n(expected.begin(), kPlanPage + 100, std::uint8_t{0x42});
    CHECK(flash == expected);
    CHECK(plan.bytesToVerify == 2 * kPlanPage + 8);
    CHECK(plan.bytesGivenUp == 0);
}

TEST_CASE("unread content around the image is counted as discarded")
{
    const auto map = test::pagesOfFlash(4);
    const auto wanted = test::wantedAtStart(map, kPlanPage + 100);
    const Plan plan = PlanAssembly(wanted, {}, Timings(), proved()).bySectors();
    CHECK(plan.bytesGivenUp == kPlanPage - 100);
}

TEST_CASE("empty ranges are written without an erase, and known content is kept for failures")
{
    const auto map = test::pagesOfFlash(4);
    const auto wanted = test::wantedAtStart(map, 2 * kPlanPage);
    auto known = flashOf(2, 0x42);
    known.put(0, kPlanFlash, Bytes(8, 0xFF)); // an interrupted update: the start is missing
    known.put(0, page(1) + 1024, Bytes(64, 0xFF));
    const Plan plan = PlanAssembly(wanted, known, Timings(), PlanRules()).bySectors();
    CHECK(plan.sectorsToErase == 0);
    CHECK(plan.bytesToWrite == 64 + 8);
    ByteCount existing = 0;
    for (const Operation& write : plan.existing) {
        CHECK(write.kind == Kind::Write);
        CHECK(write.bytes.size() == write.range.size);
        existing += write.range.size;
    }
    CHECK(existing == 2 * kPlanPage - 64 - 8);
}

TEST_CASE("after a mass erase foreign content is written before the image")
{
    const auto map = test::pagesOfFlash(8);
    const auto wanted = test::wantedAtStart(map, kPlanPage);
    auto known = flashOf(8, 0xFF);
    known.put(0, kPlanFlash, Bytes(kPlanPage, 0x11));
    known.put(0, page(6), Bytes(kPlanPage, 0x77));
    const PlanRules rules;
    const MassErase massErase = examineMassErase(wanted, rules);
    const Foreign foreign = examineForeign(massErase, known, rules);
    REQUIRE(foreign.used.size() == 1);
    const Plan plan = PlanAssembly(wanted, known, Timings(), rules).byMassErase(massErase, foreign);
    using enum Operation::Kind;
    REQUIRE(plan.operations[0].kind == MassErase);
    // The erase is checked where there was content.
    CHECK(plan.operations[1].kind == CheckErased);
    CHECK(plan.operations[2].kind == CheckErased);
    CHECK(plan.operations[3].kind == Write);
    CHECK(plan.operations[3].range == AddressRange{page(6), kPlanPage});
    CHECK(plan.operations[3].bytes == Bytes(kPlanPage, 0x77));
    CHECK(plan.sectorsToErase == 8);
    CHECK(plan.policy == Policy::Mass);
}

TEST_CASE("without verification nothing is read back, and with a whole chip nothing is preserved")
{
    const auto map = test::pagesOfFlash(4);
    const auto wanted = test::wantedAtStart(map, kPlanPage);
    PlanRules rules = proved();
    rules.verify = false;
    rules.wholeChip = true;
    const Plan plan = PlanAssembly(wanted, flashOf(4, 0x11), Timings(), rules).bySectors();
    CHECK(plan.bytesToVerify == 0);
    CHECK_FALSE(plan.keepsRest);
    CHECK(plan.sentence().contains(QStringLiteral("not kept")));
}
