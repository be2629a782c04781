// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/option_bytes/option_bytes_page.h"
#include "app/gui/option_bytes/unprotect_dialog.h"
#include "core/virtual_board/board/virtual_bus.h"
#include "tests/app/gui/bench.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::waitUntil;

namespace {

bool isChosen(GuiBench& bench)
{
    return waitUntil([&] { return bench.model->facts().chosen() != nullptr; });
}

void readAll(OptionBytesModel& model)
{
    model.read();
    REQUIRE(waitUntil([&] { return !model.page().isWorking; }));
}

QString valueOf(OptionBytesModel& model, const QString& name)
{
    const auto found = model.tree().findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty()
        ? QString()
        : found.front()->index().siblingAtColumn(OptionBytesModel::Value).data().toString();
}

} // namespace

TEST_CASE("the option bytes page shows the words of a chip that is not decoded")
{
    GuiBench bench(QStringLiteral("chip=stm32g474,start=bootloader"));
    REQUIRE(isChosen(bench));
    OptionBytesModel model(bench.model->workplace());
    readAll(model);
    CHECK(model.page().sentence.contains(QStringLiteral("not decoded")));
    CHECK(model.tree().rowCount() == 2);
    CHECK(valueOf(model, QStringLiteral("0x1FFF 7804")) == QStringLiteral("FFFFFFFF"));
    CHECK(model.text().contains(QStringLiteral("0x1FFF F800  FFFFFFFF")));
    CHECK_FALSE(model.page().canUnprotect);
}

TEST_CASE("the option bytes page shows the settings of the chip, by topic")
{
    GuiBench bench(QStringLiteral("write-protect=4-6"));
    REQUIRE(isChosen(bench));
    OptionBytesModel model(bench.model->workplace());
    CHECK(model.page().explanation.contains(QStringLiteral("then returns to its application")));
    readAll(model);
    CHECK(model.tree().rowCount() == 5);
    CHECK(valueOf(model, QStringLiteral("WRP1A")).startsWith(QStringLiteral("Pages 4 to 6")));
    CHECK(valueOf(model, QStringLiteral("RDP")).startsWith(QStringLiteral("Level 0")));
    CHECK(model.page().otpSummary.startsWith(QStringLiteral("0 of 128")));
    CHECK(model.text().contains(QStringLiteral("nBOOT1 (OPTR 23): ")));
    CHECK_FALSE(model.page().canUnprotect);
    CHECK_FALSE(bench.desk->isLent());
    // The result is kept while this device stays connected.
    QCoreApplication::processEvents();
    CHECK(model.tree().rowCount() == 5);
    bench.bus().unplug(QStringLiteral("1-1"));
    REQUIRE(waitUntil([&] { return model.tree().rowCount() == 0; }));
    CHECK(model.page().sentence == QStringLiteral("No device is chosen."));
}

TEST_CASE("a protected chip can be unlocked, and the page shows the result")
{
    GuiBench bench(QStringLiteral("rdp=1,start=bootloader,empty-starts-rom"));
    REQUIRE(isChosen(bench));
    OptionBytesModel model(bench.model->workplace());
    model.unprotect(); // it is not known yet whether it is protected
    CHECK_FALSE(model.page().isWorking);
    REQUIRE(waitUntil([&] { return model.page().canRead; }));
    readAll(model);
    REQUIRE(model.page().canUnprotect);
    CHECK(model.page().sentence == QStringLiteral("The chip is read-protected."));
    model.unprotect();
    REQUIRE(waitUntil([&] { return !model.page().isWorking; }));
    CHECK(model.page().sentence.contains(QStringLiteral("everything is erased")));
    REQUIRE(waitUntil([&] { return model.page().canRead; }));
    readAll(model);
    CHECK(valueOf(model, QStringLiteral("RDP")).startsWith(QStringLiteral("Level 0")));
}

TEST_CASE("a chip that disconnects after its protection was removed shows how to reconnect it")
{
    GuiBench bench(QStringLiteral("rdp=1"));
    REQUIRE(isChosen(bench));
    OptionBytesModel model(bench.model->workplace());
    readAll(model);
    REQUIRE(model.page().canUnprotect);
    model.unprotect();
    REQUIRE(waitUntil([&] { return !model.page().isWorking; }));
    QCoreApplication::processEvents();
    CHECK(model.page().sentence.contains(QStringLiteral("its program is erased")));
    CHECK(model.page().explanation.contains(QStringLiteral("BOOT0")));
}

TEST_CASE("the OTP memory is shown with its empty runs folded")
{
    Bytes otp(1024, kErasedByte);
    CHECK(otpText(0x1FFF7000, otp) == QStringLiteral("64 empty line(s)"));
    otp[16] = 0x20;
    otp[1023] = 0xAB;
    const QStringList lines = otpText(0x1FFF7000, otp).split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 4);
    CHECK(lines[1].startsWith(QStringLiteral("0x1FFF 7010  20 FF")));
    CHECK(lines[3].endsWith(QStringLiteral("AB")));
}

TEST_CASE("the protection is removed only after the word was typed")
{
    UnprotectDialog dialog(QStringLiteral("a board"));
    dialog.show();
    auto* typed = dialog.findChild<QLineEdit*>(QStringLiteral("typedWord"));
    auto* erase = dialog.findChild<QPushButton*>(QStringLiteral("eraseEverything"));
    REQUIRE(typed);
    REQUIRE(erase);
    CHECK_FALSE(erase->isEnabled());
    QTest::keyClicks(typed, QStringLiteral("eras"));
    CHECK_FALSE(erase->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return); // Cancel is the default button
    CHECK(dialog.result() == QDialog::Rejected);
    typed->setText(UnprotectDialog::word());
    REQUIRE(erase->isEnabled());
    dialog.show();
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("the entry that protects the flash is chosen by its name as soon as it has been read")
{
    GuiBench bench(QStringLiteral("write-protect=4-6,start=bootloader"));
    REQUIRE(isChosen(bench));
    OptionBytesPage page(bench.model->workplace());
    page.show();
    page.showEntry(QStringLiteral("WRP"));
    REQUIRE(waitUntil([&] { return page.tree().currentIndex().isValid(); }));
    const QModelIndex chosen = page.tree().currentIndex();
    CHECK(chosen.siblingAtColumn(OptionBytesModel::Name).data().toString()
          == QStringLiteral("WRP1A"));
    CHECK(chosen.data(OptionBytesModel::AttentionRole).toInt() > 0);
    page.showEntry(QStringLiteral("RDP"));
    CHECK(page.tree().currentIndex().siblingAtColumn(OptionBytesModel::Name).data().toString()
          == QStringLiteral("RDP"));
    page.showEntry(QStringLiteral("no such entry"));
    CHECK(page.tree().currentIndex().siblingAtColumn(OptionBytesModel::Name).data().toString()
          == QStringLiteral("RDP"));
}

TEST_CASE("choosing an entry does not restart a device that runs its application")
{
    GuiBench bench;
    REQUIRE(isChosen(bench));
    OptionBytesPage page(bench.model->workplace());
    page.show();
    page.showEntry(QStringLiteral("RDP"));
    CHECK_FALSE(page.optionBytes().page().isWorking);
    page.optionBytes().read();
    REQUIRE(waitUntil([&] { return page.tree().currentIndex().isValid(); }));
    CHECK(page.tree().currentIndex().siblingAtColumn(OptionBytesModel::Name).data().toString()
          == QStringLiteral("RDP"));
}
