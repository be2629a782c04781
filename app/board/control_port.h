// SPDX-License-Identifier: MIT
// Takes commands over a local TCP port.
#pragma once

#include "core/base/result.h"

#include <QTcpServer>

#include <cstdint>
#include <functional>

class QTcpSocket;

namespace fieldflash::board_program {

/// Loopback only: whoever may run programs here may press the buttons of the boards.
class ControlPort {
public:
    using Answer = std::function<QString(const QString& line)>;

    explicit ControlPort(Answer answer);

    /// `port` 0: any free one. Errors: Busy.
    [[nodiscard]] Result<void> listen(std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const { return m_server.serverPort(); }

private:
    void accept();
    void serve(QTcpSocket& socket);

    Answer m_answer;
    QTcpServer m_server;
};

} // namespace fieldflash::board_program
