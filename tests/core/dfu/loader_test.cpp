// SPDX-License-Identifier: MIT
#include "core/dfu/loader_requests.h"
#include "firmware/contract/loader.h"
#include "tests/core/dfu/loader_script.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace fieldflash::dfu;
using namespace std::chrono_literals;
using test::DfuScript;
using test::FakeLink;
using test::kInterface;
using test::LoaderFields;
using test::openLoader;

namespace {

constexpr Address kPage = 0x08004800;

Bytes page(std::uint8_t value) { return Bytes(2048, value); }

} // namespace

TEST_CASE("every request to a loader has the setup packet of the contract")
{
    VirtualClock clock;
    DfuScript script(clock);
    FakeLink link(script);
    LoaderRequests requests(link, kInterface);
    const HashSeed seed{1, 2, 3};
    Bytes twoHashes(32, 0xAA);
    twoHashes[16] = 0xBB;
    test::report(script);
    test::seed(script, Bytes(seed.begin(), seed.end()));
    test::hashes(script, 8, 2, twoHashes);
    script.out({0x41, 4, 0x6C72, kInterface}, {});
    CHECK(test::run(requests.report()));
    CHECK(test::run(requests.sendSeed(seed)));
    const auto hashes = test::run(requests.pageHashes(8, 2));
    REQUIRE(hashes);
    REQUIRE(hashes->size() == 2);
    CHECK(hashes->at(0).front() == 0xAA);
    CHECK(hashes->at(1).front() == 0xBB);
    CHECK(test::run(requests.replaceLoader()));
}

TEST_CASE("the report of a loader with two slots has the address of the free one")
{
    Bytes answer = test::loaderReport({});
    auto report = parseLoaderReport(answer);
    REQUIRE(report);
    CHECK_FALSE(report->slots.has_value());
    answer[offsetof(FieldflashLoaderHeader, slots)] = 2;
    std::uint8_t& slot = answer[offsetof(FieldflashLoaderReport, slot)];
    slot = FIELDFLASH_LOADER_SLOT_ON_TRIAL;
    report = parseLoaderReport(answer);
    REQUIRE(report);
    CHECK(report->slots == LoaderReport::Slots{false, false, LoaderReport::Trial::Running});
    CHECK(report->application == FIELDFLASH_LOADER_APPLICATION);
    slot = FIELDFLASH_LOADER_SLOT_B_IS_FREE | FIELDFLASH_LOADER_SLOT_OTHER_STARTS
        | FIELDFLASH_LOADER_SLOT_REVERTED;
    report = parseLoaderReport(answer);
    REQUIRE(report);
    CHECK(report->slots == LoaderReport::Slots{true, true, LoaderReport::Trial::Reverted});
    CHECK(report->application == FIELDFLASH_LOADER_SLOT_B);
}

TEST_CASE("the report of a loader is decoded, and its text is safe to show")
{
    LoaderFields fields;
    fields.features = 1 | 2 | 8 | 64;
    fields.application = 3;
    fields.reason = 6;
    fields.usbClock = 1;
    const auto report = parseLoaderReport(test::loaderReport(fields));
    REQUIRE(report);
    CHECK(report->version == 0x0102);
    CHECK(report->board == QStringLiteral("NUCLEO-L476RG"));
    CHECK(report->application == 0x08004000);
    CHECK(report->pageSize == 2048);
    CHECK(report->part == 0x0415);
    CHECK(report->keyId == std::array<std::uint8_t, 8>{1, 2, 3, 4, 5, 6, 7, 8});
    CHECK(report->securityFloor == 7);
    CHECK(report->isSigned());
    CHECK(report->isTestKey());
    CHECK(report->isReplaceable());
    CHECK_FALSE(report->canReadBack());
    CHECK(report->state == LoaderReport::Application::Incomplete);
    CHECK(report->reason == LoaderReport::Reason::Signature);
    CHECK_FALSE(report->hasTrimmedClock);
}

