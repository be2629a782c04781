// SPDX-License-Identifier: MIT
// The model of the memory page, without its widgets.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/map/device_memory.h"
#include "app/gui/scenes/memory_scenes.h"
#include "tests/app/gui/bench.h"

#include <QSignalSpy>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

image::FirmwareImage imageAt(Address address, Bytes bytes)
{
    image::FirmwareImage image;
    image.targets = {{.alternateSetting = 0, .name = {}, .segments = {{address, bytes}}}};
    return image;
}

/// A model of a device with uneven memories.
struct Varied {
    Varied() { states.setMap(variedMap(), nullptr); }

    MapModel states{MapDetail::Full};
    MemoryModel model{states};
};

} // namespace

TEST_CASE("every sector of every memory is listed, with its memory and attributes")
{
    Varied varied;
    REQUIRE(varied.model.areas().size() == 3);
    CHECK(varied.model.sectors().size() == 12 + 1 + 2);
    CHECK(varied.model.areas()[0].sectorCount == 12);
    CHECK(varied.model.sectors()[8].isAfterGap);
    const QString last = varied.model.details(14);
    CHECK(last.contains(text("OTP Memory: readable")));
    CHECK_FALSE(last.contains(text("writable")));
    CHECK(last.contains(text("protected")));
}

TEST_CASE("a sector that was read shows whether it is empty and whether it matches the file")
{
    Varied varied;
    const image::FirmwareImage image = imageAt(0x08000000, Bytes(40000, 0x5A));
    varied.model.setFile(&image, text("new.dfu"));
    CHECK(varied.model.sectors()[0].file == CellState::HasData);
    CHECK(varied.model.sectors()[0].device == CellState::NotRead);
    CHECK_FALSE(varied.model.sectors()[3].file);
    CHECK(varied.model.comparisonText().isEmpty());

    Bytes read(65536, 0x5A);
    read[20000] = 0;
    std::fill(read.begin() + 49152, read.end(), kErasedByte);
    memory::SparseBytes content;
    content.put(0, 0x08000000, read);
    const QSignalSpy told(&varied.model, &MemoryModel::contentChanged);
    varied.model.setDevice(content);
    CHECK(told.count() == 1);
    CHECK(varied.model.sectors()[0].file == CellState::Verified);
    CHECK(varied.model.sectors()[1].file == CellState::Different);
    CHECK(varied.model.sectors()[2].file == CellState::Verified);
    CHECK(varied.model.sectors()[0].device == CellState::Equal);
    CHECK(varied.model.sectors()[1].device == CellState::Different);
    CHECK(varied.model.sectors()[2].device == CellState::Equal);
    CHECK(varied.model.sectors()[3].device == CellState::Erased);
    CHECK(varied.model.sectors()[4].device == CellState::NotRead);
    CHECK(varied.model.details(0).contains(text("Begins with 5A 5A")));
    CHECK(varied.model.details(3).contains(text("every byte is FF")));
    CHECK(varied.model.details(4).contains(text("Device: not read.")));
    CHECK(varied.model.comparisonText().contains(text("1 byte")));
}

TEST_CASE("not read, empty and has data are three different states")
{
    Varied varied;
    memory::SparseBytes content;
    content.put(0, 0x08000000, Bytes(16384, kErasedByte));
    content.put(0, 0x08004000, Bytes(100, kErasedByte));
    content.put(0, 0x0800BF00, Bytes(100, 0x5A));
    varied.model.setDevice(content);
    CHECK(varied.model.sectors()[0].device == CellState::Erased);
    CHECK(varied.model.sectors()[1].device == CellState::NotRead); // only partly read
    CHECK(varied.model.sectors()[2].device == CellState::HasData); // one byte is enough
    CHECK(varied.model.sectors()[3].device == CellState::NotRead);
}

TEST_CASE("the layout of the map does not change while a job works")
{
    Varied varied;
    const image::FirmwareImage image = imageAt(0x08000000, Bytes(40000, 0x5A));
    varied.model.setFile(&image, text("new.dfu"));
    const auto before = varied.model.layoutSectors();
    CHECK(before[8].gapBefore == 0x08100000 - 0x08080000);
    CHECK(before[0].kind == before[2].kind);
    CHECK_FALSE(before[2].isQuiet);
    CHECK(before[3].isQuiet);
    for (const CellState state : {CellState::Erased, CellState::Writing, CellState::Verified}) {
        varied.states.setState(0, varied.model.sectors()[1].sector.range, state);
        const auto after = varied.model.layoutSectors();
        for (std::size_t i = 0; i < before.size(); ++i) {
            CHECK(after[i].kind == before[i].kind);
            CHECK(after[i].isQuiet == before[i].isQuiet);
        }
    }
}

