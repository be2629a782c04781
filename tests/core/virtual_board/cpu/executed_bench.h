// SPDX-License-Identifier: MIT
// The bundled firmware on a virtual chip, connected to a virtual bus in virtual time.
#pragma once

#include "core/base/virtual_clock.h"
#include "core/usb/link.h"
#include "core/virtual_board/board/virtual_bus.h"
#include "core/virtual_board/cpu/executed_board.h"

#include <QString>

#include <memory>
#include <optional>

namespace fieldflash::test {

inline const QString kDemo = QStringLiteral("demo-nucleo-l476rg-1.0.bin");

/// The bytes of `<build>/firmware/out/NAME`.
[[nodiscard]] Bytes firmwareFile(const QString& name);

class ExecutedBench {
public:
    /// `firmware`: a file name in the firmware's output folder; it starts immediately. The ROM's
    /// leave is leave=random unless the switches set another.
    explicit ExecutedBench(const QString& firmware, board::BoardSwitches switches = {},
                           const QString& boardName = QStringLiteral("nucleo-l476rg"));
    ~ExecutedBench();

    board::BoardProfile profile;
    VirtualClock clock;
    std::unique_ptr<board::ExecutedBoard> board;
    std::unique_ptr<board::VirtualBus> bus;

    /// Lets time pass until a device with these ids is on the bus; absent after `limit`.
    std::optional<usb::DeviceInfo> awaitDevice(std::uint16_t vendorId, std::uint16_t productId,
                                               Clock::Duration limit = std::chrono::seconds(5));
    std::optional<usb::DeviceInfo> awaitApplication();
    std::optional<usb::DeviceInfo> awaitRom();
    void pass(Clock::Duration duration);

    /// Opens the application; fails the test if it is not there.
    std::unique_ptr<usb::Link> openApplication();

    // Raw control transfers, without a Link.
    [[nodiscard]] board::Reply control(const board::SetupPacket& setup, const Bytes& data = {});
    [[nodiscard]] board::Reply bulkOut(std::uint8_t endpoint, const Bytes& data);
    [[nodiscard]] board::Reply bulkIn(std::uint8_t endpoint, std::uint16_t length);

    /// In the ROM: Set Address Pointer to the start of the flash, then an empty DNLOAD.
    void leaveRom();
};

} // namespace fieldflash::test
