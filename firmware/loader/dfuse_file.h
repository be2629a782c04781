// SPDX-License-Identifier: MIT
// The one kind of DfuSe file (UM0391, section 2) that the loader takes from a card: one target, one
// element, as `fieldflash-cli sign` writes it. Every length in it must agree with that of the file,
// so that nothing needs to be followed.
//
//   prefix (11) | target prefix (274) | element header (8) | program, from byte 293 | suffix (16)
#pragma once

#include <span>
#include <stddef.h>
#include <stdint.h>

namespace fieldflash::loader {

/// Checks a file that arrives in blocks, and finds the program in it.
class DfuSeFile {
public:
    static constexpr uint32_t overhead = 11 + 274 + 8;
    static constexpr uint32_t suffixSize = 16;

    /// Of the file. The least that contains a header and a vector table.
    explicit DfuSeFile(uint32_t size) : m_size(size) { }

    [[nodiscard]] bool isAtStart() const { return m_at == 0; }
    /// `block`: at least the first `overhead` bytes of the file. `address`: where the program has
    /// to be. False: another file, and take() must not be called.
    [[nodiscard]] bool isPrefixGood(const uint8_t* block, uint32_t address) const;
    /// The next bytes of the file. Returns those that are part of the program.
    std::span<const uint8_t> take(std::span<const uint8_t> bytes);
    /// After all bytes: the suffix is there and its CRC is right.
    [[nodiscard]] bool isSuffixGood() const;

private:
    uint32_t m_size;
    uint32_t m_at = 0;
    uint32_t m_crc = 0xFFFFFFFF;
    uint8_t m_suffix[suffixSize]{};
};

} // namespace fieldflash::loader
