// SPDX-License-Identifier: MIT
// Duration of transfers on the bus.
#pragma once

#include "core/base/clock.h"
#include "core/virtual_board/switches/board_switches.h"

#include <cstddef>

namespace fieldflash::board {

inline constexpr std::chrono::milliseconds kFrame{1};

/// Whole frames. Byte times as in USB 2.0, 5.5.4: 45 for the overhead of a control transfer with
/// its first data packet, 13 more per further packet, 1500 per frame, without bit stuffing. If a
/// transfer does not fit into one frame, its status stage is in the frame after the data, as host
/// controllers schedule it: 6 bytes take 1 ms, 2048 take 3 ms (measured on an F7 ROM: 3 ms).
///
/// Behind a slow hub: four transactions per frame (setup, data packets, status), which is what
/// simple host controllers and transaction translators provide for endpoint 0: 6 bytes take 1 ms,
/// 2048 take 9.
[[nodiscard]] Clock::Duration controlTransferTime(std::size_t dataBytes,
                                                  BusKind bus = BusKind::FullSpeed);

} // namespace fieldflash::board
