// SPDX-License-Identifier: MIT
#include "core/dfu/protocol.h"
#include "tests/support/catch.h"

#include <set>

using namespace fieldflash;
using namespace fieldflash::dfu;

namespace {

Error errorFor(int status, State state = State::DfuError)
{
    return statusError({.status = static_cast<Status>(status),
                        .bwPollTimeout = std::chrono::milliseconds(12),
                        .state = state,
                        .iString = 0});
}

} // namespace

TEST_CASE("states and statuses have the names of the standard, unknown ones their number")
{
    std::set<QString> states;
    for (int state = 0; state <= 10; ++state)
        states.insert(stateName(static_cast<State>(state)));
    CHECK(states.size() == 11);
    CHECK(stateName(State::DfuDnBusy) == QStringLiteral("dfuDNBUSY"));
    CHECK(stateName(State::DfuManifestWaitReset) == QStringLiteral("dfuMANIFEST-WAIT-RESET"));
    CHECK(stateName(static_cast<State>(15)) == QStringLiteral("state 15"));
    std::set<QString> statuses;
    for (int status = 0; status <= 15; ++status)
        statuses.insert(statusName(static_cast<Status>(status)));
    CHECK(statuses.size() == 16);
    CHECK(statusName(Status::ErrVendor) == QStringLiteral("errVENDOR"));
    CHECK(statusName(static_cast<Status>(200)) == QStringLiteral("status 200"));
}

TEST_CASE("every status has a sentence with a next step, the numbers are in the detail")
{
    for (int status = 0; status <= 255; ++status) {
        const Error error = errorFor(status);
        INFO(error.fullText().toStdString());
        CHECK(error.summary().endsWith(QLatin1Char('.')));
        CHECK(error.remedy().endsWith(QLatin1Char('.')));
        if (status != 0)
            CHECK_FALSE(error.summary().contains(statusName(static_cast<Status>(status))));
        CHECK_THAT(error.detail().toStdString(),
                   test::hasText(statusName(static_cast<Status>(status)).toStdString()));
        CHECK_THAT(error.detail().toStdString(), test::hasText("dfuERROR, poll timeout 12 ms"));
        CHECK(error.kind() != ErrorKind::OurBug);
    }
}

TEST_CASE("protection is reported as such, with the cost of removing it")
{
    const Error error = errorFor(0x0B);
    CHECK(error.kind() == ErrorKind::ReadProtected);
    CHECK_THAT(error.summary().toStdString(), test::hasText("protected"));
    CHECK_THAT(error.remedy().toStdString(), test::hasText("erases the whole chip"));
}

TEST_CASE("a wrong address is an address outside the map")
{
    CHECK(errorFor(0x01).kind() == ErrorKind::OutsideMap);
    CHECK(errorFor(0x08).kind() == ErrorKind::OutsideMap);
}

TEST_CASE("a failed check by the device itself is a failed verification")
{
    CHECK(errorFor(0x07).kind() == ErrorKind::VerifyFailed);
}

TEST_CASE("OK in a wrong state and OK in the error state have different texts")
{
    CHECK(errorFor(0).summary() != errorFor(0, State::DfuManifest).summary());
    CHECK_THAT(errorFor(0, State::DfuManifest).detail().toStdString(),
               test::hasText("dfuMANIFEST"));
    CHECK_THAT(errorFor(0, static_cast<State>(15)).detail().toStdString(),
               test::hasText("state 15"));
}