TEST_CASE("a raw binary is placed at the first flash sector once that is known")
{
    MapModel states{MapDetail::Full};
    MemoryModel model{states};
    image::FirmwareImage image = imageAt(0, Bytes(100, 1));
    image.needsAddress = true;
    model.setFile(&image, text("raw.bin"));
    states.setMap(variedMap(), nullptr);
    CHECK(byteAt(model.file(), {0, 0x08000000}) == std::uint8_t{1});
    CHECK(model.sectors().front().file.has_value());
}

TEST_CASE("the file side follows the progress on the device")
{
    Varied varied;
    const image::FirmwareImage image = imageAt(0x08000000, Bytes(16384, 0x5A));
    varied.model.setFile(&image, text("new.dfu"));
    const AddressRange first = varied.model.sectors().front().sector.range;
    const QSignalSpy told(&varied.model, &MemoryModel::sectorChanged);
    for (const CellState state : {CellState::Writing, CellState::Written, CellState::Verified}) {
        varied.states.setState(0, first, state);
        CHECK(varied.model.sectors().front().device == state);
        CHECK(varied.model.sectors().front().file == state);
    }
    CHECK(told.count() == 3);
    CHECK(varied.model.spoken(0, MapSide::Device).contains(text("device: verified")));
    CHECK(varied.model.spoken(1, MapSide::File).contains(text("file: not in the file")));
}

TEST_CASE("the memory of a running application is read, and the application restarts")
{
    GuiBench bench;
    DeviceMemory memory(bench.model->workplace(), bench.model->fullMap());
    REQUIRE(reaches(*bench.model, Situation::Update));
    REQUIRE(waitUntil([&] { return !memory.memory().sectors().empty(); }));
    REQUIRE(memory.job().isPossible());
    CHECK(memory.job().notice().contains(text("restarts in bootloader mode")));
    memory.readAll();
    CHECK(memory.job().isRunning());
    CHECK_FALSE(memory.job().isPossible());
    CHECK_FALSE(bench.model->page().primary.isEnabled);
    REQUIRE(waitUntil([&] { return !memory.job().isRunning(); }));
    INFO((memory.lastError() ? memory.lastError()->fullText() : QString()).toStdString());
    REQUIRE_FALSE(memory.lastError());
    CHECK(memory.memory().device().size() == 1024 * 1024);
    CHECK_FALSE(memory.memory().comparison().places.empty());
    CHECK(reaches(*bench.model, Situation::Update));
    CHECK(bench.model->page().primary.isEnabled);
    CHECK_FALSE(memory.memory().device().isEmpty());
}

TEST_CASE("read content is dropped when the device is unplugged or written")
{
    GuiBench bench;
    DeviceMemory memory(bench.model->workplace(), bench.model->fullMap());
    REQUIRE(reaches(*bench.model, Situation::Update));
    memory.readAll();
    REQUIRE(waitUntil([&] { return !memory.memory().device().isEmpty(); }));
    bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.model, Situation::Succeeded));
    CHECK(memory.memory().device().isEmpty());
}

TEST_CASE("reading can be stopped, and afterwards the device is in application mode")
{
    GuiBench bench;
    DeviceMemory memory(bench.model->workplace(), bench.model->fullMap());
    REQUIRE(reaches(*bench.model, Situation::Update));
    // Inside the event itself: with a virtual clock the job may be over before the next look.
    bool isStopped = false;
    QObject::connect(&memory.job(), &DeviceJob::changed, &memory, [&] {
        if (!isStopped && memory.job().progress() > 0.1) {
            isStopped = true;
            memory.job().cancel();
            CHECK(memory.job().isStopping());
        }
    });
    memory.readAll();
    REQUIRE(waitUntil([&] { return isStopped && !memory.job().isRunning(); }));
    REQUIRE(memory.lastError());
    CHECK(memory.lastError()->kind() == ErrorKind::Cancelled);
    CHECK(memory.memory().device().isEmpty());
    CHECK(reaches(*bench.model, Situation::Update));
}

TEST_CASE("the job stops safely when its page is destroyed")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    {
        DeviceMemory memory(bench.model->workplace(), bench.model->fullMap());
        memory.readAll();
        REQUIRE(waitUntil([&] { return memory.job().progress() > 0; }));
    }
    CHECK(waitUntil([&] { return !bench.desk->isBusy(); }));
    CHECK(reaches(*bench.model, Situation::Update));
}

TEST_CASE("a sector shows the reason given by the plan")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    DeviceMemory memory(bench.model->workplace(), bench.model->fullMap());
    REQUIRE(bench.model->facts().plan);
    REQUIRE_FALSE(bench.model->facts().plan->regions.empty());
    const QString reason = bench.model->facts().plan->regions.front().reason;
    REQUIRE_FALSE(reason.isEmpty());
    CHECK(memory.memory().details(0).contains(reason));
}
