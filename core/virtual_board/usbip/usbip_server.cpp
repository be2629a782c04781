// SPDX-License-Identifier: MIT
#include "core/virtual_board/usbip/usbip_server.h"

#include "core/base/log.h"

#include <QTcpSocket>

#include <algorithm>

namespace fieldflash::board::usbip {

namespace {

constexpr std::size_t kMostClients = 64;
/// For a complete handshake, including the wait for a board that is restarting.
constexpr std::chrono::seconds kHandshakeLimit(10);

} // namespace

struct UsbipServer::Client {
    Client(QTcpSocket& connection, Clock& theClock) : socket(connection), clock(theClock) { }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;
    ~Client()
    {
        clock.cancel(limit);
        session.reset();
        // A socket must not be deleted inside its own signal.
        socket.disconnect();
        socket.disconnectFromHost();
        QObject::connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
        if (socket.state() == QAbstractSocket::UnconnectedState)
            socket.deleteLater();
    }

    QTcpSocket& socket; ///< child of the server until disconnected
    Clock& clock;
    Clock::TimerId limit = 0;
    Bytes buffer;
    std::shared_ptr<ExportedDevice> wanted; ///< import not yet answered
    std::unique_ptr<ImportSession> session;
};

UsbipServer::UsbipServer(Clock& clock) : m_clock(clock)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
}

UsbipServer::~UsbipServer()
{
    m_server.close();
    m_clients.clear();
    for (const auto& device : m_devices)
        device->stop();
}

QString UsbipServer::exportDevice(WireDevice& device)
{
    const auto number = static_cast<std::uint32_t>(m_devices.size() + 1);
    const QString busId = QStringLiteral("1-%1").arg(number);
    auto exported = std::make_shared<ExportedDevice>(ExportPlace{busId, 1, number}, device);
    exported->readinessChanged = [this, one = exported.get()] { readinessChanged(*one); };
    m_devices.push_back(exported);
    exported->start();
    return busId;
}

Result<void> UsbipServer::listen(const QHostAddress& address, std::uint16_t port)
{
    if (m_server.listen(address, port))
        return {};
    const bool isTaken = m_server.serverError() == QAbstractSocket::AddressInUseError;
    return failure(
        Error(isTaken ? ErrorKind::Busy : ErrorKind::NotPermitted,
              QStringLiteral("The virtual boards cannot be served on port %1.").arg(port),
              QStringLiteral("Choose another port, or 0 for any free one."))
            .withDetail(m_server.errorString()));
}

std::uint16_t UsbipServer::port() const { return m_server.serverPort(); }

Result<void> UsbipServer::setCable(const QString& busId, bool isPlugged)
{
    const auto device = find(busId);
    if (!device) {
        QStringList ids;
        for (const auto& one : m_devices)
            ids.append(one->place().busId);
        return failure(ErrorKind::NoDevice, QStringLiteral("There is no board “%1”.").arg(busId),
                       QStringLiteral("The boards are: %1.").arg(ids.join(QStringLiteral(", "))));
    }
    device->setCable(isPlugged);
    return {};
}

bool UsbipServer::isImported(const QString& busId) const
{
    const auto device = find(busId);
    return device && isInUse(*device);
}

void UsbipServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        if (m_clients.size() >= kMostClients) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        m_clients.push_back(std::make_unique<Client>(*socket, m_clock));
        Client& client = *m_clients.back();
        client.limit = m_clock.callAt(m_clock.now() + kHandshakeLimit, [this, &client] {
            client.wanted ? refuse(client, ImportStatus::ST_NODEV) : hangUp(client);
        });
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [this, &client] { received(client); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket,
                         [this, &client] { hangUp(client); });
    }
}

void UsbipServer::received(Client& client)
{
    const QByteArray bytes = client.socket.readAll();
    client.buffer.insert(client.buffer.end(), bytes.begin(), bytes.end());
    const bool sensible =
        client.session ? client.session->consume(client.buffer) : handshake(client);
    if (sensible)
        return;
    qCWarning(logBoard) << "a client of the USB/IP port sent garbage and is disconnected";
    hangUp(client);
}

