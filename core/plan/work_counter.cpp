// SPDX-License-Identifier: MIT
#include "core/plan/work_counter.h"

#include <algorithm>

namespace fieldflash::plan {

using Kind = Operation::Kind;

WorkCounter::WorkCounter(const memory::MemoryMap& map, ByteCount blockSize)
    : m_map(map),
      m_blockSize(std::max(blockSize, map.cells().programUnit))
{
}

WorkAmount WorkCounter::add(const Operation& operation)
{
    WorkAmount work;
    select(operation.alternateSetting, work);
    switch (operation.kind) {
    case Kind::EraseSector:
        erase(work);
        work.sectorErases = 1;
        work.bytesErased = operation.range.size;
        break;
    case Kind::MassErase:
        erase(work);
        work.massErases = 1;
        break;
    case Kind::Write: write(operation.range, work); break;
    case Kind::Verify:
        if (m_map.cells().hashedPage != 0) {
            hash(operation.range, work);
            break;
        }
        [[fallthrough]];
    case Kind::CheckErased:
    case Kind::CheckEraseUnit:
        read(operation.range, m_map.area(operation.alternateSetting), work);
        break;
    }
    return work;
}

void WorkCounter::select(std::uint8_t alternateSetting, WorkAmount& work)
{
    if (m_selected && *m_selected != alternateSetting) {
        work.requests += 2; // ABORT, SET_INTERFACE
        m_pointer.reset();
        m_isUploading = false;
    }
    m_selected = alternateSetting;
}

void WorkCounter::erase(WorkAmount& work)
{
    beginDownload(work);
    m_pointer.reset();
}

void WorkCounter::read(AddressRange range, const memory::MemoryArea* area, WorkAmount& work)
{
    // A read that does not continue the previous one sets its own address (core/dfu).
    const bool continues =
        m_isUploading && m_nextUpload == range.first && reaches(range.first, m_blockSize);
    if (!continues)
        m_pointer.reset();
    for (ByteCount at = range.first; at < range.end(); at += m_blockSize) {
        const ByteCount length = std::min(m_blockSize, range.end() - at);
        const AddressRange whole{static_cast<Address>(at), m_blockSize};
        const bool canBeWhole = length == m_blockSize
            || (area != nullptr && whole.fits() && memory::MemoryMap::isReadable(*area, whole));
        ByteCount asked = m_pointer == at || !canBeWhole ? length : m_blockSize;
        if (!reaches(at, asked)) {
            setAddress(at, work);
            asked = length;
        }
        work.requests += m_isUploading ? 0 : 1;
        m_isUploading = true;
        ++work.blocksRead;
        work.bytesRead += asked;
        noteBlock(asked);
        m_nextUpload = at + m_blockSize;
    }
}

/// Parts of pages that may have to be read are not counted.
void WorkCounter::hash(AddressRange range, WorkAmount& work)
{
    constexpr std::uint64_t kPagesPerRequest = 128; // firmware/contract/loader.h
    const ByteCount page = m_map.cells().hashedPage;
    const std::uint64_t pages = (range.end() + page - 1) / page - range.first / page;
    work.pagesHashed += pages;
    work.requests += 1 + (pages + kPagesPerRequest - 1) / kPagesPerRequest;
}

void WorkCounter::write(AddressRange range, WorkAmount& work)
{
    const ByteCount end = range.first + m_map.cells().roundedUp(range.size);
    for (ByteCount at = range.first; at < end; at += m_blockSize) {
        const ByteCount length = std::min(m_blockSize, end - at);
        if (!reaches(at, length))
            setAddress(at, work);
        beginDownload(work);
        ++work.blocksWritten;
        if (m_map.cells().isReplacedAtOnce({static_cast<Address>(at), length}))
            ++work.blocksReplaced;
        work.bytesWritten += length;
        noteBlock(length);
    }
}

bool WorkCounter::reaches(ByteCount address, ByteCount length) const
{
    if (!m_pointer || address < *m_pointer)
        return false;
    if (address == *m_pointer)
        return true;
    return length == m_blockSize && m_firstBlock == m_blockSize
        && (address - *m_pointer) % m_blockSize == 0;
}

void WorkCounter::setAddress(ByteCount address, WorkAmount& work)
{
    beginDownload(work);
    ++work.setAddress;
    m_pointer = address;
    m_firstBlock.reset();
}

void WorkCounter::beginDownload(WorkAmount& work)
{
    work.requests += m_isUploading ? 1 : 0;
    m_isUploading = false;
}

void WorkCounter::noteBlock(ByteCount length)
{
    if (!m_firstBlock)
        m_firstBlock = length;
}

} // namespace fieldflash::plan
