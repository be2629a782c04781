// SPDX-License-Identifier: MIT
#include "app/gui/shell/main_window.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/file_dialog.h"
#include "app/gui/look/glyphs.h"
#include "app/gui/look/mnemonics.h"
#include "app/gui/look/plain_text.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/option_bytes/option_bytes_page.h"
#include "app/gui/recordings/recording_banner.h"
#include "app/gui/recordings/save_bundle_dialog.h"
#include "app/gui/series/series_page.h"
#include "app/gui/shell/dialogs/help_dialog.h"
#include "app/gui/shell/dialogs/member_dialog.h"
#include "app/gui/shell/protection_view.h"
#include "app/gui/shell/settings/settings.h"
#include "app/gui/shell/technician_pages.h"
#include "app/gui/shell/technician_panel.h"
#include "app/gui/shell/window_frame.h"
#include "app/gui/shell/work_line.h"
#include "app/gui/update/update_page.h"
#include "app/gui/update/words/page_text.h"
#include "app/gui/work/failure_text.h"
#include "app/gui/work/recorded_devices.h"
#include "app/gui/work/stop_question.h"
#include "core/base/save_file.h"
#include "core/bundle/bundle.h"
#include "core/image/format/file_types.h"
#include "core/image/read_image.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace fieldflash::gui {

namespace {

/// From this width on, the technician panel fits beside the page.
constexpr int kWideEnough = 1040;
const QString kSeriesPage = QStringLiteral("series");

/// Covers the window while a file is dragged over it.
class DropHint final : public QWidget {
public:
    explicit DropHint(QWidget* parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = tokens.background;
        veil.setAlpha(225);
        painter.fillRect(rect(), veil);
        painter.setPen(QPen(tokens.accent, 2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), kCardRadius,
                                kCardRadius);
        painter.setPen(tokens.accent);
        painter.setFont(textFont(kCardTitleSize, true));
        painter.drawText(rect(), Qt::AlignCenter, MainWindow::tr("Drop the file here"));
    }
};

QString localFile(const QMimeData* data)
{
    if (!data->hasUrls() || data->urls().size() != 1)
        return {};
    return data->urls().front().toLocalFile();
}

} // namespace

