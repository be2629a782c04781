// SPDX-License-Identifier: MIT
// The known bytes of memories: read from a device or contained in a file.
#pragma once

#include "core/base/bytes.h"
#include "core/memory/memory_range.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace fieldflash::memory {

/// A value.
class SparseBytes {
public:
    struct Piece {
        std::uint8_t alternateSetting = 0;
        Address first = 0;
        ByteView bytes; ///< valid until the next change
        [[nodiscard]] AddressRange range() const { return {first, bytes.size()}; }
        [[nodiscard]] MemoryRange place() const { return {alternateSetting, range()}; }
    };

    /// Replaces the bytes known there. Precondition: the bytes fit below 2^32.
    void put(std::uint8_t alternateSetting, Address first, ByteView bytes);
    /// For a range that the device refuses to read: counts as known and erased.
    void putUnreadable(const MemoryRange& range);
    void forget(const MemoryRange& range);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] ByteCount size() const;

    /// The bytes of the whole range, or nothing. Unreadable ranges read as erased.
    [[nodiscard]] std::optional<ByteView> find(const MemoryRange& range) const;
    /// The contiguous known bytes from `first` on, at most `most`; empty: not known.
    [[nodiscard]] ByteView from(std::uint8_t alternateSetting, Address first, ByteCount most) const;
    /// The known parts of a range, ascending and never adjacent.
    [[nodiscard]] std::vector<Piece> parts(const MemoryRange& range) const;
    /// The known parts of all memories, ascending.
    [[nodiscard]] std::vector<Piece> pieces() const;
    /// The unknown parts of a range, ascending.
    [[nodiscard]] std::vector<AddressRange> unknown(const MemoryRange& range) const;
    [[nodiscard]] bool isKnown(const MemoryRange& range) const;
    [[nodiscard]] bool hasUnreadable(const MemoryRange& range) const;

private:
    using Runs = std::map<Address, Bytes>;
    /// The first run that ends after the address.
    [[nodiscard]] static Runs::const_iterator runBehind(const Runs& runs, ByteCount address);
    void forgetUnreadable(const MemoryRange& range);

    std::map<std::uint8_t, Runs> m_runs; ///< without overlap; neighbours are joined
    std::vector<MemoryRange> m_unreadable;
};

} // namespace fieldflash::memory
