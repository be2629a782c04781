// SPDX-License-Identifier: MIT
// The actions of the menu: device, dialogs, loader, certificate.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/documents/certificate.h"
#include "app/gui/documents/print_dialog.h"
#include "app/gui/shell/dialogs/about_dialog.h"
#include "app/gui/shell/dialogs/address_dialog.h"
#include "app/gui/shell/dialogs/chip_dialog.h"
#include "app/gui/shell/dialogs/earlier_dialog.h"
#include "app/gui/shell/dialogs/erase_dialog.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/settings/settings.h"
#include "app/gui/shell/settings/settings_dialog.h"
#include "app/gui/shell/technician_panel.h"
#include "core/image/format/write_image.h"
#include "core/virtual_board/loader/loader_content.h"
#include "tests/app/gui/bench.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QThread>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

/// A technician's window whose menu was opened.
struct MenuBench {
    explicit MenuBench(const QString& switches = {})
        : bench(switches),
          window(*bench.model, bench.remembered)
    {
        window.show();
        window.showTechnician(true);
        REQUIRE(waitUntil([this] {
            const DeviceFacts* device = bench.model->facts().chosen();
            return device && bench.model->canWork();
        }));
    }

    /// As it is when the menu opens.
    QAction& action(const char* words)
    {
        for (QMenu* menu : window.findChildren<QMenu*>())
            Q_EMIT menu->aboutToShow();
        for (QAction* found : window.findChildren<QAction*>())
            if (found->text().remove(QLatin1Char('&')) == text(words))
                return *found;
        FAIL(words);
        throw std::logic_error(words);
    }
    void choose(const char* words)
    {
        QAction& chosen = action(words);
        INFO(words);
        REQUIRE(chosen.isEnabled());
        chosen.trigger();
    }
    /// Closes it again.
    template <typename Dialog> void opens(const char* words)
    {
        choose(words);
        auto* dialog = window.findChild<Dialog*>();
        INFO(words);
        REQUIRE(dialog);
        CHECK(dialog->isVisible());
        dialog->close();
        REQUIRE(waitUntil([this] { return !window.findChild<Dialog*>(); }));
    }
    bool ended(update::JobKind job)
    {
        return waitUntil([this, job] {
            const auto& report = bench.model->facts().report;
            return report && report->job == job && bench.model->canWork();
        });
    }

    GuiBench bench;
    MainWindow window;
};

QString loaderFileIn(const GuiBench& bench)
{
    image::FirmwareImage image;
    image.format = image::Format::DfuSe;
    image.targets = {
        {.alternateSetting = 0,
         .name = {},
         .segments = {
             {0x08000000, board::loaderReplacement(board::ResidentLoaderKind::Unsigned)}}}};
    const QString path = bench.folder.filePath(text("loader.dfu"));
    REQUIRE(image::saveImage(image, path));
    return path;
}

/// Chooses the file in the dialog that is open.
void pick(MainWindow& window, const QString& path)
{
    auto* dialog = window.findChild<QFileDialog*>();
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

} // namespace

TEST_CASE("the menu starts the bootloader and the application, each when the other one runs")
{
    MenuBench bench;
    CHECK_FALSE(bench.action("Start the application").isEnabled());
    bench.choose("Start the bootloader");
    REQUIRE(bench.ended(update::JobKind::Detach));
    CHECK(bench.bench.model->facts().chosen()->role == device::Role::Bootloader);
    CHECK_FALSE(bench.action("Start the bootloader").isEnabled());
    bench.choose("Start the application");
    REQUIRE(bench.ended(update::JobKind::Leave));
    CHECK(bench.bench.model->facts().chosen()->role == device::Role::Application);
}

TEST_CASE("each dialog of the menu opens")
{
    MenuBench bench;
    Settings settings(bench.bench.folder.filePath(text("decided.ini")));
    bench.window.setSettings(settings);
    bench.opens<AboutDialog>("About Fieldflash");
    bench.opens<ChipDialog>("Chip information…");
    bench.opens<EraseDialog>("Erase memory…");
    bench.opens<EarlierDialog>("Earlier firmware…");
    bench.opens<SettingsDialog>("Settings…");
}

