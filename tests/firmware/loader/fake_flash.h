// SPDX-License-Identifier: MIT
// The flash of one chip as a FlashSeam, with power cuts. Stricter than silicon: a torn double word
// cannot be programmed before the next erase, and writing below the application fails the test.
#pragma once

#include "firmware/loader/flash_area.h"
#include "firmware/loader/flash_seam.h"

#include <cstdint>
#include <optional>
#include <random>
#include <set>
#include <vector>

namespace fieldflash::test {

struct PowerCut { };
/// The loader changed something of its own.
struct LoaderHarmed { };
/// Cells of an interrupted erase were programmed: they can read as anything later.
struct WeakCellsProgrammed { };

/// One instance at a time.
class FakeFlash {
public:
    static constexpr std::uint16_t part = 0x415;

    static void reset();
    /// Throws PowerCut in the middle of the n-th operation from now, which is torn with `seed`.
    static void cutAt(std::uint64_t operation, std::uint32_t seed);
    static void noCut() { s_cutAt.reset(); }
    static std::uint64_t operations() { return s_operations; }
    static std::vector<std::uint8_t> read(std::uint32_t address, std::size_t size);
    /// All future operations fail, as behind write protection.
    static void protect(bool isProtected) { s_isProtected = isProtected; }

    // FlashSeam
    static const std::uint8_t* at(std::uint32_t address);
    static std::uint32_t word(std::uint32_t address);
    static std::uint32_t crc32(std::uint32_t address, std::uint32_t size);
    static void keepAlive() { }
    static void startReading() { s_sawError = false; }
    static bool couldRead() { return !s_sawError; }
    static bool erasePage(unsigned page);
    static bool eraseSecondBank();
    static bool program(std::uint32_t address, std::uint32_t low, std::uint32_t high);

private:
    static bool beginOperation();
    static void tear(std::size_t doubleWord, std::uint64_t target);
    static void noteRead(std::uint32_t address, std::uint32_t size);
    static std::uint64_t& cell(std::size_t doubleWord);

    static std::vector<std::uint64_t> s_cells;
    static std::vector<bool> s_isProgrammed;
    static std::vector<bool> s_isWeak;
    static std::set<std::size_t> s_errors;
    static std::uint64_t s_operations;
    static std::optional<std::uint64_t> s_cutAt;
    static std::mt19937 s_random;
    static bool s_sawError;
    static bool s_isProtected;
};

static_assert(loader::FlashSeam<FakeFlash>);

} // namespace fieldflash::test
