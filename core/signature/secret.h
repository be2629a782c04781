// SPDX-License-Identifier: MIT
// Bytes that must not outlive their use: keys and passphrases.
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace fieldflash::signature {

/// Memory that is locked where the system allows it, left out of core dumps, and overwritten when
/// released. Move-only, so that no second copy exists. Never print or log its content.
class Secret {
public:
    Secret() = default;
    /// `size` zero bytes.
    explicit Secret(std::size_t size);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() = default;

    [[nodiscard]] std::span<std::uint8_t> bytes() { return {m_bytes.get(), m_size}; }
    [[nodiscard]] ByteView view() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    /// Only the first `size` bytes count from now on; the others are overwritten. Precondition:
    /// `size <= size()`.
    void shrink(std::size_t size);

private:
    struct Release {
        void operator()(std::uint8_t* bytes) const;
    };
    std::unique_ptr<std::uint8_t, Release> m_bytes;
    std::size_t m_size = 0;
};

/// To call before any other function of libsodium; cheap after the first call.
void startSodium();

} // namespace fieldflash::signature
