// SPDX-License-Identifier: MIT
#include "core/plan/suspects.h"

#include <algorithm>

namespace fieldflash::plan {

namespace {

bool isAt(const memory::MemoryRange& place, const memory::MemoryRange& sector)
{
    return place == sector;
}

} // namespace

Suspect& Suspects::entryFor(const memory::MemoryRange& sector)
{
    for (Suspect& known : m_suspects) {
        if (isAt(known, sector))
            return known;
    }
    Suspect& added = m_suspects.emplace_back();
    added.alternateSetting = sector.alternateSetting;
    added.range = sector.range;
    return added;
}

void Suspects::addTorn(const memory::MemoryRange& sector) { entryFor(sector).isTorn = true; }

void Suspects::addLoss(const memory::MemoryRange& sector) { ++entryFor(sector).losses; }

void Suspects::add(const Suspect& suspect) { entryFor(suspect) = suspect; }

void Suspects::remove(const memory::MemoryRange& sector)
{
    std::erase_if(m_suspects, [&](const Suspect& one) { return one.overlaps(sector); });
}

void Suspects::capLosses()
{
    for (Suspect& suspect : m_suspects)
        suspect.losses = std::min(suspect.losses, 1);
}

void Suspects::removeTorn()
{
    std::erase_if(m_suspects, [](const Suspect& one) { return one.isTorn; });
}

const Suspect* Suspects::find(const memory::MemoryRange& sector) const
{
    for (const Suspect& known : m_suspects) {
        if (isAt(known, sector))
            return &known;
    }
    return nullptr;
}

bool Suspects::hasTorn() const { return std::ranges::any_of(m_suspects, &Suspect::isTorn); }

std::size_t Suspects::lossCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_suspects, [](const Suspect& one) { return one.losses > 0; }));
}

} // namespace fieldflash::plan
