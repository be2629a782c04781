// SPDX-License-Identifier: MIT
#include "app/gui/look/announcement.h"

#include <QAccessible>
#include <QWidget>

namespace fieldflash::gui {

void announce(QWidget& widget, const QString& spoken)
{
    widget.setAccessibleName(spoken);
    // Screen readers differ in which of the two events they announce.
    for (const QAccessible::Event type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(&widget, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace fieldflash::gui
