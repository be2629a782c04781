// SPDX-License-Identifier: MIT
// What a person corrects of the announcement of a device.
#include "core/dfu/descriptors.h"
#include "core/update/detail/overrides.h"
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::update;
using image::FindingCode;
using test::UpdateBench;

namespace {

/// One DFU-mode interface, with a functional descriptor or without.
Bytes configuration(bool hasFunctional)
{
    Bytes bytes{9, 2, 0, 0, 1, 1, 0, 0x80, 50, 9, 4, 0, 0, 0, 0xFE, 0x01, 0x02, 4};
    if (hasFunctional)
        bytes.insert(bytes.end(), {9, 0x21, 0x0B, 0xFF, 0x00, 0x00, 0x08, 0x1A, 0x01});
    return bytes;
}

dfu::FunctionalDescriptor functionalOf(const Bytes& bytes)
{
    const auto found = dfu::findDfuInterfaces(bytes);
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().functional);
    return *found.front().functional;
}

const QString kTrueLayout = QStringLiteral("@Internal Flash  /0x08000000/0512*0002Kg");

} // namespace

TEST_CASE("a transfer size replaces the one in the functional descriptor")
{
    Overrides overrides;
    overrides.transferSize = 1024;
    const dfu::FunctionalDescriptor there =
        functionalOf(correctedConfiguration(configuration(true), overrides));
    CHECK(there.wTransferSize == 1024);
    CHECK(there.bcdDFUVersion == 0x011A);
    CHECK(there.bmAttributes == 0x0B);
}

TEST_CASE("a missing functional descriptor is added as DfuSe")
{
    Overrides overrides;
    overrides.transferSize = 512;
    CHECK(correctedConfiguration(configuration(false), overrides) == configuration(false));
    overrides.assumesDfuse = true;
    const dfu::FunctionalDescriptor added =
        functionalOf(correctedConfiguration(configuration(false), overrides));
    CHECK(added.wTransferSize == 512);
    CHECK(added.bcdDFUVersion == 0x011A);
    CHECK(added.bitCanUpload());
}

TEST_CASE("damaged descriptors are not read past their end when they are corrected")
{
    Overrides overrides;
    overrides.transferSize = 512;
    overrides.assumesDfuse = true;
    Bytes bytes = configuration(true);
    for (std::size_t size = 0; size <= bytes.size(); ++size)
        CHECK(correctedConfiguration(ByteView(bytes).first(size), overrides).size() <= size + 9);
}

TEST_CASE("a device without a functional descriptor is refused with the name of the finding")
{
    usb::DeviceInfo device;
    device.configuration = configuration(false);
    CHECK(lacksFunctional(device));
    device.configuration = configuration(true);
    CHECK_FALSE(lacksFunctional(device));
    CHECK_THAT(refusedWithoutFunctional().remedy().toStdString(),
               test::hasText("--allow no-functional-descriptor"));
    UpdateOptions options;
    options.allowed = {FindingCode::NoFunctional};
    const auto unsized = overridesFrom(options);
    REQUIRE_FALSE(unsized);
    CHECK_THAT(unsized.error().remedy().toStdString(), test::hasText("--transfer-size"));
}

TEST_CASE("a correction is refused until its finding is named, even with a yes to all questions")
{
    UpdateBench bench("start=bootloader");
    UpdateOptions options;
    options.allowsQuestions = true;
    options.layoutTexts = QStringList{kTrueLayout};
    const Report layout = bench.update(test::demoImage(0x0110), options);
    REQUIRE(layout.error);
    CHECK_THAT(layout.error->remedy().toStdString(), test::hasText("--allow layout-text"));
    options.layoutTexts.clear();
    options.transferSize = 1024;
    const Report size = bench.update(test::demoImage(0x0110), options);
    REQUIRE(size.error);
    CHECK_THAT(size.error->remedy().toStdString(), test::hasText("--allow transfer-size"));
    CHECK(bench.board().statistics().dfuRequests == 0);
}

TEST_CASE("an allowed layout text replaces what a device announces wrongly")
{
    UpdateBench bench("start=bootloader,layout=broken");
    REQUIRE(bench.update(test::demoImage(0x0110)).error);
    UpdateOptions options;
    options.layoutTexts = QStringList{kTrueLayout};
    options.allowed = {FindingCode::LayoutText};
    const Report report = bench.update(test::demoImage(0x0110), options);
    INFO(report.verdict().toStdString());
    CHECK(report.exitCode() == 0);
    CHECK(report.verified == Answer::Yes);
    options.layoutTexts = QStringList{QStringLiteral("512 pages")};
    const Report nonsense = bench.update(test::demoImage(0x0110), options);
    REQUIRE(nonsense.error);
    CHECK(nonsense.error->kind() == ErrorKind::Usage);
}
