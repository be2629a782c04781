// SPDX-License-Identifier: MIT
// Earlier firmware: what updates have replaced, and restoring it.
#pragma once

#include "app/gui/update/facts/backups.h"
#include "app/gui/update/facts/saved_firmware.h"

#include <QDialog>

#include <functional>
#include <vector>

class QPushButton;
class QTreeWidget;

namespace fieldflash::gui {

/// How long and within how much room backups are kept.
[[nodiscard]] QString keptText(const BackupLimits& limits);

class EarlierDialog final : public QDialog {
    Q_OBJECT

public:
    /// `fits`: the backup can be restored on the chosen device.
    EarlierDialog(std::vector<SavedFirmware> saved,
                  const std::function<bool(const SavedFirmware&)>& fits, const QString& limits,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const fieldflash::gui::SavedFirmware& saved);

private:
    void fill(const std::function<bool(const SavedFirmware&)>& fits);
    void restore();
    void refresh();

    const std::vector<SavedFirmware> m_saved;
    QTreeWidget* m_list;
    QPushButton* m_restore = nullptr;
};

} // namespace fieldflash::gui
