// SPDX-License-Identifier: MIT
// One click away: the technician's pages as tabs. Which one was open is remembered.
#pragma once

#include "app/gui/devices/remembered.h"

#include <QWidget>

#include <functional>

class QTabWidget;

namespace fieldflash::gui {

/// Knows nothing of its pages but title and name. `fill` adds them when the panel is shown for the
/// first time, so that the window of a person who never opens it starts without them.
class TechnicianPanel final : public QWidget {
    Q_OBJECT

public:
    using Fill = std::function<void(TechnicianPanel&)>;

    /// `remembered` outlives the panel.
    TechnicianPanel(Remembered& remembered, Fill fill, QWidget* parent = nullptr);

    /// Takes the page. `name` is its objectName: stable, for settings, scenes and tests.
    void addPage(QWidget* page, const QString& title, const QString& name);
    /// Makes the pages now, if they are not there yet.
    void ensurePages();
    /// False when there is no such page.
    bool showPage(const QString& name);
    [[nodiscard]] QString currentPage() const;

Q_SIGNALS:
    /// Protocol lines in the log are wanted or not.
    void protocolWanted(bool isWanted);
    void saveLogWanted();
    void bundleWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    Remembered& m_remembered;
    Fill m_fill;
    QTabWidget* m_tabs;
};

} // namespace fieldflash::gui
