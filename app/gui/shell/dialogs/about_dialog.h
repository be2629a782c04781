// SPDX-License-Identifier: MIT
// Versions, licences, and facts about the system to copy into a report.
#pragma once

#include <QDialog>
#include <QString>

namespace fieldflash::gui {

/// One fact per line: program, Qt, system, desktop. Nothing about the person.
[[nodiscard]] QString systemFacts();

class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace fieldflash::gui
