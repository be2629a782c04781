// SPDX-License-Identifier: MIT
#include "app/gui/desktop_session.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace fieldflash::gui {

void DesktopSession::keepAwake(bool isWanted)
{
    if (isWanted == m_isWanted)
        return;
    m_isWanted = isWanted;
    if (!isWanted) {
        m_lock = QDBusUnixFileDescriptor();
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:idle") << QStringLiteral("Fieldflash")
         << tr("A device is being updated") << QStringLiteral("block");
    const QDBusPendingCall pending = QDBusConnection::systemBus().asyncCall(call);
    auto* watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (m_isWanted && !reply.isError())
            m_lock = reply.value();
    });
}

void DesktopSession::tell(const QString& title, const QString& text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    constexpr unsigned kNew = 0;
    constexpr int kDefaultTime = -1;
    call << QStringLiteral("Fieldflash") << kNew << QStringLiteral("fieldflash") << title << text
         << QStringList() << QVariantMap() << kDefaultTime;
    QDBusConnection::sessionBus().asyncCall(call);
}

} // namespace fieldflash::gui
