// SPDX-License-Identifier: MIT
#include "app/gui/shell/single_instance.h"

#include "app/gui/shell/window_frame.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace fieldflash::gui {

namespace {

constexpr int kAnswerLimit = 500; // ms
constexpr char kEnd = '\0';       // no path contains it
constexpr qint64 kLongestPath = 64 * 1024;
const QByteArray kTaken = QByteArrayLiteral("taken");

/// The peer runs under the same account. In a folder that others can write to, a program of another
/// user might have created the socket first.
bool isOfThisAccount([[maybe_unused]] const QLocalSocket& socket)
{
#if defined(Q_OS_LINUX)
    ucred peer{};
    socklen_t size = sizeof(peer);
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer,
                        &size)
        == 0
        && peer.uid == ::geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user{};
    gid_t group{};
    return ::getpeereid(static_cast<int>(socket.socketDescriptor()), &user, &group) == 0
        && user == ::geteuid();
#else
    return true; // the pipe is restricted to this account (UserAccessOption)
#endif
}

} // namespace

SingleInstance::SingleInstance(QString name, QObject* parent)
    : QObject(parent),
      m_name(std::move(name)),
      m_server(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

QString SingleInstance::nameForThisPerson()
{
    const QByteArray home =
        QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = QStringLiteral("fieldflash-") + QString::fromLatin1(home.left(16));
#ifdef Q_OS_UNIX
    // A folder only accessible to this account; in the temporary folder others could be first.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!folder.isEmpty())
        return folder + QLatin1Char('/') + name;
#endif
    return name;
}

bool SingleInstance::handOver(const QString& name, const QString& path)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(kAnswerLimit) || !isOfThisAccount(socket))
        return false;
    letOthersComeToFront();
    socket.write(path.toUtf8() + kEnd);
    if (!socket.waitForBytesWritten(kAnswerLimit))
        return false;
    // A hanging program does not accept the file.
    QByteArray answer;
    while (answer != kTaken && socket.waitForReadyRead(kAnswerLimit))
        answer += socket.readAll();
    return answer == kTaken;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // handOver() got no answer: the socket was left behind by a crashed program.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::onConnection()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        if (!isOfThisAccount(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto take = [this, socket] {
            const QByteArray sent = socket->peek(kLongestPath);
            const auto end = sent.indexOf(kEnd);
            if (end < 0 && sent.size() < kLongestPath)
                return;
            socket->readAll();
            if (end >= 0) {
                socket->write(kTaken);
                Q_EMIT asked(QString::fromUtf8(sent.left(end)));
            }
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, take);
        take();
    }
}

} // namespace fieldflash::gui
