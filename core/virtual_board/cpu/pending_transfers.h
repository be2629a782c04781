// SPDX-License-Identifier: MIT
// The pending transfers of a host on bulk and interrupt endpoints.
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

/// Serves endpoints in turn, as a host controller does: an endpoint can receive while another one
/// sends. Otherwise a program that echoes data would have to buffer all of it. Transfers on the
/// same endpoint are served in order.
class PendingTransfers {
public:
    struct Transfer {
        std::uint8_t endpoint = 0; ///< with the direction in bit 7
        Bytes data;                ///< OUT
        std::uint16_t length = 0;  ///< IN: maximum length accepted by the host
        std::size_t sent = 0;
        Bytes received{};
        std::optional<Reply> reply{}; ///< set when finished
        std::stop_source ended{};     ///< requested with the reply, and by interrupt()
    };

    [[nodiscard]] std::shared_ptr<Transfer> add(std::uint8_t endpoint, Bytes data,
                                                std::uint16_t length);
    void remove(const std::shared_ptr<Transfer>& transfer);
    /// At most one transaction per endpoint. True if a packet was moved.
    bool serve(OtgFsCore& core);
    /// Wakes all waiting transfers: the connection has changed.
    void interrupt();

private:
    std::vector<std::shared_ptr<Transfer>> m_transfers; ///< in order of arrival
};

} // namespace fieldflash::board
