// SPDX-License-Identifier: MIT
#include "firmware/loader/dfuse_file.h"

#include "firmware/contract/signed_image.h"
#include "firmware/crc/crc32.h"
#include "firmware/fat/bytes.h"

#include <algorithm>
#include <cstring>

namespace fieldflash::loader {

using fat::read32;

namespace {

constexpr uint32_t targetPrefix = 11;
constexpr uint32_t elementHeader = targetPrefix + 274;
/// A signed header, and the two words of a vector table.
constexpr uint32_t leastProgram = FIELDFLASH_SIGNED_HEADER_SIZE + 8;

} // namespace

bool DfuSeFile::isPrefixGood(const uint8_t* block, uint32_t address) const
{
    const uint32_t content = m_size - suffixSize;
    return m_size >= overhead + leastProgram + suffixSize && std::memcmp(block, "DfuSe\1", 6) == 0
        && read32(block + 6) == content
        && std::memcmp(block + 10, "\1Target", 8) == 0 // one target, alternate setting 0
        && read32(block + targetPrefix + 266) == content - elementHeader
        && read32(block + targetPrefix + 270) == 1 // element
        && read32(block + elementHeader) == address
        && read32(block + elementHeader + 4) == content - overhead;
}

std::span<const uint8_t> DfuSeFile::take(std::span<const uint8_t> bytes)
{
    const uint32_t end = m_size - suffixSize;
    const uint32_t start = m_at;
    for (const uint8_t byte : bytes) {
        if (m_at >= end && m_at - end < suffixSize)
            m_suffix[m_at - end] = byte;
        if (m_at < m_size - 4)
            m_crc = updateCrc32(m_crc, byte);
        ++m_at;
    }
    const uint32_t from = std::clamp(overhead, start, m_at);
    const uint32_t to = std::clamp(end, start, m_at);
    return bytes.subspan(from - start, to - from);
}

bool DfuSeFile::isSuffixGood() const
{
    // bcdDFU 0x011A, signature, length (DFU 1.1, appendix B)
    return m_at == m_size && std::memcmp(m_suffix + 6, "\x1A\1UFD\x10", 6) == 0
        && read32(m_suffix + 12) == m_crc;
}

} // namespace fieldflash::loader
