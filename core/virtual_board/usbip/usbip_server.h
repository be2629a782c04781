// SPDX-License-Identifier: MIT
// Serves virtual boards to `usbip attach`.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/virtual_board/usbip/exported_device.h"
#include "core/virtual_board/usbip/import_session.h"

#include <QHostAddress>
#include <QTcpServer>

#include <memory>
#include <vector>

namespace fieldflash::board::usbip {

/// When a board drops its pull-up, its import connection is closed, so that it disappears from the
/// client's kernel. Its bus id remains, and an import during a restart waits a while for it. Main
/// thread only; clock and devices must outlive the server.
class UsbipServer {
public:
    explicit UsbipServer(Clock& clock);
    UsbipServer(const UsbipServer&) = delete;
    UsbipServer& operator=(const UsbipServer&) = delete;
    ~UsbipServer();

    /// Assigns the next free bus id: "1-1", "1-2" …
    QString exportDevice(WireDevice& device);

    /// `port` 0: any free one. Every client that can reach the address can use the boards. Errors:
    /// Busy when the port is in use, NotPermitted.
    [[nodiscard]] Result<void> listen(const QHostAddress& address, std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const;

    /// Plugs or unplugs the cable. Errors: NoDevice, listing the existing bus ids.
    [[nodiscard]] Result<void> setCable(const QString& busId, bool isPlugged);
    /// Whether a client has imported it.
    [[nodiscard]] bool isImported(const QString& busId) const;

private:
    struct Client;

    void accept();
    void received(Client& client);
    [[nodiscard]] bool handshake(Client& client);
    void import(Client& client, const QString& busId);
    void readinessChanged(ExportedDevice& device);
    void answerImport(Client& client);
    [[nodiscard]] Bytes list() const;
    [[nodiscard]] std::shared_ptr<ExportedDevice> find(const QString& busId) const;
    [[nodiscard]] bool isInUse(const ExportedDevice& device) const;
    void refuse(Client& client, ImportStatus status);
    void hangUp(Client& client);

    Clock& m_clock;
    QTcpServer m_server;
    std::vector<std::shared_ptr<ExportedDevice>> m_devices;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace fieldflash::board::usbip
