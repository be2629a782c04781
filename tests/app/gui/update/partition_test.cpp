// SPDX-License-Identifier: MIT
// A device with plain DFU in the window: one bar instead of a map, and the choice of a partition.
#include "tests/support/catch.h"

#include "app/gui/update/words/page_text.h"
#include "tests/app/gui/bench.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

/// The demo firmware as a stream of bytes.
FileFacts rawFile()
{
    FileFacts file = demoFirmware(0x0110);
    REQUIRE(file.image);
    file.isBundled = false;
    file.image->format = image::Format::RawBinary;
    file.image->needsAddress = true;
    file.image->identity = {};
    file.image->targets.front().segments.front().address = 0;
    return file;
}

void openRawFile(GuiBench& bench)
{
    REQUIRE(waitUntil([&] { return bench.model->facts().chosen() != nullptr; }));
    bench.model->setFile(rawFile());
    REQUIRE(reaches(*bench.model, Situation::Update));
}

} // namespace

TEST_CASE("a memory without a layout is one bar, which ends as verified")
{
    GuiBench bench(QStringLiteral("plain-dfu=tolerant"));
    openRawFile(bench);
    CHECK_FALSE(bench.model->page().partition); // not known before its bootloader runs
    double written = 0;
    QObject::connect(bench.model.get(), &UpdateModel::changed, bench.model.get(), [&] {
        const PageState page = bench.model->page();
        if (page.partition && page.situation == Situation::Working)
            written = std::max(written, page.partition->written);
    });
    bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
    CHECK(written > 0);
    const PageState page = bench.model->page();
    REQUIRE(page.partition);
    CHECK(page.partition->verified == 1);
    CHECK(page.partition->title == QStringLiteral("image_0"));
    CHECK(page.partition->choices.size() == 1);
}

TEST_CASE("a device that cannot be read back has a bar that is written and not verified")
{
    GuiBench bench(QStringLiteral("plain-dfu=detaches"));
    openRawFile(bench);
    bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
    const PageState page = bench.model->page();
    REQUIRE(page.partition);
    CHECK(page.partition->written == 1);
    CHECK(page.partition->verified == 0);
}

TEST_CASE(
    "a device that stays in a plain bootloader is still the chosen one, and can be tried again")
{
    GuiBench bench(QStringLiteral("plain-dfu=tolerant,read-corruption=0x08000100"));
    openRawFile(bench);
    bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.model, Situation::Failed));
    REQUIRE(waitUntil([&] { return bench.model->facts().chosen() != nullptr; }));
    const PageState page = bench.model->page();
    CHECK(page.primary.action == Action::TryAgain);
    CHECK(page.primary.isEnabled);
    REQUIRE(page.partition);
    CHECK(page.partition->isDifferent);
}

TEST_CASE("with several partitions nothing starts until one is chosen")
{
    GuiBench bench(QStringLiteral("plain-dfu=tolerant,partitions=2"));
    openRawFile(bench);
    bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.model, Situation::Failed));
    PageState page = bench.model->page();
    REQUIRE(page.partition);
    REQUIRE(page.partition->choices.size() == 2);
    CHECK(page.partition->choices[1].name == QStringLiteral("image_1"));
    CHECK_FALSE(page.partition->chosen);
    CHECK_FALSE(page.primary.isEnabled);
    CHECK(page.sentence == QStringLiteral("Which partition?"));
    CHECK(page.nextStep.contains(QStringLiteral("Choose the partition")));
    bench.model->choosePartition(7); // the device does not have it
    CHECK_FALSE(bench.model->page().partition->chosen);
    bench.model->choosePartition(0);
    page = bench.model->page();
    CHECK(page.primary.isEnabled);
    CHECK(page.partition->title == QStringLiteral("image_0"));
    bench.model->perform(page.primary.action);
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
    CHECK(bench.model->page().partition->verified == 1);
}

TEST_CASE("the partitions of a device in bootloader mode are known before anything starts")
{
    GuiBench bench(QStringLiteral("plain-dfu=tolerant,partitions=2,start=bootloader"));
    REQUIRE(waitUntil([&] { return !bench.model->facts().unknownUsbDevices.empty(); }));
    bench.model->chooseDevice(bench.model->facts().unknownUsbDevices.front().portPath);
    bench.model->setFile(rawFile());
    REQUIRE(waitUntil([&] { return bench.model->facts().partitions.has_value(); }));
    CHECK_FALSE(bench.model->page().primary.isEnabled);
    bench.model->choosePartition(0);
    CHECK(bench.model->page().primary.isEnabled);
}
