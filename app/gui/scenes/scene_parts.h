// SPDX-License-Identifier: MIT
// What scenes are put together from: made-up devices, a plan, a report.
#pragma once

#include "app/gui/scenes/scenes.h"

#include <QString>

#include <cstdint>

namespace fieldflash::gui::scene {

inline constexpr std::uint16_t kOld = 0x0100;
inline constexpr std::uint16_t kNew = 0x0110;

/// One DFU interface with that bInterfaceProtocol, 1 at run time and 2 in DFU mode (USB 2.0, 9.6.3
/// and 9.6.5; DFU 1.1, 4.1.2 and 4.2.3).
[[nodiscard]] Bytes dfuConfiguration(std::uint8_t protocol);
[[nodiscard]] DeviceFacts application(std::uint16_t version,
                                      const QString& port = QStringLiteral("1-4.2"));
[[nodiscard]] DeviceFacts bootloader();
/// A device, its firmware and the plan.
[[nodiscard]] Scene ready(std::uint16_t running = kOld);

} // namespace fieldflash::gui::scene
