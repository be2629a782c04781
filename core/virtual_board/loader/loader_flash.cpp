// SPDX-License-Identifier: MIT
#include "core/virtual_board/loader/loader_flash.h"

#include "core/virtual_board/loader/loader_content.h"
#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

using std::chrono::milliseconds;

/// Budgets of the loader: CRC of 512 KB, and a signature with 0.2 s per 100 KB.
constexpr milliseconds kCheck{15};
constexpr milliseconds kSignatureCheck{500};

} // namespace

bool LoaderFlash::isChangeable(AddressRange range) const
{
    return m_free.slot.range().contains(range);
}

void LoaderFlash::add(std::vector<FlashStep> steps, bool isBlock, LoaderFinding onFailure,
                      Clock::TimePoint now)
{
    const Clock::TimePoint begin = std::max(now, end());
    const std::size_t count = steps.size();
    m_tasks.push_back({FlashSequence(std::move(steps), begin), begin, isBlock, onFailure});
    m_chip.statistics.busy += m_tasks.back().sequence.end() - begin;
    watch(m_tasks.back().sequence, count);
}

void LoaderFlash::watch(const FlashSequence& sequence, std::size_t steps)
{
    m_chip.timers.callAt(sequence.end(), [this] { advance(m_chip.clock.now()); });
    const std::uint64_t programmed = m_chip.statistics.programmedDoubleWords;
    const auto at = [&](const std::optional<std::uint64_t>& bytes, std::function<void()> call) {
        const std::uint64_t limit = bytes ? (*bytes + kDoubleWordSize - 1) / kDoubleWordSize : 0;
        if (!bytes || limit <= programmed || limit > programmed + steps)
            return;
        m_chip.timers.callAt(sequence.endOfStep(static_cast<std::size_t>(limit - programmed)),
                             [this, call = std::move(call)] {
                                 advance(m_chip.clock.now());
                                 call();
                             });
    };
    at(m_chip.switches.unplugAt, m_chip.losePower);
    at(m_chip.switches.stopAfter, m_chip.personPressesStop);
}

bool LoaderFlash::isMarked() const
{
    return isMarkedVerified(m_chip.flash, m_kind, m_free.slot.base);
}

void LoaderFlash::addRevoke(std::vector<FlashStep>& steps)
{
    if (!isMarked())
        return;
    const Address marker = m_free.slot.base + FIELDFLASH_LOADER_MARKER_OFFSET;
    steps.push_back(
        {m_chip.rom.times.programUnit,
         [this, marker] { return m_chip.flash.programDoubleWord(marker, 0); },
         [this, marker] { m_chip.flash.leaveHalfProgrammed(marker, std::uint64_t{0}); }});
}

void LoaderFlash::addErase(std::vector<FlashStep>& steps, std::uint32_t page)
{
    steps.push_back({m_chip.rom.times.eraseOf(FIELDFLASH_PAGE_SIZE),
                     [this, page] {
                         const FlashResult result = m_chip.flash.erasePage(page);
                         if (result == FlashResult::Done)
                             ++m_chip.statistics.erasesPerPage[page];
                         return result;
                     },
                     [this, page] { m_chip.flash.leaveHalfErased(page); }});
}

void LoaderFlash::addProgram(std::vector<FlashStep>& steps, Address address, ByteView bytes)
{
    for (std::size_t at = 0; at < bytes.size(); at += kDoubleWordSize) {
        const Bytes word(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                         bytes.begin() + static_cast<std::ptrdiff_t>(at + kDoubleWordSize));
        const auto place = static_cast<Address>(address + at);
        if (isErased(word))
            continue;
        steps.push_back({m_chip.rom.times.programUnit,
                         [this, place, word] {
                             const FlashResult result = m_chip.flash.programUnit(place, word);
                             if (result == FlashResult::Done)
                                 ++m_chip.statistics.programmedDoubleWords;
                             return result;
                         },
                         [this, place, word] { m_chip.flash.leaveHalfProgrammed(place, word); }});
    }
}

void LoaderFlash::write(Address address, Bytes block, Clock::TimePoint now)
{
    if (m_finding != LoaderFinding::None)
        return;
    block.resize((block.size() + 7) & ~std::size_t{7}, kErasedByte);
    const AddressRange range{address, block.size()};
    if (!isChangeable(range) || address % kDoubleWordSize != 0)
        return fail(LoaderFinding::Address);
    const AddressRange marked = intersection(range, m_free.slot.marks(m_kind));
    if (!isErased(
            ByteView(block).subspan(marked.isEmpty() ? 0 : marked.first - address, marked.size)))
        return fail(LoaderFinding::Marker);
    m_isWritten = true;
    const bool isPage = block.size() == FIELDFLASH_PAGE_SIZE && address % FIELDFLASH_PAGE_SIZE == 0;
    std::vector<FlashStep> steps;
    if (isPage && !m_chip.flash.firstEccError(range) && shown(range) == block)
        return add(std::move(steps), true, LoaderFinding::None, now);
    addRevoke(steps);
    if (isPage && (m_chip.flash.firstEccError(range) || !m_chip.flash.isBlank(range)))
        addErase(steps, m_chip.flash.pageOf(address));
    addProgram(steps, address, block);
    add(std::move(steps), true, LoaderFinding::ProgramFailed, now);
}

