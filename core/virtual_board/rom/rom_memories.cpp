// SPDX-License-Identifier: MIT
#include "core/virtual_board/rom/rom_memories.h"

#include "core/virtual_board/application/application_image.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

/// AN2606: the defect affects blocks larger than this.
constexpr std::size_t kDefectThreshold = 256;

void violate(Chip& chip, const QString& name) { ++chip.statistics.violations[name]; }

Work refuse(DfuStatus status)
{
    Work work;
    work.refused = status;
    return work;
}

RomMemories::ReadResult refuseRead(DfuStatus status)
{
    RomMemories::ReadResult result;
    result.status = status;
    return result;
}

/// Reported case: a block of 1900 bytes lost all but its first 112, which is 1900 mod 256 rounded
/// up to 8 (ST forum, "DFU problems SensorTile": 24428 bytes, the last 1788 missing).
std::size_t survivingBytes(std::size_t size)
{
    return (size % kDefectThreshold + 7) & ~std::size_t{7};
}

} // namespace

RomMemories::RomMemories(Chip& chip) : m_chip(chip)
{
    const AddressRange flash = chip.flash.range();
    const auto bank2 = static_cast<Address>(flash.first + flash.size / 2);
    m_isSwapped = chip.switches.bfb2 == Bfb2::Swapped && chip.flash.geometry().banks > 1
        && chip.options.bootsFromEitherBank()
        && findApplication(chip.flash, bank2, chip.rom.ram).has_value();
}

Address RomMemories::cellAt(Address address) const
{
    const AddressRange flash = m_chip.flash.range();
    if (!m_isSwapped || !flash.contains(ByteCount{address}))
        return address;
    const auto bank = static_cast<Address>(flash.size / 2);
    return address - flash.first < bank ? address + bank : address - bank;
}

Bytes RomMemories::readFlash(AddressRange range) const
{
    Bytes bytes;
    bytes.reserve(range.size);
    for (ByteCount at = range.first; at < range.end(); ++at) {
        const Address cell = cellAt(static_cast<Address>(at));
        bytes.push_back(m_chip.flash.contents()[cell - m_chip.flash.range().first]);
    }
    return bytes;
}

std::optional<Memory> RomMemories::memoryAt(ByteCount address) const
{
    if (m_chip.flash.range().contains(address))
        return Memory::Flash;
    for (const ServedMemory& place : m_chip.rom.places) {
        if (place.range.contains(address))
            return place.memory;
    }
    return std::nullopt;
}

DfuStatus RomMemories::check(ByteCount address, std::uint8_t alternate) const
{
    const std::optional<Memory> memory = memoryAt(address);
    if (!memory) {
        violate(m_chip, QStringLiteral("address outside every memory"));
        return DfuStatus::errTARGET;
    }
    const bool isSelected = alternate < m_chip.rom.alternates.size()
        && m_chip.rom.alternates[alternate].memory == *memory;
    if (!isSelected) {
        violate(m_chip, QStringLiteral("address outside the selected alternate setting"));
        if (m_chip.switches.checksAlternate)
            return DfuStatus::errTARGET;
    }
    return DfuStatus::OK;
}

RomMemories::ReadResult RomMemories::read(ByteCount address, std::uint16_t length) const
{
    const AddressRange range{static_cast<Address>(address), length};
    ReadResult result;
    const Memory memory = *memoryAt(address);
    if (memory == Memory::Options && m_chip.rom.decodesOptions)
        return readOptions(range.first, length);
    if (memory == Memory::Options || memory == Memory::Eeprom)
        return readRaw(range);
    if (memory == Memory::DeviceFeature) {
        // 4 bytes without information about an L4 (AN3156 does not explain them).
        if (!AddressRange{kDeviceFeature, kDeviceFeatureSize}.contains(range))
            return refuseRead(DfuStatus::errTARGET);
        result.data.assign(length, std::uint8_t{0});
        return result;
    }
    const FlashMemory& cells = memory == Memory::Flash ? m_chip.flash : m_chip.otp;
    if (!cells.range().contains(range)) {
        violate(m_chip, QStringLiteral("block beyond the end of the memory"));
        return refuseRead(DfuStatus::errTARGET);
    }
    const EccError onEccError = m_chip.switches.eccError;
    const AddressRange place{memory == Memory::Flash ? cellAt(range.first) : range.first,
                             range.size};
    if (onEccError != EccError::Garbage && cells.range().contains(place)
        && cells.firstEccError(place))
        return {DfuStatus::errUNKNOWN,
                onEccError == EccError::Silent,
                {},
                onEccError == EccError::Reset};
    result.data = memory == Memory::Flash && m_isSwapped ? readFlash(range) : cells.read(range);
    m_chip.corruptRead(range, result.data);
    return result;
}

