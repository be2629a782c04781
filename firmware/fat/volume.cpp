// SPDX-License-Identifier: MIT
#include "firmware/fat/volume.h"

#include "firmware/fat/bytes.h"

#include <array>
#include <bit>
#include <string.h>

namespace fieldflash::fat {

namespace {

constexpr uint32_t entrySize = 32;
constexpr uint32_t entriesPerBlock = blockSize / entrySize;
// Section 3.5 of the specification.
constexpr uint32_t leastClustersOfFat16 = 4085;
constexpr uint32_t mostClustersOfFat16 = 65524;
constexpr uint32_t mostClustersOfFat32 = 0x0FFFFFF5;
constexpr uint32_t endOfChain16 = 0xFFF8;
constexpr uint32_t endOfChain32 = 0x0FFFFFF8;
constexpr uint32_t mask32 = 0x0FFFFFFF; // the upper four bits of an entry are reserved

/// Section 3.1: the BIOS parameter block in the first block of a volume.
Finding readParameters(const uint8_t* boot, uint32_t start, Volume& volume)
{
    if (memcmp(boot + 3, "EXFAT   ", 8) == 0)
        return Finding::Unsupported;
    const uint32_t bytesPerSector = read16(boot + 11);
    const uint32_t blocksPerCluster = boot[13];
    const uint32_t reserved = read16(boot + 14);
    const uint32_t copies = boot[16];
    const uint32_t rootEntries = read16(boot + 17);
    const uint32_t shortTotal = read16(boot + 19);
    const uint32_t total = shortTotal != 0 ? shortTotal : read32(boot + 32);
    const uint32_t shortFat = read16(boot + 22);
    const bool isFat32 = shortFat == 0;
    const uint32_t fatBlocks = isFat32 ? read32(boot + 36) : shortFat;

    if (!std::has_single_bit(blocksPerCluster) || reserved == 0 || copies == 0 || copies > 2
        || !std::has_single_bit(bytesPerSector) || bytesPerSector < blockSize || total == 0)
        return Finding::NoFileSystem;
    if (bytesPerSector != blockSize)
        return Finding::Unsupported;

    const uint32_t rootBlocks = (rootEntries + entriesPerBlock - 1) / entriesPerBlock;
    // In 64 bits, because a damaged number can be anything.
    const uint64_t dataOffset = uint64_t{fatBlocks} * copies + reserved + rootBlocks;
    if (dataOffset >= total || uint64_t{start} + total > UINT32_MAX
        || isFat32 != (rootEntries == 0))
        return Finding::Damaged;
    const uint32_t clusters = (total - static_cast<uint32_t>(dataOffset)) / blocksPerCluster;
    if (!isFat32 && clusters < leastClustersOfFat16)
        return Finding::Unsupported;
    const uint32_t entriesPerFatBlock = isFat32 ? blockSize / 4 : blockSize / 2;
    if (clusters > (isFat32 ? mostClustersOfFat32 : mostClustersOfFat16)
        || (clusters + 1) / entriesPerFatBlock >= fatBlocks)
        return Finding::Damaged;

    volume.fatStart = start + reserved;
    volume.rootStart = volume.fatStart + fatBlocks * copies;
    volume.rootBlocks = rootBlocks;
    volume.rootCluster = 0;
    volume.dataStart = start + static_cast<uint32_t>(dataOffset);
    volume.clusters = clusters;
    volume.blocksPerCluster = blocksPerCluster;
    if (!isFat32)
        return Finding::Good;

    volume.rootCluster = read32(boot + 44) & mask32;
    const uint32_t flags = read16(boot + 40);
    if ((flags & 0x80U) != 0) { // only one copy of the FAT is up to date
        if ((flags & 0x0FU) >= copies)
            return Finding::Damaged;
        volume.fatStart += (flags & 0x0FU) * fatBlocks;
    }
    if (read16(boot + 42) != 0) // version of the file system
        return Finding::Unsupported;
    return volume.hasCluster(volume.rootCluster) ? Finding::Good : Finding::Damaged;
}

Finding readVolume(BlockDevice& device, Block buffer, uint32_t start, Volume& volume)
{
    if (!device.readBlock(start, buffer))
        return Finding::ReadFailed;
    if (buffer[510] != 0x55 || buffer[511] != 0xAA)
        return Finding::NoFileSystem;
    return readParameters(buffer.data(), start, volume);
}

bool isFatPartition(uint8_t type)
{
    // FAT16 up to 32 MB, FAT16, FAT32, FAT32 (LBA), FAT16 (LBA)
    return type == 0x04 || type == 0x06 || type == 0x0B || type == 0x0C || type == 0x0E;
}

} // namespace

Finding findVolume(BlockDevice& device, Block buffer, Volume& volume)
{
    Finding finding = readVolume(device, buffer, 0, volume);
    if (finding != Finding::NoFileSystem || buffer[510] != 0x55 || buffer[511] != 0xAA)
        return finding;
    // A partition table of the MBR: four entries of 16 bytes from byte 446.
    std::array<uint32_t, 4> starts{};
    for (size_t i = 0; i < starts.size(); ++i) {
        const uint8_t* entry = &buffer[446 + 16 * i];
        if (isFatPartition(entry[4]))
            starts[i] = read32(entry + 8);
    }
    for (const uint32_t start : starts) {
        if (start == 0)
            continue;
        finding = readVolume(device, buffer, start, volume);
        if (finding == Finding::Good)
            break;
    }
    return finding;
}

Finding Chain::advance(BlockDevice& device, Block buffer, const Volume& volume)
{
    const uint32_t entriesPerFatBlock = volume.isFat32() ? blockSize / 4 : blockSize / 2;
    if (!device.readBlock(volume.fatStart + m_cluster / entriesPerFatBlock, buffer))
        return Finding::ReadFailed;
    const uint32_t index = m_cluster % entriesPerFatBlock;
    m_cluster = volume.isFat32() ? read32(&buffer[4 * index]) & mask32 : read16(&buffer[2 * index]);
    m_isAtEnd = m_cluster >= (volume.isFat32() ? endOfChain32 : endOfChain16);
    if (!volume.hasCluster(m_cluster) || m_cluster == m_marked)
        return Finding::Damaged;
    if (++m_steps == m_limit) {
        m_steps = 0;
        m_limit *= 2;
        m_marked = m_cluster;
    }
    return Finding::Good;
}

} // namespace fieldflash::fat
