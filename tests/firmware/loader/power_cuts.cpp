// SPDX-License-Identifier: MIT
#include "tests/firmware/loader/power_cuts.h"

#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <string_view>

namespace fieldflash::test {

using board::FlashOperation;

namespace {

bool follows(const FlashOperation& second, const FlashOperation& first)
{
    return first.pages == 0 && second.pages == 0 && second.address == first.address + 8;
}

void carryOut(board::FlashMemory& flash, const FlashOperation& operation)
{
    const board::FlashResult result = operation.pages == 0
        ? flash.programUnit(operation.address, operation.unit)
        : operation.pages == 1 ? flash.erasePage(flash.pageOf(operation.address))
                               : flash.eraseBank(1);
    REQUIRE(result == board::FlashResult::Done);
}

} // namespace

FlashWork recordWork(LoaderBench& bench, const std::function<void()>& work)
{
    auto& flash = bench.chip.board->flash();
    FlashWork record{flash.state(), {}};
    flash.onOperation = [&record](const FlashOperation& operation) {
        record.operations.push_back(operation);
    };
    work();
    flash.onOperation = nullptr;
    return record;
}

bool cutsEverywhere()
{
    const char* const wanted = std::getenv("FIELDFLASH_LOADER_POWER_CUTS");
    return wanted != nullptr && std::string_view(wanted) == "all";
}

bool isSample(const FlashWork& work, std::size_t number, unsigned stride)
{
    const auto& all = work.operations;
    const bool isFirst = number == 0 || !follows(all[number], all[number - 1]);
    const bool isLast = number + 1 == all.size() || !follows(all[number + 1], all[number]);
    return isFirst || isLast || all[number].address / 8 % stride == 0;
}

std::size_t cutPower(LoaderBench& bench, const FlashWork& work,
                     const std::function<void(std::size_t)>& check, unsigned stride)
{
    auto& flash = bench.chip.board->flash();
    board::FlashState before = work.before;
    std::size_t cuts = 0;
    for (std::size_t number = 0; number < work.operations.size(); ++number) {
        const FlashOperation& operation = work.operations[number];
        bench.chip.board->powerOff();
        if (cutsEverywhere() || isSample(work, number, stride)) {
            flash.setState(before);
            flash.leaveHalfDone(operation);
            bench.powerCycle();
            INFO("power cut in operation " << number << " of " << work.operations.size() << " at 0x"
                                           << std::hex << operation.address);
            check(number);
            bench.chip.board->powerOff();
            ++cuts;
            flash.setState(before);
        }
        carryOut(flash, operation);
        before = flash.state();
    }
    return cuts;
}

} // namespace fieldflash::test
