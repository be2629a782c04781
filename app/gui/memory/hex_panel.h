// SPDX-License-Identifier: MIT
// The hex view with its navigation: address, search, differences, and what the bytes mean.
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
    /// Puts the keyboard into the field for an address, or for a pattern to search.
    void typeAddress();
    void typePattern();
    /// As if the address had been typed and confirmed.
    void goTo(const QString& address);
    void search(const QString& words, bool isText, bool isForwards = true);
    void showDifference(bool isForwards);
    /// Why the second file could not be read; empty: it could.
    void setSecondFileProblem(const QString& text);
    /// The sentence about the bytes at the cursor.
    [[nodiscard]] QString meaning() const;

Q_SIGNALS:
    void secondFileWanted(const QString& path);

private:
    void build();
    [[nodiscard]] QWidget* makeTools();
    void connectWidgets();
    void addShortcuts();
    void takeMode(int index);
    void takePair(int index);
    void explain();
    void askForSecondFile();
    [[nodiscard]] const Comparison& shownComparison() const;
    void chooseFittingMode();
    void refresh();
    void say(const QString& text);

    MemoryModel& m_model;
    HexView* m_view;
    SegmentedChoice* m_modes;
    SegmentedChoice* m_pairs; ///< what is compared, once there is a second file
    TextButton* m_chooseSecond;
    StyledLabel* m_secondName;
    QLineEdit* m_address;
    QLineEdit* m_pattern;
    SegmentedChoice* m_kind;
    TextButton* m_previousMatch;
    TextButton* m_nextMatch;
    StyledLabel* m_answer;
    StyledLabel* m_comparison;
    StyledLabel* m_meaning;
    TextButton* m_previousDifference;
    TextButton* m_nextDifference;
    bool m_hadDevice = false;
};

} // namespace fieldflash::gui
