// SPDX-License-Identifier: MIT
// The seven requests of DFU 1.1 on one interface, without sequencing or waiting.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/dfu/protocol.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>

namespace fieldflash::dfu {

/// Does not own the link.
class Requests {
public:
    Requests(usb::Link& link, std::uint8_t interfaceNumber);

    [[nodiscard]] QCoro::Task<Result<void>> detach(std::chrono::milliseconds timeout);
    [[nodiscard]] QCoro::Task<Result<void>> dnload(std::uint16_t wBlockNum, Bytes data);
    /// The answer may be shorter than `length`.
    [[nodiscard]] QCoro::Task<Result<Bytes>> upload(std::uint16_t wBlockNum, std::uint16_t length);
    /// A short answer is an error (TransferFailed).
    [[nodiscard]] QCoro::Task<Result<StatusBlock>> getStatus();
    [[nodiscard]] QCoro::Task<Result<State>> getState();
    [[nodiscard]] QCoro::Task<Result<void>> clrStatus();
    [[nodiscard]] QCoro::Task<Result<void>> abort();

private:
    usb::Link& m_link;
    std::uint16_t m_interface;
};

} // namespace fieldflash::dfu
