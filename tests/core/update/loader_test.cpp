// SPDX-License-Identifier: MIT
#include "tests/core/update/loader_bench.h"

using namespace fieldflash;
using namespace fieldflash::update;
using test::kBehindLoader;
using test::LoaderBench;
using test::loaderImage;
using test::ResidentLoaderKind;

namespace {

constexpr auto kUnsigned = ResidentLoaderKind::Unsigned;
constexpr auto kSigned = ResidentLoaderKind::Signed;

void requireInstalled(LoaderBench& bench, const Report& report, const image::FirmwareImage& image)
{
    INFO(report.verdict().toStdString());
    if (report.error)
        INFO(report.error->fullText().toStdString());
    INFO(bench.notes());
    REQUIRE_FALSE(report.error);
    REQUIRE(report.verified == Answer::Yes);
    REQUIRE(report.returned == Answer::Yes);
    REQUIRE(report.expectedVersion == Answer::Yes);
    REQUIRE(bench.contains(image));
    std::string violations;
    for (const auto& [name, count] : bench.board().statistics().violations)
        violations += name.toStdString() + "; ";
    REQUIRE(violations == "");
}

} // namespace

TEST_CASE("an update through a loader is proved by hashes, without a byte of it being read back")
{
    for (const char* switches : {"loader=unsigned", "loader=signed",
                                 "loader=signed,start=bootloader", "loader=signed,start=empty"}) {
        INFO(switches);
        LoaderBench bench(switches);
        const auto kind = bench.board().switches().loader;
        const auto image = loaderImage(kind, 0x0110);
        const Report report = bench.install(image);
        requireInstalled(bench, report, image);
        CHECK(report.isProvedByHash);
        CHECK_THAT(report.verdict().toStdString(), test::hasText("as the page hashes prove"));
        CHECK(report.counters.pagesErased == 0);
        CHECK(report.hashes.size() == 1);
        test::requireTruthfulProgress(bench);
    }
}

TEST_CASE("a loader without read-back is never asked for its content")
{
    LoaderBench bench("loader=signed");
    const auto image = loaderImage(kSigned, 0x0110);
    requireInstalled(bench, bench.install(image), image);
    CHECK_FALSE(bench.board().statistics().requests.contains(QStringLiteral("UPLOAD")));
}

TEST_CASE("only the pages that differ are sent to a loader")
{
    LoaderBench bench("loader=signed");
    const auto image = loaderImage(kSigned, 0x0110, 14 * 1024);
    const Report report = bench.install(image);
    requireInstalled(bench, report, image);
    // Header and version, the middle, the end.
    CHECK(report.counters.blocksWritten == 3);
    CHECK(bench.board().statistics().pageErases() == 3);
}

TEST_CASE("the same program is recognised by its hashes and nothing is written")
{
    LoaderBench bench("loader=signed");
    const auto image = loaderImage(kSigned, 0x0100);
    const Report report = bench.install(image);
    requireInstalled(bench, report, image);
    CHECK(report.counters.blocksWritten == 0);
    CHECK(report.counters.bytesRead == 0);
    CHECK(report.bytesVerified == image.size());
    CHECK(bench.board().statistics().pageErases() == 0);
}

TEST_CASE("a comparison with a loader is answered by hashes")
{
    LoaderBench bench("loader=signed");
    const Report same = bench.compare(loaderImage(kSigned, 0x0100));
    INFO(same.verdict().toStdString());
    CHECK_FALSE(same.error);
    CHECK(same.verified == Answer::Yes);
    CHECK(same.isProvedByHash);
    const Report other = bench.compare(loaderImage(kSigned, 0x0110));
    REQUIRE(other.error);
    CHECK(other.error->kind() == ErrorKind::VerifyFailed);
    CHECK(other.verified == Answer::No);
    CHECK(other.differentBytes == 0);
    CHECK(other.differentSectors == 3);
    CHECK_THAT(other.verdict().toStdString(),
               test::hasText("3 sectors of the device differ from the file"));
}

TEST_CASE("where a loader can be read, the bytes that differ are listed")
{
    LoaderBench bench("loader=unsigned");
    const Report report = bench.compare(loaderImage(kUnsigned, 0x0110));
    REQUIRE(report.error);
    CHECK(report.differentSectors == 0);
    CHECK(report.differentBytes > 0);
    CHECK_FALSE(report.differences.empty());
}

TEST_CASE("a comparison whose last page goes on with other data says that it differs")
{
    LoaderBench bench("loader=signed");
    const auto image = loaderImage(kSigned, 0x0100, 13 * 1024);
    bench.board().flash().place(kBehindLoader,
                                image.targets.front().segments.front().bytes.toBytes());
    bench.board().flash().place(kBehindLoader + 13 * 1024 + 100, Bytes{1, 2, 3});
    const Report report = bench.compare(image);
    REQUIRE(report.error);
    CHECK(report.verified == Answer::No);
    CHECK(report.differentSectors == 1);
}

