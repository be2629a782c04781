// SPDX-License-Identifier: MIT
#include "app/gui/scenes/memory_scenes.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/memory/memory_page.h"
#include "app/gui/scenes/scene_parts.h"

#include <algorithm>

namespace fieldflash::gui {

namespace {

constexpr Address kFlash = 0x08000000;
constexpr ByteCount kFlashSize = 1024 * 1024;

Scene memoryPageOf(const QString& situation)
{
    Scene scene = makeScene(situation).value_or(Scene());
    scene.technicianPage = QStringLiteral("memory");
    return scene;
}

MemoryPage* memoryPage(QWidget& page) { return qobject_cast<MemoryPage*>(&page); }

/// A scene has no bus, but the page should look as if its device were plugged in.
void setFile(MemoryPage& page, const image::FirmwareImage& image, const QString& name)
{
    page.memory().job().pretendPossible();
    page.memory().memory().setDeviceName(scene::productName());
    page.memory().memory().setFile(&image, name);
}

void setDemoFile(MemoryPage& page)
{
    const FileFacts file = demoFirmware(0x0110);
    if (file.image)
        setFile(page, *file.image, QStringLiteral("demo-l476-1.1.dfu"));
}

/// Complete flash content with version 1.0, and settings at its end.
memory::SparseBytes deviceContent(std::uint16_t version)
{
    Bytes flash(kFlashSize, kErasedByte);
    const FileFacts old = demoFirmware(version);
    if (old.image) {
        const ByteView program = old.image->targets.front().segments.front().bytes;
        std::ranges::copy(program, flash.begin());
    }
    // A calibration table inside the program.
    for (std::size_t i = 0x1C22; i < 0x1C37; ++i)
        flash[i] ^= static_cast<std::uint8_t>(0x21 + i);
    const std::string settings = "calibration=1.0037;offset=-12;owner=laboratory 4";
    std::ranges::copy(settings, flash.end() - 2048);
    memory::SparseBytes content;
    content.put(0, kFlash, flash);
    return content;
}

Scene plan()
{
    Scene scene = memoryPageOf(QStringLiteral("ready"));
    scene.arrange = [plan = scene.facts.plan](QWidget& page) {
        if (MemoryPage* memory = memoryPage(page)) {
            setDemoFile(*memory);
            memory->memory().memory().setPlan(plan.get());
            memory->map().setCurrent(3);
        }
    };
    return scene;
}

Scene progress(const QString& situation)
{
    Scene scene = memoryPageOf(situation);
    scene.arrange = [](QWidget& page) {
        if (MemoryPage* memory = memoryPage(page)) {
            setDemoFile(*memory);
            memory->map().setCurrent(4);
        }
    };
    return scene;
}

Scene comparison(std::uint16_t version)
{
    Scene scene = memoryPageOf(QStringLiteral("ready"));
    scene.arrange = [version](QWidget& page) {
        MemoryPage* memory = memoryPage(page);
        if (!memory)
            return;
        setDemoFile(*memory);
        memory->memory().memory().setDevice(deviceContent(version));
        memory->showBytes();
        memory->hex().showDifference(true);
        memory->hex().showDifference(true);
    };
    return scene;
}

Scene search()
{
    Scene scene = comparison(0x0110);
    scene.arrange = [before = scene.arrange](QWidget& page) {
        before(page);
        MemoryPage* memory = memoryPage(page);
        if (!memory)
            return;
        memory->hex().setMode(HexView::Mode::Device);
        memory->hex().search(QStringLiteral("calibration"), true);
    };
    return scene;
}

Scene varied()
{
    Scene scene = memoryPageOf(QStringLiteral("ready"));
    scene.map = variedMap();
    scene.facts.plan.reset();
    scene.arrange = [](QWidget& page) {
        MemoryPage* memory = memoryPage(page);
        if (!memory)
            return;
        image::FirmwareImage image;
        image.targets = {{.alternateSetting = 0,
                          .name = {},
                          .segments = {{0x08000000, Bytes(70000, 0x5A)},
                                       {0x08020000, Bytes(5000, 0x12)},
                                       {0x08060000, Bytes(131072, 0x77)}}}};
        setFile(*memory, image, QStringLiteral("power-supply-four-channel-revision-c-2.4.dfu"));
        memory->map().setCurrent(8);
    };
    return scene;
}

Scene large()
{
    Scene scene = memoryPageOf(QStringLiteral("ready"));
    memory::MemoryArea area;
    area.name = QStringLiteral("External Flash");
    for (int i = 0; i < 4096; ++i)
        area.sectors.push_back(
            {.range = {.first = 0x90000000u + static_cast<Address>(i) * 4096, .size = 4096},
             .isReadable = true,
             .isErasable = true,
             .isWritable = true});
    scene.map = memory::MemoryMap({area});
    scene.facts.plan.reset();
    scene.arrange = [](QWidget& page) {
        MemoryPage* memory = memoryPage(page);
        if (!memory)
            return;
        Bytes bytes(16 * 1024 * 1024);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(i * 7 + (i >> 9));
        memory::SparseBytes content;
        content.put(0, 0x90000000, bytes);
        memory->memory().job().pretendPossible();
        memory->memory().memory().setDeviceName(QStringLiteral("Display board"));
        memory->memory().memory().setDevice(std::move(content));
        memory->map().zoom(-1);
        memory->showBytes();
        memory->hex().goTo(QStringLiteral("9080 1234"));
    };
    return scene;
}

Scene memoryNothing()
{
    Scene scene;
    scene.technicianPage = QStringLiteral("memory");
    return scene;
}

void addRun(memory::MemoryArea& area, Address first, ByteCount size, int count, bool isWritable)
{
    for (int i = 0; i < count; ++i)
        area.sectors.push_back(
            {.range = {.first = first + static_cast<Address>(i) * static_cast<Address>(size),
                       .size = size},
             .isReadable = true,
             .isErasable = isWritable,
             .isWritable = isWritable});
}

} // namespace

memory::MemoryMap variedMap()
{
    constexpr ByteCount kKilo = 1024;
    memory::MemoryArea flash{
        .name = QStringLiteral("Internal Flash"), .layoutText = {}, .sectors = {}};
    addRun(flash, 0x08000000, 16 * kKilo, 4, true);
    addRun(flash, 0x08010000, 64 * kKilo, 1, true);
    addRun(flash, 0x08020000, 128 * kKilo, 3, true);
    addRun(flash, 0x08100000, 16 * kKilo, 4, true);
    memory::MemoryArea options{.alternateSetting = 1,
                               .name = QStringLiteral("Option Bytes"),
                               .layoutText = {},
                               .sectors = {}};
    addRun(options, 0x1FFFC000, 16, 1, true);
    memory::MemoryArea oneTime{.alternateSetting = 2,
                               .name = QStringLiteral("OTP Memory"),
                               .layoutText = {},
                               .sectors = {}};
    addRun(oneTime, 0x1FFF7800, 512, 1, false);
    addRun(oneTime, 0x1FFF7A00, 16, 1, false);
    return memory::MemoryMap({flash, options, oneTime});
}

NamedScenes memoryScenes()
{
    return {
        {QStringLiteral("memory-nothing"), memoryNothing},
        {QStringLiteral("memory-plan"), plan},
        {QStringLiteral("memory-working"), [] { return progress(QStringLiteral("working")); }},
        {QStringLiteral("memory-verified"), [] { return progress(QStringLiteral("success")); }},
        {QStringLiteral("memory-different"),
         [] { return progress(QStringLiteral("verify-failed")); }},
        {QStringLiteral("memory-compare"), [] { return comparison(0x0100); }},
        {QStringLiteral("memory-search"), search},
        {QStringLiteral("memory-varied"), varied},
        {QStringLiteral("memory-large"), large},
    };
}

} // namespace fieldflash::gui
