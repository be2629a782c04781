// SPDX-License-Identifier: MIT
// The flash of one chip as a FlashSeam, with power cuts: nothing but the flash outlasts them, so
// some work is done once, and then the flash is left as a cut in each of its operations would leave
// it. Stricter than silicon: a torn double word cannot be programmed before the next erase, and
// writing below the application fails the test.
#pragma once

#include "firmware/loader/flash_area.h"
#include "firmware/loader/flash_seam.h"

#include <cstdint>
#include <random>
#include <set>
#include <utility>
#include <vector>

namespace fieldflash::test {

/// The loader changed something of its own.
struct LoaderHarmed { };
/// Cells of an interrupted erase were programmed: they can read as anything later.
struct WeakCellsProgrammed { };

/// One instance at a time.
class FakeFlash {
public:
    static constexpr std::uint16_t part = 0x415;

    /// Everything that outlasts a power cut.
    struct State {
        std::vector<std::uint64_t> cells;
        std::vector<bool> isProgrammed;
        std::vector<bool> isWeak; ///< an erase was interrupted
        std::set<std::size_t> errors;
    };
    struct Operation {
        bool isErase = false;
        std::size_t number = 0; ///< of the page or the double word
        std::uint64_t value = 0;
    };

    static void reset();
    static const State& state() { return s_state; }
    static void setState(const State& state) { s_state = state; }
    static std::size_t operations() { return s_operations.size(); }
    /// The operations since reset() or the last call.
    static std::vector<Operation> takeOperations() { return std::exchange(s_operations, {}); }
    static void carryOut(const Operation& operation);
    /// As after a power cut in the operation, different for each `seed`.
    static void leaveHalfDone(const Operation& operation, std::uint32_t seed);
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
    static void tear(std::size_t doubleWord, std::uint64_t target, std::mt19937& random);
    static void noteRead(std::uint32_t address, std::uint32_t size);

    static State s_state;
    static std::vector<Operation> s_operations;
    static bool s_sawError;
    static bool s_isProtected;
};

static_assert(loader::FlashSeam<FakeFlash>);

} // namespace fieldflash::test
