// SPDX-License-Identifier: MIT
// Asks which of several firmware files in an archive to use.
#pragma once

#include <QDialog>
#include <QStringList>

namespace fieldflash::gui {

class MemberDialog final : public QDialog {
    Q_OBJECT

public:
    /// `members`: at least one; the first is selected.
    MemberDialog(const QStringList& members, QWidget* parent);

Q_SIGNALS:
    /// Emitted before accepted(); not if the dialog is cancelled.
    void chosen(const QString& member);
};

} // namespace fieldflash::gui