void LoaderFlash::erasePage(Address address, Clock::TimePoint now)
{
    std::vector<FlashStep> steps;
    addRevoke(steps);
    addErase(steps, m_chip.flash.pageOf(address));
    add(std::move(steps), false, LoaderFinding::EraseFailed, now);
}

void LoaderFlash::eraseAll(Clock::TimePoint now)
{
    std::vector<FlashStep> steps;
    addRevoke(steps);
    const std::uint32_t first = m_chip.flash.pageOf(m_free.slot.base);
    const std::uint64_t end = m_free.slot.range().end();
    for (std::uint32_t page = first; m_chip.flash.pageRange(page).first < end; ++page) {
        addErase(steps, page);
        if (page + 1 == m_chip.flash.geometry().pageCount)
            break;
    }
    add(std::move(steps), false, LoaderFinding::EraseFailed, now);
}

LoaderFinding LoaderFlash::check() const
{
    return inspectProgram(m_chip.flash, m_kind, FIELDFLASH_SIGNED_APPLICATION, m_free.slot.base);
}

FlashResult LoaderFlash::mark()
{
    FlashMemory& flash = m_chip.flash;
    // A program that was here before gets a new mark, with no starts yet.
    if (isMarked() && !(hasSlots(m_kind) && m_isWritten))
        return FlashResult::Done;
    const AddressRange marks = m_free.slot.marks(m_kind);
    if (flash.firstEccError(marks) || !flash.isBlank(marks)) {
        const AddressRange page = flash.pageRange(flash.pageOf(m_free.slot.base));
        const Bytes content = shown(page);
        if (const FlashResult erased = flash.erasePage(flash.pageOf(m_free.slot.base));
            erased != FlashResult::Done)
            return erased;
        std::vector<FlashStep> steps;
        addProgram(steps, page.first, content);
        for (const FlashStep& step : steps) {
            if (const FlashResult result = step.carryOut(); result != FlashResult::Done)
                return result;
        }
    }
    return flash.programDoubleWord(m_free.slot.base + FIELDFLASH_LOADER_MARKER_OFFSET,
                                   verifiedMarker(flash, m_kind, m_free.slot));
}

void LoaderFlash::admit(Clock::TimePoint now)
{
    std::vector<FlashStep> steps;
    const bool isKept = m_free.otherStarts && !m_isWritten;
    steps.push_back({checksSignatures(m_kind) ? kSignatureCheck : kCheck,
                     [this, isKept] {
                         m_finding = isKept ? LoaderFinding::None : check();
                         const FlashResult result = m_finding == LoaderFinding::None && !isKept
                             ? mark()
                             : FlashResult::Done;
                         m_isAdmitted =
                             m_finding == LoaderFinding::None && result == FlashResult::Done;
                         return result;
                     },
                     [] {}});
    add(std::move(steps), false, LoaderFinding::ProgramFailed, now);
}

void LoaderFlash::advance(Clock::TimePoint now)
{
    while (!m_tasks.empty() && m_tasks.front().begin <= now) {
        Task& task = m_tasks.front();
        task.sequence.advance(now);
        const bool hasFailed = task.sequence.result() != FlashResult::Done;
        if (hasFailed) {
            fail(task.onFailure);
            m_tasks.clear();
            return;
        }
        if (task.sequence.end() > now)
            return;
        m_tasks.pop_front();
    }
}

void LoaderFlash::powerLost(Clock::TimePoint now)
{
    advance(now);
    if (!m_tasks.empty() && m_tasks.front().begin <= now)
        m_tasks.front().sequence.powerLost(now);
    m_tasks.clear();
}

std::size_t LoaderFlash::openBlocks() const
{
    return static_cast<std::size_t>(std::ranges::count(m_tasks, true, &Task::isBlock));
}

bool LoaderFlash::hasCommand() const
{
    return std::ranges::any_of(m_tasks, [](const Task& task) { return !task.isBlock; });
}

Clock::TimePoint LoaderFlash::endOfFirst() const
{
    return m_tasks.empty() ? Clock::TimePoint{} : m_tasks.front().sequence.end();
}

Clock::TimePoint LoaderFlash::end() const
{
    return m_tasks.empty() ? Clock::TimePoint{} : m_tasks.back().sequence.end();
}

void LoaderFlash::fail(LoaderFinding finding)
{
    if (m_finding == LoaderFinding::None)
        m_finding = finding;
}

Bytes LoaderFlash::shown(AddressRange range) const
{
    Bytes bytes = m_chip.flash.read(range);
    const auto hide = [&](const LoaderSlot& slot) {
        const AddressRange marked = intersection(range, slot.marks(m_kind));
        if (!marked.isEmpty())
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(marked.first - range.first),
                        marked.size, kErasedByte);
    };
    hide(m_free.slot);
    if (hasSlots(m_kind))
        hide(otherSlot(m_free.slot));
    return bytes;
}

} // namespace fieldflash::board
