// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/rom_entry.h"
#include "tests/support/catch.h"

#include <set>

using namespace fieldflash::board;

namespace rom_entry_test {

TEST_CASE("every mistake has its own name and a text that says what to change")
{
    std::set<QString> names;
    for (int number = 0; number <= static_cast<int>(EntryMistake::NoUsbClockSource); ++number) {
        const auto mistake = static_cast<EntryMistake>(number);
        names.insert(entryMistakeName(mistake));
        CHECK(entryMistakeText(mistake).size() > 40);
    }
    CHECK(names.size() == 10);
}

TEST_CASE("an entry without mistakes starts the bootloader, otherwise the worst mistake decides")
{
    RomEntry entry;
    CHECK(entry.outcome() == EntryOutcome::Starts);
    entry.mistakes = {EntryMistake::RequestNotCleared};
    CHECK(entry.outcome() == EntryOutcome::Starts);
    entry.mistakes = {EntryMistake::PrimaskSet};
    CHECK(entry.outcome() == EntryOutcome::Silent);
    entry.mistakes = {EntryMistake::PrimaskSet, EntryMistake::SystemMemoryNotMapped};
    CHECK(entry.outcome() == EntryOutcome::Returns);
    entry.mistakes = {EntryMistake::SystemMemoryNotMapped, EntryMistake::WrongStackPointer};
    CHECK(entry.outcome() == EntryOutcome::Crashes);
}

} // namespace rom_entry_test
