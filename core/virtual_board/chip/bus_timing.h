// SPDX-License-Identifier: MIT
// How long transfers take on the bus.
#pragma once

#include "core/base/clock.h"
#include "core/virtual_board/switches/board_switches.h"

#include <cstddef>

namespace fieldflash::board {

inline constexpr std::chrono::milliseconds kFrame{1};

/// Whole frames. Byte times as in USB 2.0, 5.5.4: 45 for the overhead of a control transfer with
/// its first data packet, 13 more for each further packet, 1500 a frame, bit stuffing left out. A
/// transfer that does not fit into one frame gets its status stage in the frame after the data, as
/// host controllers schedule it: 6 bytes take 1 ms, 2048 take 3 ms (measured on an F7 ROM: 3 ms).
///
/// Behind a slow hub: four transactions a frame (setup, data packets, status), which is what simple
/// host controllers and transaction translators give to endpoint 0: 6 bytes take 1 ms, 2048 take 9.
[[nodiscard]] Clock::Duration controlTransferTime(std::size_t dataBytes,
                                                  BusKind bus = BusKind::FullSpeed);

} // namespace fieldflash::board
