// SPDX-License-Identifier: MIT
// One connection through which a client's kernel uses one exported device.
#pragma once

#include "core/virtual_board/usbip/exported_device.h"

#include <map>
#include <memory>

class QTcpSocket;

namespace fieldflash::board::usbip {

/// From the accepted import to the end of the connection. Owned by the server, like the socket.
class ImportSession {
public:
    ImportSession(QTcpSocket& socket, std::shared_ptr<ExportedDevice> device);
    ImportSession(const ImportSession&) = delete;
    ImportSession& operator=(const ImportSession&) = delete;
    ~ImportSession();

    [[nodiscard]] const std::shared_ptr<ExportedDevice>& device() const { return m_device; }

    /// Consumes complete messages from the start of `received`. False for invalid data: disconnect.
    [[nodiscard]] bool consume(Bytes& received);

private:
    [[nodiscard]] bool submit(const CommandHeader& header, ByteView payload);
    void unlink(const CommandHeader& header);
    void finished(const CommandHeader& header, const Reply& reply);
    void send(const Bytes& bytes);

    QTcpSocket& m_socket;
    std::shared_ptr<ExportedDevice> m_device;
    std::map<std::uint32_t, std::shared_ptr<Request>> m_requests; ///< by seqnum
};

} // namespace fieldflash::board::usbip
