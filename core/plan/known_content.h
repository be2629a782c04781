// SPDX-License-Identifier: MIT
// What was read of a device and still holds.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace fieldflash::plan {

/// A value. Nothing is ever read twice for a plan: whoever needs bytes looks here first.
class KnownContent {
public:
    struct Part {
        Address first = 0;
        ByteView bytes; ///< valid until the next change
        [[nodiscard]] AddressRange range() const { return {first, bytes.size()}; }
    };

    /// Replaces what was known there. Precondition: the bytes fit below 2^32.
    void put(std::uint8_t alternateSetting, Address first, ByteView bytes);
    /// Places that the device refuses to read; they are known, and hold nothing.
    void putUnreadable(std::uint8_t alternateSetting, AddressRange range);
    void forget(std::uint8_t alternateSetting, AddressRange range);

    /// The bytes of the whole range, or nothing. Unreadable places read as erased.
    [[nodiscard]] std::optional<ByteView> find(std::uint8_t alternateSetting,
                                               AddressRange range) const;
    /// The known parts of a range, ascending.
    [[nodiscard]] std::vector<Part> parts(std::uint8_t alternateSetting, AddressRange range) const;
    /// What is not known of a range, ascending.
    [[nodiscard]] std::vector<AddressRange> unknown(std::uint8_t alternateSetting,
                                                    AddressRange range) const;
    [[nodiscard]] bool isKnown(std::uint8_t alternateSetting, AddressRange range) const;
    [[nodiscard]] bool hasUnreadable(std::uint8_t alternateSetting, AddressRange range) const;

private:
    using Runs = std::map<Address, Bytes>;
    /// The first run that ends behind the address.
    [[nodiscard]] static Runs::const_iterator runBehind(const Runs& runs, ByteCount address);

    std::map<std::uint8_t, Runs> m_runs; ///< without overlap; neighbours are joined
    std::vector<std::pair<std::uint8_t, AddressRange>> m_unreadable;
};

} // namespace fieldflash::plan
