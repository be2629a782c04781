// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace fieldflash::gui {

/// A page of ours as a PDF on A4 sheets. `html`: text from outside is escaped already; its style is
/// replaced by one for print.
[[nodiscard]] QByteArray printedPage(const QString& html, const QString& title);

} // namespace fieldflash::gui