TEST_CASE("the erase dialog erases what was chosen in it, and nothing if it is cancelled")
{
    MenuBench bench;
    bench.choose("Erase memory…");
    auto* dialog = bench.window.findChild<EraseDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QRadioButton*>(text("eraseOnly"))->setChecked(true);
    auto* ranges = dialog->findChild<QLineEdit*>(text("eraseRanges"));
    auto* erase = dialog->findChild<QPushButton*>(text("erase"));
    ranges->setText(text("0800zzzz"));
    CHECK_FALSE(erase->isEnabled());
    ranges->setText(text("08080000:4K"));
    REQUIRE(erase->isEnabled());
    CHECK(erase->isDefault()); // Enter means what was typed
    erase->click();
    REQUIRE(bench.ended(update::JobKind::Erase));
    CHECK(bench.bench.model->facts().report->counters.pagesErased == 2);
    // Checked and empty, which is not what "verified" means beside a file.
    CHECK(bench.bench.model->fullMap().count(CellState::Erased) == 2);
    CHECK(bench.bench.model->fullMap().count(CellState::Verified) == 0);
    bench.choose("Erase memory…");
    CHECK_FALSE(bench.window.findChild<QPushButton*>(text("erase"))->isDefault());
    bench.window.findChild<EraseDialog*>()->reject();
    QCoreApplication::processEvents();
    CHECK_FALSE(bench.bench.model->isWorking());
}

TEST_CASE("no file can be chosen while the device is written, not even by key")
{
    MenuBench bench;
    QAction& choose = bench.action("Choose firmware…");
    QAction& recent = bench.action("Recent files");
    CHECK(choose.isEnabled());
    CHECK(recent.isEnabled());
    bench.bench.model->perform(Action::Start);
    REQUIRE(bench.bench.model->isWorking());
    REQUIRE(waitUntil([&] { return !choose.isEnabled() || !bench.bench.model->isWorking(); }));
    CHECK_FALSE(choose.isEnabled());
    CHECK_FALSE(recent.isEnabled());
    REQUIRE(bench.ended(update::JobKind::Update));
    CHECK(waitUntil([&] { return choose.isEnabled() && recent.isEnabled(); }));
}

TEST_CASE("a loader is read beside the window, asked about, and installed")
{
    MenuBench bench;
    bench.choose("Install a loader…");
    pick(bench.window, loaderFileIn(bench.bench));
    // Not yet: the file is read in another thread.
    CHECK_FALSE(bench.window.findChild<QPushButton*>(text("installLoader")));
    REQUIRE(waitUntil([&] { return bench.window.findChild<QPushButton*>(text("installLoader")); }));
    CHECK_FALSE(bench.bench.model->isWorking()); // nothing without a yes
    bench.window.findChild<QPushButton*>(text("installLoader"))->click();
    REQUIRE(waitUntil([&] {
        const auto& report = bench.bench.model->facts().report;
        return report && report->job == update::JobKind::InstallLoader;
    }));
    INFO(bench.bench.model->facts().report->verdict().toStdString());
    CHECK(bench.bench.model->facts().report->exitCode() == 0);
}

TEST_CASE("a file without a loader is refused with a sentence, and the device stays as it is")
{
    MenuBench bench;
    bench.choose("Install a loader…");
    const QString path = bench.bench.folder.filePath(text("program.dfu"));
    REQUIRE(image::saveImage(*demoFirmware(0x0110).image, path));
    pick(bench.window, path);
    REQUIRE(waitUntil([&] { return bench.window.findChild<QMessageBox*>(); }));
    CHECK(bench.window.findChild<QMessageBox*>()->text()
          == text("The file does not contain a loader."));
    CHECK_FALSE(bench.window.findChild<QPushButton*>(text("installLoader")));
    CHECK_FALSE(bench.bench.model->isWorking());
}

