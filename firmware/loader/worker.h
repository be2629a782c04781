// SPDX-License-Identifier: MIT
// Carries out the tasks of Dfu, outside the interrupt. Pure apart from its seams: the flash, and
// the signature (signature.h), which an unsigned build does without.
#pragma once

#include "firmware/loader/admission.h"
#include "firmware/loader/dfu.h"
#include "firmware/loader/page_hash.h"
#include "firmware/loader/slots.h"

namespace fieldflash::loader {

template <FlashSeam Flash, typename Security> class Worker {
    using Programs = Slots<Flash, Security>;

public:
    explicit constexpr Worker(Dfu& dfu, const Expected& expected, FieldflashLoaderReport& report)
        : m_dfu(dfu),
          m_expected(expected),
          m_report(report)
    {
    }

    /// Tasks without an answer. `block` is a copy of Dfu::block() for Write.
    Finding carryOut(Task task, const Block& block, uint32_t address)
    {
        switch (task) {
        case Task::Write: return write(block);
        case Task::ErasePage: return erase(pageOf(address));
        case Task::EraseAll: return eraseAll();
        case Task::Admit: return admit();
        default: return Finding::None;
        }
    }

    /// After a reset. None: the program at programBase() may start.
    Finding prepareStart()
    {
        if constexpr (!hasSlots)
            return admit();
        Finding finding = Programs::select(m_expected, true);
        // Written without leave; or its marker was torn.
        for (uint32_t slot = 0; finding != Finding::None && slot < 2 * slotSize; slot += slotSize) {
            selectSlot(slot);
            if (Admission<Flash>::marker() == Marker::Verified || Programs::wasStarted())
                continue;
            const Finding admitted = admit();
            if (admitted == Finding::None)
                finding = Programs::select(m_expected, true);
            else if (finding == Finding::NoProgram)
                finding = admitted;
        }
        return finding;
    }

    /// With two slots: the newer program has not confirmed.
    [[nodiscard]] static bool isOnTrial() { return Programs::isNewestUnconfirmed(); }

    /// Before the first request, with two slots: requests change only the slot without the
    /// confirmed program.
    void selectFreeSlot()
    {
        m_isOtherKept = Programs::select(m_expected, false) == Finding::None;
        selectSlot(m_isOtherKept ? slotSize - slotOffset() : 0);
    }

    /// Verifies the program and marks it; None: it may start.
    Finding admit()
    {
        // Nothing was written: the other program stays the one that starts.
        if (hasSlots && m_isOtherKept && !m_isWritten)
            return Finding::None;
        Finding finding = Admission<Flash>::inspect(m_expected);
        if (finding != Finding::None)
            return finding;
        if (Admission<Flash>::marker() == Marker::Verified && !(hasSlots && m_isWritten))
            return Finding::None;
        const FieldflashSignedHeader& header = Admission<Flash>::programHeader();
        m_dfu.setTimeLeft(Security::verificationUnits(header.length));
        finding = Security::template check<Flash>(header);
        if (finding != Finding::None)
            return finding;
        // The floor first: if power fails in between, the same program passes again. With two
        // slots, the floor rises when the program has confirmed; and a program that was here
        // before gets a new mark, with no starts yet.
        if (hasSlots ? !Security::template hasRoom<Flash>(header)
                    || (Admission<Flash>::marker() == Marker::Verified
                        && !Admission<Flash>::revoke())
                     : !Security::template raiseFloor<Flash>(header))
            return Finding::ProgramFailed;
        return Admission<Flash>::mark(m_dfu.answerBuffer());
    }

    /// Verifies an image of kind FIELDFLASH_SIGNED_LOADER in the place of the program, and marks
    /// it: the next reset replaces this loader by it.
    Finding admitReplacement()
    {
        Expected expected = m_expected;
        expected.kind = FIELDFLASH_SIGNED_LOADER;
        expected.start = FIELDFLASH_LOADER_BASE;
        Finding finding = Admission<Flash>::inspect(expected);
        if (finding != Finding::None)
            return finding;
        const FieldflashSignedHeader& header = Admission<Flash>::programHeader();
        // The parts of it that this loader would not survive, or a host not expect.
        constexpr uint32_t made =
            applicationBase + FIELDFLASH_SIGNED_HEADER_SIZE + FIELDFLASH_LOADER_HEADER_OFFSET;
        const auto& loader = *reinterpret_cast<const FieldflashLoaderHeader*>(Flash::at(made));
        if (header.length > FIELDFLASH_LOADER_CODE_SIZE
            || header.length < FIELDFLASH_LOADER_HEADER_OFFSET + sizeof loader
            || loader.magic != FIELDFLASH_LOADER_MAGIC
            || loader.application != FIELDFLASH_LOADER_APPLICATION)
            return Finding::Foreign;
        finding = Security::template check<Flash>(header);
        if (finding != Finding::None)
            return finding;
        // The image was written just now, its first page with an erased marker.
        return Flash::program(markerOf(applicationBase), FIELDFLASH_LOADER_REPLACING_LOW,
                              FIELDFLASH_LOADER_REPLACING_HIGH)
            ? Finding::None
            : Finding::ProgramFailed;
    }

    /// Whether a header that is not in flash yet can begin a program for this loader: to know it
    /// before anything is erased.
    [[nodiscard]] Finding inspectHeader(const FieldflashSignedHeader& header) const
    {
        if (header.magic != FIELDFLASH_SIGNED_MAGIC)
            return Finding::NoProgram;
        return Admission<Flash>::isFor(header, m_expected) ? Finding::None : Finding::Foreign;
    }

    /// There is no program that may start, or it has a lower version.
    [[nodiscard]] bool isNewer(const FieldflashSignedHeader& header) const
    {
        return applicationState() != FIELDFLASH_LOADER_APPLICATION_VERIFIED
            || header.bcdDevice > Admission<Flash>::programHeader().bcdDevice;
    }

    /// Returns the size of the answer, which is in Dfu::answerBuffer(); 0 for a mere
    /// acknowledgement.
    uint16_t answer(Task task, uint32_t address, uint16_t size)
    {
        switch (task) {
        case Task::Read: return read(address, size);
        case Task::Hashes: return hashes(address, size);
        case Task::Report: return describe(size);
        default: return 0;
        }
    }

private:
    static bool isErased(const uint8_t* bytes)
    {
        uint32_t words[2];
        std::memcpy(words, bytes, sizeof words);
        return (words[0] & words[1]) == 0xFFFFFFFF;
    }

    /// All cells read as erased now.
    static bool isBlank(unsigned page)
    {
        Flash::startReading();
        uint32_t all = 0xFFFFFFFF;
        for (uint32_t at = addressOf(page); at < addressOf(page + 1); at += 4)
            all &= Flash::word(at);
        return all == 0xFFFFFFFF && Flash::couldRead();
    }

    /// No update was interrupted since the program was verified, or nothing was ever written.
    /// Otherwise a double word that was torn by a power cut may read as it should now, and not
    /// later: every page is then erased and written anew.
    bool isReliable()
    {
        if (!m_knowsReliability) {
            m_isReliable = Admission<Flash>::marker() == Marker::Verified;
            const unsigned first = pageOf(programBase());
            for (unsigned page = first; !m_isReliable && isBlank(page);)
                m_isReliable = ++page == first + slotPages;
        }
        m_knowsReliability = true;
        return m_isReliable;
    }

    /// Not the first page, which revoke() may have changed.
    bool needsErase(unsigned page)
    {
        return page == pageOf(programBase()) || !isReliable() || !isBlank(page);
    }

    Finding erase(unsigned page)
    {
        (void)isReliable();
        if (!Admission<Flash>::revoke())
            return Finding::ProgramFailed;
        return !needsErase(page) || Flash::erasePage(page) ? Finding::None : Finding::EraseFailed;
    }

    /// The first page last: until then, its marker says that the others are not reliable.
    Finding eraseAll()
    {
        const unsigned first = pageOf(programBase());
        unsigned page = first + slotPages;
        if constexpr (!hasSlots) {
            while (page > pagesPerBank && !needsErase(page - 1))
                --page;
            if (page > pagesPerBank && (!Admission<Flash>::revoke() || !Flash::eraseSecondBank()))
                return Finding::EraseFailed;
            page = pagesPerBank;
        }
        for (; page > first; --page) {
            m_dfu.setTimeLeft((page - first) * Dfu::eraseUnits);
            const Finding finding = erase(page - 1);
            if (finding != Finding::None)
                return finding;
        }
        m_isReliable = true;
        return Finding::None;
    }

    /// The host sends what only the loader may write.
    static bool hasMarks(const Block& block, const uint8_t* data)
    {
        if constexpr (!hasSlots) {
            const uint32_t toMarker = markerOf(applicationBase) - block.address;
            return toMarker < block.size && !isErased(data + toMarker);
        }
        bool hasThem = false;
        for (uint32_t at = 0; at < block.size; at += 8)
            hasThem = hasThem || (isMark(block.address + at) && !isErased(data + at));
        return hasThem;
    }

    /// Equal to the flash, apart from the marker. Unreadable cells differ.
    static bool matches(const Block& block, const uint8_t* data)
    {
        Flash::startReading();
        for (uint32_t at = 0; at < block.size; at += 8) {
            const uint32_t address = block.address + at;
            if (!isMark(address) && std::memcmp(data + at, Flash::at(address), 8) != 0)
                return false;
        }
        return Flash::couldRead();
    }

    Finding write(const Block& block)
    {
        // No route but this one leads to a change, so it checks again.
        if (!isChangeable(block.address, block.size))
            return Finding::Address;
        const uint8_t* const data = m_dfu.buffer(block.buffer);
        if (hasMarks(block, data))
            return Finding::Marker;
        if constexpr (hasSlots)
            m_isWritten = true;
        const bool isPage = block.size == pageSize && block.address % pageSize == 0;
        if (isReliable() && isPage && matches(block, data))
            return Finding::None;
        if (!Admission<Flash>::revoke())
            return Finding::ProgramFailed;
        const unsigned page = pageOf(block.address);
        m_dfu.setTimeLeft(block.size / 8 + Dfu::eraseUnits);
        bool erases = isPage && needsErase(page);
        for (;; erases = true) {
            if (erases && !Flash::erasePage(page))
                return Finding::EraseFailed;
            const Finding finding = program(block, data);
            // Cells that read as erased but were not are found when they are programmed.
            if (finding == Finding::None || erases || !isPage)
                return finding;
        }
    }

    Finding program(const Block& block, const uint8_t* data)
    {
        for (uint32_t at = 0; at < block.size; at += 8) {
            m_dfu.setTimeLeft((block.size - at) / 8);
            uint32_t words[2];
            std::memcpy(words, data + at, sizeof words);
            if ((words[0] & words[1]) != 0xFFFFFFFF
                && !Flash::program(block.address + at, words[0], words[1]))
                return Finding::ProgramFailed;
        }
        return matches(block, data) ? Finding::None : Finding::VerifyFailed;
    }

    /// As in the file: with an erased marker.
    static void hideMarker(uint32_t address, uint32_t size, uint8_t* copy)
    {
        for (uint32_t i = 0; hasSlots && i < size; ++i) {
            if (isMark((address + i) & ~uint32_t{7}))
                copy[i] = 0xFF;
        }
        constexpr uint32_t marker = markerOf(applicationBase);
        for (uint32_t i = 0; !hasSlots && i < 8; ++i) {
            if (marker + i - address < size)
                copy[marker + i - address] = 0xFF;
        }
    }

    uint16_t read(uint32_t address, uint16_t size)
    {
        uint8_t* const copy = m_dfu.answerBuffer();
        std::memcpy(copy, Flash::at(address), size);
        hideMarker(address, size, copy);
        return size;
    }

    uint16_t hashes(uint32_t address, uint16_t size)
    {
        const HashPoints points = Security::points(m_dfu.seed());
        uint8_t* out = m_dfu.answerBuffer();
        const uint8_t* const end = out + size;
        for (unsigned page = pageOf(address); out < end;
             ++page, out += FIELDFLASH_LOADER_HASH_SIZE) {
            uint64_t hash[2];
            Flash::startReading();
            hashPage([page](unsigned word) { return shownWord(addressOf(page) + 4 * word); }, page,
                     points, hash);
            Security::conceal(m_dfu.seed(), hash);
            if (!Flash::couldRead())
                std::memset(hash, 0xFF, sizeof hash);
            std::memcpy(out, hash, sizeof hash);
        }
        return size;
    }

    static uint32_t shownWord(uint32_t address)
    {
        return isMark(address & ~uint32_t{7}) ? 0xFFFFFFFF : Flash::word(address);
    }

    uint16_t describe(uint16_t size)
    {
        m_report.securityFloor = Security::template floor<Flash>();
        m_report.application = applicationState();
        if constexpr (hasSlots)
            m_report.slot = static_cast<uint8_t>(
                Programs::state() | (m_isOtherKept ? FIELDFLASH_LOADER_SLOT_OTHER_STARTS : 0));
        if (size > sizeof m_report)
            size = sizeof m_report;
        std::memcpy(m_dfu.answerBuffer(), &m_report, size);
        return size;
    }

    uint8_t applicationState() const
    {
        switch (Admission<Flash>::inspect(m_expected)) {
        case Finding::None:
            return Admission<Flash>::marker() == Marker::Verified
                ? FIELDFLASH_LOADER_APPLICATION_VERIFIED
                : FIELDFLASH_LOADER_APPLICATION_COMPLETE;
        case Finding::NoProgram: return FIELDFLASH_LOADER_APPLICATION_NONE;
        case Finding::Foreign: return FIELDFLASH_LOADER_APPLICATION_FOREIGN;
        default: return FIELDFLASH_LOADER_APPLICATION_INCOMPLETE;
        }
    }

    bool m_isOtherKept = false; ///< with two slots: the other one has a confirmed program
    bool m_isWritten = false; ///< with two slots: a host has sent data, whether it differed or not
    bool m_knowsReliability = false;
    bool m_isReliable = false;
    Dfu& m_dfu;
    const Expected& m_expected;
    FieldflashLoaderReport& m_report;
};

} // namespace fieldflash::loader
