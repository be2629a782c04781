// SPDX-License-Identifier: MIT
// Pages that the option bytes protect are known before the first erase.
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::update;
using test::hasText;
using test::UpdateBench;

namespace {

std::string textOf(const Report& report) { return report.verdict().toStdString(); }

bool isFound(const Report& report)
{
    return std::ranges::any_of(report.findings, [](const image::Finding& finding) {
        return finding.code == image::FindingCode::WriteProtected;
    });
}

} // namespace

TEST_CASE("an update of protected pages is refused before the first erase, and names them")
{
    const char* const start = GENERATE("", "start=bootloader,");
    const auto policy = GENERATE(plan::Policy::Auto, plan::Policy::Full);
    UpdateBench bench((std::string(start) + "write-protect=2-3").c_str());
    const Bytes before = bench.wholeFlash();
    UpdateOptions options;
    options.policy = policy;
    options.allowsQuestions = true;
    options.allowed = {image::FindingCode::WriteProtected};
    const Report report = bench.update(test::demoImage(0x0110, 20 * 1024), options);
    INFO(textOf(report));
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::Protected);
    CHECK(report.exitCode() == 6);
    CHECK(isFound(report));
    CHECK_THAT(textOf(report), hasText("pages 2 to 3 (0x0800 1000–0x0800 1FFF, WRP1A)"));
    CHECK_THAT(textOf(report), hasText("option-bytes"));
    CHECK_FALSE(report.flashIncomplete);
    CHECK(report.counters.pagesErased == 0);
    const bool isUnchanged = bench.wholeFlash() == before; // a megabyte is not to be printed
    CHECK(isUnchanged);
    // The plan of it is refused as well.
    const auto planned = test::run(bench.session().plan(test::demoImage(0x0110, 20 * 1024), {},
                                                        options, bench.stop.get_token()));
    REQUIRE(planned.report.error);
    CHECK(planned.report.error->kind() == ErrorKind::Protected);
}

TEST_CASE("protected pages that match the file already do not prevent the update of the others")
{
    const auto policy = GENERATE(plan::Policy::Auto, plan::Policy::Sectors, plan::Policy::Full);
    const char* const pages = GENERATE("0-1", "3-3");
    UpdateBench bench((std::string("start=bootloader,write-protect=") + pages).c_str());
    const auto image = test::demoImage(0x0110, 20 * 1024);
    const Bytes wanted(image.targets[0].segments[0].bytes.begin(),
                       image.targets[0].segments[0].bytes.end());
    bench.board().flash().place(test::kFlash, wanted);
    bench.board().flash().place(test::kFlash + 5 * 2048, Bytes(2048, 0x3C));
    UpdateOptions options;
    options.policy = policy;
    const Report report = bench.update(image, options);
    INFO(textOf(report));
    REQUIRE_FALSE(report.error);
    CHECK(report.verified == Answer::Yes);
    CHECK(report.bytesVerified == image.size());
    CHECK(bench.holds(image));
    CHECK(bench.board().statistics().violationCount() == 0);
}

TEST_CASE("no mass erase is begun on a chip with a protected page")
{
    UpdateBench bench("start=bootloader,write-protect=100-101");
    bench.board().flash().place(test::kFlash, Bytes(512 * 1024, 0x66));
    UpdateOptions options;
    options.wholeChip = true;
    options.policy = plan::Policy::Full;
    const auto image = test::demoImage(0x0110, 150 * 1024);
    test::requireProved(bench, bench.update(image, options), image);
    CHECK(bench.board().statistics().massErases == 0);
    options.policy = plan::Policy::Mass;
    const Report asked = bench.update(image, options);
    REQUIRE(asked.error);
    CHECK_THAT(textOf(asked),
               hasText("A mass erase is not possible. Part of the memory is "
                       "write-protected"));
}

TEST_CASE("erasing protected pages is refused before the first erase, in either bank")
{
    UpdateBench bench("start=bootloader,write-protect=254-258");
    const Bytes before = bench.wholeFlash();
    for (const Address address : {test::kFlash + 255 * 2048, test::kFlash + 256 * 2048}) {
        const Report report = bench.erase({{address, 2048}});
        INFO(textOf(report));
        REQUIRE(report.error);
        CHECK(report.error->kind() == ErrorKind::Protected);
        CHECK_THAT(textOf(report), hasText(address < 0x08080000 ? "WRP1A" : "WRP2A"));
    }
    const Report all = bench.erase({});
    REQUIRE(all.error);
    CHECK(all.error->kind() == ErrorKind::Protected);
    CHECK_THAT(textOf(all), hasText("ignores a mass erase while a page is protected"));
    CHECK_THAT(textOf(all), hasText("--range"));
    CHECK_THAT(textOf(all), hasText("WRP1A), pages 0 to 2 ("));
    const bool isUnchanged = bench.wholeFlash() == before; // a megabyte is not to be printed
    CHECK(isUnchanged);
    CHECK(bench.board().statistics().violationCount() == 0);
    CHECK_FALSE(bench.erase({{test::kFlash, 4096}}).error);
}

TEST_CASE("where the option bytes tell nothing, an ignored mass erase is told as what it may be")
{
    // The bootloader announces the options of the first bank only.
    UpdateBench bench("start=bootloader,layout=plain,write-protect=300-301");
    const Report report = bench.erase({});
    REQUIRE(report.error);
    CHECK(report.error->kind() == ErrorKind::VerifyFailed);
    INFO(textOf(report));
    CHECK_THAT(textOf(report), !hasText("worn"));
}
