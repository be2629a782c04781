// SPDX-License-Identifier: MIT
// Pages of ours on paper, where Qt can print.
#pragma once

#include <QString>

class QWidget;

namespace fieldflash::gui {

[[nodiscard]] bool canPrint();

/// Asks for the printer, then prints; says so if that fails. `html`: as for printedPage().
/// Does nothing if canPrint() is false.
void openPrintDialog(const QString& html, const QString& title, QWidget* parent);

} // namespace fieldflash::gui
