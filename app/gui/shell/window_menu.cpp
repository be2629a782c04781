// SPDX-License-Identifier: MIT
// The menu of the window, and the dialogs that it opens.
#include "app/gui/documents/certificate.h"
#include "app/gui/documents/print_dialog.h"
#include "app/gui/look/action_button.h"
#include "app/gui/look/file_dialog.h"
#include "app/gui/look/plain_text.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/shell/dialogs/about_dialog.h"
#include "app/gui/shell/dialogs/address_dialog.h"
#include "app/gui/shell/dialogs/chip_dialog.h"
#include "app/gui/shell/dialogs/earlier_dialog.h"
#include "app/gui/shell/dialogs/erase_dialog.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/settings/settings.h"
#include "app/gui/shell/settings/settings_dialog.h"
#include "app/gui/shell/technician_panel.h"
#include "app/gui/update/words/page_text.h"
#include "core/base/save_file.h"
#include "core/device/profile_choice.h"
#include "core/image/format/file_types.h"
#include "core/image/loader/loader_image.h"
#include "core/image/read_image.h"
#include "core/report/document/verification_report.h"
#include "core/report/json/report_json.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace fieldflash::gui {

namespace {

/// The bytes of device and file were compared, with an answer.
bool hasCertificate(const PageFacts& facts)
{
    return facts.report && facts.file && facts.file->image
        && (facts.report->job == update::JobKind::Update
            || facts.report->job == update::JobKind::Verify)
        && (facts.report->verified == update::Answer::Yes || facts.report->hasDifference());
}

} // namespace

void MainWindow::setSettings(Settings& settings)
{
    m_settings = &settings;
    m_settingsAction->setVisible(true);
    m_model.setBackupLimits(settings.backupLimits());
}

QAction* MainWindow::addTo(QMenu& menu, const QString& text, std::function<void()> does)
{
    QAction* action = menu.addAction(text);
    connect(action, &QAction::triggered, this, std::move(does));
    return action;
}

void MainWindow::buildMenu()
{
    addFileActions();
    m_menu->addSeparator();
    m_check = addTo(*m_menu, tr("Check &without writing"), [this] { m_model.check(); });
    m_installAnyway = addTo(*m_menu, tr("&Install anyway"), [this] { m_model.installAnyway(); });
    m_undo = addTo(*m_menu, tr("U&ndo the last update…"), [this] {
        m_model.perform(Action::Undo);
        showUpdatePage();
    });
    m_armed = addTo(*m_menu, tr("&Update every device that is plugged in"),
                    [this] { m_model.setArmed(m_armed->isChecked()); });
    m_armed->setCheckable(true);
    addDeviceActions();
    m_menu->addSeparator();
    addSaveActions();
    m_settingsAction = addTo(*m_menu, tr("Se&ttings…"), [this] { showSettings(); });
    m_settingsAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_settingsAction->setVisible(false);
    addAction(m_settingsAction);
    QAction* help = addTo(*m_menu, tr("&Help"), [this] { showHelp(); });
    help->setShortcut(QKeySequence::HelpContents);
    addAction(help);
    addTo(*m_menu, tr("&About Fieldflash"), [this] { showAbout(); });
    QAction* quit = addTo(*m_menu, tr("&Quit"), [this] { close(); });
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q)); // some systems have no standard key
    addAction(quit);
    connect(m_menu, &QMenu::aboutToShow, this, &MainWindow::refreshMenu);
    connect(m_menuButton, &QPushButton::clicked, this, [this] {
        m_menu->popup(m_menuButton->mapToGlobal(
            QPoint(m_menuButton->width() - m_menu->sizeHint().width(), m_menuButton->height())));
    });
}

void MainWindow::addFileActions()
{
    m_open = addTo(*m_menu, tr("&Choose firmware…"), [this] { chooseFile(); });
    m_open->setShortcut(QKeySequence::Open);
    addAction(m_open);
    m_menu->addMenu(m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentFiles);
    m_earlier = addTo(*m_menu, tr("&Earlier firmware…"), [this] { showEarlier(); });
    m_useBundled = addTo(*m_menu, tr("Use the &demo firmware"),
                         [this] { m_model.perform(Action::UseBundled); });
    m_address = addTo(*m_menu, tr("Add&ress of the file…"), [this] { askForAddress(); });
}

void MainWindow::addDeviceActions()
{
    m_deviceMenu = m_menu->addMenu(tr("De&vice"));
    m_startApplication =
        addTo(*m_deviceMenu, tr("&Start the application"), [this] { m_model.startApplication(); });
    m_startBootloader =
        addTo(*m_deviceMenu, tr("Start the &bootloader"), [this] { m_model.enterBootloader(); });
    m_chip = addTo(*m_deviceMenu, tr("&Chip information…"), [this] { showChip(); });
    m_deviceMenu->addSeparator();
    m_erase = addTo(*m_deviceMenu, tr("&Erase memory…"), [this] { askToErase(); });
    m_loader = addTo(*m_deviceMenu, tr("Install a &loader…"), [this] { chooseLoader(); });
}

