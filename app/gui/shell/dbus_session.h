// SPDX-License-Identifier: MIT
// Desktop services for the window: stay awake while writing, and notify when done.
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

class QDBusPendingCall;

namespace fieldflash::gui {

/// An update works without any of this: a missing service is ignored. Never blocks.
class DesktopSession final : public QObject {
    Q_OBJECT

public:
    /// Uses the system bus and the session bus.
    explicit DesktopSession(QObject* parent = nullptr);
    DesktopSession(QDBusConnection system, QDBusConnection session, QObject* parent = nullptr);

    /// Prevents the computer from sleeping: org.freedesktop.login1, Manager.Inhibit; if that is not
    /// reachable (in a sandbox), org.freedesktop.portal.Inhibit.
    void keepAwake(bool isWanted);
    [[nodiscard]] bool isKeptAwake() const;
    /// Shows a notification (org.freedesktop.Notifications).
    void tell(const QString& title, const QString& text);

Q_SIGNALS:
    /// The user clicked the notification.
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
    /// With the portal: sleep is inhibited until this request is closed.
    QString m_portalRequest;
    uint m_notification = 0;
    bool m_listens = false;
};

} // namespace fieldflash::gui