bool UsbipServer::handshake(Client& client)
{
    if (client.wanted)
        return client.buffer.empty(); // a client must wait for the reply
    const auto header = readOperation(client.buffer);
    if (!header)
        return true;
    if (header->version != kVersion)
        return false;
    if (header->code == static_cast<std::uint16_t>(Operation::OP_REQ_DEVLIST)) {
        const Bytes reply = list();
        client.socket.write(reinterpret_cast<const char*>(reply.data()),
                            static_cast<qint64>(reply.size()));
        hangUp(client);
        return true;
    }
    if (header->code != static_cast<std::uint16_t>(Operation::OP_REQ_IMPORT))
        return false;
    if (client.buffer.size() < kOperationHeaderSize + kBusIdSize)
        return true;
    const auto busId = readBusId(ByteView(client.buffer).subspan(kOperationHeaderSize));
    if (!busId || client.buffer.size() > kOperationHeaderSize + kBusIdSize)
        return false;
    client.buffer.clear();
    import(client, *busId);
    return true;
}

void UsbipServer::import(Client& client, const QString& busId)
{
    client.wanted = find(busId);
    if (!client.wanted)
        refuse(client, ImportStatus::ST_NODEV);
    else if (isInUse(*client.wanted))
        refuse(client, ImportStatus::ST_DEV_BUSY);
    else if (client.wanted->isReady())
        answerImport(client);
}

void UsbipServer::answerImport(Client& client)
{
    m_clock.cancel(client.limit);
    const auto device = std::move(client.wanted);
    client.wanted.reset();
    device->beginImport();
    const Bytes reply = importReply(device->listing());
    client.session = std::make_unique<ImportSession>(client.socket, device);
    client.socket.write(reinterpret_cast<const char*>(reply.data()),
                        static_cast<qint64>(reply.size()));
}

void UsbipServer::readinessChanged(ExportedDevice& device)
{
    const auto concerned = [&device](const std::unique_ptr<Client>& client) {
        return device.isReady() ? client->wanted.get() == &device
                                : client->session && client->session->device().get() == &device;
    };
    const auto found = std::ranges::find_if(m_clients, concerned);
    if (found == m_clients.end())
        return;
    if (!device.isReady()) {
        hangUp(**found);
        return;
    }
    answerImport(**found);
    const auto alsoWaiting = [&device](const std::unique_ptr<Client>& client) {
        return client->wanted.get() == &device;
    };
    for (auto next = std::ranges::find_if(m_clients, alsoWaiting); next != m_clients.end();
         next = std::ranges::find_if(m_clients, alsoWaiting))
        refuse(**next, ImportStatus::ST_DEV_BUSY);
}

Bytes UsbipServer::list() const
{
    std::vector<ListedDevice> devices;
    for (const auto& device : m_devices) {
        if (device->isReady())
            devices.push_back(device->listing());
    }
    return listReply(devices);
}

std::shared_ptr<ExportedDevice> UsbipServer::find(const QString& busId) const
{
    const auto found = std::ranges::find_if(
        m_devices, [&busId](const auto& device) { return device->place().busId == busId; });
    return found == m_devices.end() ? nullptr : *found;
}

bool UsbipServer::isInUse(const ExportedDevice& device) const
{
    return std::ranges::any_of(m_clients, [&device](const std::unique_ptr<Client>& client) {
        return client->session && client->session->device().get() == &device;
    });
}

void UsbipServer::refuse(Client& client, ImportStatus status)
{
    const Bytes reply = importRefusal(status);
    client.socket.write(reinterpret_cast<const char*>(reply.data()),
                        static_cast<qint64>(reply.size()));
    hangUp(client);
}

void UsbipServer::hangUp(Client& client)
{
    std::erase_if(m_clients, [&client](const auto& one) { return one.get() == &client; });
}

} // namespace fieldflash::board::usbip