void MainWindow::addSaveActions()
{
    m_saveMenu = m_menu->addMenu(tr("&Save"));
    m_certificate =
        addTo(*m_saveMenu, tr("&Certificate of the check…"), [this] { saveCertificate(); });
    m_report = addTo(*m_saveMenu, tr("&Report…"), [this] { saveReport(); });
    addTo(*m_saveMenu, tr("&Log…"), [this] { saveLog(); });
    if (m_model.recording() != nullptr)
        addTo(*m_saveMenu, tr("Support &bundle…"), [this] { saveBundle(); });
    m_print = addTo(*m_menu, tr("&Print the certificate…"), [this] { askForPrinter(); });
    m_print->setShortcut(QKeySequence::Print);
    m_print->setVisible(canPrint());
    addAction(m_print);
}

void MainWindow::refreshMenu()
{
    const PageState page = m_model.page();
    const auto& facts = m_model.facts();
    const bool isTechnician = m_technicianButton->isChecked();
    const bool hasFile = facts.file && facts.file->image.has_value();
    const DeviceFacts* device = facts.chosen();
    m_installAnyway->setEnabled(page.canInstallAnyway);
    m_check->setEnabled(!m_model.isWorking() && !m_model.desk().isLent() && !m_model.isRecorded()
                        && device && hasFile);
    m_undo->setEnabled(canUndo(facts) && !m_model.desk().isLent());
    m_undo->setVisible(isTechnician || canUndo(facts));
    m_earlier->setEnabled(!m_model.isRecorded() && !m_model.isWorking());
    m_armed->setVisible(isTechnician || facts.isArmed);
    m_armed->setEnabled(hasFile && !m_model.isRecorded());
    m_armed->setChecked(facts.isArmed);
    m_useBundled->setEnabled(facts.hasBundledFirmware && page.acceptsFile);
    m_address->setVisible(isTechnician);
    m_address->setEnabled(m_model.canPlaceFile() && !m_model.desk().isLent());
    m_deviceMenu->menuAction()->setVisible(isTechnician);
    const bool canWork = m_model.canWork();
    const bool isApplication = device && device->role == device::Role::Application;
    m_startApplication->setEnabled(canWork && !isApplication);
    m_startBootloader->setEnabled(canWork && isApplication);
    m_chip->setEnabled(device != nullptr);
    m_erase->setEnabled(canWork);
    m_loader->setEnabled(canWork);
    m_certificate->setEnabled(hasCertificate(facts));
    refreshShortcuts();
    m_report->setEnabled(facts.report.has_value());
}

/// Also while the menu is closed, because of the keys.
void MainWindow::refreshShortcuts()
{
    const bool acceptsFile = m_model.page().acceptsFile;
    m_open->setEnabled(acceptsFile);
    m_recent->setEnabled(acceptsFile);
    m_print->setEnabled(hasCertificate(m_model.facts()));
}

void MainWindow::fillRecentFiles()
{
    m_recent->clear();
    const QStringList files = m_remembered.recentFiles();
    for (const QString& file : files)
        connect(m_recent->addAction(withoutMnemonic(file)), &QAction::triggered, this,
                [this, file] { open(file); });
    if (files.isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

/// A device that was plugged in while nothing of ours was running.
void MainWindow::noteDevices()
{
    std::uint64_t newest = 0;
    for (const DeviceFacts& device : m_model.facts().devices)
        newest = std::max(newest, device.info.arrival);
    const bool isNew = newest > std::exchange(m_lastArrival, std::max(newest, m_lastArrival));
    if (isNew && m_settings && m_settings->raisesOnPlug() && isVisible() && !isActiveWindow()
        && !m_model.desk().isLent() && !m_model.facts().report)
        comeToFront();
}

// Dialogs

void MainWindow::showSettings()
{
    if (m_settings == nullptr)
        return;
    auto* dialog = new SettingsDialog(m_remembered, *m_settings, this);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::chooseTheme);
    connect(dialog, &QDialog::finished, this,
            [this] { m_model.setBackupLimits(m_settings->backupLimits()); });
    openThemed(dialog);
}

void MainWindow::showAbout() { openThemed(new AboutDialog(this)); }

void MainWindow::showEarlier()
{
    const BackupLimits limits = m_settings ? m_settings->backupLimits() : BackupLimits();
    auto* dialog = new EarlierDialog(
        m_model.savedFirmware(),
        [this](const SavedFirmware& saved) { return m_model.canRestore(saved); }, keptText(limits),
        this);
    connect(dialog, &EarlierDialog::chosen, this, [this](const SavedFirmware& saved) {
        m_model.restore(saved);
        showUpdatePage();
    });
    openThemed(dialog);
}

void MainWindow::showUpdatePage()
{
    if (m_technician->hasUpdatePage())
        m_technician->showPage(QStringLiteral("update"));
}

void MainWindow::showChip()
{
    if (const DeviceFacts* device = m_model.facts().chosen())
        openThemed(new ChipDialog(chipFacts(*device, m_model.desk().mapOf(*device)), this));
}

void MainWindow::askToErase()
{
    const DeviceFacts* device = m_model.facts().chosen();
    if (!device)
        return;
    const memory::MemoryMap* map = m_model.desk().mapOf(*device);
    auto* dialog = new EraseDialog(deviceTitle(*device), map ? *map : memory::MemoryMap(), this);
    connect(dialog, &EraseDialog::chosen, &m_model, &UpdateModel::erase);
    openThemed(dialog);
}

void MainWindow::askForAddress()
{
    const PageFacts& facts = m_model.facts();
    if (!m_model.canPlaceFile())
        return;
    const DeviceFacts* device = facts.chosen();
    const memory::MemoryMap* map = device ? m_model.desk().mapOf(*device) : nullptr;
    auto* dialog = new AddressDialog(facts.file->fileName, facts.address,
                                     map ? map->firstFlashAddress() : std::nullopt, this);
    connect(dialog, &AddressDialog::chosen, &m_model, &UpdateModel::placeFileAt);
    openThemed(dialog);
}

void MainWindow::chooseLoader()
{
    askForFile({.title = tr("Choose a loader"),
                .path = image::firmwarePath(m_remembered.lastFile()).file,
                .formats = tr("Firmware (%1);;All files (*)")
                               .arg(image::readablePatterns().join(QLatin1Char(' ')))},
               this, [this](const QString& path) { readLoader(path); });
}

/// Like every file, it is read outside of the main thread.
void MainWindow::readLoader(const QString& path)
{
    auto* watcher = new QFutureWatcher<FileFacts>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        confirmLoader(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&readFirmwareFile, path));
}