TEST_CASE("what is behind the program in its last page is kept where it can be read")
{
    LoaderBench bench("loader=unsigned");
    const auto image = loaderImage(kUnsigned, 0x0110, 13 * 1024);
    const Address behind = kBehindLoader + 13 * 1024 + 512;
    bench.board().flash().place(behind, Bytes{1, 2, 3, 4, 5, 6, 7, 8});
    requireInstalled(bench, bench.install(image), image);
    CHECK(bench.flashAt(behind, 8) == Bytes{1, 2, 3, 4, 5, 6, 7, 8});
}

TEST_CASE(
    "what is behind the program in its last page is given up, and told, where it cannot be read")
{
    LoaderBench bench("loader=signed");
    const auto image = loaderImage(kSigned, 0x0110, 13 * 1024);
    const Address behind = kBehindLoader + 13 * 1024 + 512;
    bench.board().flash().place(behind, Bytes{1, 2, 3, 4, 5, 6, 7, 8});
    requireInstalled(bench, bench.install(image), image);
    CHECK_THAT(bench.notes(), test::hasText("cannot be kept and will be empty"));
}

TEST_CASE("unreadable cells are rewritten like any other difference")
{
    LoaderBench bench("loader=signed");
    bench.board().flash().leaveHalfProgrammed(kBehindLoader + 0x1000, 0x1122334455667788);
    const auto image = loaderImage(kSigned, 0x0100);
    const Report report = bench.install(image);
    requireInstalled(bench, report, image);
    CHECK(report.counters.blocksWritten == 1);
}

TEST_CASE("a device that answers constant hashes is not believed")
{
    for (const std::uint8_t constant : Bytes{0x00, 0x5A, 0xFF}) {
        LoaderBench bench("loader=signed");
        bench.liar.lie = [constant](std::uint16_t, Bytes& answer) {
            std::ranges::fill(answer, constant);
        };
        const Report report = bench.install(loaderImage(kSigned, 0x0110));
        REQUIRE(report.error);
        CHECK(report.error->kind() == ErrorKind::VerifyFailed);
        CHECK(report.verified == Answer::No);
        const Report compared = bench.compare(loaderImage(kSigned, 0x0100));
        CHECK(compared.verified == Answer::No);
    }
}

TEST_CASE("a device that repeats an old answer is not believed")
{
    LoaderBench bench("loader=signed");
    const auto image = loaderImage(kSigned, 0x0100);
    std::map<std::uint16_t, Bytes> old;
    bench.liar.lie = [&old](std::uint16_t page, Bytes& answer) {
        const auto known = old.find(page);
        if (known != old.end() && known->second.size() == answer.size())
            answer = known->second;
        else
            old[page] = answer;
    };
    CHECK(bench.compare(image).verified == Answer::Yes);
    const Report again = bench.compare(image);
    CHECK(again.verified == Answer::No);
    REQUIRE(again.error);
    CHECK(again.error->kind() == ErrorKind::VerifyFailed);
}

TEST_CASE("a device that answers with the hash of another page is not believed")
{
    LoaderBench bench("loader=unsigned");
    // All pages have the same content, so only the page number tells their hashes apart.
    const auto image = test::imageAt(kBehindLoader + 0x8000, Bytes(8 * 2048, 0x33));
    bench.board().flash().place(kBehindLoader + 0x8000, Bytes(8 * 2048, 0x33));
    CHECK(bench.compare(image).verified == Answer::Yes);
    bench.liar.lie = [](std::uint16_t, Bytes& answer) {
        std::rotate(answer.begin(), answer.begin() + 16, answer.end());
    };
    const Report report = bench.compare(image);
    CHECK(report.verified == Answer::No);
    CHECK(report.differentSectors == 8);
}

TEST_CASE("one seed compares, and another one, drawn after the last write, proves all ranges")
{
    LoaderBench bench("loader=signed");
    const auto image = loaderImage(kSigned, 0x0110, 14 * 1024);
    const Report report = bench.install(image);
    requireInstalled(bench, report, image);
    REQUIRE(report.counters.blocksWritten == 3); // ranges apart from each other
    const auto& requests = bench.board().statistics().requests;
    CHECK(requests.at(QStringLiteral("page hash seed")) == 2);
    CHECK(requests.at(QStringLiteral("page hashes")) > 3);
}

