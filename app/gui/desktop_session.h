// SPDX-License-Identifier: MIT
// What the window asks of the desktop: stay awake while writing, and tell that it is done.
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

namespace fieldflash::gui {

/// Nothing here is needed for an update: where a service is missing, nothing happens. Never blocks.
class DesktopSession final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Keeps the computer from going to sleep (org.freedesktop.login1, Manager.Inhibit).
    void keepAwake(bool isWanted);
    /// Shows a notification (org.freedesktop.Notifications).
    void tell(const QString& title, const QString& text);

private:
    bool m_isWanted = false;
    /// Sleep is inhibited as long as this is open.
    QDBusUnixFileDescriptor m_lock;
};

} // namespace fieldflash::gui