TEST_CASE("values that a report does not define are not taken for a verified program")
{
    LoaderFields fields;
    fields.application = 9;
    fields.reason = 200;
    const auto report = parseLoaderReport(test::loaderReport(fields));
    REQUIRE(report);
    CHECK(report->state == LoaderReport::Application::Incomplete);
    CHECK(report->reason == LoaderReport::Reason::Unknown);
}

TEST_CASE("an answer that is not a report of a known version is refused")
{
    LoaderFields fields;
    fields.magic = 0x12345678;
    CHECK(parseLoaderReport(test::loaderReport(fields)).error().kind() == ErrorKind::WrongBoard);
    fields = {};
    fields.contractVersion = 2;
    CHECK(parseLoaderReport(test::loaderReport(fields)).error().kind() == ErrorKind::WrongBoard);
    const Bytes whole = test::loaderReport({});
    for (std::size_t size = 0; size < whole.size(); ++size)
        CHECK(parseLoaderReport(ByteView(whole).first(size)).error().kind()
              == ErrorKind::TransferFailed);
}

TEST_CASE("many page hashes are fetched in several requests with one seed")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openLoader(script, clock);
    test::seed(script, Bytes(16, 9));
    test::hashes(script, 8, 128, Bytes(128 * 16, 1));
    test::hashes(script, 136, 128, Bytes(128 * 16, 2));
    test::hashes(script, 264, 4, Bytes(4 * 16, 3));
    HashSeed seed;
    seed.fill(9);
    const auto hashes = test::run(device->pageHashes(seed, 8, 260));
    REQUIRE(hashes);
    REQUIRE(hashes->size() == 260);
    CHECK(hashes->at(127).front() == 1);
    CHECK(hashes->at(128).front() == 2);
    CHECK(hashes->at(259).front() == 3);
    CHECK(device->counters().pagesHashed == 260);
}

TEST_CASE("too few page hashes are a failed transfer")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openLoader(script, clock);
    test::seed(script, Bytes(16, 0));
    test::hashes(script, 8, 3, Bytes(47, 1));
    const auto hashes = test::run(device->pageHashes(HashSeed{}, 8, 3));
    REQUIRE_FALSE(hashes);
    CHECK(hashes.error().kind() == ErrorKind::TransferFailed);
}

TEST_CASE("a loader gets the same seed once, and again after a failure")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openLoader(script, clock);
    HashSeed seed{};
    seed.fill(9);
    test::seed(script, Bytes(16, 9));
    test::hashes(script, 8, 1, Bytes(16, 1));
    test::hashes(script, 20, 1, Bytes(16, 2));
    CHECK(test::run(device->pageHashes(seed, 8, 1)));
    CHECK(test::run(device->pageHashes(seed, 20, 1)));
    test::hashes(script, 21, 1, Bytes(15, 3));
    CHECK_FALSE(test::run(device->pageHashes(seed, 21, 1)));
    test::seed(script, Bytes(16, 9));
    test::hashes(script, 21, 1, Bytes(16, 3));
    CHECK(test::run(device->pageHashes(seed, 21, 1)));
    test::seed(script, Bytes(16, 0));
    test::hashes(script, 22, 1, Bytes(16, 4));
    CHECK(test::run(device->pageHashes(HashSeed{}, 22, 1)));
}

TEST_CASE("writing to a loader returns only when the last block is programmed")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openLoader(script, clock);
    Bytes content = page(1);
    const Bytes second = page(2);
    content.insert(content.end(), second.begin(), second.end());
    script.setAddress(kPage);
    script.execution(2, page(1));
    script.execution(3, second);
    script.abort().takes(45ms);
    script.getStatus(State::DfuIdle);
    std::vector<ByteCount> heard;
    CHECK(test::run(
        device->write(kPage, content, [&heard](ByteCount done) { heard.push_back(done); }, {})));
    // The first block is certain only when the second one was accepted.
    CHECK(heard == std::vector<ByteCount>{2048, 4096});
}

