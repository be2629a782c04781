// SPDX-License-Identifier: MIT
// A page of ours on sheets: as a document, or on paper.
#pragma once

#include <QByteArray>
#include <QString>

class QPagedPaintDevice;

namespace fieldflash::gui {

/// A page of ours as a PDF on A4 sheets. `html`: text from outside is escaped already; its style is
/// replaced by one for print.
[[nodiscard]] QByteArray printedPage(const QString& html, const QString& title);

/// The same on the sheets of `device`, which knows whether that worked.
void drawPage(const QString& html, QPagedPaintDevice& device);

/// Those of the document; a printer may need wider ones and keeps them.
void setPageMargins(QPagedPaintDevice& device);

} // namespace fieldflash::gui
