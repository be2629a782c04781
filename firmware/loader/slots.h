// SPDX-License-Identifier: MIT
// Two programs, of which one is kept until the other has confirmed that it works. The marks are
// described in contract/loader.h.
//
//   in the slots                                 | starts                      | free
//   ---------------------------------------------+-----------------------------+---------------
//   confirmed K, and nothing whole               | K                           | the other
//   confirmed K, newer program N, starts left    | N, one start less           | that of N
//   confirmed K, newer program N, no start left  | K                           | that of N
//   both confirmed                               | the newer one               | the older one
//   no confirmed one                             | the newer with starts left  | A
//
// K is never changed on request, so whatever is interrupted or wrong ends with K. What a power cut
// tears is either a mark that counts as its opposite, or can be repeated:
//   the marker         read as verified or not: both programs are whole
//   a start            not counted before the next one, or counted without a start
//   a confirmation     the program writes the next one, at its next start
//   the floor          raised again after the next reset
// Marks are in flash and not in backup registers, because those are lost with the power on boards
// without a battery, and a program that takes the supply down at each start must be counted, too.
#pragma once

#include "firmware/loader/admission.h"

namespace fieldflash::loader {

#if FIELDFLASH_LOADER_SLOTS == 2
inline void selectSlot(uint32_t offset) { selectedOffset = offset; }
#else
constexpr void selectSlot(uint32_t) { }
#endif

template <FlashSeam Flash, typename Security> class Slots {
public:
    /// Selects the program to start and counts the start; without `isStart`, only confirmed
    /// programs. None: it is selected.
    static Finding select(const Expected& expected, bool isStart)
    {
        Finding first = Finding::NoProgram;
        uint32_t slot = newest();
        for (unsigned tried = 0; tried < 2; ++tried, slot = slotSize - slot) {
            selectSlot(slot);
            const Finding finding = decide(expected, isStart);
            if (finding == Finding::None)
                return finding;
            if (first == Finding::NoProgram)
                first = finding;
        }
        return first;
    }

    /// Selects the newer program: it has not confirmed, and will be started or was reverted.
    static bool isNewestUnconfirmed()
    {
        selectSlot(newest());
        return Check::marker() == Marker::Verified && confirmations() == 0;
    }

    /// FIELDFLASH_LOADER_SLOT_… of the selected slot.
    static uint8_t state()
    {
        const uint8_t slot = slotOffset() != 0 ? FIELDFLASH_LOADER_SLOT_B_IS_FREE : 0;
        if (Check::marker() != Marker::Verified || confirmations() != 0)
            return slot;
        const bool isOver = !isErased(markAddress(confirmOffset - 8));
        return static_cast<uint8_t>(
            slot | (isOver ? FIELDFLASH_LOADER_SLOT_REVERTED : FIELDFLASH_LOADER_SLOT_ON_TRIAL));
    }

    /// A start of the program in the selected slot was counted.
    static bool wasStarted() { return !isErased(markAddress(startsOffset)); }

private:
    using Check = Admission<Flash>;

    static constexpr uint32_t confirmOffset = FIELDFLASH_LOADER_CONFIRM_OFFSET;
    static constexpr uint32_t confirmEnd = confirmOffset + 8 * FIELDFLASH_LOADER_CONFIRMATIONS;
    static constexpr uint32_t startsOffset = confirmOffset - 8 * FIELDFLASH_LOADER_STARTS;
    static_assert(startsOffset >= sizeof(FieldflashSignedHeader)
                  && confirmEnd <= FIELDFLASH_LOADER_MARKER_OFFSET);

    static uint32_t markAddress(uint32_t offset) { return programBase() + offset; }

    static bool isErased(uint32_t address)
    {
        Flash::startReading();
        const uint32_t both = Flash::word(address) & Flash::word(address + 4);
        return both == 0xFFFFFFFF && Flash::couldRead();
    }

    /// By the numbers in the markers.
    static uint32_t newest()
    {
        constexpr uint32_t slotB = applicationBase + slotSize;
        if (Check::marker(slotB) != Marker::Verified)
            return 0;
        const uint32_t ahead =
            Flash::word(markerOf(slotB) + 4) - Flash::word(markerOf(applicationBase) + 4);
        const bool isNewer = (ahead & 0xFFFF) < 0x8000;
        return isNewer || Check::marker(applicationBase) != Marker::Verified ? slotSize : 0;
    }

    static Finding decide(const Expected& expected, bool isStart)
    {
        if (Check::marker() != Marker::Verified)
            return Finding::NoProgram;
        const Finding finding = Check::inspect(expected);
        if (finding != Finding::None)
            return finding;
        const FieldflashSignedHeader& header = Check::programHeader();
        if (header.securityCounter < Security::template floor<Flash>())
            return Finding::Older;
        if (confirmations() == 0)
            return isStart && countStart() ? Finding::None : Finding::NotConfirmed;
        // Again after the next reset if it fails: there was room when the program was admitted.
        (void)Security::template raiseFloor<Flash>(header);
        return Finding::None;
    }

    /// How many there are; writes the second one. Zeroes torn ones, because reading them would
    /// raise an NMI in the program.
    static unsigned confirmations()
    {
        unsigned count = 0;
        for (uint32_t at = markAddress(confirmOffset); at < markAddress(confirmEnd); at += 8) {
            if (isErased(at)) {
                if (count == 1
                    && Flash::program(at, FIELDFLASH_LOADER_CONFIRMED_LOW,
                                      FIELDFLASH_LOADER_CONFIRMED_HIGH))
                    ++count;
                continue;
            }
            Flash::startReading();
            const uint32_t low = Flash::word(at);
            const uint32_t high = Flash::word(at + 4);
            const bool isWhole = Flash::couldRead();
            if (isWhole && low == FIELDFLASH_LOADER_CONFIRMED_LOW
                && high == FIELDFLASH_LOADER_CONFIRMED_HIGH)
                ++count;
            else if (!isWhole || (low | high) != 0)
                (void)Flash::program(at, 0, 0);
        }
        return count;
    }

    /// Zero, because that can be programmed over a start that was torn and reads as erased. False:
    /// there is none left.
    static bool countStart()
    {
        for (uint32_t at = markAddress(startsOffset); at < markAddress(confirmOffset); at += 8) {
            if (isErased(at) && Flash::program(at, 0, 0) && !isErased(at))
                return true;
        }
        return false;
    }
};

} // namespace fieldflash::loader
