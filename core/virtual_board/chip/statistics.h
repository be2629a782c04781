// SPDX-License-Identifier: MIT
// What was done to a virtual board, and what the host did wrong.
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <map>

namespace fieldflash::board {

/// A value; counts over all restarts since the board was made.
struct Statistics {
    /// Page number → erases; pages that were never erased are absent. A mass erase counts for each.
    std::map<std::uint32_t, std::uint32_t> erasesPerPage;
    std::uint64_t massErases = 0;
    std::uint64_t programmedDoubleWords = 0;
    /// Data bytes of UPLOADs, whatever memory.
    ByteCount bytesRead = 0;
    /// "GETSTATUS", "SET_ADDRESS", "GET_DESCRIPTOR"…: a DfuSe command counts as itself and as the
    /// DNLOAD that brought it.
    std::map<QString, std::uint64_t> requests;
    /// DFU requests, all kinds.
    std::uint64_t dfuRequests = 0;
    /// All control transfers, stalled ones too; their data, both ways, without setup packets.
    std::uint64_t controlTransfers = 0;
    ByteCount wireBytes = 0;
    /// How long control transfers kept the bus busy.
    Clock::Duration wire{0};
    /// How long flash operations kept the device busy.
    Clock::Duration busy{0};
    /// GETSTATUS before the announced bwPollTimeout was over.
    std::uint64_t earlyPolls = 0;
    /// What the host did against the specification, by name ("poll-too-early", "write-unerased").
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
