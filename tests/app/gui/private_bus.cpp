// SPDX-License-Identifier: MIT
#include "tests/app/gui/private_bus.h"

#include <fcntl.h>
#include <unistd.h>

namespace fieldflash::test {

PrivateBus::PrivateBus()
{
    constexpr int kStageLimit = 5000;
    const QString socket = m_folder.filePath(QStringLiteral("bus"));
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address"),
                    QStringLiteral("--address=unix:path=") + socket});
    if (!m_daemon.waitForStarted(kStageLimit) || !m_daemon.waitForReadyRead(kStageLimit))
        return;
    m_address = QString::fromUtf8(m_daemon.readAllStandardOutput()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString& name : m_names)
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connect(const QString& name)
{
    m_names.append(name);
    return QDBusConnection::connectToBus(m_address, name);
}

FakeLogin::~FakeLogin()
{
    if (m_reading >= 0)
        close(m_reading);
}

QDBusUnixFileDescriptor FakeLogin::Inhibit(const QString& what, const QString& who, const QString&,
                                           const QString& mode)
{
    asked << what << who << mode;
    if (refuses) {
        sendErrorReply(QDBusError::AccessDenied, QStringLiteral("no"));
        return {};
    }
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return {};
    m_reading = ends[0];
    QDBusUnixFileDescriptor lock;
    lock.giveFileDescriptor(ends[1]);
    return lock;
}

bool FakeLogin::isReleased() const
{
    char byte = 0;
    return m_reading >= 0
        && read(m_reading, &byte, 1) == 0; // end of file: all other copies are closed
}

QDBusObjectPath FakePortal::Inhibit(const QString&, uint wanted, const QVariantMap&)
{
    flags = wanted;
    return QDBusObjectPath(QStringLiteral("/org/freedesktop/portal/desktop/request/1"));
}

uint FakeNotifications::Notify(const QString&, uint, const QString&, const QString& title,
                               const QString& text, const QStringList&, const QVariantMap&, int)
{
    shown << title << text;
    return 42;
}

} // namespace fieldflash::test
