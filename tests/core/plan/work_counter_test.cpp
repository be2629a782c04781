// SPDX-License-Identifier: MIT
#include "core/plan/work_counter.h"
#include "tests/core/plan/planning_parts.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::plan;
using Kind = Operation::Kind;

namespace {

constexpr Address kFlash = 0x08000000;

Operation operation(Kind kind, Address address, ByteCount size)
{
    return {{0, {address, size}}, kind, {}, 0};
}

} // namespace

TEST_CASE("an address is counted if it has to be set, as in the real protocol")
{
    const auto map = test::pagesOfFlash(16);
    WorkCounter counter(map, 2048);
    const WorkAmount erased = counter.add(operation(Kind::EraseSector, kFlash, 2048));
    CHECK(erased.sectorErases == 1);
    CHECK(erased.bytesErased == 2048);
    CHECK(erased.setAddress == 0);
    // Two blocks, and the rest with a separate address.
    const WorkAmount written = counter.add(operation(Kind::Write, kFlash, 4100));
    CHECK(written.setAddress == 2);
    CHECK(written.blocksWritten == 3);
    CHECK(written.bytesWritten == 4104);
    const WorkAmount verified = counter.add(operation(Kind::Verify, kFlash, 4096));
    CHECK(verified.setAddress == 1);
    CHECK(verified.requests == 1); // ABORT
    CHECK(verified.blocksRead == 2);
    // Continues at the pointer: the commit needs no address. Its verification needs one.
    const WorkAmount commit = counter.add(operation(Kind::Write, kFlash, 8));
    CHECK(commit.setAddress == 0);
    CHECK(commit.requests == 1);
    const WorkAmount proof = counter.add(operation(Kind::Verify, kFlash, 8));
    CHECK(proof.setAddress == 1);
    CHECK(proof.bytesRead == 8);
}

TEST_CASE("a shorter last block is read as a whole one if the memory continues")
{
    const auto map = test::pagesOfFlash(2);
    WorkCounter counter(map, 2048);
    CHECK(counter.add(operation(Kind::Verify, kFlash, 3000)).bytesRead == 4096);
    WorkCounter atTheEnd(map, 2048);
    const WorkAmount end = atTheEnd.add(operation(Kind::Verify, kFlash + 1024, 3072));
    CHECK(end.bytesRead == 3072);
    CHECK(end.setAddress == 2);
}

TEST_CASE("another memory costs its selection and an address")
{
    const auto map = test::pagesOfFlash(16);
    WorkCounter counter(map, 2048);
    CHECK(counter.add(operation(Kind::Verify, kFlash, 2048)).requests == 1);
    Operation other = operation(Kind::Verify, kFlash, 2048);
    other.alternateSetting = 1;
    const WorkAmount work = counter.add(other);
    CHECK(work.setAddress == 1);
    CHECK(work.requests == 3);
}
