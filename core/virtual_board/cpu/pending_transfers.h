// SPDX-License-Identifier: MIT
// The transfers that a host has waiting on bulk and interrupt endpoints.
#pragma once

#include "core/base/bytes.h"
#include "core/virtual_board/cpu/otg_fs_core.h"
#include "core/virtual_board/wire/wire_device.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fieldflash::board {

/// Serves them in turns, as a host controller does: an endpoint that receives gets its share while
/// another one sends. Otherwise a program that returns what it is sent would have to keep it all.
/// Two transfers on one endpoint are served in their order.
class PendingTransfers {
public:
    struct Transfer {
        std::uint8_t endpoint = 0; ///< with the direction in bit 7
        Bytes data;                ///< OUT
        std::uint16_t length = 0;  ///< IN: the most that the host takes
        std::size_t sent = 0;
        Bytes received{};
        std::optional<Reply> reply{}; ///< it is over
        std::stop_source ended{};     ///< requested with the reply, and by interrupt()
    };

    [[nodiscard]] std::shared_ptr<Transfer> add(std::uint8_t endpoint, Bytes data,
                                                std::uint16_t length);
    void remove(const std::shared_ptr<Transfer>& transfer);
    /// At most one transaction per endpoint. True: a packet was moved.
    bool serve(OtgFsCore& core);
    /// Wakes all that wait: the connection has changed.
    void interrupt();

private:
    std::vector<std::shared_ptr<Transfer>> m_transfers; ///< in the order of their arrival
};

} // namespace fieldflash::board
