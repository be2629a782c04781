// SPDX-License-Identifier: MIT
#include "app/gui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

#include <utility>

namespace fieldflash::gui {

namespace {

constexpr int kPatience = 500; // ms
constexpr char kEnd = '\0';    // no path holds it
constexpr qint64 kLongestPath = 64 * 1024;
const QByteArray kTaken = QByteArrayLiteral("taken");

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
    return QStringLiteral("fieldflash-") + QString::fromLatin1(home.left(16));
}

bool SingleInstance::handOver(const QString& name, const QString& path)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(kPatience))
        return false;
    socket.write(path.toUtf8() + kEnd);
    if (!socket.waitForBytesWritten(kPatience))
        return false;
    // A program that hangs takes nothing over.
    QByteArray answer;
    while (answer != kTaken && socket.waitForReadyRead(kPatience))
        answer += socket.readAll();
    return answer == kTaken;
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // Nothing answered before: the socket was left behind by a program that crashed.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::onConnection()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
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
