// SPDX-License-Identifier: MIT
#include "app/board/board_rack.h"

#include <algorithm>

namespace fieldflash::board_program {

BoardRack::BoardRack(Clock& clock, std::vector<std::unique_ptr<ServedBoard>> boards)
    : m_server(clock)
{
    for (auto& board : boards) {
        const QString busId = m_server.exportDevice(board->wire());
        m_places.push_back({busId, std::move(board)});
    }
}

QStringList BoardRack::busIds() const
{
    QStringList ids;
    for (const Place& place : m_places)
        ids.append(place.busId);
    return ids;
}

Result<ServedBoard*> BoardRack::find(const QString& busId) const
{
    const auto found = std::ranges::find_if(
        m_places, [&busId](const Place& place) { return place.busId == busId; });
    if (found != m_places.end())
        return found->board.get();
    return failure(ErrorKind::NoDevice, QStringLiteral("There is no board “%1”.").arg(busId),
                   QStringLiteral("The boards are: %1.").arg(busIds().join(QStringLiteral(", "))));
}

Result<void> BoardRack::unplug(const QString& busId)
{
    const auto board = find(busId);
    if (!board)
        return failure(board.error());
    auto pulled = m_server.setCable(busId, false);
    (*board)->cutPower();
    return pulled;
}

Result<void> BoardRack::plug(const QString& busId)
{
    const auto board = find(busId);
    if (!board)
        return failure(board.error());
    (*board)->restorePower();
    return m_server.setCable(busId, true);
}

Result<void> BoardRack::powerCycle(const QString& busId, bool boot0)
{
    const auto board = find(busId);
    if (!board)
        return failure(board.error());
    (*board)->powerCycle(boot0);
    return {};
}

Result<void> BoardRack::pressButton(const QString& busId, bool isPressed)
{
    const auto board = find(busId);
    if (!board)
        return failure(board.error());
    if (!(*board)->pressButton(isPressed))
        return failure(ErrorKind::Usage, QStringLiteral("This board has no button."),
                       QStringLiteral("Only a board that executes firmware (--firmware) has one."));
    return {};
}

Result<void> BoardRack::type(const QString& busId, const QByteArray& text)
{
    const auto board = find(busId);
    if (!board)
        return failure(board.error());
    if (!(*board)->type(text))
        return failure(ErrorKind::Usage, QStringLiteral("This board has no serial port."),
                       QStringLiteral("Only a board that executes firmware (--firmware) has one."));
    return {};
}

Result<QJsonObject> BoardRack::statistics(const QString& busId) const
{
    const auto board = find(busId);
    if (!board)
        return failure(board.error());
    return (*board)->statistics();
}

QJsonObject BoardRack::allStatistics() const
{
    QJsonObject all;
    for (const Place& place : m_places)
        all.insert(place.busId, place.board->statistics());
    return all;
}

} // namespace fieldflash::board_program
