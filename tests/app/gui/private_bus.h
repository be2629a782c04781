// SPDX-License-Identifier: MIT
// A private message bus with fake desktop services.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariantMap>

namespace fieldflash::test {

/// Ends with the object. Not running if dbus-daemon is missing.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();

    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    [[nodiscard]] QDBusConnection connect(const QString& name);

private:
    QProcess m_daemon;
    QTemporaryDir m_folder;
    QString m_address;
    QStringList m_names;
};

/// org.freedesktop.login1.Manager, as far as needed.
class FakeLogin : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogin() override;
    bool refuses = false;
    QStringList asked;
    /// The lock that was handed out has been closed.
    [[nodiscard]] bool isReleased() const;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode);

private:
    int m_reading = -1;
};

/// org.freedesktop.portal.Inhibit; each lock is a request object that can be closed.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    uint flags = 0;

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString& window, uint wanted, const QVariantMap& options);
};

class FakeRequest : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    bool isClosed = false;

public Q_SLOTS:
    void Close() { isClosed = true; }
};

class FakeNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;

public Q_SLOTS:
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
                const QString& text, const QStringList& actions, const QVariantMap& hints,
                int time);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
};

} // namespace fieldflash::test
