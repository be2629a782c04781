// SPDX-License-Identifier: MIT
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/map/memory_model.h"
#include "app/gui/map/memory_parts.h"
#include "core/image/program/application_header.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

constexpr Address kMapStart = 0x08000000;
constexpr ByteCount kSector = 2048;

memory::MemoryMap flashMap(int locked, int writable, ByteCount replacedBlock = 0)
{
    memory::MemoryArea area;
    area.name = text("Internal Flash");
    for (int i = 0; i < locked + writable; ++i)
        area.sectors.push_back(
            {.range = {kMapStart + static_cast<Address>(i) * static_cast<Address>(kSector),
                       kSector},
             .isReadable = true,
             .isErasable = i >= locked,
             .isWritable = i >= locked});
    memory::FlashCells cells;
    cells.replacedBlock = replacedBlock;
    return memory::MemoryMap({area}, cells);
}

/// A program with a header that states a name and version 1.1.
Bytes program(ByteCount size)
{
    Bytes bytes(size, 0x5A);
    image::storeApplicationHeader(
        bytes,
        {.bcdDevice = 0x0110, .vendorId = 1, .productId = 2, .name = text("Lamp"), .board = {}});
    return bytes;
}

QStringList textsOf(const MemoryModel& model, MapSide side)
{
    QStringList texts;
    for (const MemoryPart& part : memoryParts(model, side))
        texts << QStringLiteral("%1+%2 %3")
                     .arg(part.firstSector)
                     .arg(part.sectorCount)
                     .arg(part.text);
    return texts;
}

struct ShownMap {
    explicit ShownMap(const memory::MemoryMap& map) { states.setMap(map, nullptr); }
    MapModel states{MapDetail::Full};
    MemoryModel model{states};
};

} // namespace

TEST_CASE("what was read is named: program with version, empty, data, not read")
{
    ShownMap shown(flashMap(0, 16));
    Bytes flash = program(3 * kSector);
    flash.resize(8 * kSector, kErasedByte);
    flash[7 * kSector] = 1;
    memory::SparseBytes content;
    content.put(0, kMapStart, flash);
    shown.model.setDevice(content);
    CHECK(textsOf(shown.model, MapSide::Device)
          == QStringList{text("0+3 Lamp 1.1 · 6 KB"), text("3+4 Empty · 8 KB"),
                         text("7+1 Data · 2 KB"), text("8+8 Not read · 16 KB")});
    CHECK(
        memoryPartsText(shown.model, MapSide::Device).contains(text("0x0800 1800: Empty · 8 KB")));
}

TEST_CASE("without its bytes a program is only known to begin there")
{
    ShownMap shown(flashMap(0, 16));
    CHECK(textsOf(shown.model, MapSide::Device) == QStringList{text("0+16 Not read · 32 KB")});
    shown.model.setKnown({.program = text("Lamp 1.0"), .neverWritten = {}});
    CHECK(textsOf(shown.model, MapSide::Device)
          == QStringList{text("0+16 Not read, begins with Lamp 1.0 · 32 KB")});
}

TEST_CASE("bytes without a header are data, not a program")
{
    ShownMap shown(flashMap(0, 4));
    memory::SparseBytes content;
    content.put(0, kMapStart, Bytes(kSector, 0x12));
    shown.model.setDevice(content);
    CHECK(textsOf(shown.model, MapSide::Device).front() == text("0+1 Data · 2 KB"));
}

TEST_CASE("while a job writes, the program there is not called the old one")
{
    ShownMap shown(flashMap(0, 16));
    image::FirmwareImage image;
    image.targets = {
        {.alternateSetting = 0, .name = {}, .segments = {{kMapStart, program(kSector)}}}};
    shown.model.setFile(&image, text("lamp.dfu"));
    shown.model.setKnown({.program = text("Lamp 1.0"), .neverWritten = {}});
    const AddressRange first = shown.model.sectors().front().sector.range;
    const auto named = [&](CellState state) {
        shown.states.setState(0, first, state);
        return textsOf(shown.model, MapSide::Device).front();
    };
    CHECK(named(CellState::Erased) == text("0+1 Empty · 2 KB"));
    CHECK(named(CellState::Written) == text("0+1 Data · 2 KB"));
    CHECK(named(CellState::Verified) == text("0+1 Lamp 1.1 · 2 KB"));
}

TEST_CASE("a resident loader is named, and its program is a part of its own")
{
    ShownMap shown(flashMap(8, 504, 2048));
    Bytes flash(10 * kSector, 0x11);
    const Bytes lamp = program(2 * kSector);
    std::ranges::copy(lamp, flash.begin() + 8 * kSector);
    memory::SparseBytes content;
    content.put(0, kMapStart, flash);
    shown.model.setDevice(content);
    CHECK(textsOf(shown.model, MapSide::Device)
          == QStringList{text("0+8 Loader · 16 KB"), text("8+2 Lamp 1.1 · 4 KB"),
                         text("10+502 Not read · 1004 KB")});
}

TEST_CASE("protected sectors of another bootloader are not called a loader")
{
    ShownMap shown(flashMap(8, 8));
    CHECK(textsOf(shown.model, MapSide::Device).front() == text("0+8 Protected · 16 KB"));
}

TEST_CASE("what a profile says is never written is named")
{
    ShownMap shown(flashMap(0, 16));
    shown.model.setKnown(
        {.program = {}, .neverWritten = {{kMapStart + 14 * kSector, 2 * kSector}}});
    CHECK(textsOf(shown.model, MapSide::Device).back() == text("14+2 Never overwritten · 4 KB"));
}

TEST_CASE("the parts of a file are its program and its other data, with their sizes")
{
    ShownMap shown(flashMap(0, 16));
    image::FirmwareImage image;
    image.targets = {
        {.alternateSetting = 0,
         .name = {},
         .segments = {{kMapStart, program(5000)}, {kMapStart + 10 * kSector, {1, 2, 3}}}}};
    shown.model.setFile(&image, text("lamp.dfu"));
    CHECK(textsOf(shown.model, MapSide::File)
          == QStringList{text("0+3 Lamp 1.1 · 4.9 KB"), text("10+1 Data · 3 bytes")});
    shown.model.setFile(nullptr, {});
    CHECK(memoryParts(shown.model, MapSide::File).empty());
}
