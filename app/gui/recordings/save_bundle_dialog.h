// SPDX-License-Identifier: MIT
// Lists the content of a support bundle before it is saved.
#pragma once

#include <QDateTime>
#include <QDialog>

class QCheckBox;

namespace fieldflash::gui {

class SaveBundleDialog final : public QDialog {
    Q_OBJECT

public:
    /// `firmwareName` is empty if there is no firmware to include.
    explicit SaveBundleDialog(const QString& firmwareName, QWidget* parent = nullptr);

    [[nodiscard]] bool includesFirmware() const;

private:
    QCheckBox* m_firmware;
};

/// "fieldflash-2026-05-03-1402-acme-lamp.ffrec": a name that every file system takes.
[[nodiscard]] QString bundleFileName(const QDateTime& now, const QString& device);

} // namespace fieldflash::gui
