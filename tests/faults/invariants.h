// SPDX-License-Identifier: MIT
// What must hold however a run ended.
#pragma once

#include "tests/faults/fault_bench.h"
#include "tests/support/fault.h"

#include <string>

namespace fieldflash::test {

enum class Invariant {
    Truth,     ///< success only if everything that was promised is so; no failure that is none
    Condition, ///< "nothing was changed" only if nothing was
    Words,     ///< an error says what happened and what to do, without bare codes
    Outside,   ///< bytes outside the touched sectors are as before, after every run
    NextRun,   ///< the next run succeeds, and then every byte outside the image is as before
    Deadline,  ///< no wait beyond the stated ones
    Protocol,  ///< nothing against the specification that could have been known
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

/// After the run that the faults met.
[[nodiscard]] std::vector<Breach> breaches(const FaultBench& bench, FaultyJob job,
                                           const std::vector<Fault>& faults, const Ending& ending);
/// After the run without a fault that followed.
[[nodiscard]] std::vector<Breach> breachesOfNextRun(const FaultBench& bench, FaultyJob job,
                                                    const Ending& ending);

} // namespace fieldflash::test
