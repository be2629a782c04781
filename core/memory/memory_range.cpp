// SPDX-License-Identifier: MIT
#include "core/memory/memory_range.h"

#include <algorithm>

namespace fieldflash::memory {

namespace {

void extend(AddressRange& last, const AddressRange& next)
{
    last.size = std::max(last.end(), next.end()) - last.first;
}

template <typename Range> std::vector<Range> sortedAndJoined(std::vector<Range> ranges)
{
    std::ranges::sort(ranges);
    std::vector<Range> result;
    for (const Range& next : ranges)
        appendJoined(result, next);
    return result;
}

} // namespace

MemoryRange intersection(const MemoryRange& left, const MemoryRange& right)
{
    if (left.alternateSetting != right.alternateSetting)
        return left.at({left.range.first, 0});
    return left.at(fieldflash::intersection(left.range, right.range));
}

void appendJoined(std::vector<AddressRange>& ranges, const AddressRange& next)
{
    if (next.isEmpty())
        return;
    if (!ranges.empty() && ranges.back().end() >= next.first)
        extend(ranges.back(), next);
    else
        ranges.push_back(next);
}

void appendJoined(std::vector<MemoryRange>& ranges, const MemoryRange& next)
{
    if (next.isEmpty())
        return;
    if (!ranges.empty() && ranges.back().alternateSetting == next.alternateSetting
        && ranges.back().range.end() >= next.range.first)
        extend(ranges.back().range, next.range);
    else
        ranges.push_back(next);
}

std::vector<AddressRange> joined(std::vector<AddressRange> ranges)
{
    return sortedAndJoined(std::move(ranges));
}

std::vector<MemoryRange> joined(std::vector<MemoryRange> ranges)
{
    return sortedAndJoined(std::move(ranges));
}

std::vector<AddressRange> remainder(const AddressRange& range,
                                    const std::vector<AddressRange>& parts)
{
    std::vector<AddressRange> rest;
    ByteCount at = range.first;
    for (const AddressRange& part : parts) {
        const AddressRange common = fieldflash::intersection(range, part);
        if (common.isEmpty())
            continue;
        if (common.first > at)
            rest.push_back({static_cast<Address>(at), common.first - at});
        at = std::max(at, common.end());
    }
    if (at < range.end())
        rest.push_back({static_cast<Address>(at), range.end() - at});
    return rest;
}

ByteView slice(ByteView bytes, Address first, const AddressRange& part)
{
    return bytes.subspan(part.first - first, part.size);
}

ByteCount totalSize(const std::vector<AddressRange>& ranges)
{
    ByteCount sum = 0;
    for (const AddressRange& range : ranges)
        sum += range.size;
    return sum;
}

} // namespace fieldflash::memory
