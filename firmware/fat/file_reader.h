// SPDX-License-Identifier: MIT
// Reads one file of the root folder from beginning to end. Writes nothing. Every call ends after a
// bounded number of blocks, whatever is on the device.
#pragma once

#include "firmware/fat/volume.h"

namespace fieldflash::fat {

/// Eight characters and three of the extension, upper case, filled up with blanks: "FIRMWAREDFU".
using ShortName = std::span<const char, 11>;

class FileReader {
public:
    /// Both must outlive the reader. The buffer is overwritten by every call.
    FileReader(BlockDevice& device, Block buffer) : m_device(device), m_buffer(buffer) { }

    /// Finds the volume and the file. May be called again, for example for another card.
    [[nodiscard]] Finding open(ShortName name);
    /// In bytes; 0 before open().
    [[nodiscard]] uint32_t size() const { return m_size; }
    /// The next 512 bytes of the file, or what is left of it; in the buffer. No bytes: its end.
    /// After a failure, also of open(), every call fails.
    [[nodiscard]] Finding readNext(std::span<const uint8_t>& part);

private:
    [[nodiscard]] Finding readBlockOfFile();
    [[nodiscard]] Finding findInRoot(ShortName name);
    [[nodiscard]] Finding findInBlock(ShortName name, bool& isLast);
    [[nodiscard]] Finding openEntry(const uint8_t* entry);

    BlockDevice& m_device;
    Block m_buffer;
    Volume m_volume;
    Chain m_chain;
    Finding m_finding = Finding::NotFound;
    uint32_t m_size = 0;
    uint32_t m_rest = 0;           ///< bytes that were not read yet
    uint32_t m_blockInCluster = 0; ///< of the next block
};

} // namespace fieldflash::fat
