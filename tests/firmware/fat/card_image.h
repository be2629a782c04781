// SPDX-License-Identifier: MIT
// The content of a memory card, made by mkfs.vfat and mtools.
#pragma once

#include "firmware/fat/block_device.h"

#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <vector>

namespace fieldflash::test {

using Content = std::vector<std::uint8_t>;

/// mkfs.vfat, mcopy, mdel and mmd are installed.
bool areFatToolsInstalled();

/// An image file. Every failing program fails the test.
class CardImage {
public:
    /// `options` of mkfs.vfat. `partitionStart` in blocks; 0: without a partition table.
    CardImage(std::uint32_t blocks, const QStringList& options, std::uint32_t partitionStart = 0);
    /// `path` as in "folder/Name.txt".
    void addFile(const QString& path, const Content& content);
    void addFolder(const QString& path);
    void remove(const QString& path);
    [[nodiscard]] Content content() const;

private:
    void run(const QString& program, const QStringList& arguments) const;
    [[nodiscard]] QString drive() const;

    QTemporaryDir m_folder;
    std::uint32_t m_partitionStart;
};

/// Counts what is read, and fails beyond the end.
class MemoryCard final : public fat::BlockDevice {
public:
    explicit MemoryCard(Content& content) : m_content(content) { }
    bool readBlock(std::uint32_t number, fat::Block block) override;

    unsigned reads = 0;
    int failAt = -1; ///< index of the read that fails

private:
    Content& m_content;
};

/// Bytes that differ from block to block.
Content someContent(std::size_t length, std::uint8_t seed = 1);

} // namespace fieldflash::test