TEST_CASE("a block that failed after an early answer is an error of the write")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openLoader(script, clock);
    script.setAddress(kPage);
    script.execution(2, page(1));
    script.abort();
    script.in({0xA1, 3, 0, kInterface}, 6)
        .replies({static_cast<std::uint8_t>(Status::ErrProg), 0, 0, 0,
                  static_cast<std::uint8_t>(State::DfuError), 5});
    script.string(0, 0, {4, 3, 0x09, 0x04});
    script.string(5, 0x0409, test::stringDescriptor(QStringLiteral("programming failed")));
    std::vector<ByteCount> heard;
    const auto done = test::run(
        device->write(kPage, page(1), [&heard](ByteCount count) { heard.push_back(count); }, {}));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind() == ErrorKind::RefusedByDevice);
    CHECK_THAT(done.error().summary().toStdString(), test::hasText("“programming failed”"));
    CHECK(heard.empty());
}

TEST_CASE("a page of a loader is sent again when its status was lost")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openLoader(script, clock);
    script.setAddress(kPage);
    script.dnload(2, page(1));
    script.getStatus(State::DfuDnBusy, 5);
    script.getStatusFails(ErrorKind::RefusedByDevice);
    script.getStatus(State::DfuError, 0, Status::ErrStalledPkt);
    script.clrStatus();
    script.setAddress(kPage);
    script.execution(2, page(1));
    script.abort();
    script.getStatus(State::DfuIdle);
    CHECK(test::run(device->write(kPage, page(1), {}, {})));
}

TEST_CASE("a loader may verify the program for seconds before it leaves")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openLoader(script, clock);
    script.setAddress(kPage);
    script.dnload(2, {});
    for (int i = 0; i < 12; ++i)
        script.getStatus(State::DfuDnBusy, 200);
    script.getStatus(State::DfuManifest);
    CHECK(test::run(device->leave(kPage)));
}

TEST_CASE("a loader that does not start the program says why")
{
    struct Case {
        Status status;
        const char* expected;
    };
    const Case cases[] = {
        {Status::ErrFile, "not signed with the key of this loader"},
        {Status::ErrTarget, "made for another board"},
        {Status::ErrVerify, "incomplete or damaged"},
        {Status::ErrFirmware, "There is no program"},
    };
    for (const Case& one : cases) {
        VirtualClock clock;
        DfuScript script(clock);
        const auto device = openLoader(script, clock);
        script.setAddress(kPage);
        script.dnload(2, {});
        script.getStatus(State::DfuDnBusy, 300);
        script.in({0xA1, 3, 0, kInterface}, 6)
            .replies({static_cast<std::uint8_t>(one.status), 0, 0, 0,
                      static_cast<std::uint8_t>(State::DfuError), 5});
        script.string(0, 0, {4, 3, 0x09, 0x04});
        script.string(5, 0x0409, test::stringDescriptor(QStringLiteral("its own words")));
        const auto left = test::run(device->leave(kPage));
        REQUIRE_FALSE(left);
        CHECK(left.error().kind() == ErrorKind::RefusedByDevice);
        CHECK_THAT(left.error().summary().toStdString(), test::hasText(one.expected));
        CHECK_THAT(left.error().summary().toStdString(), test::hasText("“its own words”"));
    }
}

TEST_CASE("a refused replacement of the loader is told with its reason")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openLoader(script, clock);
    script.out({0x41, 4, 0x6C72, kInterface}, {}).fails(ErrorKind::RefusedByDevice);
    script.getStatus(State::DfuError, 0, Status::ErrFile);
    const auto replaced = test::run(device->replaceLoader());
    REQUIRE_FALSE(replaced);
    CHECK(replaced.error().kind() == ErrorKind::RefusedByDevice);
    CHECK_THAT(replaced.error().summary().toStdString(),
               test::hasText("does not accept this firmware"));
}

TEST_CASE("a loader that disconnects during its replacement has accepted it")
{
    VirtualClock clock;
    DfuScript script(clock);
    const auto device = openLoader(script, clock);
    script.out({0x41, 4, 0x6C72, kInterface}, {}).fails(ErrorKind::Unplugged);
    CHECK(test::run(device->replaceLoader()));
}
