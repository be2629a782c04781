// SPDX-License-Identifier: MIT
#include "core/series/board_tally.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::series;

namespace {

BoardRun run(const QString& port, const QString& serial, SeriesVerdict verdict,
             const QString& label = {})
{
    return {.portPath = port, .serialNumber = serial, .label = label, .verdict = verdict};
}

BoardRun earlier(const QString& port, const QString& serial, SeriesVerdict verdict)
{
    BoardRun made = run(port, serial, verdict);
    made.isEarlier = true;
    return made;
}

const QString kPort1 = QStringLiteral("1-1");
const QString kPort2 = QStringLiteral("1-2");
const QString kOne = QStringLiteral("ONE");
const QString kTwo = QStringLiteral("TWO");

} // namespace

TEST_CASE("of a board that is repeated, the last result counts")
{
    BoardTally tally;
    const std::size_t first = tally.add(run(kPort1, {}, SeriesVerdict::Failed));
    const std::size_t second = tally.add(run(kPort1, {}, SeriesVerdict::Passed), first);
    CHECK(tally.counts().passed == 1);
    CHECK(tally.counts().failed == 0);
    CHECK(tally.boards() == std::vector<std::size_t>{second});
    tally.add(run(kPort1, {}, SeriesVerdict::Stopped), second);
    CHECK(tally.counts().stopped == 1);
    CHECK(tally.counts().all() == 1);
}

TEST_CASE("a failed board is known by its serial number when it is plugged in again")
{
    BoardTally tally;
    tally.add(run(kPort1, kOne, SeriesVerdict::Failed));
    tally.add(run(kPort1, kTwo, SeriesVerdict::Failed));
    tally.add(run(kPort2, kOne, SeriesVerdict::Passed));
    CHECK(tally.counts().passed == 1);
    CHECK(tally.counts().failed == 1);
    tally.add(run(kPort1, kOne, SeriesVerdict::UpToDate));
    CHECK(tally.counts().passed == 1);
    CHECK(tally.counts().upToDate == 1);
}

TEST_CASE("boards with one serial number are counted one by one")
{
    BoardTally tally;
    for (int i = 0; i < 3; ++i)
        tally.add(run(kPort1, kOne, SeriesVerdict::Passed));
    CHECK(tally.counts().passed == 3);
    tally.add(run(kPort1, kOne, SeriesVerdict::Failed));
    tally.add(run(kPort1, kOne, SeriesVerdict::Passed));
    CHECK(tally.counts().failed == 1);
    CHECK(tally.counts().passed == 4);

    BoardTally known;
    known.shareSerial(kOne);
    known.add(run(kPort1, kOne, SeriesVerdict::Failed));
    known.add(run(kPort2, kOne, SeriesVerdict::Failed));
    CHECK(known.counts().failed == 2);
}

TEST_CASE("boards without a serial number, one after another at a port, are different boards")
{
    BoardTally tally;
    tally.add(run(kPort1, {}, SeriesVerdict::Failed));
    tally.add(run(kPort1, {}, SeriesVerdict::Passed));
    CHECK(tally.counts().all() == 2);
}

TEST_CASE("a label tells boards apart whatever their serial numbers are")
{
    const QString label = QStringLiteral("B-0017");
    BoardTally tally;
    const std::size_t first = tally.add(run(kPort1, kOne, SeriesVerdict::Failed));
    tally.setLabel(first, label);
    tally.add(run(kPort1, kOne, SeriesVerdict::Passed, QStringLiteral("B-0018")));
    CHECK(tally.counts().all() == 2);
    tally.add(run(kPort2, kTwo, SeriesVerdict::Passed, label));
    CHECK(tally.counts().passed == 2);
    CHECK(tally.counts().failed == 0);
}

TEST_CASE("a failure of an earlier run does not count once its board has passed")
{
    BoardTally tally;
    tally.add(earlier(kPort1, kOne, SeriesVerdict::Failed));
    tally.add(earlier(kPort2, {}, SeriesVerdict::Failed));
    CHECK(tally.counts().failed == 2);
    tally.add(run(kPort2, kOne, SeriesVerdict::Passed));
    CHECK(tally.counts().failed == 1);
    // Without a serial number the port decides.
    tally.add(run(QStringLiteral("1-3"), {}, SeriesVerdict::Passed));
    CHECK(tally.counts().failed == 1);

    BoardTally nameless;
    nameless.add(earlier(kPort2, {}, SeriesVerdict::Failed));
    nameless.add(run(kPort2, {}, SeriesVerdict::Passed));
    CHECK(nameless.counts().failed == 0);
    CHECK(nameless.counts().passed == 1);
}
