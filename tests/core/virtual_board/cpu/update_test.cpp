// SPDX-License-Identifier: MIT
// The complete update with nothing simulated on the device side except the ROM: executed 1.0 is
// detached, 1.1 is written and verified, and the executed 1.1 starts.
#include "core/image/content/firmware_image.h"
#include "core/update/session.h"
#include "firmware/contract/flash_map.h"
#include "tests/core/virtual_board/cpu/executed_bench.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <algorithm>

using namespace fieldflash;
using test::ExecutedBench;

namespace {

image::FirmwareImage demoImage(const QString& version)
{
    image::FirmwareImage image;
    image.format = image::Format::DfuSe;
    image::Segment segment;
    segment.address = FIELDFLASH_FLASH_BASE;
    segment.bytes = test::firmwareFile(QStringLiteral("demo-nucleo-l476rg-%1.bin").arg(version));
    image::Target target;
    target.segments.push_back(std::move(segment));
    image.targets.push_back(std::move(target));
    image.identity.bcdDevice = version == QLatin1String("1.1") ? 0x0110 : 0x0100;
    return image;
}

} // namespace

TEST_CASE("executed 1.0 is updated to executed 1.1, and back")
{
    ExecutedBench bench(QStringLiteral("demo-nucleo-l476rg-1.0.bin"));
    REQUIRE(bench.awaitApplication().has_value());
    update::Session session(*bench.bus, bench.clock, [](const update::Event&) { });

    for (const QString& version : {QStringLiteral("1.1"), QStringLiteral("1.0")}) {
        const image::FirmwareImage image = demoImage(version);
        const auto report =
            test::run(session.update(image, device::DeviceSelector(), update::UpdateOptions(), {}));
        INFO(report.verdict().toStdString());
        if (report.error)
            INFO(report.error->fullText().toStdString());
        CHECK_FALSE(report.error.has_value());
        CHECK(report.verified == update::Answer::Yes);
        CHECK(report.returned == update::Answer::Yes);
        CHECK(report.expectedVersion == update::Answer::Yes);
        CHECK(report.versionAfter == *image.identity.bcdDevice);
        const SharedBytes& written = image.targets.front().segments.front().bytes;
        CHECK(std::ranges::equal(written, bench.board->flash().contents().first(written.size())));
    }
    CHECK(bench.board->statistics().violations.empty());
    CHECK(bench.board->romEntries().size() == 2);
    for (const auto& entry : bench.board->romEntries())
        CHECK(entry.mistakes.empty());
}