RomMemories::ReadResult RomMemories::readOptions(Address address, std::uint16_t length) const
{
    const bool isStart = address == kOptionBytes1 || address == kOptionBytes2;
    if (!isStart || length < kOptionBlockSize)
        return refuseRead(DfuStatus::errTARGET);
    ReadResult result;
    result.data =
        address == kOptionBytes1 ? m_chip.options.firstBlock() : m_chip.options.secondBlock();
    return result;
}

RomMemories::ReadResult RomMemories::readRaw(AddressRange range) const
{
    for (const auto& [place, bytes] : m_chip.rawMemories) {
        if (!place.contains(range))
            continue;
        const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(range.first - place.first);
        ReadResult result;
        result.data.assign(first, first + static_cast<std::ptrdiff_t>(range.size));
        return result;
    }
    violate(m_chip, QStringLiteral("block beyond the end of the memory"));
    return refuseRead(DfuStatus::errTARGET);
}

Work RomMemories::writeRaw(Address address, const Bytes& data)
{
    for (auto& [place, bytes] : m_chip.rawMemories) {
        if (!place.contains(AddressRange{address, data.size()}))
            continue;
        const auto units = static_cast<int>((data.size() + kDoubleWordSize - 1) / kDoubleWordSize);
        Work work;
        work.longest = m_chip.rom.longest.programUnit * units;
        work.steps.push_back({m_chip.rom.times.programUnit * units,
                              [target = bytes.begin() + (address - place.first), data] {
                                  std::ranges::copy(data, target);
                                  return FlashResult::Done;
                              },
                              [] {}});
        return work;
    }
    violate(m_chip, QStringLiteral("block beyond the end of the memory"));
    return refuse(DfuStatus::errTARGET);
}

void RomMemories::countErase(std::uint32_t page) { ++m_chip.statistics.erasesPerPage[page]; }

Work RomMemories::erasePage(Address address)
{
    if (memoryAt(address) != Memory::Flash)
        return refuse(DfuStatus::errTARGET);
    const std::uint32_t page = m_chip.flash.pageOf(cellAt(address));
    Work work;
    const ByteCount size = m_chip.flash.pageRange(page).size;
    work.longest = m_chip.rom.longest.eraseOf(size);
    work.hangs = m_chip.switches.eraseBusy == EraseBusy::HangsInBank2
        && address - m_chip.flash.range().first >= m_chip.flash.range().size / 2;
    if (m_chip.flash.isWriteProtected(page)) {
        violate(m_chip, QStringLiteral("erase of a write-protected page"));
        return work; // AN3156: no error, nothing happens
    }
    work.steps.push_back({m_chip.rom.times.eraseOf(size),
                          [this, page] {
                              const FlashResult result = m_chip.flash.erasePage(page);
                              if (result == FlashResult::Done)
                                  countErase(page);
                              return result;
                          },
                          [this, page] { m_chip.flash.leaveHalfErased(page); }});
    return work;
}

Work RomMemories::massErase()
{
    Work work;
    work.longest = m_chip.rom.longest.massErase;
    const std::uint32_t pages = m_chip.flash.geometry().pageCount;
    for (std::uint32_t page = 0; page < pages; ++page) {
        if (m_chip.flash.isWriteProtected(page)) {
            violate(m_chip, QStringLiteral("mass erase with write-protected pages"));
            return work;
        }
    }
    work.steps.push_back({m_chip.rom.times.massErase,
                          [this, pages] {
                              const FlashResult result = m_chip.flash.eraseAll();
                              if (result != FlashResult::Done)
                                  return result;
                              ++m_chip.statistics.massErases;
                              for (std::uint32_t page = 0; page < pages; ++page)
                                  countErase(page);
                              return result;
                          },
                          [this, pages] {
                              for (std::uint32_t page = 0; page < pages; ++page)
                                  m_chip.flash.leaveHalfErased(page);
                          }});
    return work;
}

Work RomMemories::readUnprotect()
{
    Work work;
    work.longest = m_chip.rom.longest.massErase;
    work.answersIdle = !m_chip.switches.unprotectIsBusy;
    const bool wasProtected = m_chip.options.readProtection() != 0;
    work.steps.push_back({m_chip.rom.times.massErase,
                          [this, wasProtected] {
                              // AN3156: without protection, clears only the RAM.
                              if (wasProtected) {
                                  m_chip.options = OptionBytes();
                                  m_chip.flash.eraseForRegression();
                                  m_chip.options.applyTo(m_chip.flash);
                              }
                              return FlashResult::Done;
                          },
                          [] {}});
    if (m_chip.switches.unprotectResets)
        work.departure = Departure{Departure::To::Reset, 0, {}};
    return work;
}

