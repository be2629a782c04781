// SPDX-License-Identifier: MIT
// The technician page for the log.
#pragma once

#include "app/gui/log/log_filter.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QTreeView;

namespace fieldflash::gui {

class StyledLabel;
class TextButton;

class LogPage final : public QWidget {
    Q_OBJECT

public:
    /// `log` outlives the page.
    explicit LogPage(LogModel& log, QWidget* parent = nullptr);

    /// A recording exists that can be saved.
    void offerBundle(bool isOffered);
    [[nodiscard]] QTreeView& view() { return *m_view; }
    [[nodiscard]] LogModel& log() { return m_log; }

Q_SIGNALS:
    /// Protocol lines are wanted, or no longer wanted.
    void protocolWanted(bool isWanted);
    void saveWanted();
    void bundleWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectWidgets();
    void fillChoices();
    void refreshEmpty();
    void showWhole(const QModelIndex& current);
    void copy();

    LogModel& m_log;
    LogFilter* m_filter;
    QBoxLayout* m_head;
    QLineEdit* m_text;
    QComboBox* m_level;
    QComboBox* m_step;
    QTreeView* m_view;
    StyledLabel* m_empty;
    StyledLabel* m_whole; ///< the current entry, where its line cuts it
    QCheckBox* m_protocol;
    TextButton* m_copy;
    TextButton* m_save;
    TextButton* m_bundle;
    bool m_follows = true;
};

} // namespace fieldflash::gui