TEST_CASE("a check that proved something can be saved as a document, a page or data")
{
    MenuBench bench;
    REQUIRE(reaches(*bench.bench.model, Situation::Update));
    CHECK_FALSE(bench.action("Certificate of the check…").isEnabled());
    bench.bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.bench.model, Situation::Succeeded));
    CHECK(bench.action("Certificate of the check…").isEnabled());
    const PageFacts& facts = bench.bench.model->facts();
    const auto made = report::makeVerificationReport(
        *facts.report, *facts.file->image,
        {.name = facts.file->fileName, .size = facts.file->fileSize, .sha256 = facts.file->sha256},
        QDateTime(QDate(2026, 5, 4), QTime(13, 2), Qt::UTC));
    const auto saved = [&](const char* name) {
        const QString path = bench.bench.folder.filePath(text(name));
        REQUIRE(writeCertificate(made, path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray document = saved("certificate.pdf");
    CHECK(document.startsWith("%PDF-"));
    CHECK(document.size() > 4096);
    CHECK(saved("certificate.html").contains("<h1>"));
    CHECK(saved("certificate.json").startsWith("{"));
    const auto nowhere = writeCertificate(made, text("/no/such/folder/certificate.pdf"));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind() == ErrorKind::FileAccess);
}

TEST_CASE("the certificate is printed")
{
    MenuBench bench;
    QAction& print = bench.action("Print the certificate…");
    CHECK(print.isVisible() == canPrint());
    if (!canPrint())
        return;
    CHECK_FALSE(print.isEnabled());
    bench.bench.model->perform(Action::Start);
    REQUIRE(reaches(*bench.bench.model, Situation::Succeeded));
    REQUIRE(print.isEnabled()); // without opening the menu, for the shortcut
    const auto printTo = [&](const QString& path) {
        print.trigger();
        auto* dialog = bench.window.findChild<QDialog*>(text("print"));
        REQUIRE(dialog);
        CHECK(dialog->isVisible());
        auto* file = dialog->findChild<QLineEdit*>(text("filename"));
        REQUIRE(file);
        file->setText(path);
        dialog->accept();
        REQUIRE(waitUntil([&] { return !bench.window.findChild<QDialog*>(text("print")); }));
    };
    const QString path = bench.bench.folder.filePath(text("printed.pdf"));
    printTo(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
    CHECK_FALSE(bench.window.findChild<QMessageBox*>(text("notPrinted")));
}

TEST_CASE("a file without addresses is written where the dialog says, any other where it states")
{
    MenuBench bench;
    UpdateModel& model = *bench.bench.model;
    CHECK_FALSE(bench.action("Address of the file…").isEnabled());
    const QString path = bench.bench.folder.filePath(text("app.bin"));
    const FileFacts demo = demoFirmware(0x0110);
    REQUIRE(demo.image);
    image::FirmwareImage raw = *demo.image;
    raw.format = image::Format::RawBinary;
    REQUIRE(image::saveImage(raw, path));
    model.openFile(path);
    REQUIRE(waitUntil([&] { return model.facts().file && model.facts().file->path == path; }));
    const auto place = [&](const char* typed) {
        bench.choose("Address of the file…");
        auto* dialog = bench.window.findChild<AddressDialog*>();
        REQUIRE(dialog);
        dialog->findChild<QLineEdit*>(text("fileAddress"))->setText(text(typed));
        auto* use = dialog->findChild<QPushButton*>(text("useAddress"));
        const bool isPossible = use->isEnabled();
        use->click();
        dialog->close();
        REQUIRE(waitUntil([&] { return !bench.window.findChild<AddressDialog*>(); }));
        return isPossible;
    };
    CHECK(place("0800C000"));
    CHECK(model.facts().address == Address(0x0800C000));
    REQUIRE(model.facts().plan);
    CHECK(model.page().firmware->lines.join(QLatin1Char(' ')).contains(text("0x0800 C000")));
    CHECK_FALSE(place("somewhere"));
    CHECK(model.facts().address == Address(0x0800C000));
    CHECK(place(""));
    CHECK_FALSE(model.facts().address);
}

TEST_CASE("the question about earlier firmware is asked where both of its answers are")
{
    MenuBench bench;
    bench.window.resize(900, 560);
    UpdateModel& model = *bench.bench.model;
    REQUIRE(test::reaches(model, Situation::Update));
    model.perform(Action::Start);
    REQUIRE(test::reaches(model, Situation::Succeeded));
    REQUIRE(bench.window.technician().showPage(text("memory")));
    bench.choose("Earlier firmware…");
    auto* dialog = bench.window.findChild<EarlierDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QPushButton*>(text("restore"))->click();
    CHECK(situationOf(model.facts()) == Situation::Confirm);
    CHECK(bench.window.technician().currentPage() == text("update"));
    CHECK(model.page().secondary.action == Action::Decline);
}
