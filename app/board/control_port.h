// SPDX-License-Identifier: MIT
// Accepts commands over a local TCP port from clients that know the token.
#pragma once

#include "app/board/command_language.h"
#include "core/base/result.h"

#include <QString>
#include <QTcpServer>

#include <cstdint>
#include <functional>
#include <optional>

class QTcpSocket;

namespace fieldflash::board_program {

class LineReader;

/// Loopback only. Because this does not exclude other users or web pages, the first line of a
/// client must be "token TOKEN". A client is disconnected when that line is wrong, at its first
/// line that is not a command, and when it leaves more than 1 MB of answers unread.
class ControlPort {
public:
    using Answer = std::function<CommandAnswer(const QString& line)>;

    explicit ControlPort(Answer answer);

    /// `port` 0: any free one. Errors: Busy.
    [[nodiscard]] Result<void> listen(std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const { return m_server.serverPort(); }
    /// 32 hexadecimal digits, different per object.
    [[nodiscard]] const QString& token() const { return m_token; }

private:
    void accept();
    void serve(QTcpSocket& socket);
    /// False if the client must be disconnected.
    [[nodiscard]] bool takeLines(QTcpSocket& socket, LineReader& reader, bool& isTrusted);

    Answer m_answer;
    QString m_token;
    int m_clients = 0;
    QTcpServer m_server; ///< last, because its sockets use all of the above
};

} // namespace fieldflash::board_program
