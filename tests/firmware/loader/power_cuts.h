// SPDX-License-Identifier: MIT
// Power cuts in the flash operations of an executed loader. Nothing but the flash outlasts a cut,
// so the work is executed once; then the flash is left as a cut in each operation would leave it,
// and the chip starts from that.
#pragma once

#include "core/virtual_board/flash/flash_memory.h"
#include "tests/firmware/loader/loader_bench.h"

#include <functional>
#include <vector>

namespace fieldflash::test {

/// The flash before some work, and the operations of that work.
struct FlashWork {
    board::FlashState before;
    std::vector<board::FlashOperation> operations;
};

/// Carries out `work` and records what the flash of the bench goes through.
[[nodiscard]] FlashWork recordWork(LoaderBench& bench, const std::function<void()>& work);

/// FIELDFLASH_LOADER_POWER_CUTS=all: no samples, every operation.
[[nodiscard]] bool cutsEverywhere();
/// Every erase, the operation before and after it, every double word outside of a run of
/// consecutive ones (markers, records), and every `stride`th of a run.
[[nodiscard]] bool isSample(const FlashWork& work, std::size_t number, unsigned stride);

/// For each of these operations: leaves the flash as after a power cut in it, turns the power on
/// and calls `check` with its number, from 0. Returns how many there were. At the end the work is
/// done and the power is off.
std::size_t cutPower(LoaderBench& bench, const FlashWork& work,
                     const std::function<void(std::size_t)>& check, unsigned stride = 16);

} // namespace fieldflash::test
