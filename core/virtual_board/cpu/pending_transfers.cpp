// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/pending_transfers.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

bool isIn(const PendingTransfers::Transfer& transfer) { return (transfer.endpoint & 0x80) != 0; }

void end(PendingTransfers::Transfer& transfer, Reply reply)
{
    transfer.reply = std::move(reply);
    transfer.ended.request_stop();
}

/// Runs one transaction. True if a packet was moved.
bool tryPacket(OtgFsCore& core, PendingTransfers::Transfer& transfer)
{
    const unsigned number = transfer.endpoint & 0x0FU;
    const std::size_t packetSize = std::max(1U, core.maximumPacketSize(number, isIn(transfer)));
    Bytes packet;
    if (!isIn(transfer)) {
        const auto begin = transfer.data.begin() + static_cast<std::ptrdiff_t>(transfer.sent);
        const std::size_t size = std::min(packetSize, transfer.data.size() - transfer.sent);
        packet.assign(begin, begin + static_cast<std::ptrdiff_t>(size));
    }
    const Handshake answer = isIn(transfer) ? core.in(number, packet) : core.out(number, packet);
    if (answer == Handshake::Stall)
        end(transfer, {Reply::Kind::Stall, {}});
    if (answer != Handshake::Ack)
        return false;
    transfer.sent += packet.size();
    if (isIn(transfer))
        transfer.received.insert(transfer.received.end(), packet.begin(), packet.end());
    if (packet.size() < packetSize
        || (isIn(transfer) ? transfer.received.size() >= transfer.length
                           : transfer.sent >= transfer.data.size()))
        end(transfer, {Reply::Kind::Completed, std::move(transfer.received)});
    return true;
}

} // namespace

std::shared_ptr<PendingTransfers::Transfer> PendingTransfers::add(std::uint8_t endpoint, Bytes data,
                                                                  std::uint16_t length)
{
    return m_transfers.emplace_back(std::make_shared<Transfer>(
        Transfer{.endpoint = endpoint, .data = std::move(data), .length = length}));
}

void PendingTransfers::remove(const std::shared_ptr<Transfer>& transfer)
{
    std::erase(m_transfers, transfer);
}

bool PendingTransfers::serve(OtgFsCore& core)
{
    bool hasMoved = false;
    std::uint32_t served = 0; // bit 4 of the index is the direction
    for (const auto& transfer : m_transfers) {
        const std::uint32_t bit = 1U << ((transfer->endpoint & 0x0FU) + (isIn(*transfer) ? 16 : 0));
        if (transfer->reply || (served & bit) != 0)
            continue;
        served |= bit;
        hasMoved = tryPacket(core, *transfer) || hasMoved;
    }
    return hasMoved;
}

void PendingTransfers::interrupt()
{
    for (const auto& transfer : m_transfers)
        transfer->ended.request_stop();
}

} // namespace fieldflash::board
