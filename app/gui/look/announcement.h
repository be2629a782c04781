// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace fieldflash::gui {

/// A screen reader says this now, once. It becomes the accessible name of the widget, which should
/// have the role of a notification.
void announce(QWidget& widget, const QString& spoken);

} // namespace fieldflash::gui
