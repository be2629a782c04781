// SPDX-License-Identifier: MIT
// Joins data that a file contains in small pieces and in any order. Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/image/content/firmware_image.h"

#include <optional>
#include <vector>

namespace fieldflash::image {

class SegmentRuns {
public:
    /// Precondition: the bytes are below 2^32. Empty pieces change nothing.
    void add(Address address, ByteView bytes);

    /// Contiguous data as one segment, ascending, without overlap.
    struct Joined {
        std::vector<Segment> segments;
        /// Some bytes occurred twice, with the same value.
        bool isRepeated = false;
        /// The first address with two different values: the segments are then incomplete.
        std::optional<Address> conflict;
        /// More than kMaximumSegments: the segments are then incomplete.
        bool isTooMany = false;
    };
    [[nodiscard]] Joined join() &&;

private:
    struct Run {
        Address address = 0;
        Bytes bytes;

        [[nodiscard]] AddressRange range() const { return {address, bytes.size()}; }
    };
    /// Appends the part of `next` beyond `run`; returns the first address at which they differ.
    static std::optional<Address> append(Run& run, const Run& next);

    std::vector<Run> m_runs;
};

} // namespace fieldflash::image
