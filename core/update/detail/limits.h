// SPDX-License-Identifier: MIT
// Every limit and every assumed time of a session, in one place.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"

#include <cstddef>

namespace fieldflash::update {

/// A device that fits and is not there is waited for, so long: when the run before was killed, the
/// device may be on its way into its bootloader, which takes the ROM of an L47x 2.56 s (AN2606).
inline constexpr Clock::Duration kArrivalLimit = std::chrono::seconds(4);
inline constexpr Clock::Duration kArrivalPause = std::chrono::milliseconds(100);
/// From DETACH until the bootloader is on the bus. The ROM of an L47x without a 32 kHz crystal
/// needs 2.56 s before it looks for USB (AN2606, table 227).
inline constexpr Clock::Duration kBootloaderLimit = std::chrono::seconds(10);
/// A program that was asked to start its bootloader and is still there after this is asked once
/// more: the request may have been lost.
inline constexpr Clock::Duration kDepartureLimit = std::chrono::seconds(3);
/// From the leave request until the application is on the bus.
inline constexpr Clock::Duration kApplicationLimit = std::chrono::seconds(10);
/// A device that went away before anything was done is given this long to come back, so often.
inline constexpr Clock::Duration kReturnLimit = std::chrono::seconds(3);
inline constexpr int kEntries = 3;
/// In the middle of an update it is given the same time, but fewer chances: a plug that slips out
/// again and again is to be looked at by a person.
inline constexpr int kReturns = 2;
/// After a stop request: how long a board that is on its way into its bootloader is still waited
/// for, so that its program can be started again.
inline constexpr Clock::Duration kStopGrace = std::chrono::seconds(3);
/// Right after an arrival the system may still be setting access rights.
inline constexpr Clock::Duration kOpenPatience = std::chrono::seconds(2);
inline constexpr Clock::Duration kOpenPause = std::chrono::milliseconds(100);

/// How often one erase, block or read is tried before a bus error counts.
inline constexpr int kTries = 3;
/// What was read wrong once must read right so often before it counts as right.
inline constexpr int kReadsInDoubt = 2;
/// What cannot be compared with anything is read until two reads in a row agree.
inline constexpr int kReadsForSure = 5;
/// A sector in whose reading the device was lost so often is not read any more, even if it has
/// gaps with bytes worth keeping.
inline constexpr int kLossesForSure = 2;
/// The device was lost in the reading of so many sectors: it may be all of them.
inline constexpr std::size_t kLossesOfAll = 2;
/// How far around the first erased sector what is known is looked at again when the erase was
/// wrong.
inline constexpr ByteCount kEraseReach = ByteCount{16} * 1024;
/// Places outside of what an update changes by which its device is recognised after an
/// interruption, and how large each is.
inline constexpr std::size_t kMarks = 4;
inline constexpr ByteCount kMarkSize = 64;
/// Sectors that did not take what was written and are written once more; more than that is no
/// accident.
inline constexpr std::size_t kRepairedSectors = 16;
/// Recoveries in one session; more than that is a bad cable and not an accident.
inline constexpr int kMaximumRecoveries = 24;

/// Read-back is fetched in pieces, so that the memory map changes while a person looks at it. A
/// piece that follows another needs no address of its own.
inline constexpr ByteCount kReadPiece = ByteCount{128} * 1024;
/// Differences that the report lists; the others are counted.
inline constexpr std::size_t kListedDifferences = 16;

/// What restarting the application takes, for the time left.
inline constexpr Clock::Duration kRestartEstimate = std::chrono::milliseconds(250);

} // namespace fieldflash::update