Work RomMemories::write(ByteCount address, Bytes data)
{
    const auto first = static_cast<Address>(address);
    switch (*memoryAt(address)) {
    case Memory::Flash: return writeFlash(m_chip.flash, first, std::move(data));
    case Memory::Otp: return writeFlash(m_chip.otp, first, std::move(data));
    case Memory::Eeprom: return writeRaw(first, data);
    case Memory::Options:
        // What the bytes of other chips do is not modelled.
        return m_chip.rom.decodesOptions ? writeOptions(first, std::move(data))
                                         : refuse(DfuStatus::errVENDOR);
    case Memory::DeviceFeature: break;
    }
    violate(m_chip, QStringLiteral("write to the device feature"));
    return refuse(DfuStatus::errWRITE);
}

FlashStep RomMemories::programStep(FlashMemory& memory, Address address, const Bytes& unit)
{
    return {m_chip.rom.times.programUnit,
            [this, &memory, address, unit] {
                const FlashResult result = memory.programUnit(address, unit);
                if (result == FlashResult::Done)
                    m_chip.statistics.programmedDoubleWords += unit.size() / kDoubleWordSize;
                if (result == FlashResult::NotErased)
                    violate(m_chip, QStringLiteral("write to cells that are not erased"));
                return result;
            },
            [&memory, address, unit] { memory.leaveHalfProgrammed(address, unit); }};
}

Work RomMemories::writeFlash(FlashMemory& memory, Address address, Bytes data)
{
    const ByteCount unit = memory.geometry().programUnit;
    if (address % unit != 0) {
        violate(m_chip, QStringLiteral("write to a misaligned address"));
        m_isAlignmentErrorPending = true;
    }
    if (m_isAlignmentErrorPending)
        return refuse(DfuStatus::errWRITE);
    if (data.size() % 4 != 0)
        violate(m_chip, QStringLiteral("write of a length that is not a multiple of 4"));
    const bool isCorrupted = m_chip.rom.hasEightByteDefect && data.size() > kDefectThreshold
        && data.size() % kDoubleWordSize != 0;
    if (isCorrupted) {
        violate(m_chip, QStringLiteral("write that meets the 8-byte defect"));
        data.resize(survivingBytes(data.size()));
    }
    data.resize((data.size() + unit - 1) / unit * unit, kErasedByte);
    if (!memory.range().contains(AddressRange{address, data.size()})) {
        violate(m_chip, QStringLiteral("block beyond the end of the memory"));
        return refuse(DfuStatus::errTARGET);
    }
    Work work;
    for (std::size_t at = 0; at < data.size(); at += unit) {
        const auto cell = cellAt(static_cast<Address>(address + at));
        work.longest += m_chip.rom.longest.programUnit;
        if (memory.isWriteProtected(memory.pageOf(cell))) {
            violate(m_chip, QStringLiteral("write to a write-protected page"));
            continue; // AN3156: no error, nothing happens
        }
        const auto first = data.begin() + static_cast<std::ptrdiff_t>(at);
        work.steps.push_back(
            programStep(memory, cell, Bytes(first, first + static_cast<std::ptrdiff_t>(unit))));
    }
    return work;
}

Work RomMemories::writeOptions(Address address, Bytes data)
{
    if (!m_chip.switches.optionWriteResets)
        return refuse(DfuStatus::errVENDOR);
    const bool isStart = address == kOptionBytes1 || address == kOptionBytes2;
    if (!isStart || data.size() != kOptionBlockSize) {
        violate(m_chip, QStringLiteral("write of part of the option bytes"));
        return refuse(DfuStatus::errTARGET);
    }
    OptionBytes changed = m_chip.options;
    const bool isValid =
        address == kOptionBytes1 ? changed.storeFirstBlock(data) : changed.storeSecondBlock(data);
    if (!isValid) {
        violate(m_chip, QStringLiteral("option bytes that do not fit their complements"));
        return refuse(DfuStatus::errWRITE);
    }
    Work work;
    work.longest = m_chip.rom.longest.pageErase + 5 * m_chip.rom.longest.programUnit;
    work.steps.push_back({m_chip.rom.times.pageErase + 5 * m_chip.rom.times.programUnit,
                          [this, changed] {
                              m_chip.options = changed;
                              return FlashResult::Done;
                          },
                          [] {}});
    work.departure = Departure{Departure::To::Reset, 0, {}};
    return work;
}

} // namespace fieldflash::board
