// SPDX-License-Identifier: MIT
// The boards, their bus ids and the server that exports them.
#pragma once

#include "app/board/served_board.h"
#include "core/virtual_board/usbip/usbip_server.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace fieldflash::board_program {

/// The clock must outlive the rack.
class BoardRack {
public:
    BoardRack(Clock& clock, std::vector<std::unique_ptr<ServedBoard>> boards);
    BoardRack(const BoardRack&) = delete;
    BoardRack& operator=(const BoardRack&) = delete;
    ~BoardRack() = default;

    [[nodiscard]] board::usbip::UsbipServer& server() { return m_server; }
    [[nodiscard]] QStringList busIds() const;

    /// All of these can fail with NoDevice, listing the existing bus ids.
    [[nodiscard]] Result<void> unplug(const QString& busId);
    [[nodiscard]] Result<void> plug(const QString& busId);
    [[nodiscard]] Result<void> powerCycle(const QString& busId, bool boot0);
    /// Also Usage for a board without a button.
    [[nodiscard]] Result<void> pressButton(const QString& busId, bool isPressed);
    /// Also Usage for a board without a serial port.
    [[nodiscard]] Result<void> type(const QString& busId, const QByteArray& text);
    [[nodiscard]] Result<QJsonObject> statistics(const QString& busId) const;

    /// {"1-1": {…}, "1-2": {…}}
    [[nodiscard]] QJsonObject allStatistics() const;

private:
    struct Place {
        QString busId;
        std::unique_ptr<ServedBoard> board;
    };
    [[nodiscard]] Result<ServedBoard*> find(const QString& busId) const;

    std::vector<Place> m_places; ///< outlives the server
    board::usbip::UsbipServer m_server;
};

} // namespace fieldflash::board_program
