// SPDX-License-Identifier: MIT
// Creates the part of the library in which the application is our firmware, executed.
#include "app/cli/commands/firmware_file.h"
#include "core/image/format/write_image.h"
#include "core/report/recording/support_bundle.h"
#include "core/update/session.h"
#include "firmware/contract/flash_map.h"
#include "tests/core/virtual_board/cpu/executed_bench.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QDir>

using namespace fieldflash;

namespace {

image::FirmwareImage firmware(const QString& board, const QString& version)
{
    image::FirmwareImage image;
    image.format = image::Format::DfuSe;
    image::Target target;
    target.segments.push_back(
        {FIELDFLASH_FLASH_BASE,
         test::firmwareFile(QStringLiteral("demo-%1-%2.bin").arg(board, version))});
    image.targets.push_back(std::move(target));
    image.identity = {0x1209, 0x0001, version == QLatin1String("1.1") ? 0x0110 : 0x0100};
    return image;
}

void make(const QString& board)
{
    test::ExecutedBench bench(QStringLiteral("demo-%1-1.0.bin").arg(board), {}, board);
    REQUIRE(bench.awaitApplication());
    const image::FirmwareImage image = firmware(board, QStringLiteral("1.1"));
    const auto file = image::writeDfuSe(image);
    REQUIRE(file);
    const QString path = QDir(QStringLiteral(FIELDFLASH_TRANSCRIPTS))
                             .filePath(QStringLiteral("executed-%1.ffrec").arg(board));
    const report::BundleFacts facts{QStringLiteral("fieldflash-cli"),
                                    {QStringLiteral("update"), QStringLiteral("demo.dfu")},
                                    true};
    auto bundle = report::SupportBundle::create(path, bench.clock, facts);
    REQUIRE(bundle);
    (*bundle)->firmware(image, QStringLiteral("demo-%1-1.1.dfu").arg(board), *file);
    const auto recording = (*bundle)->record(*bench.bus);
    update::Session session(*recording, bench.clock,
                            [&](const update::Event& event) { (*bundle)->event(event); });
    const update::UpdateOptions options;
    const auto report = test::run(session.update(image, {}, options, {}));
    INFO(report.verdict().toStdString());
    CHECK(report.exitCode() == 0);
    (*bundle)->report(report);
}

} // namespace

TEST_CASE("make the recordings of executed firmware", "[.make]")
{
    make(QStringLiteral("nucleo-l476rg"));
    make(QStringLiteral("stm32l476g-disco"));
}