TEST_CASE("a hash that was garbled once is asked for again with another seed")
{
    LoaderBench bench("loader=signed");
    int answers = 0;
    bench.liar.lie = [&answers](std::uint16_t, Bytes& answer) {
        if (++answers == 1)
            answer[5] ^= 0x40;
    };
    const Report report = bench.compare(loaderImage(kSigned, 0x0100));
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK_THAT(bench.notes(), test::hasText("right with another seed"));
}

TEST_CASE("cells that do not keep what is written are found through a loader, too")
{
    const auto image = loaderImage(kSigned, 0x0110);
    const Bytes bytes = image.targets.front().segments.front().bytes.toBytes();
    // A bit that has to become 0 and stays 1.
    const auto byte = std::ranges::find_if(bytes.begin() + 0x1000, bytes.end(),
                                           [](std::uint8_t value) { return value % 2 == 0; });
    const auto offset = static_cast<Address>(byte - bytes.begin());
    const std::string switches = "loader=signed,start=empty,stuck-bit=0x"
        + QString::number(kBehindLoader + offset, 16).toStdString();
    LoaderBench bench(switches.c_str());
    const Report report = bench.install(image);
    CHECK(report.verified != Answer::Yes);
    CHECK(report.error);
}

TEST_CASE("a program that the loader would not start is refused before anything is written")
{
    LoaderBench bench("loader=signed");
    const Bytes before = bench.wholeFlash();
    const Report unsignedOne = bench.install(loaderImage(kUnsigned, 0x0110));
    REQUIRE(unsignedOne.error);
    CHECK_THAT(unsignedOne.verdict().toStdString(), test::hasText("is not signed"));
    const Report ordinary = bench.install(test::demoImage(0x0110));
    REQUIRE(ordinary.error);
    CHECK_THAT(ordinary.error->fullText().toStdString(), test::hasText("ORIGIN = 0x08004200"));
    CHECK(bench.wholeFlash() == before);
}

TEST_CASE("an update that lost the device in the middle ends with the whole program")
{
    LoaderBench bench("loader=signed,start=empty");
    const auto image = loaderImage(kSigned, 0x0110, 64 * 1024);
    bool isPulled = false;
    bench.onEvent = [&](const Event& event) {
        const auto* progress = std::get_if<Progress>(&event);
        if (progress == nullptr || isPulled || progress->phase != Phase::Write
            || progress->done < 20 * 1024)
            return;
        isPulled = true;
        bench.board().cutPower();
        bench.clock.callAt(bench.clock.now() + std::chrono::milliseconds(500),
                           [&bench] { bench.board().restorePower(); });
    };
    const Report report = bench.install(image);
    requireInstalled(bench, report, image);
    CHECK(isPulled);
    CHECK(report.returns == 1);
}

TEST_CASE("an interrupted update is continued by the next one, though the loader changed its text")
{
    LoaderBench bench("loader=signed,start=empty");
    const auto image = loaderImage(kSigned, 0x0110, 64 * 1024);
    bench.onEvent = [&](const Event& event) {
        const auto* progress = std::get_if<Progress>(&event);
        if (progress != nullptr && progress->phase == Phase::Write && progress->done > 20 * 1024)
            bench.stop.request_stop();
    };
    const Report stopped = bench.install(image);
    REQUIRE(stopped.error);
    CHECK(stopped.error->kind() == ErrorKind::Cancelled);
    bench.onEvent = nullptr;
    bench.stop = std::stop_source();
    const Report report = bench.install(image);
    requireInstalled(bench, report, image);
    CHECK(report.counters.blocksWritten < 32);
}

TEST_CASE("what is named like a loader but does not answer like one is an ordinary bootloader")
{
    test::UpdateBench bench("start=bootloader,id=1209:0002,product=Some loader");
    const Report report = bench.update(test::demoImage(0x0110), [] {
        UpdateOptions options;
        options.allowsQuestions = true;
        return options;
    }());
    INFO(report.verdict().toStdString());
    CHECK_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK_FALSE(report.isProvedByHash);
}

TEST_CASE("a plan for a loader has whole pages, no erase, and predicts its time")
{
    LoaderBench bench("loader=signed,start=empty");
    const auto image = loaderImage(kSigned, 0x0110, 256 * 1024);
    const Report report = bench.install(image);
    requireInstalled(bench, report, image);
    const auto announced = bench.of<PlanAnnounced>();
    REQUIRE(announced.size() == 1);
    const plan::Plan& plan = *announced.front().plan;
    for (const plan::Operation& operation : plan.operations) {
        CHECK((operation.kind == plan::Operation::Kind::Write
               || operation.kind == plan::Operation::Kind::Verify));
        CHECK(operation.range.first % 2048 == 0);
        CHECK(operation.range.size % 2048 == 0);
    }
    CHECK(plan.work.blocksReplaced == 128);
    CHECK(plan.work.pagesHashed == 128);
    CHECK(plan.work.setAddress == 1);
}