void MainWindow::confirmLoader(const FileFacts& file)
{
    const QString title = tr("Install a loader");
    if (file.error) {
        tell(title, *file.error);
        return;
    }
    const auto loader =
        file.image ? image::findLoader(*file.image) : std::optional<image::LoaderImage>();
    const DeviceFacts* device = m_model.facts().chosen();
    if (!loader || !device) {
        tell(title,
             Error(ErrorKind::BadFile, tr("The file does not contain a loader."),
                   tr("Choose the file of a loader. A program is installed by an update.")));
        return;
    }
    const bool replaces = device::looksLikeLoader(device->info);
    auto* box = makeMessageBox(
        QMessageBox::Warning, title,
        tr("Install the loader %1 for %2?").arg(image::versionText(loader->version), loader->board),
        replaces ? tr("It replaces the loader of the device, and the program is overwritten. If "
                      "power fails while the first page is rewritten (45 ms), only BOOT0 with the "
                      "ROM bootloader, or a debug probe, can recover the device.")
                 : tr("It takes the place of the program at the start of flash, which no longer "
                      "starts. Only the ROM bootloader (BOOT0) or a debug probe can remove the "
                      "loader again."),
        QMessageBox::Cancel, this);
    QPushButton* install = box->addButton(tr("&Install"), QMessageBox::AcceptRole);
    install->setObjectName(QStringLiteral("installLoader"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(install, &QPushButton::clicked, this,
            [this, image = *file.image, replaces] { m_model.installLoader(image, replaces); });
    openThemed(box);
}

void MainWindow::save(const QString& title, const QString& name, const QString& filter,
                      std::function<Result<void>(const QString& path)> write)
{
    askWhereToSave({.title = title, .path = inDocuments(name), .formats = filter}, this,
                   [this, title, write = std::move(write)](const QString& path) {
                       if (const Result<void> written = write(path); !written)
                           tell(title, written.error());
                   });
}

std::optional<report::VerificationReport> MainWindow::certificate() const
{
    const auto& facts = m_model.facts();
    if (!hasCertificate(facts))
        return std::nullopt;
    const FileFacts& file = *facts.file;
    return report::makeVerificationReport(
        *facts.report, *file.image,
        {.name = file.fileName, .size = file.fileSize, .sha256 = file.sha256},
        QDateTime::currentDateTimeUtc());
}

void MainWindow::saveCertificate()
{
    if (const auto made = certificate())
        askWhereToSaveCertificate(
            inDocuments(QStringLiteral("certificate.pdf")), this,
            [this, made = *made](const QString& path) {
                if (const Result<void> written = writeCertificate(made, path); !written)
                    tell(tr("Save a certificate of the check"), written.error());
            });
}

void MainWindow::askForPrinter()
{
    if (const auto made = certificate())
        printCertificate(*made, this);
}

void MainWindow::saveReport()
{
    const auto& report = m_model.facts().report;
    if (!report)
        return;
    const QByteArray json = QJsonDocument(report::reportJson(*report)).toJson();
    save(tr("Save the report"), QStringLiteral("report.json"), tr("Data (*.json)"),
         [json](const QString& path) -> Result<void> {
             if (!saveFile(path, json))
                 return {};
             return failure(Error(ErrorKind::FileAccess, tr("The report could not be saved there."),
                                  tr("Choose another folder.")));
         });
}

} // namespace fieldflash::gui
