// SPDX-License-Identifier: MIT
// The technician page for the settings of a chip: shown, never written.
#pragma once

#include "app/gui/option_bytes/option_bytes_model.h"

#include <QWidget>

class QPlainTextEdit;
class QTreeView;

namespace fieldflash::gui {

class StyledLabel;
class TextButton;

class OptionBytesPage final : public QWidget {
    Q_OBJECT

public:
    /// `model` outlives the page.
    explicit OptionBytesPage(const Workplace& workplace, QWidget* parent = nullptr);

    [[nodiscard]] OptionBytesModel& optionBytes() { return m_model; }
    [[nodiscard]] QTreeView& tree() { return *m_tree; }
    /// Chooses the entry of that name ("RDP"), or among those that begin with it ("WRP") one that
    /// is in effect, and explains it. If nothing has been read yet: as soon as it has been, which
    /// starts at once if the device is in bootloader mode.
    void showEntry(const QString& name);
    /// The button that removes the protection takes the focus; without one, the page.
    void showUnprotect();
    /// Opens the dialog; nothing is removed before a word is typed.
    void askToUnprotect();
    /// For screenshots: from now on shows this instead of the model's page.
    void showOnly(const OptionBytesPageState& page);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectWidgets();
    void refresh();
    void renderState(const OptionBytesPageState& page);
    void showExplanation();
    void chooseWanted();

    DeviceDesk& m_desk;
    OptionBytesModel m_model;
    StyledLabel* m_sentence;
    StyledLabel* m_explanation;
    TextButton* m_read;
    TextButton* m_copy;
    TextButton* m_unprotect;
    QTreeView* m_tree;
    StyledLabel* m_about;
    StyledLabel* m_otpSummary;
    TextButton* m_otpFold;
    QPlainTextEdit* m_otp;
    QWidget* m_rest; ///< fills the page while there is no tree
    std::optional<OptionBytesPageState> m_only;
    QString m_wanted; ///< the entry to choose once it has been read; empty: none
};

} // namespace fieldflash::gui
