// SPDX-License-Identifier: MIT
// Every limit and every assumed duration of a session.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"

#include <cstddef>

namespace fieldflash::update {

/// How long to wait for a matching device that is not connected: if the run before was killed, the
/// device may be starting its bootloader, which takes the ROM of an L47x 2.56 s (AN2606).
inline constexpr Clock::Duration kArrivalLimit = std::chrono::seconds(4);
inline constexpr Clock::Duration kArrivalPause = std::chrono::milliseconds(100);
/// From DETACH until the bootloader is on the bus. The ROM of an L47x without a 32 kHz crystal
/// needs 2.56 s before it looks for USB (AN2606, table 227).
inline constexpr Clock::Duration kBootloaderLimit = std::chrono::seconds(10);
/// If the application is still there this long after the request to start its bootloader, the
/// request is repeated once: it may have been lost.
inline constexpr Clock::Duration kDepartureLimit = std::chrono::seconds(3);
/// From the leave request until the application is on the bus.
inline constexpr Clock::Duration kApplicationLimit = std::chrono::seconds(10);
/// How long to wait for a device that disconnected before anything was changed, and the number of
/// attempts.
inline constexpr Clock::Duration kReturnLimit = std::chrono::seconds(3);
inline constexpr int kEntries = 3;
/// During an update the wait is the same but the number smaller: a plug that keeps slipping out
/// needs a person's attention.
inline constexpr int kReturns = 2;
/// After a stop request: how much longer to wait for a board that is starting its bootloader, so
/// that its application can be started again.
inline constexpr Clock::Duration kStopGrace = std::chrono::seconds(3);
/// The system may still be setting access rights right after a device has connected.
inline constexpr Clock::Duration kOpenLimit = std::chrono::seconds(2);
inline constexpr Clock::Duration kOpenPause = std::chrono::milliseconds(100);

/// How often one erase, block or read is tried before a bus error is reported.
inline constexpr int kTries = 3;
/// How often a range that was misread once must match before it counts as verified.
inline constexpr int kReadsInDoubt = 2;
/// How many reads to try until two in a row match, for content that cannot be compared with
/// anything.
inline constexpr int kReadsForSure = 5;
/// After this many disconnections while reading a sector, it is not read any more, even if it has
/// gaps with bytes to keep.
inline constexpr int kLossesForSure = 2;
/// After disconnections in this many sectors, all sectors are suspect.
inline constexpr std::size_t kLossesOfAll = 2;
/// How far around the first erased sector known content is read again when the erase was wrong.
inline constexpr ByteCount kEraseReach = ByteCount{16} * 1024;
/// Samples outside the updated ranges that identify the device after an interruption, and the size
/// of each.
inline constexpr std::size_t kMarks = 4;
inline constexpr ByteCount kMarkSize = 64;
/// At most this many sectors that differ from what was written are written again; more is not a
/// coincidence.
inline constexpr std::size_t kRepairedSectors = 16;
/// Recoveries in one session; more than that means a bad cable.
inline constexpr int kMaximumRecoveries = 24;

/// Read-back is split into ranges of this size, so that the memory map updates while it runs. A
/// range that continues the previous one needs no address command.
inline constexpr ByteCount kReadPiece = ByteCount{128} * 1024;
/// Differences listed in the report; the others are only counted.
inline constexpr std::size_t kListedDifferences = 16;

/// Duration of restarting the application, for the time left.
inline constexpr Clock::Duration kRestartEstimate = std::chrono::milliseconds(250);

} // namespace fieldflash::update
