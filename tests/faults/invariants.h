// SPDX-License-Identifier: MIT
// What must be true no matter how a run ended.
#pragma once

#include "tests/faults/fault_bench.h"
#include "tests/support/fault.h"

#include <string>

namespace fieldflash::test {

enum class Invariant {
    Truth,     ///< success only if everything promised is true; no false failure
    Condition, ///< "nothing was changed" only if that is true
    Words,     ///< an error says what happened and what to do, without bare codes
    Outside,   ///< bytes outside the touched sectors are unchanged, after every run
    NextRun,   ///< the next run succeeds, and then every byte outside the image is unchanged
    Deadline,  ///< no wait beyond the stated limits
    Protocol,  ///< no violation of the specification that was avoidable
    Ends,      ///< no hang, no exception
};
inline constexpr Invariant kAllInvariants[] = {
    Invariant::Truth,   Invariant::Condition, Invariant::Words,    Invariant::Outside,
    Invariant::NextRun, Invariant::Deadline,  Invariant::Protocol, Invariant::Ends};
[[nodiscard]] const char* invariantName(Invariant invariant);

struct Breach {
    Invariant invariant;
    std::string what;
};

/// After the run with the faults.
[[nodiscard]] std::vector<Breach> breaches(const FaultBench& bench, FaultyJob job,
                                           const std::vector<Fault>& faults, const Ending& ending);
/// After the next run, which had no faults.
[[nodiscard]] std::vector<Breach> breachesOfNextRun(const FaultBench& bench, FaultyJob job,
                                                    const Ending& ending);

} // namespace fieldflash::test
