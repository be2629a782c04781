// SPDX-License-Identifier: MIT
#include "core/plan/known_content.h"

#include <algorithm>
#include <iterator>

namespace fieldflash::plan {

KnownContent::Runs::const_iterator KnownContent::runBehind(const Runs& runs, ByteCount address)
{
    auto run = runs.upper_bound(static_cast<Address>(address));
    if (run != runs.begin()) {
        const auto before = std::prev(run);
        if (ByteCount{before->first} + before->second.size() > address)
            return before;
    }
    return run;
}

void KnownContent::put(std::uint8_t alternateSetting, Address first, ByteView bytes)
{
    if (bytes.empty())
        return;
    const AddressRange range{first, bytes.size()};
    forget(alternateSetting, range);
    Runs& runs = m_runs[alternateSetting];
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

void KnownContent::putUnreadable(std::uint8_t alternateSetting, AddressRange range)
{
    put(alternateSetting, range.first, Bytes(range.size, kErasedByte));
    m_unreadable.emplace_back(alternateSetting, range);
}

void KnownContent::forget(std::uint8_t alternateSetting, AddressRange range)
{
    std::erase_if(m_unreadable, [&](const auto& place) {
        return place.first == alternateSetting && place.second.overlaps(range);
    });
    Runs& runs = m_runs[alternateSetting];
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

std::optional<ByteView> KnownContent::find(std::uint8_t alternateSetting, AddressRange range) const
{
    if (range.isEmpty())
        return ByteView();
    const auto all = m_runs.find(alternateSetting);
    if (all == m_runs.end())
        return std::nullopt;
    const auto run = runBehind(all->second, range.first);
    if (run == all->second.end() || run->first > range.first
        || ByteCount{run->first} + run->second.size() < range.end())
        return std::nullopt;
    return ByteView(run->second).subspan(range.first - run->first, range.size);
}

std::vector<KnownContent::Part> KnownContent::parts(std::uint8_t alternateSetting,
                                                    AddressRange range) const
{
    std::vector<Part> found;
    const auto all = m_runs.find(alternateSetting);
    if (all == m_runs.end())
        return found;
    for (auto run = runBehind(all->second, range.first);
         run != all->second.end() && run->first < range.end(); ++run) {
        const AddressRange common = intersection(range, {run->first, run->second.size()});
        if (!common.isEmpty())
            found.push_back(
                {common.first,
                 ByteView(run->second).subspan(common.first - run->first, common.size)});
    }
    return found;
}

std::vector<AddressRange> KnownContent::unknown(std::uint8_t alternateSetting,
                                                AddressRange range) const
{
    std::vector<AddressRange> gaps;
    ByteCount at = range.first;
    for (const Part& part : parts(alternateSetting, range)) {
        if (part.first > at)
            gaps.push_back({static_cast<Address>(at), part.first - at});
        at = part.range().end();
    }
    if (at < range.end())
        gaps.push_back({static_cast<Address>(at), range.end() - at});
    return gaps;
}

bool KnownContent::isKnown(std::uint8_t alternateSetting, AddressRange range) const
{
    return find(alternateSetting, range).has_value();
}

bool KnownContent::hasUnreadable(std::uint8_t alternateSetting, AddressRange range) const
{
    return std::ranges::any_of(m_unreadable, [&](const auto& place) {
        return place.first == alternateSetting && place.second.overlaps(range);
    });
}

} // namespace fieldflash::plan
