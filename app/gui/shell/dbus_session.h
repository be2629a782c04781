// SPDX-License-Identifier: MIT
// The desktop services of Linux, over D-Bus.
#pragma once

#include "app/gui/shell/desktop_session.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

class QDBusPendingCall;

namespace fieldflash::gui {

class DbusSession final : public DesktopSession {
    Q_OBJECT

public:
    /// Uses the system bus and the session bus.
    explicit DbusSession(QObject* parent = nullptr);
    DbusSession(QDBusConnection system, QDBusConnection session, QObject* parent = nullptr);

    /// Prevents the computer from sleeping: org.freedesktop.login1, Manager.Inhibit; if that is not
    /// reachable (in a sandbox), org.freedesktop.portal.Inhibit.
    void keepAwake(bool isWanted) override;
    [[nodiscard]] bool isKeptAwake() const override;
    /// Shows a notification (org.freedesktop.Notifications).
    void tell(const QString& title, const QString& text) override;

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
