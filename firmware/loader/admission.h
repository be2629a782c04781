// SPDX-License-Identifier: MIT
// Whether the program in flash may start, and the marker that says so (contract/loader.h).
//
//   marker     | meaning                       | to start the program
//   -----------+-------------------------------+----------------------------------------------
//   VERIFIED   | everything was right once     | header and CRC still right
//   REPLACING  | an image of a loader          | never: replacement.cpp
//   erased     | written, not verified yet     | header, CRC, signature, floor; then mark
//   all else   | changed after it was verified | as erased, after programming its page again
//
// The marker is zeroed before any page of a verified program or of an empty flash changes, and
// written last: whatever is interrupted leaves a program that fails one of these checks, or a whole
// one; and a flash that reads as erased from its first page to its last was not interrupted while
// any page but the first changed.
#pragma once

#include "firmware/contract/signed_image.h"
#include "firmware/loader/finding.h"
#include "firmware/loader/flash_area.h"
#include "firmware/loader/flash_seam.h"

#include <cstring>

namespace fieldflash::loader {

/// What a program must match.
struct Expected {
    char board[24]; ///< FIELDFLASH_BOARD_NAME, NUL-padded
    uint16_t kind;  ///< FIELDFLASH_SIGNED_…
    uint32_t start; ///< of its vector table when it runs
};

/// The double word at markerOf() the program.
enum class Marker : uint8_t { Erased, Verified, Spent };

template <FlashSeam Flash> class Admission {
public:
    static const FieldflashSignedHeader& programHeader()
    {
        return *reinterpret_cast<const FieldflashSignedHeader*>(Flash::at(programBase()));
    }

    /// Header and CRC, without signature. Takes about 15 ms per 512 KB.
    static Finding inspect(const Expected& expected)
    {
        Flash::startReading();
        const FieldflashSignedHeader& is = programHeader();
        if (is.magic != FIELDFLASH_SIGNED_MAGIC)
            return Flash::couldRead() ? Finding::NoProgram : Finding::Incomplete;
        if (Flash::crc32(programBase(), FIELDFLASH_SIGNED_HEADER_CRC_BYTES) != is.headerCrc32
            || !Flash::couldRead())
            return Finding::Incomplete;
        if (!isFor(is, expected))
            return Finding::Foreign;
        const uint32_t program = programBase() + FIELDFLASH_SIGNED_HEADER_SIZE;
        if (Flash::crc32(program, is.length) != is.crc32 || !Flash::couldRead())
            return Finding::Incomplete;
        return startsInside(is, Flash::word(program), Flash::word(program + 4)) ? Finding::None
                                                                                : Finding::Foreign;
    }

    /// The first two words of the vector table: a program whose first instruction is not in it
    /// would crash at once, and at every start.
    static bool startsInside(const FieldflashSignedHeader& is, uint32_t stack, uint32_t entry)
    {
        const bool isStackInRam = (stack > FIELDFLASH_SRAM1_BASE
                                   && stack <= FIELDFLASH_SRAM1_BASE + FIELDFLASH_SRAM1_SIZE)
            || (stack > FIELDFLASH_SRAM2_BASE
                && stack <= FIELDFLASH_SRAM2_BASE + FIELDFLASH_SRAM2_SIZE);
        return isStackInRam && (entry & 1) != 0 && entry - is.start < is.length;
    }

    /// The fields of a header with the right magic, wherever it is.
    [[gnu::noinline]] static bool isFor(const FieldflashSignedHeader& is, const Expected& expected)
    {
        constexpr uint32_t mostBytes = slotSize - FIELDFLASH_SIGNED_HEADER_SIZE;
        // With two slots, a program that never confirms would be reverted: refuse it before.
        constexpr uint32_t flags = hasSlots ? FIELDFLASH_SIGNED_MUST_CONFIRM : 0;
        return is.headerVersion == 1 && is.kind == expected.kind
            && is.start - slotOffset() == expected.start && is.part == Flash::part
            && is.flags == flags && is.length >= 8 && is.length % 8 == 0 && is.length <= mostBytes
            && std::memcmp(is.board, expected.board, sizeof is.board) == 0;
    }

    static Marker marker(uint32_t base = programBase())
    {
        Flash::startReading();
        const uint32_t low = Flash::word(markerOf(base));
        const uint32_t high = Flash::word(markerOf(base) + 4);
        if (!Flash::couldRead())
            return Marker::Spent;
        const bool isWhole =
            hasSlots ? high >> 16 == (~high & 0xFFFF) : high == FIELDFLASH_LOADER_VERIFIED_HIGH;
        if (low == FIELDFLASH_LOADER_VERIFIED_LOW && isWhole)
            return Marker::Verified;
        return low == 0xFFFFFFFF && high == 0xFFFFFFFF ? Marker::Erased : Marker::Spent;
    }

    /// Before anything of the application changes. False: the flash refused, nothing may change.
    static bool revoke()
    {
        const Marker now = marker();
        if (now == Marker::Spent
            || (now == Marker::Erased && Flash::word(programBase()) != 0xFFFFFFFF))
            return true;
        return Flash::program(markerOf(programBase()), 0, 0) && marker() == Marker::Spent;
    }

    /// After all checks. `page` is room for one page.
    static Finding mark(uint8_t* page)
    {
        if (marker() == Marker::Verified
            || (marker() == Marker::Erased && areMarksErased() && programMarker()))
            return Finding::None;
        // Used, or torn when it was programmed, in which case it can still read as erased.
        std::memcpy(page, Flash::at(programBase()), pageSize);
        std::memset(page + marksOffset, 0xFF, marksSize);
        if (!Flash::erasePage(pageOf(programBase())))
            return Finding::EraseFailed;
        return programPage(page) && programMarker() ? Finding::None : Finding::ProgramFailed;
    }

private:
    /// Of the starts and confirmations of a program that was here before.
    static bool areMarksErased()
    {
        bool areErased = true;
        if constexpr (hasSlots) {
            Flash::startReading();
            for (uint32_t at = marksOffset; at < FIELDFLASH_SIGNED_HEADER_SIZE; at += 4)
                areErased = Flash::word(programBase() + at) == 0xFFFFFFFF && areErased;
            areErased = Flash::couldRead() && areErased;
        }
        return areErased;
    }

    /// The second word of the marker. With two slots: newer than the program in the other one.
    static uint32_t verifiedHigh()
    {
        if constexpr (!hasSlots)
            return FIELDFLASH_LOADER_VERIFIED_HIGH;
        const uint32_t other = applicationBase + slotSize - slotOffset();
        const uint32_t number =
            marker(other) == Marker::Verified ? Flash::word(markerOf(other) + 4) + 1 : 1;
        return (number & 0xFFFF) | ~number << 16;
    }

    static bool programMarker()
    {
        return Flash::program(markerOf(programBase()), FIELDFLASH_LOADER_VERIFIED_LOW,
                              verifiedHigh())
            && marker() == Marker::Verified;
    }

    static bool programPage(const uint8_t* page)
    {
        for (uint32_t at = 0; at < pageSize; at += 8) {
            uint32_t words[2];
            std::memcpy(words, page + at, sizeof words);
            if ((words[0] & words[1]) != 0xFFFFFFFF
                && !Flash::program(programBase() + at, words[0], words[1]))
                return false;
        }
        return std::memcmp(page, Flash::at(programBase()), pageSize) == 0;
    }
};

} // namespace fieldflash::loader