namespace {

/// As a vendor ships it: with the header that a running loader wants.
image::FirmwareImage loaderFile(ResidentLoaderKind kind, bool hasHeader)
{
    const Bytes content = hasHeader ? board::loaderReplacement(kind) : board::loaderContent(kind);
    return test::imageAt(test::kFlash, content);
}

Report installLoader(LoaderBench& bench, image::FirmwareImage image, UpdateOptions options = {})
{
    bench.events.clear();
    return test::run(bench.loaderSession().installLoader(std::move(image), {}, std::move(options),
                                                         bench.stop.get_token()));
}

} // namespace

TEST_CASE("a loader is installed through the ROM in one step, and then runs")
{
    for (const bool hasHeader : {false, true}) {
        for (const char* switches : {"start=application", "start=bootloader"}) {
            INFO(switches);
            LoaderBench bench(switches);
            const Report report = installLoader(bench, loaderFile(kUnsigned, hasHeader));
            INFO(report.verdict().toStdString());
            REQUIRE_FALSE(report.error);
            CHECK(report.verified == Answer::Yes);
            CHECK_FALSE(report.isProvedByHash); // by the ROM: read back
            CHECK(report.returned == Answer::Yes);
            CHECK(report.expectedVersion == Answer::Yes);
            CHECK(bench.flashAt(test::kFlash, FIELDFLASH_LOADER_CODE_SIZE)
                  == board::loaderContent(kUnsigned));
            const auto image = loaderImage(kUnsigned, 0x0110);
            requireInstalled(bench, bench.install(image), image);
        }
    }
}

TEST_CASE("a loader that is there already is replaced only when that is asked for")
{
    LoaderBench bench("loader=signed,start=bootloader");
    const Bytes before = bench.wholeFlash();
    const Report refused = installLoader(bench, loaderFile(kSigned, true));
    REQUIRE(refused.error);
    CHECK(refused.error->kind() == ErrorKind::Usage);
    CHECK_THAT(refused.verdict().toStdString(), test::hasText("debug probe"));
    CHECK_THAT(refused.verdict().toStdString(), test::hasText("--replace-loader"));
    CHECK(bench.wholeFlash() == before);
    UpdateOptions options;
    options.replacesLoader = true;
    const Report report = installLoader(bench, loaderFile(kSigned, true), options);
    INFO(report.verdict().toStdString());
    INFO(bench.notes());
    REQUIRE_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.isProvedByHash);
    CHECK(report.returned == Answer::Yes);
    CHECK_THAT(report.verdict().toStdString(), test::hasText("ready for a program"));
}

TEST_CASE("a running loader is not replaced by what it would refuse, and nothing is written")
{
    LoaderBench bench("loader=signed,start=bootloader");
    const Bytes before = bench.wholeFlash();
    UpdateOptions options;
    options.replacesLoader = true;
    const Report forRom = installLoader(bench, loaderFile(kSigned, false), options);
    REQUIRE(forRom.error);
    CHECK_THAT(forRom.verdict().toStdString(), test::hasText("loader for the ROM bootloader"));
    const Report unsignedOne = installLoader(bench, loaderFile(kUnsigned, true), options);
    REQUIRE(unsignedOne.error);
    CHECK_THAT(unsignedOne.verdict().toStdString(), test::hasText("not signed"));
    auto otherBoard = loaderFile(kSigned, true);
    Bytes bytes = otherBoard.targets.front().segments.front().bytes.toBytes();
    bytes[0x200 + FIELDFLASH_LOADER_HEADER_OFFSET + 40] = 'X'; // the board in the loader's header
    otherBoard.targets.front().segments.front().bytes = std::move(bytes);
    const Report other = installLoader(bench, otherBoard, options);
    REQUIRE(other.error);
    CHECK(other.error->kind() == ErrorKind::WrongBoard);
    auto otherPlace = loaderFile(kSigned, true);
    bytes = otherPlace.targets.front().segments.front().bytes.toBytes();
    bytes[0x200 + FIELDFLASH_LOADER_HEADER_OFFSET + 17] = 0x48; // programs at 0x08004800
    otherPlace.targets.front().segments.front().bytes = std::move(bytes);
    const Report elsewhere = installLoader(bench, otherPlace, options);
    REQUIRE(elsewhere.error);
    CHECK_THAT(elsewhere.verdict().toStdString(), test::hasText("at 0x0800 4800 behind"));
    const Report program = installLoader(bench, loaderImage(kSigned, 0x0110), options);
    REQUIRE(program.error);
    CHECK(program.error->kind() == ErrorKind::BadFile);
    CHECK(bench.wholeFlash() == before);
}
