// SPDX-License-Identifier: MIT
#include "core/virtual_board/loader/loader_slots.h"

#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"

#include <array>
#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::uint64_t kConfirmed =
    std::uint64_t{FIELDFLASH_LOADER_CONFIRMED_HIGH} << 32 | FIELDFLASH_LOADER_CONFIRMED_LOW;
constexpr std::uint64_t kErasedWord = ~std::uint64_t{0};
constexpr unsigned kStarts = 3;
constexpr Address kConfirmations = FIELDFLASH_LOADER_CONFIRM_OFFSET;
constexpr Address kFirstStart = kConfirmations - 8 * kStarts;

/// Nothing where the cells cannot be read.
std::optional<std::uint64_t> wordAt(const FlashMemory& flash, Address address)
{
    const AddressRange range{address, kDoubleWordSize};
    if (flash.firstEccError(range))
        return std::nullopt;
    const Bytes bytes = flash.read(range);
    return std::uint64_t{readLittle32(bytes, 4)} << 32 | readLittle32(bytes, 0);
}

std::uint16_t numberIn(const FlashMemory& flash, const LoaderSlot& slot)
{
    const auto marker = wordAt(flash, slot.base + FIELDFLASH_LOADER_MARKER_OFFSET);
    return static_cast<std::uint16_t>(marker.value_or(0) >> 32);
}

LoaderSlot newest(const FlashMemory& flash, ResidentLoaderKind kind)
{
    const LoaderSlot first = loaderSlot(flash, kind);
    if (!hasSlots(kind))
        return first;
    const LoaderSlot second = otherSlot(first);
    if (!isMarkedVerified(flash, kind, second.base))
        return first;
    const auto ahead = static_cast<std::uint16_t>(numberIn(flash, second) - numberIn(flash, first));
    return ahead < 0x8000 || !isMarkedVerified(flash, kind, first.base) ? second : first;
}

unsigned confirmationsOf(const FlashMemory& flash, const LoaderSlot& slot)
{
    unsigned count = 0;
    for (Address at = 0; at < 8 * FIELDFLASH_LOADER_CONFIRMATIONS; at += 8) {
        if (wordAt(flash, slot.base + kConfirmations + at) == kConfirmed)
            ++count;
    }
    return count;
}

/// A second one behind a single one; zeros over what was torn.
void completeConfirmations(FlashMemory& flash, const LoaderSlot& slot)
{
    unsigned count = 0;
    for (Address at = 0; at < 8 * FIELDFLASH_LOADER_CONFIRMATIONS; at += 8) {
        const Address place = slot.base + kConfirmations + at;
        const auto word = wordAt(flash, place);
        if (word == kConfirmed)
            ++count;
        else if (word == kErasedWord && count == 1)
            count += flash.programDoubleWord(place, kConfirmed) == FlashResult::Done ? 1U : 0U;
        else if (word != kErasedWord && word != 0)
            (void)flash.programDoubleWord(place, 0);
    }
}

/// Before the start. False: there is none left.
bool countStart(FlashMemory& flash, const LoaderSlot& slot)
{
    for (Address at = kFirstStart; at < kConfirmations; at += 8) {
        const Address place = slot.base + at;
        if (wordAt(flash, place) == kErasedWord
            && flash.programDoubleWord(place, 0) == FlashResult::Done)
            return true;
    }
    return false;
}

LoaderFinding decide(FlashMemory& flash, ResidentLoaderKind kind, const LoaderSlot& slot,
                     bool isStart)
{
    if (!isMarkedVerified(flash, kind, slot.base))
        return LoaderFinding::NoProgram;
    const LoaderFinding finding =
        inspectProgram(flash, kind, FIELDFLASH_SIGNED_APPLICATION, slot.base);
    if (finding != LoaderFinding::None)
        return finding;
    completeConfirmations(flash, slot);
    if (confirmationsOf(flash, slot) > 0)
        return LoaderFinding::None;
    return isStart && countStart(flash, slot) ? LoaderFinding::None : LoaderFinding::NotConfirmed;
}

/// Without a start, only a confirmed program.
LoaderStart select(FlashMemory& flash, ResidentLoaderKind kind, bool isStart)
{
    LoaderStart first{LoaderFinding::NoProgram, {}};
    LoaderSlot slot = newest(flash, kind);
    for (int tried = 0; tried < 2; ++tried, slot = otherSlot(slot)) {
        const LoaderFinding finding = decide(flash, kind, slot, isStart);
        if (finding == LoaderFinding::None)
            return {finding, slot};
        if (first.finding == LoaderFinding::NoProgram)
            first.finding = finding;
    }
    return first;
}

bool wasStarted(const FlashMemory& flash, const LoaderSlot& slot)
{
    return wordAt(flash, slot.base + kFirstStart) != kErasedWord;
}

