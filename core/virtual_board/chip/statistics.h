// SPDX-License-Identifier: MIT
// Operations on a virtual board, and mistakes of the host.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <map>

namespace fieldflash::board {

/// A value; counts across all restarts since the board was created.
struct Statistics {
    /// Page number → erases; pages never erased are absent. A mass erase counts for every page.
    std::map<std::uint32_t, std::uint32_t> erasesPerPage;
    std::uint64_t massErases = 0;
    std::uint64_t programmedDoubleWords = 0;
    /// Data bytes of UPLOADs from any memory.
    ByteCount bytesRead = 0;
    /// "GETSTATUS", "SET_ADDRESS", "GET_DESCRIPTOR"…: a DfuSe command counts both as itself and as
    /// its DNLOAD.
    std::map<QString, std::uint64_t> requests;
    /// DFU requests, all kinds.
    std::uint64_t dfuRequests = 0;
    /// All control transfers, including stalled ones, and their data in both directions without
    /// setup packets.
    std::uint64_t controlTransfers = 0;
    ByteCount wireBytes = 0;
    /// Total time that control transfers occupied the bus.
    Clock::Duration wire{0};
    /// Total time that flash operations kept the device busy.
    Clock::Duration busy{0};
    /// GETSTATUS before the announced bwPollTimeout had expired.
    std::uint64_t earlyPolls = 0;
    /// Violations of the specification by the host, by name ("poll-too-early", "write-unerased").
    std::map<QString, std::uint64_t> violations;

    std::uint64_t powerOns = 0;
    std::uint64_t resets = 0;

    [[nodiscard]] std::uint64_t pageErases() const;
    [[nodiscard]] std::uint64_t violationCount() const;

    /// {"pageErases":…, "erasesPerPage":{"0":1}, "massErases":…, "programmedDoubleWords":…,
    /// "bytesRead":…, "dfuRequests":…, "controlTransfers":…, "wireBytes":…, "wireMilliseconds":…,
    /// "requests":{…}, "busyMilliseconds":…, "earlyPolls":…, "violations":{…}, "powerOns":…,
    /// "resets":…}
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace fieldflash::board
