// SPDX-License-Identifier: MIT
#include "tests/firmware/loader/fake_flash.h"

#include "firmware/contract/loader.h"

#include <zlib.h>

#include <cstring>

namespace fieldflash::test {

namespace {

constexpr std::uint64_t kErased = ~std::uint64_t{0};
constexpr std::size_t kPageDoubleWords = loader::pageSize / 8;

std::size_t numberOf(std::uint32_t address) { return (address - loader::flashBase) / 8; }

} // namespace

FakeFlash::State FakeFlash::s_state;
std::vector<FakeFlash::Operation> FakeFlash::s_operations;
bool FakeFlash::s_sawError = false;
bool FakeFlash::s_isProtected = false;

void FakeFlash::reset()
{
    constexpr std::size_t doubleWords = FIELDFLASH_FLASH_SIZE / 8;
    s_state.cells.assign(doubleWords, kErased);
    s_state.isProgrammed.assign(doubleWords, false);
    s_state.isWeak.assign(doubleWords, false);
    s_state.errors.clear();
    s_operations.clear();
    s_isProtected = false;
}

std::vector<std::uint8_t> FakeFlash::read(std::uint32_t address, std::size_t size)
{
    std::vector<std::uint8_t> bytes(size);
    std::memcpy(bytes.data(),
                reinterpret_cast<const std::uint8_t*>(s_state.cells.data())
                    + (address - loader::flashBase),
                size);
    return bytes;
}

void FakeFlash::noteRead(std::uint32_t address, std::uint32_t size)
{
    if (s_state.errors.empty())
        return;
    const auto first = s_state.errors.lower_bound(numberOf(address));
    if (first != s_state.errors.end() && *first <= numberOf(address + size - 1))
        s_sawError = true;
}

const std::uint8_t* FakeFlash::at(std::uint32_t address)
{
    noteRead(address, 1);
    return reinterpret_cast<const std::uint8_t*>(s_state.cells.data())
        + (address - loader::flashBase);
}

std::uint32_t FakeFlash::word(std::uint32_t address)
{
    std::uint32_t word = 0;
    std::memcpy(&word, at(address), sizeof word);
    return word;
}

std::uint32_t FakeFlash::crc32(std::uint32_t address, std::uint32_t size)
{
    noteRead(address, size);
    return static_cast<std::uint32_t>(::crc32(0, at(address), size));
}

void FakeFlash::tear(std::size_t doubleWord, std::uint64_t target, std::mt19937& random)
{
    std::uint64_t& value = s_state.cells.at(doubleWord);
    switch (random() % 5) {
    case 0: break; // still old
    case 1: value = target; break;
    case 2: value = random() % 2 == 0 ? value | target : value & target; break;
    case 3: value ^= std::uint64_t{random()} << 32 | random(); break;
    default:
        value = 0;
        s_state.errors.insert(doubleWord);
        break;
    }
    s_state.isProgrammed.at(doubleWord) = true;
}

void FakeFlash::carryOut(const Operation& operation)
{
    const std::size_t count = operation.isErase ? kPageDoubleWords : 1;
    const std::size_t first = operation.number * count;
    for (std::size_t number = first; number < first + count; ++number) {
        s_state.cells[number] = operation.isErase ? kErased : operation.value;
        s_state.isProgrammed[number] = !operation.isErase;
        if (operation.isErase)
            s_state.isWeak[number] = false;
    }
    s_state.errors.erase(s_state.errors.lower_bound(first),
                         s_state.errors.lower_bound(first + count));
}

void FakeFlash::leaveHalfDone(const Operation& operation, std::uint32_t seed)
{
    std::mt19937 random(seed);
    if (!operation.isErase)
        return tear(operation.number, operation.value, random);
    const bool looksErased = random() % 3 == 0;
    if (looksErased)
        carryOut(operation);
    const std::size_t first = operation.number * kPageDoubleWords;
    for (std::size_t number = first; number < first + kPageDoubleWords; ++number) {
        s_state.isWeak.at(number) = true;
        if (!looksErased)
            tear(number, kErased, random);
    }
}

bool FakeFlash::erasePage(unsigned page)
{
    if (page < loader::firstApplicationPage)
        throw LoaderHarmed();
    if (s_isProtected)
        return false;
    carryOut(s_operations.emplace_back(Operation{true, page}));
    return true;
}

bool FakeFlash::eraseSecondBank()
{
    for (unsigned page = loader::pagesPerBank; page < loader::pageCount; ++page) {
        if (!erasePage(page))
            return false;
    }
    return true;
}

bool FakeFlash::program(std::uint32_t address, std::uint32_t low, std::uint32_t high)
{
    if (address < FIELDFLASH_LOADER_RECORDS)
        throw LoaderHarmed();
    if (s_isProtected)
        return false;
    const std::size_t number = numberOf(address);
    const std::uint64_t value = std::uint64_t{high} << 32 | low;
    if (address % 8 != 0 || (s_state.isProgrammed.at(number) && value != 0))
        return false;
    if (s_state.isWeak.at(number) && value != 0)
        throw WeakCellsProgrammed();
    carryOut(s_operations.emplace_back(Operation{false, number, value}));
    return true;
}

} // namespace fieldflash::test
