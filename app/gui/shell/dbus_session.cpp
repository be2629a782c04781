// SPDX-License-Identifier: MIT
#include "app/gui/shell/dbus_session.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace fieldflash::gui {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kNotifications = QStringLiteral("org.freedesktop.Notifications");
const QString kNotificationsPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefaultAction = QStringLiteral("default");

template <typename Does>
void whenAnswered(const QDBusPendingCall& pending, QObject* context, Does does)
{
    auto* watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, does] {
        watcher->deleteLater();
        does(*watcher);
    });
}

} // namespace

std::unique_ptr<DesktopSession> openDesktopSession() { return std::make_unique<DbusSession>(); }

DbusSession::DbusSession(QObject* parent)
    : DbusSession(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), parent)
{
}

DbusSession::DbusSession(QDBusConnection system, QDBusConnection session, QObject* parent)
    : DesktopSession(parent),
      m_system(std::move(system)),
      m_session(std::move(session))
{
}

bool DbusSession::isKeptAwake() const { return m_lock.isValid() || !m_portalRequest.isEmpty(); }

void DbusSession::keepAwake(bool isWanted)
{
    if (isWanted == m_isWanted)
        return;
    m_isWanted = isWanted;
    if (isWanted)
        askLogin();
    else
        letSleep();
}

void DbusSession::askLogin()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:idle") << QStringLiteral("Fieldflash")
         << DesktopSession::tr("A device is being updated") << QStringLiteral("block");
    whenAnswered(m_system.asyncCall(call), this,
                 [this](const QDBusPendingCall& answer) { onLoginAnswer(answer); });
}

void DbusSession::onLoginAnswer(const QDBusPendingCall& call)
{
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = call;
    if (!m_isWanted)
        return; // a lock that arrives too late is released with the reply
    if (reply.isError())
        askPortal();
    else
        m_lock = reply.value();
}

void DbusSession::askPortal()
{
    constexpr uint kSuspendAndIdle = 4 | 8;
    QDBusMessage call = QDBusMessage::createMethodCall(
        kPortal, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call << QString() << kSuspendAndIdle
         << QVariantMap{
                {QStringLiteral("reason"), DesktopSession::tr("A device is being updated")}};
    whenAnswered(m_session.asyncCall(call), this,
                 [this](const QDBusPendingCall& answer) { onPortalAnswer(answer); });
}

void DbusSession::onPortalAnswer(const QDBusPendingCall& call)
{
    const QDBusPendingReply<QDBusObjectPath> reply = call;
    if (reply.isError())
        return;
    m_portalRequest = reply.value().path();
    if (!m_isWanted)
        letSleep();
}

void DbusSession::letSleep()
{
    m_lock = QDBusUnixFileDescriptor();
    if (m_portalRequest.isEmpty())
        return;
    m_session.asyncCall(QDBusMessage::createMethodCall(
        kPortal, m_portalRequest, QStringLiteral("org.freedesktop.portal.Request"),
        QStringLiteral("Close")));
    m_portalRequest.clear();
}

void DbusSession::tell(const QString& title, const QString& text)
{
    if (!m_listens)
        m_listens = m_session.connect(kNotifications, kNotificationsPath, kNotifications,
                                      QStringLiteral("ActionInvoked"), this,
                                      SLOT(onActionInvoked(uint, QString)));
    QDBusMessage call = QDBusMessage::createMethodCall(kNotifications, kNotificationsPath,
                                                       kNotifications, QStringLiteral("Notify"));
    constexpr int kDefaultTime = -1;
    // Some desktops render markup in the body: our text must not look like markup.
    call << QStringLiteral("Fieldflash") << m_notification << QStringLiteral("fieldflash") << title
         << text.toHtmlEscaped() << QStringList{kDefaultAction, DesktopSession::tr("Show")}
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("fieldflash")}}
         << kDefaultTime;
    whenAnswered(m_session.asyncCall(call), this, [this](const QDBusPendingCall& answer) {
        const QDBusPendingReply<uint> reply = answer;
        if (!reply.isError())
            m_notification = reply.value();
    });
}

void DbusSession::onActionInvoked(uint id, const QString& action)
{
    if (id == m_notification && action == kDefaultAction)
        Q_EMIT activated();
}

} // namespace fieldflash::gui
