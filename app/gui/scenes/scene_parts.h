// SPDX-License-Identifier: MIT
// Building blocks of scenes: made-up devices, a plan, a report.
#pragma once

#include "app/gui/scenes/scenes.h"
#include "core/base/usb_id.h"

#include <QString>

#include <cstdint>

namespace fieldflash::gui::scene {

inline constexpr std::uint16_t kOld = 0x0100;
inline constexpr std::uint16_t kNew = 0x0110;

/// The example of all scenes: the first bundled product with a guide.
[[nodiscard]] QString boardId();
[[nodiscard]] QString productName();
[[nodiscard]] UsbId productId();
/// Of its bootloader.
[[nodiscard]] UsbId bootloaderId();

/// One DFU interface with that bInterfaceProtocol, 1 at run time and 2 in DFU mode (USB 2.0, 9.6.3
/// and 9.6.5; DFU 1.1, 4.1.2 and 4.2.3). In DFU mode with ST's extensions, or plain.
[[nodiscard]] Bytes dfuConfiguration(std::uint8_t protocol, bool isDfuse = true);
[[nodiscard]] DeviceFacts application(std::uint16_t version,
                                      const QString& port = QStringLiteral("1-4.2"));
[[nodiscard]] DeviceFacts bootloader();
/// A device, its firmware and the plan.
[[nodiscard]] Scene ready(std::uint16_t running = kOld);

} // namespace fieldflash::gui::scene
