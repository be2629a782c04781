// SPDX-License-Identifier: MIT
// Data that a file gives in small pieces and any order, put together. Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/image/firmware_image.h"

#include <optional>
#include <vector>

namespace fieldflash::image {

class SegmentRuns {
public:
    /// Precondition: the bytes lie below 2^32. Empty ones change nothing.
    void add(Address address, ByteView bytes);

    /// Contiguous data as one segment, ascending, without overlap.
    struct Joined {
        std::vector<Segment> segments;
        /// Some bytes were given twice, with the same value.
        bool isRepeated = false;
        /// The first address to which two values were given: the segments are then not complete.
        std::optional<Address> conflict;
        /// More pieces than kMaximumSegments: the segments are then not complete.
        bool isTooMany = false;
    };
    [[nodiscard]] Joined join() &&;

private:
    struct Run {
        Address address = 0;
        Bytes bytes;

        [[nodiscard]] AddressRange range() const { return {address, bytes.size()}; }
    };
    /// Appends what `next` contains beyond `run`; the first address at which they differ.
    static std::optional<Address> append(Run& run, const Run& next);

    std::vector<Run> m_runs;
};

} // namespace fieldflash::image
