// SPDX-License-Identifier: MIT
// The technician pages as tabs, one click away. The open tab is remembered.
#pragma once

#include "app/gui/devices/remembered.h"

#include <QWidget>

#include <functional>

class QTabWidget;

namespace fieldflash::gui {

class WorkLine;

/// Only knows title and name of its pages. `fill` adds them when the panel is first shown, so the
/// window starts without them for users who never open it.
class TechnicianPanel final : public QWidget {
    Q_OBJECT

public:
    using Fill = std::function<void(TechnicianPanel&)>;

    /// `remembered` outlives the panel.
    TechnicianPanel(Remembered& remembered, Fill fill, QWidget* parent = nullptr);

    /// Takes ownership of the page. `name` is its objectName: stable, for settings, scenes and
    /// tests.
    void addPage(QWidget* page, const QString& title, const QString& name);
    /// Creates the pages now, if they do not exist yet.
    void ensurePages();
    /// False if there is no such page.
    bool showPage(const QString& name);
    [[nodiscard]] QString currentPage() const;

    /// Where there is no room beside the panel, the page of the update is its first tab, and a line
    /// below the other pages shows what it shows. Takes the page as a child, until it is put
    /// elsewhere and giveUpdatePage() is called.
    void takeUpdatePage(QWidget* page);
    void giveUpdatePage();
    [[nodiscard]] bool hasUpdatePage() const { return m_updatePage != nullptr; }
    [[nodiscard]] WorkLine& workLine() { return *m_line; }

Q_SIGNALS:
    /// Protocol lines in the log are wanted, or no longer wanted.
    void protocolWanted(bool isWanted);
    void saveLogWanted();
    void bundleWanted();
    void pageChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void remember();
    void showLine();

    Remembered& m_remembered;
    Fill m_fill;
    QTabWidget* m_tabs;
    WorkLine* m_line;
    QWidget* m_updatePage = nullptr;
    bool m_isMoving = false; ///< tabs change without a click
};

} // namespace fieldflash::gui
