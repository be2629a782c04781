// SPDX-License-Identifier: MIT
#include "core/virtual_board/usbip/import_session.h"

#include <QTcpSocket>

#include <algorithm>

namespace fieldflash::board::usbip {

namespace {

/// No real host queues this many; the limit bounds memory use.
constexpr std::size_t kMostRequests = 1024;

} // namespace

ImportSession::ImportSession(QTcpSocket& socket, std::shared_ptr<ExportedDevice> device)
    : m_socket(socket),
      m_device(std::move(device))
{
}

ImportSession::~ImportSession()
{
    for (const auto& [seqnum, request] : m_requests)
        m_device->abandon(request);
}

bool ImportSession::consume(Bytes& received)
{
    std::size_t at = 0;
    while (received.size() - at >= kCommandHeaderSize) {
        const ByteView rest = ByteView(received).subspan(at);
        const auto header = readCommand(rest);
        if (!header)
            return false;
        const std::size_t size = kCommandHeaderSize + header->payloadSize();
        if (rest.size() < size)
            break;
        at += size;
        if (header->command == Command::USBIP_CMD_UNLINK)
            unlink(*header);
        else if (!submit(*header, rest.subspan(kCommandHeaderSize, header->payloadSize())))
            return false;
    }
    received.erase(received.begin(), received.begin() + static_cast<std::ptrdiff_t>(at));
    return true;
}

bool ImportSession::submit(const CommandHeader& header, ByteView payload)
{
    if (m_requests.size() >= kMostRequests || m_requests.contains(header.seqnum))
        return false;
    const bool isControl = header.ep == 0;
    if (isControl && (header.setup.isDeviceToHost() != header.isIn && header.setup.wLength != 0))
        return false;
    auto request = std::make_shared<Request>();
    request->endpoint = isControl ? std::uint8_t{0} : header.endpointAddress();
    request->setup = header.setup;
    request->dataOut.assign(payload.begin(), payload.end());
    request->length = header.transferBufferLength;
    request->finished = [this, header](const Reply& reply) { finished(header, reply); };
    m_requests.emplace(header.seqnum, request);
    m_device->submit(request);
    return true;
}

void ImportSession::unlink(const CommandHeader& header)
{
    const auto found = m_requests.find(header.unlinkSeqnum);
    if (found == m_requests.end()) {
        send(unlinkReply(header.seqnum, 0)); // already answered
        return;
    }
    m_device->abandon(found->second);
    m_requests.erase(found);
    send(unlinkReply(header.seqnum, kStatusUnlinked));
}

void ImportSession::finished(const CommandHeader& header, const Reply& reply)
{
    m_requests.erase(header.seqnum);
    if (reply.kind == Reply::Kind::Stall) {
        send(submitReply(header.seqnum, kStatusStall, {}, 0));
        return;
    }
    if (!header.isIn) {
        send(submitReply(header.seqnum, 0, {}, header.transferBufferLength));
        return;
    }
    const auto length = std::min<std::size_t>(reply.data.size(), header.transferBufferLength);
    const std::int32_t status = reply.data.size() > length ? kStatusOverflow : 0;
    send(submitReply(header.seqnum, status, ByteView(reply.data).first(length),
                     static_cast<std::uint32_t>(length)));
}

void ImportSession::send(const Bytes& bytes)
{
    m_socket.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
}

} // namespace fieldflash::board::usbip
