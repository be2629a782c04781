// SPDX-License-Identifier: MIT
// Our own updates through the executed loader with two slots: one file with a program for each
// slot, of which the one for the free slot is taken.
#include "core/image/content/firmware_image.h"
#include "core/update/session.h"
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/firmware/loader/loader_bench.h"
#include "tests/firmware/loader/slot_images.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

SharedBytes signedDemo(const QString& version, const QString& slot, std::uint32_t address)
{
    ProgramOptions options = slotOptions(address);
    options.board = "STM32L476G-DISCO";
    const QString name = QStringLiteral("demo-stm32l476g-disco-%1-slot-%2.bin").arg(version, slot);
    return SharedBytes(signedImage(firmwareFile(name), options));
}

image::FirmwareImage bothSlots(const QString& version)
{
    image::FirmwareImage image;
    image.format = image::Format::DfuSe;
    image.targets = {{0,
                      {},
                      {{kSlotA, signedDemo(version, QStringLiteral("a"), kSlotA)},
                       {kSlotB, signedDemo(version, QStringLiteral("b"), kSlotB)}}}};
    image.identity.bcdDevice = version == QLatin1String("1.1") ? 0x0110 : 0x0100;
    return image;
}

} // namespace

TEST_CASE(
    "a file with a program for each slot updates a board again and again, each time in the other "
    "slot")
{
    LoaderBench bench(QStringLiteral("loader-stm32l476g-disco-slots.bin"), {}, kDiscovery);
    bench.awaitLoader();
    update::Session session(*bench.chip.bus, bench.chip.clock, [](const update::Event&) { });
    update::UpdateOptions options;
    options.allowsQuestions = true;
    std::uint32_t slot = kSlotA;
    // The last one finds the same content in the free slot, and must start it nevertheless.
    for (const char* version : {"1.0", "1.1", "1.0", "1.1"}) {
        const image::FirmwareImage image = bothSlots(QString::fromLatin1(version));
        const auto report = run(session.update(image, device::DeviceSelector(), options, {}));
        INFO(version << ": " << report.verdict().toStdString());
        if (report.error)
            INFO(report.error->fullText().toStdString());
        REQUIRE_FALSE(report.error.has_value());
        CHECK(report.verified == update::Answer::Yes);
        CHECK(report.returned == update::Answer::Yes);
        CHECK(report.expectedVersion == update::Answer::Yes);
        CHECK(bench.runningSlot() == slot);
        // A host configures it: it confirms.
        REQUIRE(bench.chip.awaitApplication().has_value());
        bench.chip.pass(10ms);
        slot = slot == kSlotA ? kSlotB : kSlotA;
    }
}
