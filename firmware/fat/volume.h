// SPDX-License-Identifier: MIT
// The layout of a FAT16 or FAT32 volume (Microsoft, "FAT32 File System Specification", 1.03).
//
//   reserved | FAT, FAT copy | root folder (FAT16 only) | clusters 2, 3, …
#pragma once

#include "firmware/fat/block_device.h"
#include "firmware/fat/finding.h"

namespace fieldflash::fat {

/// Numbers of blocks count from the beginning of the device.
struct Volume {
    uint32_t fatStart = 0;
    uint32_t rootStart = 0;   ///< FAT16
    uint32_t rootBlocks = 0;  ///< FAT16
    uint32_t rootCluster = 0; ///< FAT32; 0: FAT16
    uint32_t dataStart = 0;   ///< of cluster 2
    uint32_t clusters = 0;
    uint32_t blocksPerCluster = 0; ///< 1 to 128

    [[nodiscard]] bool isFat32() const { return rootCluster != 0; }
    [[nodiscard]] bool hasCluster(uint32_t cluster) const
    {
        return cluster >= 2 && cluster - 2 < clusters;
    }
    /// Precondition: hasCluster(cluster).
    [[nodiscard]] uint32_t firstBlock(uint32_t cluster) const
    {
        return dataStart + (cluster - 2) * blocksPerCluster;
    }
};

/// Looks for a volume on the whole device, then in its primary partitions. The buffer is
/// overwritten.
[[nodiscard]] Finding findVolume(BlockDevice& device, Block buffer, Volume& volume);

/// Follows a chain of clusters, and notices one that does not end.
class Chain {
public:
    explicit Chain(uint32_t first = 0) : m_cluster(first), m_marked(first) { }
    [[nodiscard]] uint32_t cluster() const { return m_cluster; }
    /// The regular end of a chain was reached: by advance(), which then returned Damaged.
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    /// Damaged if there is no next cluster; then not to be called again. The buffer is overwritten.
    [[nodiscard]] Finding advance(BlockDevice& device, Block buffer, const Volume& volume);

private:
    uint32_t m_cluster;
    uint32_t m_marked; ///< an earlier cluster: a loop comes back to it (Brent's algorithm)
    uint32_t m_steps = 0;
    uint32_t m_limit = 1;
    bool m_isAtEnd = false;
};

} // namespace fieldflash::fat
