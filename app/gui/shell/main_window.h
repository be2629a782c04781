// SPDX-License-Identifier: MIT
// The window: update page, technician panel, menu, dropped files, closing.
#pragma once

#include "app/gui/devices/remembered.h"
#include "app/gui/update/update_model.h"
#include "core/report/document/verification_report.h"

#include <QPointer>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>

class QAction;
class QHBoxLayout;
class QMenu;
class QScrollArea;

namespace fieldflash::gui {

class RecordingBanner;
class Settings;
class StyledLabel;
class TechnicianPanel;
class TextButton;
class UpdatePage;

class MainWindow final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(UpdateModel& model, Remembered& remembered, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// For screenshots: from now on shows this instead of the model's page.
    void showOnly(const PageState& page);
    [[nodiscard]] TechnicianPanel& technician() { return *m_technician; }
    [[nodiscard]] UpdatePage& page() { return *m_page; }
    void showTechnician(bool isShown);
    void chooseTheme(ThemeChoice choice);
    void comeToFront();
    /// Outlives the window. Without it there is no settings dialog.
    void setSettings(Settings& settings);
    /// Called by the file manager; an empty path only brings the window to the front.
    void openFromOutside(const QString& path);
    void tell(const QString& title, const Error& error);
    /// Without a question: a running job is stopped safely first.
    void closeSafely();

Q_SIGNALS:
    void protocolWanted(bool isWanted);
    /// A support bundle was chosen.
    void recordingWanted(const QString& path);
    /// The bundle of a vendor was chosen: it needs a window of its own.
    void vendorWindowWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildMenu();
    void fillRecentFiles();
    void addFileActions();
    void addDeviceActions();
    void addSaveActions();
    QAction* addTo(QMenu& menu, const QString& text, std::function<void()> does);
    void refreshMenu();
    void refreshShortcuts();
    void showSettings();
    void showEarlier();
    /// Where a question has both of its answers.
    void showUpdatePage();
    void showChip();
    void askToErase();
    void askForAddress();
    void chooseLoader();
    void readLoader(const QString& path);
    void confirmLoader(const FileFacts& file);
    [[nodiscard]] std::optional<report::VerificationReport> certificate() const;
    void saveCertificate();
    void askForPrinter();
    void saveReport();
    void save(const QString& title, const QString& name, const QString& filter,
              std::function<Result<void>(const QString& path)> write);
    void noteDevices();
    void refresh();
    void giveFirstFocus(bool isFree);
    void showPage(PageState page);
    [[nodiscard]] bool showsSeries() const;
    void restyle();
    void arrange();
    void onAction(Action action);
    void chooseFile();
    /// Lets the user choose one of the firmware files in an archive.
    void chooseMember(const QString& path, const QStringList& members);
    /// Opens firmware or a support bundle.
    void open(const QString& path);
    void saveLog();
    void saveBundle();
    void chooseBundlePlace(bool includesFirmware);
    void writeBundle(const QString& path, bool includesFirmware);
    void askBeforeClosing();
    void cancel();
    void showHelp();
    void showAbout();
    void showProtectionPage();

    UpdateModel& m_model;
    Remembered& m_remembered;
    UpdatePage* m_page;
    RecordingBanner* m_banner;
    QScrollArea* m_scroll;
    QHBoxLayout* m_body = nullptr;
    TechnicianPanel* m_technician;
    TextButton* m_technicianButton;
    TextButton* m_menuButton;
    QMenu* m_menu;
    QMenu* m_recent;
    QAction* m_open = nullptr;
    QAction* m_installAnyway = nullptr;
    QAction* m_check = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_armed = nullptr;
    QAction* m_earlier = nullptr;
    QAction* m_address = nullptr;
    QAction* m_settingsAction = nullptr;
    QAction* m_certificate = nullptr;
    QAction* m_print = nullptr;
    QAction* m_report = nullptr;
    QMenu* m_deviceMenu = nullptr;
    QMenu* m_saveMenu = nullptr;
    QAction* m_startApplication = nullptr;
    QAction* m_startBootloader = nullptr;
    QAction* m_chip = nullptr;
    QAction* m_erase = nullptr;
    QAction* m_loader = nullptr;
    StyledLabel* m_armedWords;
    TextButton* m_disarm;
    Settings* m_settings = nullptr;
    std::uint64_t m_lastArrival = 0;
    QAction* m_useBundled = nullptr;
    QWidget* m_dropHint;
    std::optional<PageState> m_fixed; ///< for screenshots
    bool m_isRestyling = false;
    bool m_isClosing = false; ///< will close once no device is open any more
    bool m_takesFocus = true;
    QPointer<QWidget> m_firstFocus; ///< has it until there is a button that can be pressed
};

} // namespace fieldflash::gui
