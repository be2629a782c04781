// SPDX-License-Identifier: MIT
// The bytes as a screen reader reads them: lines, words, caret, selection.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/memory/hex_view.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QTest>

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

constexpr Address kFlash = 0x08000000;

/// Two sectors, of which the first 64 bytes are read; the file has 32 bytes.
struct TwoSides {
    TwoSides()
    {
        memory::MemoryArea area;
        area.name = text("Internal Flash");
        for (Address i = 0; i < 2; ++i)
            area.sectors.push_back({.range = {.first = kFlash + i * 64, .size = 64},
                                    .isReadable = true,
                                    .isErasable = true,
                                    .isWritable = true});
        states.setMap(memory::MemoryMap({area}), nullptr);
        Bytes device(64, kErasedByte);
        for (std::size_t i = 0; i < 16; ++i)
            device[i] = static_cast<std::uint8_t>(0x41 + i);
        memory::SparseBytes content;
        content.put(0, kFlash, device);
        model.setDevice(std::move(content));
        Bytes file(device.begin(), device.begin() + 32);
        file[1] = 0;
        file[2] = 0;
        image::FirmwareImage image;
        image.targets = {{.alternateSetting = 0, .name = {}, .segments = {{kFlash, file}}}};
        model.setFile(&image, text("file.bin"));
    }

    MapModel states{MapDetail::Full};
    MemoryModel model{states};
};

struct ShownBytes {
    explicit ShownBytes(HexView::Mode mode)
    {
        view.setMode(mode);
        view.resize(mode == HexView::Mode::Compare ? 1400 : 700, 400);
        view.show();
        QCoreApplication::processEvents();
        REQUIRE(view.rows().bytesPerRow() == 16);
        interface = QAccessible::queryAccessibleInterface(&view);
        REQUIRE(interface);
        REQUIRE(interface->textInterface());
    }

    [[nodiscard]] QAccessibleTextInterface& words() { return *interface->textInterface(); }
    [[nodiscard]] QString line(int offset)
    {
        int start = 0;
        int end = 0;
        const QString text = words().textAtOffset(offset, QAccessible::LineBoundary, &start, &end);
        CHECK(text.size() == end - start);
        return text.trimmed();
    }

    TwoSides sides;
    HexView view{sides.model};
    QAccessibleInterface* interface = nullptr;
};

} // namespace

TEST_CASE("a line of bytes is read with its address, its characters and its state")
{
    ShownBytes shown(HexView::Mode::Device);
    CHECK(shown.interface->role() == QAccessible::EditableText);
    CHECK(shown.interface->state().readOnly);
    CHECK(shown.line(0)
          == text("0x0800 0000  41 42 43 44 45 46 47 48 49 4A 4B 4C 4D 4E 4F 50  "
                  "ABCDEFGHIJKLMNOP"));
    CHECK(shown.interface->text(QAccessible::Value) == shown.line(0));
    const int length = shown.words().characterCount() / shown.view.rows().count();
    CHECK(shown.line(length).startsWith(text("0x0800 0010  FF FF")));
    CHECK(shown.line(length).endsWith(text("erased")));
    CHECK(shown.line(4 * length).endsWith(text("not read")));
    CHECK(shown.words().text(0, shown.words().characterCount()).count(QLatin1Char('\n'))
          == shown.view.rows().count());
}

TEST_CASE("a compared line is read with both sides and says how they differ")
{
    ShownBytes shown(HexView::Mode::Compare);
    const QString first = shown.line(0);
    INFO(first.toStdString());
    CHECK(first.startsWith(text("0x0800 0000  41 42 43")));
    CHECK(first.contains(text("41 00 00 44")));
    CHECK(first.endsWith(text("2 bytes differ")));
    const int length = shown.words().characterCount() / shown.view.rows().count();
    CHECK(shown.line(length).endsWith(text("matches")));
    CHECK(shown.line(2 * length).endsWith(text("not compared")));
}

TEST_CASE("the caret of the text follows the cursor, and its selection the chosen bytes")
{
    ShownBytes shown(HexView::Mode::Device);
    QAccessibleTextInterface& words = shown.words();
    const int length = words.characterCount() / shown.view.rows().count();
    QTest::keyClick(&shown.view, Qt::Key_Right);
    const int second = words.cursorPosition();
    int start = 0;
    int end = 0;
    CHECK(words.textAtOffset(second, QAccessible::WordBoundary, &start, &end) == text("42 "));
    QTest::keyClick(&shown.view, Qt::Key_Down);
    CHECK(words.cursorPosition() == second + length);
    CHECK(shown.interface->text(QAccessible::Value) == shown.line(length));
    CHECK(words.selectionCount() == 0);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
    REQUIRE(words.selectionCount() == 1);
    words.selection(0, &start, &end);
    CHECK(words.text(start, end) == text("FF FF"));
    QTest::keyClick(&shown.view, Qt::Key_Left);
    CHECK(words.selectionCount() == 0);
}

TEST_CASE("a screen reader moves the cursor and selects bytes through their characters")
{
    ShownBytes shown(HexView::Mode::Device);
    QAccessibleTextInterface& words = shown.words();
    const int length = words.characterCount() / shown.view.rows().count();
    const QString line = shown.line(0);
    words.setCursorPosition(length + static_cast<int>(line.indexOf(text("44"))));
    CHECK(shown.view.cursor() == Place{0, kFlash + 0x13});
    words.setCursorPosition(static_cast<int>(line.indexOf(text("ABC"))) + 2);
    CHECK(shown.view.cursor() == Place{0, kFlash + 2});
    words.setCursorPosition(0); // the address
    CHECK(shown.view.cursor() == Place{0, kFlash});
    words.addSelection(static_cast<int>(line.indexOf(text("42"))),
                       static_cast<int>(line.indexOf(text("44"))) + 2);
    CHECK(shown.view.chosenText() == text("42 43 44"));
    words.removeSelection(0);
    CHECK(words.selectionCount() == 0);
    int start = 0;
    int end = 0;
    CHECK(words.textBeforeOffset(0, QAccessible::LineBoundary, &start, &end).isEmpty());
    CHECK(words.textAfterOffset(0, QAccessible::LineBoundary, &start, &end)
              .startsWith(text("0x0800 0010")));
    CHECK(start == length);
}

TEST_CASE("without bytes the text is empty and nothing can be moved")
{
    MapModel states{MapDetail::Full};
    MemoryModel model{states};
    HexView view(model);
    QAccessibleInterface* shown = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(shown);
    QAccessibleTextInterface* words = shown->textInterface();
    REQUIRE(words);
    CHECK(words->characterCount() == 0);
    CHECK(words->text(0, 100).isEmpty());
    CHECK(words->cursorPosition() == 0);
    words->setCursorPosition(5);
    words->addSelection(0, 5);
    int start = 0;
    int end = 0;
    CHECK(words->textAtOffset(0, QAccessible::LineBoundary, &start, &end).isEmpty());
    CHECK(words->characterRect(0).isEmpty());
}
