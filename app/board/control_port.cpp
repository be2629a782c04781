// SPDX-License-Identifier: MIT
#include "app/board/control_port.h"

#include "app/board/line_reader.h"

#include <QRandomGenerator>
#include <QTcpSocket>

#include <array>
#include <memory>

namespace fieldflash::board_program {

namespace {

constexpr int kMostClients = 16;
constexpr qint64 kMostUnread = 1024 * 1024;
constexpr qint64 kReadAtOnce = 64 * 1024;

QString randomToken()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QString token;
    for (const quint32 word : words)
        token += QStringLiteral("%1").arg(word, 8, 16, QLatin1Char('0'));
    return token;
}

} // namespace

ControlPort::ControlPort(Answer answer) : m_answer(std::move(answer)), m_token(randomToken())
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
}

Result<void> ControlPort::listen(std::uint16_t port)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return {};
    return failure(Error(ErrorKind::Busy,
                         QStringLiteral("The control port %1 cannot be opened.").arg(port),
                         QStringLiteral("Choose another port, or 0 for any free one."))
                       .withDetail(m_server.errorString()));
}

void ControlPort::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_clients >= kMostClients) {
            socket->abort();
            continue;
        }
        ++m_clients;
        QObject::connect(socket, &QObject::destroyed, &m_server, [this] { --m_clients; });
        serve(*socket);
    }
}

void ControlPort::serve(QTcpSocket& socket)
{
    socket.setReadBufferSize(kReadAtOnce);
    auto reader = std::make_shared<LineReader>();
    auto isTrusted = std::make_shared<bool>(false);
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, reader, isTrusted, &socket] {
        if (!takeLines(socket, *reader, *isTrusted))
            socket.disconnectFromHost();
    });
}

bool ControlPort::takeLines(QTcpSocket& socket, LineReader& reader, bool& isTrusted)
{
    if (socket.state() != QAbstractSocket::ConnectedState)
        return false;
    const auto lines = reader.take(socket.readAll());
    if (!lines)
        return false;
    for (const QString& line : *lines) {
        if (!isTrusted) {
            isTrusted = line.simplified() == QStringLiteral("token ") + m_token;
            if (!isTrusted)
                return false;
            continue;
        }
        const CommandAnswer answer = m_answer(line);
        if (!answer.text.isEmpty())
            socket.write(answer.text.toUtf8() + '\n');
        if (socket.bytesToWrite() > kMostUnread) {
            socket.abort();
            return false;
        }
        if (!answer.isCommand)
            return false;
    }
    return true;
}

} // namespace fieldflash::board_program
