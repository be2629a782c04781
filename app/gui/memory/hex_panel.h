// SPDX-License-Identifier: MIT
// The hex view with its navigation: address, search, differences.
#pragma once

#include "app/gui/memory/hex_view.h"

#include <QWidget>

class QLineEdit;

namespace fieldflash::gui {

class SegmentedChoice;
class StyledLabel;
class TextButton;

class HexPanel final : public QWidget {
    Q_OBJECT

public:
    /// `model` outlives the panel.
    explicit HexPanel(MemoryModel& model, QWidget* parent = nullptr);

    [[nodiscard]] HexView& view() { return *m_view; }
    void setMode(HexView::Mode mode);
    /// As if the address had been typed and confirmed.
    void goTo(const QString& address);
    void search(const QString& words, bool isText, bool isForwards = true);
    void showDifference(bool isForwards);

private:
    void build();
    void addShortcuts();
    void chooseFittingMode();
    void refresh();
    void say(const QString& text);

    MemoryModel& m_model;
    HexView* m_view;
    SegmentedChoice* m_modes;
    QLineEdit* m_address;
    QLineEdit* m_pattern;
    SegmentedChoice* m_kind;
    TextButton* m_previousMatch;
    TextButton* m_nextMatch;
    StyledLabel* m_answer;
    StyledLabel* m_comparison;
    TextButton* m_previousDifference;
    TextButton* m_nextDifference;
    bool m_hadDevice = false;
};

} // namespace fieldflash::gui
