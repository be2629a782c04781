// SPDX-License-Identifier: MIT
// What the window asks of the desktop: stay awake while writing, and tell that it is done.
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

class QDBusPendingCall;

namespace fieldflash::gui {

/// Nothing here is needed for an update: where a service is missing, nothing happens. Never blocks.
class DesktopSession final : public QObject {
    Q_OBJECT

public:
    /// On the buses of this computer and this login.
    explicit DesktopSession(QObject* parent = nullptr);
    DesktopSession(QDBusConnection system, QDBusConnection session, QObject* parent = nullptr);

    /// Keeps the computer from going to sleep: org.freedesktop.login1, Manager.Inhibit; where that
    /// cannot be reached (a sandbox), org.freedesktop.portal.Inhibit.
    void keepAwake(bool isWanted);
    [[nodiscard]] bool isKeptAwake() const;
    /// Shows a notification (org.freedesktop.Notifications).
    void tell(const QString& title, const QString& text);

Q_SIGNALS:
    /// The notification was pressed.
    void activated();

private:
    void askLogin();
    void askPortal();
    void letSleep();
    void onLoginAnswer(const QDBusPendingCall& call);
    void onPortalAnswer(const QDBusPendingCall& call);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);

private:
    QDBusConnection m_system;
    QDBusConnection m_session;
    bool m_isWanted = false;
    /// Sleep is inhibited as long as this is open.
    QDBusUnixFileDescriptor m_lock;
    /// The portal's way: until this request is closed.
    QString m_portalRequest;
    uint m_notification = 0;
    bool m_listens = false;
};

} // namespace fieldflash::gui