/// The program of a slot, written without leave.
LoaderFinding admitUnmarked(FlashMemory& flash, ResidentLoaderKind kind, const LoaderSlot& slot)
{
    const LoaderFinding finding =
        inspectProgram(flash, kind, FIELDFLASH_SIGNED_APPLICATION, slot.base);
    if (finding != LoaderFinding::None)
        return finding;
    const FlashResult result = flash.programDoubleWord(slot.base + FIELDFLASH_LOADER_MARKER_OFFSET,
                                                       verifiedMarker(flash, kind, slot));
    return result == FlashResult::Done ? LoaderFinding::None : LoaderFinding::ProgramFailed;
}

} // namespace

AddressRange LoaderSlot::marks(ResidentLoaderKind kind) const
{
    if (!hasSlots(kind))
        return {base + FIELDFLASH_LOADER_MARKER_OFFSET, kDoubleWordSize};
    constexpr ByteCount kHeader = sizeof(FieldflashSignedHeader);
    return {static_cast<Address>(base + kHeader), FIELDFLASH_SIGNED_HEADER_SIZE - kHeader};
}

LoaderSlot loaderSlot(const FlashMemory& flash, ResidentLoaderKind kind, bool isSecond)
{
    if (hasSlots(kind))
        return {isSecond ? FIELDFLASH_LOADER_SLOT_B : FIELDFLASH_LOADER_APPLICATION,
                FIELDFLASH_LOADER_SLOT_SIZE};
    return {FIELDFLASH_LOADER_APPLICATION,
            flash.range().end() - std::uint64_t{FIELDFLASH_LOADER_APPLICATION}};
}

LoaderSlot otherSlot(const LoaderSlot& slot)
{
    const bool isFirst = slot.base == FIELDFLASH_LOADER_APPLICATION;
    return {isFirst ? FIELDFLASH_LOADER_SLOT_B : FIELDFLASH_LOADER_APPLICATION, slot.size};
}

LoaderStart startAfterReset(FlashMemory& flash, ResidentLoaderKind kind)
{
    if (!hasSlots(kind)) {
        const LoaderSlot slot = loaderSlot(flash, kind);
        return {inspectProgram(flash, kind, FIELDFLASH_SIGNED_APPLICATION, slot.base), slot};
    }
    LoaderStart start = select(flash, kind, true);
    for (const bool isSecond : {false, true}) {
        const LoaderSlot slot = loaderSlot(flash, kind, isSecond);
        if (start.finding == LoaderFinding::None || isMarkedVerified(flash, kind, slot.base)
            || wasStarted(flash, slot))
            continue;
        const LoaderFinding admitted = admitUnmarked(flash, kind, slot);
        if (admitted == LoaderFinding::None)
            start = select(flash, kind, true);
        else if (start.finding == LoaderFinding::NoProgram)
            start.finding = admitted;
    }
    return start;
}

FreeSlot freeSlot(FlashMemory& flash, ResidentLoaderKind kind)
{
    if (!hasSlots(kind))
        return {loaderSlot(flash, kind), false};
    const LoaderStart kept = select(flash, kind, false);
    const bool otherStarts = kept.finding == LoaderFinding::None;
    return {otherStarts ? otherSlot(kept.slot) : loaderSlot(flash, kind), otherStarts};
}

std::uint8_t slotState(const FlashMemory& flash, const LoaderSlot& slot)
{
    const bool isSecond = slot.base == FIELDFLASH_LOADER_SLOT_B;
    const std::uint8_t free = isSecond ? FIELDFLASH_LOADER_SLOT_B_IS_FREE : 0;
    if (!isMarkedVerified(flash, ResidentLoaderKind::Slots, slot.base)
        || confirmationsOf(flash, slot) > 0)
        return free;
    const bool isOver = wordAt(flash, slot.base + kConfirmations - 8) != kErasedWord;
    return free | (isOver ? FIELDFLASH_LOADER_SLOT_REVERTED : FIELDFLASH_LOADER_SLOT_ON_TRIAL);
}

std::uint64_t verifiedMarker(const FlashMemory& flash, ResidentLoaderKind kind,
                             const LoaderSlot& slot)
{
    std::uint64_t high = FIELDFLASH_LOADER_VERIFIED_HIGH;
    if (hasSlots(kind)) {
        const LoaderSlot other = otherSlot(slot);
        const auto number = static_cast<std::uint16_t>(
            isMarkedVerified(flash, kind, other.base) ? numberIn(flash, other) + 1 : 1);
        high = std::uint64_t{static_cast<std::uint16_t>(~number)} << 16 | number;
    }
    return high << 32 | FIELDFLASH_LOADER_VERIFIED_LOW;
}

void confirmProgram(FlashMemory& flash, const LoaderSlot& slot)
{
    if (confirmationsOf(flash, slot) > 0)
        return;
    for (Address at = 0; at < 8 * FIELDFLASH_LOADER_CONFIRMATIONS; at += 8) {
        const Address place = slot.base + kConfirmations + at;
        if (wordAt(flash, place) == kErasedWord) {
            (void)flash.programDoubleWord(place, kConfirmed);
            return;
        }
    }
}

} // namespace fieldflash::board
