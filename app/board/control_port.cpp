// SPDX-License-Identifier: MIT
#include "app/board/control_port.h"

#include "app/board/line_reader.h"

#include <QTcpSocket>

#include <memory>

namespace fieldflash::board_program {

ControlPort::ControlPort(Answer answer) : m_answer(std::move(answer))
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
        serve(*socket);
    }
}

void ControlPort::serve(QTcpSocket& socket)
{
    auto reader = std::make_shared<LineReader>();
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, reader, &socket] {
        const auto lines = reader->take(socket.readAll());
        if (!lines) {
            socket.abort();
            return;
        }
        for (const QString& line : *lines) {
            const QString reply = m_answer(line);
            if (!reply.isEmpty())
                socket.write(reply.toUtf8() + '\n');
        }
    });
}

} // namespace fieldflash::board_program
