// SPDX-License-Identifier: MIT
// SHA-512 (FIPS 180-4). Small rather than fast.
#pragma once

#include <array>
#include <span>
#include <stddef.h>
#include <stdint.h>

namespace fieldflash::crypto {

/// A view; does not own the bytes.
using Bytes = std::span<const uint8_t>;
using Digest = std::array<uint8_t, 64>;
/// Reloads a watchdog, for example. Called at least every 10 ms at 48 MHz; null: not called.
using KeepAlive = void (*)();

/// 720 bytes; takes a message in pieces of any size.
class Sha512 {
public:
    Sha512() { start(); }
    /// Forgets everything added so far.
    void start();
    void add(Bytes bytes, KeepAlive keepAlive = nullptr);
    /// The digest of everything added. Afterwards only start() may be called.
    [[nodiscard]] Digest finish();

private:
    void addByte(uint8_t byte);
    void compress();

    std::array<uint64_t, 8> m_state;
    std::array<uint64_t, 80> m_words; ///< the block, and what compress() calculates from it
    uint64_t m_length;                ///< bytes; the standard allows 2^125
};

} // namespace fieldflash::crypto
