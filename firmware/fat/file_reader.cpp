// SPDX-License-Identifier: MIT
#include "firmware/fat/file_reader.h"

#include "firmware/fat/bytes.h"

#include <algorithm>
#include <string.h>

namespace fieldflash::fat {

namespace {

constexpr size_t entrySize = 32;
/// Section 6 of the specification: a folder has at most 65,536 entries.
constexpr uint32_t mostFolderBlocks = 65'536 * entrySize / blockSize;

// The first byte of the name in an entry.
constexpr uint8_t lastEntry = 0x00;

// Attributes. An entry with a part of a long name has all of read-only, hidden, system and label,
// so that it counts as a label. Deleted entries begin with 0xE5, and match no name.
constexpr uint8_t label = 0x08;
constexpr uint8_t folder = 0x10;

} // namespace

const char* describe(Finding finding)
{
    switch (finding) {
    case Finding::Good: return "Good.";
    case Finding::ReadFailed: return "The card cannot be read.";
    case Finding::NoFileSystem: return "The card has no FAT file system.";
    case Finding::Unsupported: return "Only FAT16 and FAT32 are supported.";
    case Finding::NotFound: return "The file is not in the root folder.";
    case Finding::Damaged: break;
    }
    return "The file system is damaged.";
}

Finding FileReader::open(ShortName name)
{
    m_size = 0;
    m_rest = 0;
    m_finding = findVolume(m_device, m_buffer, m_volume);
    if (m_finding == Finding::Good)
        m_finding = findInRoot(name);
    return m_finding;
}

Finding FileReader::findInRoot(ShortName name)
{
    const bool isChain = m_volume.isFat32();
    m_chain = Chain(m_volume.rootCluster);
    uint32_t block = isChain ? m_volume.firstBlock(m_volume.rootCluster) : m_volume.rootStart;
    uint32_t left = isChain ? m_volume.blocksPerCluster : m_volume.rootBlocks;
    for (uint32_t count = 0; count < mostFolderBlocks; ++count) {
        if (left == 0) {
            if (!isChain)
                return Finding::NotFound;
            if (const Finding finding = m_chain.advance(m_device, m_buffer, m_volume);
                finding != Finding::Good)
                return m_chain.isAtEnd() ? Finding::NotFound : finding;
            block = m_volume.firstBlock(m_chain.cluster());
            left = m_volume.blocksPerCluster;
        }
        if (!m_device.readBlock(block, m_buffer))
            return Finding::ReadFailed;
        bool isLast = false;
        if (const Finding finding = findInBlock(name, isLast);
            finding != Finding::NotFound || isLast)
            return finding;
        ++block;
        --left;
    }
    return Finding::Damaged;
}

Finding FileReader::findInBlock(ShortName name, bool& isLast)
{
    for (size_t at = 0; at < blockSize; at += entrySize) {
        const uint8_t* entry = &m_buffer[at];
        isLast = entry[0] == lastEntry;
        if (isLast)
            break;
        if ((entry[11] & (label | folder)) == 0 && memcmp(entry, name.data(), name.size()) == 0)
            return openEntry(entry);
    }
    return Finding::NotFound;
}

Finding FileReader::openEntry(const uint8_t* entry)
{
    const uint32_t size = read32(entry + 28);
    const uint32_t upper = m_volume.isFat32() ? read16(entry + 20) << 16 : 0;
    const uint32_t first = read16(entry + 26) | upper;
    const uint64_t capacity = uint64_t{m_volume.clusters} * m_volume.blocksPerCluster * blockSize;
    if (size > capacity || (size != 0 && !m_volume.hasCluster(first)))
        return Finding::Damaged;
    m_chain = Chain(first);
    m_blockInCluster = 0;
    m_size = size;
    m_rest = size;
    return Finding::Good;
}

Finding FileReader::readNext(std::span<const uint8_t>& part)
{
    part = {};
    if (m_finding == Finding::Good && m_rest != 0)
        m_finding = readBlockOfFile();
    if (m_finding != Finding::Good)
        return m_finding;
    part = m_buffer.first(std::min<size_t>(m_rest, blockSize));
    m_rest -= static_cast<uint32_t>(part.size());
    return Finding::Good;
}

Finding FileReader::readBlockOfFile()
{
    if (m_blockInCluster == m_volume.blocksPerCluster) {
        m_blockInCluster = 0;
        if (const Finding finding = m_chain.advance(m_device, m_buffer, m_volume);
            finding != Finding::Good)
            return finding;
    }
    const uint32_t block = m_volume.firstBlock(m_chain.cluster()) + m_blockInCluster++;
    return m_device.readBlock(block, m_buffer) ? Finding::Good : Finding::ReadFailed;
}

} // namespace fieldflash::fat
