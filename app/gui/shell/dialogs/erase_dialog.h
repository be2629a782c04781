// SPDX-License-Identifier: MIT
// Asks what to erase, and says what is lost.
#pragma once

#include "app/gui/update/facts/erase_choice.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace fieldflash::gui {

class StyledLabel;

class EraseDialog final : public QDialog {
    Q_OBJECT

public:
    /// `map` empty: only everything can be erased.
    EraseDialog(const QString& deviceName, memory::MemoryMap map, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Confirmed. Empty: everything.
    void chosen(const std::vector<fieldflash::AddressRange>& ranges);

private:
    [[nodiscard]] EraseScope scope() const;
    void refresh();

    const memory::MemoryMap m_map;
    QRadioButton* m_everything;
    QRadioButton* m_only;
    QRadioButton* m_except;
    QLineEdit* m_ranges;
    StyledLabel* m_remark;
    QPushButton* m_erase = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace fieldflash::gui
