// SPDX-License-Identifier: MIT
// One host at work on one board, in virtual time.
#pragma once

#include "tests/bench/plan/hosts.h"

#include <QString>

#include <cstdint>

namespace fieldflash::bench {

struct Measurement {
    double deviceSeconds = 0;  ///< bus and flash busy, without pauses of the host
    double elapsedSeconds = 0; ///< respecting every bwPollTimeout
    ByteCount wireBytes = 0;
    std::uint64_t transfers = 0;
    std::uint64_t dfuRequests = 0;
    std::uint64_t eraseCommands = 0;
    std::uint64_t sectorErases = 0; ///< wear: a mass erase counts once per sector
    std::uint64_t doubleWords = 0;
    std::uint64_t earlyPolls = 0;
    std::uint64_t violations = 0;
    ByteCount wrongBytes = 0; ///< inside the image
    ByteCount lostBytes = 0;  ///< outside
    QString error;            ///< of the host; empty: it reports success
};

/// The fastest of the host's ways.
[[nodiscard]] Measurement measure(const Host& host, const Scenario& scenario);

} // namespace fieldflash::bench
