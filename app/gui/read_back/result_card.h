// SPDX-License-Identifier: MIT
// The result of reading or comparing: a sentence, facts, and actions.
#pragma once

#include "app/gui/look/tone.h"
#include "app/gui/read_back/read_back_model.h"

#include <QWidget>

namespace fieldflash::gui {

class MarkLabel;
class StyledLabel;
class TextBox;
class TextButton;

/// The text of the card; made from the model, tested without a window.
struct ResultText {
    Tone tone = Tone::Neutral;
    QString sentence; ///< empty: there is no result
    QString facts;
    /// Addresses and hashes, in the fixed font; they wrap anywhere, and can be copied.
    QString exact;
    bool canSaveCopy = false;
    bool canSaveReport = false;
};

[[nodiscard]] ResultText resultText(const ReadBackModel& model);

class ResultCard final : public QWidget {
    Q_OBJECT

public:
    explicit ResultCard(QWidget* parent = nullptr);

    void setText(const ResultText& text);

Q_SIGNALS:
    void copyWanted();
    void reportWanted();
    /// Only where canPrint().
    void printWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeActions();

    MarkLabel* m_mark;
    StyledLabel* m_sentence;
    StyledLabel* m_facts;
    TextBox* m_exact;
    TextButton* m_copyExact;
    TextButton* m_saveCopy;
    TextButton* m_saveReport;
    TextButton* m_print;
};

} // namespace fieldflash::gui