MainWindow::MainWindow(UpdateModel& model, Remembered& remembered, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_remembered(remembered),
      m_page(new UpdatePage(model.map())),
      m_banner(new RecordingBanner(m_page)),
      m_scroll(new QScrollArea(this)),
      m_technician(new TechnicianPanel(
          remembered,
          [&model, &remembered](TechnicianPanel& panel) {
              addTechnicianPages(panel, {.model = model, .remembered = remembered});
          },
          this)),
      m_technicianButton(new TextButton(tr("&Technician"), TextButton::Kind::Fold, this)),
      m_menuButton(new TextButton(QString(), TextButton::Kind::Menu, this)),
      m_menu(new QMenu(this)),
      m_recent(new QMenu(tr("&Recent files"), this)),
      m_armedWords(new StyledLabel(kBodySize, false, this)),
      m_disarm(new TextButton(tr("Disar&m"), TextButton::Kind::Plain, this)),
      m_dropHint(new DropHint(this))
{
    setWindowTitle(QGuiApplication::applicationDisplayName());
    setAcceptDrops(true);
    build();
    buildMenu();
    restyle();
    resize(780, 680);
    connect(m_page, &UpdatePage::acted, this, &MainWindow::onAction);
    connect(m_banner, &RecordingBanner::leaveWanted, this,
            [this] { onAction(Action::LeaveRecording); });
    connect(m_page, &UpdatePage::deviceChosen, &m_model, &UpdateModel::chooseDevice);
    connect(m_page, &UpdatePage::boardChosen, &m_model, &UpdateModel::chooseBoard);
    connect(m_page, &UpdatePage::partitionChosen, &m_model, &UpdateModel::choosePartition);
    connect(m_page, &UpdatePage::findingAllowed, &m_model, &UpdateModel::allow);
    connect(&m_model, &UpdateModel::changed, this, &MainWindow::refresh);
    connect(
        &m_model.desk(), &DeviceDesk::idle, this,
        [this] {
            if (m_isClosing)
                close();
        },
        Qt::QueuedConnection);
    connect(&m_model, &UpdateModel::fileWanted, this, &MainWindow::chooseFile);
    connect(&m_model, &UpdateModel::choiceWanted, this, &MainWindow::chooseMember);
    connect(&m_model, &UpdateModel::loaderWanted, this, &MainWindow::chooseLoader);
    connect(&m_model.desk(), &DeviceDesk::refreshed, this, &MainWindow::noteDevices);
    connect(&m_model, &UpdateModel::ended, this, [this] {
        if (m_settings && m_settings->makesSound())
            QApplication::beep();
        if (!m_isClosing && !isActiveWindow())
            QApplication::alert(this);
    });
    connect(&m_model, &UpdateModel::vendorChoiceWanted, this, [this](const QStringList& members) {
        auto* dialog = new MemberDialog(members, this);
        connect(dialog, &MemberDialog::chosen, &m_model, &UpdateModel::chooseFromVendor);
        openThemed(dialog);
    });
    connect(m_technician, &TechnicianPanel::pageChanged, this, &MainWindow::refresh);
    connect(m_technician, &TechnicianPanel::protocolWanted, this, &MainWindow::protocolWanted);
    connect(m_technician, &TechnicianPanel::saveLogWanted, this, &MainWindow::saveLog);
    connect(m_technician, &TechnicianPanel::bundleWanted, this, &MainWindow::saveBundle);
    connect(&m_model, &UpdateModel::bundleWanted, this, &MainWindow::saveBundle);
    connect(&m_model, &UpdateModel::optionBytesWanted, this, &MainWindow::showProtectionPage);
    connect(&m_technician->workLine(), &WorkLine::acted, this, &MainWindow::onAction);
    connect(m_page, &UpdatePage::detailsOpened, this,
            [this](QWidget* details) { m_scroll->ensureWidgetVisible(details); });
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_page->setBanner(m_banner);
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    // Both would paint the system palette's background instead of ours.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_technicianButton->setObjectName(QStringLiteral("technician"));
    m_technicianButton->setAccessibleDescription(tr("Shows the memory map and the log"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_menuButton->setObjectName(QStringLiteral("menu"));
    keepMnemonic(*m_technicianButton);

    m_armedWords->setObjectName(QStringLiteral("armed"));
    m_armedWords->hide();
    m_disarm->setObjectName(QStringLiteral("disarm"));
    m_disarm->hide();
    connect(m_disarm, &QPushButton::clicked, this, [this] { m_model.setArmed(false); });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * kSpace, kSpace, kSpace, 0);
    head->addWidget(m_armedWords, 1);
    head->addWidget(m_disarm);
    head->addStretch();
    head->addWidget(m_technicianButton);
    head->addWidget(m_menuButton);
    m_body = new QHBoxLayout;
    m_body->setSpacing(0);
    m_body->addWidget(m_scroll, 2);
    m_body->addWidget(m_technician, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_body, 1);
    setMinimumSize(440, 420);
    m_technician->hide();
    connect(m_technicianButton, &QPushButton::toggled, this, [this](bool isShown) {
        m_remembered.setShowsTechnician(isShown);
        m_model.setTechnician(isShown);
        arrange();
        if (m_technician->currentPage() == kSeriesPage)
            refresh(); // which button is the accent-coloured one
    });
    setTabOrder(m_page, m_technicianButton);
    setTabOrder(m_technicianButton, m_menuButton);
}

void MainWindow::refresh()
{
    if (m_fixed) {
        showPage(*m_fixed);
        return;
    }
    const QPointer<QWidget> focused = focusWidget();
    showPage(m_model.page());
    const bool isArmed = m_model.facts().isArmed;
    m_armedWords->setWords(isArmed ? tr("Armed: every device that is plugged in is updated.")
                                   : QString(),
                           Tone::Caution);
    m_disarm->setVisible(isArmed);
    refreshShortcuts();
    giveFirstFocus(!focused || !focused->isVisible() || focused == m_firstFocus);
}

/// The first button that can be pressed takes the focus, so that Enter is enough; but never Cancel,
/// which may be the first that is seen after the technician's page. Until there is one, it must not
/// go to "Technician" by itself. `isFree`: no person has moved it.
void MainWindow::giveFirstFocus(bool isFree)
{
    if (!m_takesFocus || !m_page->isVisible())
        return;
    QWidget* first = m_page->firstFocus();
    const bool isPrimary = first == m_page->primary();
    if (!isPrimary && !isFree)
        return;
    m_takesFocus = !isPrimary;
    m_firstFocus = first;
    first->setFocus();
}

/// Its start button is the one in the accent colour.
bool MainWindow::showsSeries() const
{
    return m_technicianButton->isChecked() && m_technician->currentPage() == kSeriesPage;
}

void MainWindow::showPage(PageState page)
{
    const bool isSeries = showsSeries();
    page.primary.isQuiet = page.primary.isQuiet || isSeries;
    m_banner->setVisible(page.recording.has_value());
    if (page.recording)
        m_banner->setState(*page.recording);
    m_page->setState(page);
    m_technician->workLine().setState(page, !isSeries);
}

void MainWindow::showOnly(const PageState& page)
{
    m_fixed = page;
    showPage(page);
}

void MainWindow::showTechnician(bool isShown) { m_technicianButton->setChecked(isShown); }

void MainWindow::chooseTheme(ThemeChoice choice)
{
    Theme::choose(choice);
    restyle();
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openFromOutside(const QString& path)
{
    comeToFront();
    if (path.isEmpty())
        return;
    if (!m_model.isWorking() && !m_model.desk().isWriting()) {
        open(path);
        return;
    }
    openThemed(makeMessageBox(QMessageBox::Information, tr("Update running"),
                              tr("The device is being updated. Open the file again when this is "
                                 "done."),
                              {}, QMessageBox::Ok, this));
}

void MainWindow::restyle()
{
    if (m_isRestyling)
        return;
    m_isRestyling = true;
    Theme::refreshFromSystem();
    Theme::applyTo(*this);
    darkenTitleBar(*this, Theme::current().isDark);
    m_menu->setPalette(Theme::palette());
    m_recent->setPalette(Theme::palette());
    for (QMenu* menu : m_menu->findChildren<QMenu*>())
        menu->setPalette(Theme::palette());
    for (StyledLabel* label : findChildren<StyledLabel*>())
        label->restyle();
    showPage(m_fixed ? *m_fixed : m_model.page());
    update();
    m_isRestyling = false;
}

void MainWindow::arrange()
{
    const bool isShown = m_technicianButton->isChecked();
    const bool isTab = isShown && width() < kWideEnough;
    if (isTab != m_technician->hasUpdatePage()) {
        QWidget* focused = m_page->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
        if (isTab) {
            m_technician->takeUpdatePage(m_scroll);
        } else {
            m_technician->giveUpdatePage();
            m_body->insertWidget(0, m_scroll, 2);
            m_scroll->show();
        }
        if (focused && focused->isVisible())
            focused->setFocus();
    }
    m_technician->setVisible(isShown);
}

void MainWindow::showProtectionPage()
{
    const QString name = QStringLiteral("optionBytes");
    const bool wasOpen = m_technician->isVisible() && m_technician->currentPage() == name;
    showTechnician(true);
    if (!m_technician->showPage(name))
        return;
    auto* page = m_technician->findChild<OptionBytesPage*>();
    if (page == nullptr)
        return;
    if (wasOpen && page->optionBytes().page().canUnprotect) {
        page->askToUnprotect();
        return;
    }
    page->showUnprotect(); // not the button of the window, until it is known what protects
    showProtection(*page);
}

void MainWindow::onAction(Action action)
{
    if (action == Action::Cancel)
        cancel();
    else
        m_model.perform(action);
}

void MainWindow::chooseFile()
{
    askForFile({.title = tr("Choose firmware"),
                .path = image::firmwarePath(m_remembered.lastFile()).file,
                .formats = tr("Firmware and bundles (%1 *.ffpack *.ffrec);;Firmware (%1);;"
                              "Vendor bundles (*.ffpack);;Support bundles (*.ffrec);;All "
                              "files (*)")
                               .arg(image::readablePatterns().join(QLatin1Char(' ')))},
               this, [this](const QString& path) { open(path); });
}

void MainWindow::chooseMember(const QString& path, const QStringList& members)
{
    auto* dialog = new MemberDialog(members, this);
    connect(dialog, &MemberDialog::chosen, this, [this, path](const QString& member) {
        m_model.openFile(path + QStringLiteral("//") + member);
    });
    openThemed(dialog);
}

void MainWindow::open(const QString& path)
{
    if (m_model.desk().isWriting())
        return;
    if (isSupportBundle(path))
        Q_EMIT recordingWanted(path);
    else if (bundle::isBundleFile(path))
        Q_EMIT vendorWindowWanted(path);
    else
        m_model.openFile(path);
}

void MainWindow::saveLog()
{
    askWhereToSave({.title = tr("Save log"),
                    .path = inDocuments(QStringLiteral("fieldflash-log.txt")),
                    .formats = {}},
                   this, [this](const QString& path) {
                       if (!saveFile(path, m_model.log().text().toUtf8() + '\n'))
                           return;
                       openThemed(makeMessageBox(
                           QMessageBox::Warning, tr("Save log"),
                           tr("The log could not be saved there. Choose another folder."), {},
                           QMessageBox::Ok, this));
                   });
}

void MainWindow::saveBundle()
{
    if (!m_model.recording())
        return;
    auto* dialog = new SaveBundleDialog(m_model.recording()->firmwareName(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { chooseBundlePlace(dialog->includesFirmware()); });
    openThemed(dialog);
}

void MainWindow::chooseBundlePlace(bool includesFirmware)
{
    const DeviceFacts* device = m_model.facts().chosen();
    const QString name =
        bundleFileName(QDateTime::currentDateTime(), device ? deviceTitle(*device) : QString());
    askWhereToSave({.title = tr("Save a support bundle"),
                    .path = inDocuments(name),
                    .formats = tr("Support bundles (*.ffrec)")},
                   this, [this, includesFirmware](const QString& path) {
                       writeBundle(path, includesFirmware);
                   });
}

void MainWindow::writeBundle(const QString& path, bool includesFirmware)
{
    const QString title = tr("Save a support bundle");
    auto snapshot = m_model.recording()->snapshot(includesFirmware);
    if (!snapshot) {
        tell(title, snapshot.error());
        return;
    }
    auto* watcher = new QFutureWatcher<std::optional<Error>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, title] {
        watcher->deleteLater();
        if (const auto error = watcher->result()) {
            tell(title, *error);
            return;
        }
        const QString words =
            tr("The support bundle is saved as “%1”.").arg(QDir::toNativeSeparators(path));
        m_model.log().append(LogEntry::Level::Plain, words);
        openThemed(
            makeMessageBox(QMessageBox::Information, title, words, {}, QMessageBox::Ok, this));
    });
    watcher->setFuture(QtConcurrent::run(&saveSnapshot, std::move(*snapshot), path));
}

void MainWindow::tell(const QString& title, const Error& error)
{
    auto* box = makeMessageBox(QMessageBox::Warning, title, error.summary(), nextStepOf(error),
                               QMessageBox::Ok, this);
    box->setDetailedText(error.detail());
    openThemed(box);
}

void MainWindow::showHelp()
{
    if (auto* open = findChild<HelpDialog*>()) {
        open->raise();
        return;
    }
    auto* dialog = new HelpDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(); // not modal: it is read while working
}

void MainWindow::askBeforeClosing()
{
    const QString loss = m_model.desk().stopWarning();
    askToStop({.title = tr("Update running"),
               .text = loss.isEmpty()
                   ? m_model.desk().activity() + QLatin1Char(' ') + tr("Stop and close?")
                   : loss,
               .stop = tr("&Stop and close"),
               .stay = tr("&Keep updating")},
              m_model.desk(), this, [this] { closeSafely(); });
}

/// Cancel and Escape: without a question if nothing would be lost.
void MainWindow::cancel()
{
    const QString loss = m_model.desk().stopWarning();
    if (loss.isEmpty()) {
        m_model.cancel();
        return;
    }
    askToStop({.title = tr("Stop the update?"),
               .text = loss,
               .stop = tr("&Stop"),
               .stay = tr("&Keep updating")},
              m_model.desk(), this, [this] { m_model.cancel(); });
}

void MainWindow::closeSafely()
{
    m_isClosing = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool mayAsk = !m_isClosing && !m_model.isRecorded();
    if (m_model.desk().isWriting() && mayAsk) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    auto* series = m_technician->findChild<SeriesPage*>();
    if (mayAsk && series && series->askAboutResults([this] { closeSafely(); })) {
        event->ignore();
        return;
    }
    m_isClosing = true;
    m_model.desk().finish();
    if (m_model.desk().isBusy()) {
        event->ignore(); // closes again when idle
        return;
    }
    m_remembered.setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    // Only the application palette follows the system; ours is set by restyle() itself.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange)
        restyle();
    QWidget::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_model.isWorking() || localFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropHint->setGeometry(rect());
    m_dropHint->raise();
    m_dropHint->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) { m_dropHint->hide(); }

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    const QString path = localFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    open(path);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat()) {
        auto* focused = qobject_cast<QPushButton*>(focusWidget());
        QPushButton* pressed = focused ? focused : m_page->primary();
        // The Return that started an update must not cancel it when pressed twice.
        const bool isStray = !focused && m_page->primaryAction() == Action::Cancel;
        if (!isStray && pressed->isVisible() && pressed->isEnabled())
            pressed->click();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        cancel();
        return;
    }
    if (event->key() == Qt::Key_F10) {
        m_menuButton->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh(); // only now can the button of an earlier state take the focus
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

} // namespace fieldflash::gui
