// SPDX-License-Identifier: MIT
// Asks where a file without addresses is written.
#pragma once

#include "core/base/address.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;

namespace fieldflash::gui {

class StyledLabel;

class AddressDialog final : public QDialog {
    Q_OBJECT

public:
    /// `current` absent: at `usual`, the first flash sector, which is absent for an unknown device.
    AddressDialog(const QString& fileName, std::optional<Address> current,
                  std::optional<Address> usual, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Absent: at the first flash sector.
    void chosen(std::optional<fieldflash::Address> address);

private:
    void refresh();

    const std::optional<Address> m_usual;
    QLineEdit* m_address;
    StyledLabel* m_remark;
    QPushButton* m_use = nullptr;
};

} // namespace fieldflash::gui
