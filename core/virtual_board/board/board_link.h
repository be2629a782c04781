// SPDX-License-Identifier: MIT
// A usb::Link over the virtual wire.
#pragma once

#include "core/usb/link.h"
#include "core/virtual_board/board/bus_port.h"

#include <memory>
#include <set>

namespace fieldflash::board {

/// Bound to one connection of one port: after a disconnection every call ends with Unplugged.
/// Destroying it releases its interfaces; pending transfers end on their own.
class BoardLink final : public usb::Link {
public:
    /// Precondition: this device is connected at the port now.
    BoardLink(std::shared_ptr<BusPort> port, usb::DeviceInfo info);
    ~BoardLink() override;

    [[nodiscard]] QCoro::Task<Result<Bytes>>
    controlIn(usb::ControlSetup setup, std::uint16_t length, Timeout timeout) override;
    [[nodiscard]] QCoro::Task<Result<void>> controlOut(usb::ControlSetup setup, Bytes data,
                                                       Timeout timeout) override;
    [[nodiscard]] QCoro::Task<Result<void>> claimInterface(std::uint8_t interfaceNumber) override;
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t interfaceNumber,
                                                            std::uint8_t alternateSetting) override;
    [[nodiscard]] QCoro::Task<Result<void>> resetDevice() override;
    [[nodiscard]] const usb::DeviceInfo& info() const override { return m_info; }

private:
    std::shared_ptr<BusPort> m_port;
    std::uint64_t m_connection;
    usb::DeviceInfo m_info;
    std::set<std::uint8_t> m_claimed;
};

} // namespace fieldflash::board
