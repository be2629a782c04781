// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/result.h"
#include "tests/support/catch.h"

#include <set>
#include <utility>
#include <vector>

using namespace fieldflash;

namespace {

struct Known {
    ErrorKind kind;
    const char* name;
    int exitCode;
};

/// The table of docs/technician-guide.md.
const std::vector<Known> kKinds{
    {ErrorKind::Usage, "Usage", 2},
    {ErrorKind::NoDevice, "NoDevice", 3},
    {ErrorKind::AmbiguousDevice, "AmbiguousDevice", 3},
    {ErrorKind::Unplugged, "Unplugged", 7},
    {ErrorKind::NotPermitted, "NotPermitted", 4},
    {ErrorKind::NoDriver, "NoDriver", 4},
    {ErrorKind::Busy, "Busy", 4},
    {ErrorKind::WrongBoard, "WrongBoard", 6},
    {ErrorKind::BadFile, "BadFile", 5},
    {ErrorKind::UnsafeImage, "UnsafeImage", 5},
    {ErrorKind::FileAccess, "FileAccess", 5},
    {ErrorKind::Protected, "Protected", 6},
    {ErrorKind::ReadProtected, "ReadProtected", 6},
    {ErrorKind::ExcludedMemory, "ExcludedMemory", 6},
    {ErrorKind::BackupFailed, "BackupFailed", 5},
    {ErrorKind::OutsideMap, "OutsideMap", 6},
    {ErrorKind::RefusedByDevice, "RefusedByDevice", 6},
    {ErrorKind::TransferFailed, "TransferFailed", 7},
    {ErrorKind::TimedOut, "TimedOut", 7},
    {ErrorKind::VerifyFailed, "VerifyFailed", 8},
    {ErrorKind::DidNotReturn, "DidNotReturn", 9},
    {ErrorKind::WrongVersion, "WrongVersion", 10},
    {ErrorKind::Cancelled, "Cancelled", 130},
    {ErrorKind::OurBug, "OurBug", 70},
};

} // namespace

TEST_CASE("every kind of error has a name and an exit code, and none exits with success")
{
    std::set<ErrorKind> seen;
    for (const Known& known : kKinds) {
        CAPTURE(known.name);
        CHECK(errorKindName(known.kind) == QLatin1String(known.name));
        CHECK(exitCode(known.kind) == known.exitCode);
        seen.insert(known.kind);
    }
    CHECK(seen.size() == static_cast<std::size_t>(ErrorKind::OurBug) + 1);
}

TEST_CASE("an error without text says that this is a bug")
{
    const Error error(ErrorKind::Busy, {});
    CHECK(error.kind() == ErrorKind::Busy);
    CHECK_THAT(error.summary().toStdString(), test::hasText("bug in Fieldflash"));
}

TEST_CASE("details accumulate, activities go from the inside out, texts are replaced")
{
    const Error error = Error(ErrorKind::TimedOut, QStringLiteral("Too late."))
                            .withDetail(QStringLiteral("code 7"))
                            .withDetail(QStringLiteral("state 4"))
                            .whileDoing(QStringLiteral("erasing a sector"))
                            .whileDoing(QStringLiteral("updating"))
                            .withRemedy(QStringLiteral("Try again."));
    CHECK(error.detail() == QStringLiteral("code 7; state 4"));
    CHECK(error.frames()
          == QStringList{QStringLiteral("erasing a sector"), QStringLiteral("updating")});
    CHECK(error.fullText()
          == QStringLiteral("Too late.\n  while erasing a sector\n  while updating\n"
                            "  (code 7; state 4)\nTry again."));
    const Error other = Error(error).withSummary(QStringLiteral("Much too late."));
    CHECK(other.summary() == QStringLiteral("Much too late."));
    CHECK(other.kind() == ErrorKind::TimedOut);
    CHECK(other.remedy() == QStringLiteral("Try again."));
}

TEST_CASE("an error with only a summary is printed in one line")
{
    CHECK(Error(ErrorKind::Busy, QStringLiteral("Not now.")).fullText()
          == QStringLiteral("Not now."));
}
