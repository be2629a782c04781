// SPDX-License-Identifier: MIT
#include "tests/firmware/loader/fake_flash.h"

#include "firmware/contract/loader.h"

#include <zlib.h>

#include <cstring>

namespace fieldflash::test {

namespace {

constexpr std::uint64_t kErased = ~std::uint64_t{0};

std::size_t numberOf(std::uint32_t address) { return (address - loader::flashBase) / 8; }

} // namespace

std::vector<std::uint64_t> FakeFlash::s_cells;
std::vector<bool> FakeFlash::s_isProgrammed;
std::vector<bool> FakeFlash::s_isWeak;
std::set<std::size_t> FakeFlash::s_errors;
std::uint64_t FakeFlash::s_operations = 0;
std::optional<std::uint64_t> FakeFlash::s_cutAt;
std::mt19937 FakeFlash::s_random;
bool FakeFlash::s_sawError = false;
bool FakeFlash::s_isProtected = false;

void FakeFlash::reset()
{
    s_cells.assign(FIELDFLASH_FLASH_SIZE / 8, kErased);
    s_isProgrammed.assign(s_cells.size(), false);
    s_isWeak.assign(s_cells.size(), false);
    s_errors.clear();
    s_operations = 0;
    s_cutAt.reset();
    s_isProtected = false;
}

void FakeFlash::cutAt(std::uint64_t operation, std::uint32_t seed)
{
    s_cutAt = s_operations + operation;
    s_random.seed(seed);
}

std::uint64_t& FakeFlash::cell(std::size_t doubleWord) { return s_cells.at(doubleWord); }

std::vector<std::uint8_t> FakeFlash::read(std::uint32_t address, std::size_t size)
{
    std::vector<std::uint8_t> bytes(size);
    std::memcpy(bytes.data(),
                reinterpret_cast<const std::uint8_t*>(s_cells.data())
                    + (address - loader::flashBase),
                size);
    return bytes;
}

void FakeFlash::noteRead(std::uint32_t address, std::uint32_t size)
{
    const auto first = s_errors.lower_bound(numberOf(address));
    if (first != s_errors.end() && *first <= numberOf(address + size - 1))
        s_sawError = true;
}

const std::uint8_t* FakeFlash::at(std::uint32_t address)
{
    noteRead(address, 1);
    return reinterpret_cast<const std::uint8_t*>(s_cells.data()) + (address - loader::flashBase);
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

/// True if power fails in this operation.
bool FakeFlash::beginOperation() { return s_cutAt == ++s_operations; }

void FakeFlash::tear(std::size_t doubleWord, std::uint64_t target)
{
    std::uint64_t& value = cell(doubleWord);
    switch (s_random() % 5) {
    case 0: break; // still old
    case 1: value = target; break;
    case 2: value = s_random() % 2 == 0 ? value | target : value & target; break;
    case 3: value ^= std::uint64_t{s_random()} << 32 | s_random(); break;
    default:
        value = 0;
        s_errors.insert(doubleWord);
        break;
    }
    s_isProgrammed.at(doubleWord) = true;
}

bool FakeFlash::erasePage(unsigned page)
{
    if (page < loader::firstApplicationPage)
        throw LoaderHarmed();
    if (s_isProtected)
        return false;
    const bool isCut = beginOperation();
    const bool looksErased = isCut && s_random() % 3 == 0;
    const std::size_t first = page * std::size_t{loader::pageSize} / 8;
    for (std::size_t number = first; number < first + loader::pageSize / 8; ++number) {
        s_isWeak.at(number) = isCut;
        if (isCut && !looksErased) {
            tear(number, kErased);
            continue;
        }
        cell(number) = kErased;
        s_isProgrammed.at(number) = false;
        s_errors.erase(number);
    }
    if (isCut)
        throw PowerCut();
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
    if (address % 8 != 0 || (s_isProgrammed.at(number) && value != 0))
        return false;
    if (s_isWeak.at(number) && value != 0)
        throw WeakCellsProgrammed();
    if (beginOperation()) {
        tear(number, value);
        throw PowerCut();
    }
    cell(number) = value;
    s_isProgrammed.at(number) = true;
    s_errors.erase(number);
    return true;
}

} // namespace fieldflash::test
