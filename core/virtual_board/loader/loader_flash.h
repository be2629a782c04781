// SPDX-License-Identifier: MIT
// What a resident loader does to the flash, in the order in which it was asked to.
#pragma once

#include "core/virtual_board/chip/chip.h"
#include "core/virtual_board/flash/flash_sequence.h"
#include "core/virtual_board/loader/loader_finding.h"
#include "core/virtual_board/loader/loader_slots.h"

#include <deque>
#include <functional>
#include <vector>

namespace fieldflash::board {

/// A queue: each task begins when the one before it has ended. After a failure the rest is dropped.
/// Only the application is ever changed; with two slots, only what is in the free one. Does not own
/// the chip, which must outlive it.
class LoaderFlash {
public:
    LoaderFlash(Chip& chip, ResidentLoaderKind kind)
        : m_chip(chip),
          m_kind(kind),
          m_free(freeSlot(chip.flash, kind))
    {
    }

    [[nodiscard]] const FreeSlot& free() const { return m_free; }
    /// True for an address range of the application.
    [[nodiscard]] bool isChangeable(AddressRange range) const;

    /// A whole page replaces what is there; a smaller block is only programmed.
    void write(Address address, Bytes block, Clock::TimePoint now);
    void erasePage(Address address, Clock::TimePoint now);
    void eraseAll(Clock::TimePoint now);
    /// Verifies the program and marks it. With two slots and nothing written: the other program
    /// stays the one that starts.
    void admit(Clock::TimePoint now);

    void advance(Clock::TimePoint now);
    void powerLost(Clock::TimePoint now);
    [[nodiscard]] std::size_t openBlocks() const;
    [[nodiscard]] bool hasCommand() const;
    /// When the next task ends that a host has to wait for.
    [[nodiscard]] Clock::TimePoint endOfFirst() const;
    [[nodiscard]] Clock::TimePoint end() const;

    [[nodiscard]] LoaderFinding finding() const { return m_finding; }
    void fail(LoaderFinding finding);
    void clearFinding() { m_finding = LoaderFinding::None; }
    [[nodiscard]] bool isAdmitted() const { return m_isAdmitted; }
    /// Something else was requested since.
    void dropAdmission() { m_isAdmitted = false; }

    /// As UPLOAD and hashes show it: with an erased marker.
    [[nodiscard]] Bytes shown(AddressRange range) const;

private:
    struct Task {
        FlashSequence sequence;
        Clock::TimePoint begin;
        bool isBlock = false;
        LoaderFinding onFailure = LoaderFinding::None;
    };

    void add(std::vector<FlashStep> steps, bool isBlock, LoaderFinding onFailure,
             Clock::TimePoint now);
    void watch(const FlashSequence& sequence, std::size_t steps);
    void addRevoke(std::vector<FlashStep>& steps);
    void addErase(std::vector<FlashStep>& steps, std::uint32_t page);
    void addProgram(std::vector<FlashStep>& steps, Address address, ByteView bytes);
    [[nodiscard]] bool isMarked() const;
    [[nodiscard]] LoaderFinding check() const;
    [[nodiscard]] FlashResult mark();

    Chip& m_chip;
    ResidentLoaderKind m_kind;
    FreeSlot m_free;
    bool m_isWritten = false; ///< a host has sent data, whether it differed or not
    std::deque<Task> m_tasks;
    LoaderFinding m_finding = LoaderFinding::None;
    bool m_isAdmitted = false;
};

} // namespace fieldflash::board
