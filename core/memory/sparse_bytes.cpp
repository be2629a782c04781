// SPDX-License-Identifier: MIT
#include "core/memory/sparse_bytes.h"

#include <algorithm>
#include <iterator>

namespace fieldflash::memory {

SparseBytes::Runs::const_iterator SparseBytes::runBehind(const Runs& runs, ByteCount address)
{
    auto run = runs.upper_bound(static_cast<Address>(address));
    if (run != runs.begin()) {
        const auto before = std::prev(run);
        if (ByteCount{before->first} + before->second.size() > address)
            return before;
    }
    return run;
}

void SparseBytes::put(std::uint8_t alternateSetting, Address first, ByteView bytes)
{
    if (bytes.empty())
        return;
    const AddressRange range{first, bytes.size()};
    Runs& runs = m_runs[alternateSetting];
    if (const auto held = runBehind(runs, first); held != runs.end() && held->first <= first
        && ByteCount{held->first} + held->second.size() >= range.end()) {
        forgetUnreadable({alternateSetting, range});
        // In place: cutting the run in two and joining it again would copy all that follows.
        std::ranges::copy(bytes, runs.find(held->first)->second.begin() + (first - held->first));
        return;
    }
    forget({alternateSetting, range});
    auto next = runs.lower_bound(first);
    auto place = runs.end();
    if (next != runs.begin()) {
        const auto before = std::prev(next);
        if (ByteCount{before->first} + before->second.size() == first)
            place = before;
    }
    if (place == runs.end())
        place = runs.emplace_hint(next, first, Bytes());
    place->second.insert(place->second.end(), bytes.begin(), bytes.end());
    if (next != runs.end() && next->first == range.end()) {
        place->second.insert(place->second.end(), next->second.begin(), next->second.end());
        runs.erase(next);
    }
}

void SparseBytes::putUnreadable(const MemoryRange& range)
{
    put(range.alternateSetting, range.range.first, Bytes(range.range.size, kErasedByte));
    m_unreadable.push_back(range);
}

void SparseBytes::forgetUnreadable(const MemoryRange& place)
{
    std::erase_if(m_unreadable, [&](const MemoryRange& other) { return other.overlaps(place); });
}

void SparseBytes::forget(const MemoryRange& place)
{
    forgetUnreadable(place);
    const AddressRange& range = place.range;
    Runs& runs = m_runs[place.alternateSetting];
    auto run = runs.begin();
    if (const auto found = runBehind(runs, range.first); found != runs.end())
        run = runs.find(found->first);
    else
        return;
    while (run != runs.end() && run->first < range.end()) {
        const AddressRange held{run->first, run->second.size()};
        Bytes bytes = std::move(run->second);
        run = runs.erase(run);
        if (held.end() > range.end()) {
            const auto cut = static_cast<std::ptrdiff_t>(range.end() - held.first);
            run = runs.emplace(static_cast<Address>(range.end()),
                               Bytes(bytes.begin() + cut, bytes.end()))
                      .first;
            ++run;
        }
        if (held.first < range.first) {
            bytes.resize(range.first - held.first);
            runs.emplace(held.first, std::move(bytes));
        }
    }
}

bool SparseBytes::isEmpty() const { return size() == 0; }

ByteCount SparseBytes::size() const
{
    ByteCount sum = 0;
    for (const auto& [alternateSetting, runs] : m_runs) {
        for (const auto& [first, bytes] : runs)
            sum += bytes.size();
    }
    return sum;
}

std::optional<ByteView> SparseBytes::find(const MemoryRange& range) const
{
    if (range.isEmpty())
        return ByteView();
    const ByteView bytes = from(range.alternateSetting, range.range.first, range.range.size);
    return bytes.size() == range.range.size ? std::optional(bytes) : std::nullopt;
}

ByteView SparseBytes::from(std::uint8_t alternateSetting, Address first, ByteCount most) const
{
    const auto all = m_runs.find(alternateSetting);
    if (all == m_runs.end())
        return {};
    const auto run = runBehind(all->second, first);
    if (run == all->second.end() || run->first > first)
        return {};
    const ByteView rest = ByteView(run->second).subspan(first - run->first);
    return rest.first(std::min<std::size_t>(rest.size(), most));
}

std::vector<SparseBytes::Piece> SparseBytes::parts(const MemoryRange& range) const
{
    std::vector<Piece> found;
    const auto all = m_runs.find(range.alternateSetting);
    if (all == m_runs.end())
        return found;
    for (auto run = runBehind(all->second, range.range.first);
         run != all->second.end() && run->first < range.range.end(); ++run) {
        const AddressRange common =
            fieldflash::intersection(range.range, {run->first, run->second.size()});
        if (!common.isEmpty())
            found.push_back(
                {range.alternateSetting, common.first, slice(run->second, run->first, common)});
    }
    return found;
}

std::vector<SparseBytes::Piece> SparseBytes::pieces() const
{
    std::vector<Piece> all;
    for (const auto& [alternateSetting, runs] : m_runs) {
        for (const auto& [first, bytes] : runs)
            all.push_back({alternateSetting, first, bytes});
    }
    return all;
}

std::vector<AddressRange> SparseBytes::unknown(const MemoryRange& range) const
{
    std::vector<AddressRange> known;
    for (const Piece& piece : parts(range))
        known.push_back(piece.range());
    return remainder(range.range, known);
}

bool SparseBytes::isKnown(const MemoryRange& range) const { return find(range).has_value(); }

bool SparseBytes::hasUnreadable(const MemoryRange& range) const
{
    return std::ranges::any_of(m_unreadable,
                               [&](const MemoryRange& other) { return other.overlaps(range); });
}

} // namespace fieldflash::memory
