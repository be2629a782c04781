// SPDX-License-Identifier: MIT
#include "core/plan/suspects.h"

#include <algorithm>

namespace fieldflash::plan {

Suspect& Suspects::at(std::uint8_t alternateSetting, AddressRange sector)
{
    const auto found = std::ranges::find_if(m_suspects, [&](const Suspect& one) {
        return one.alternateSetting == alternateSetting && one.sector == sector;
    });
    if (found != m_suspects.end())
        return *found;
    Suspect& added = m_suspects.emplace_back();
    added.alternateSetting = alternateSetting;
    added.sector = sector;
    return added;
}

void Suspects::addTorn(std::uint8_t alternateSetting, AddressRange sector)
{
    at(alternateSetting, sector).isTorn = true;
}

void Suspects::addLoss(std::uint8_t alternateSetting, AddressRange sector)
{
    ++at(alternateSetting, sector).losses;
}

void Suspects::add(const Suspect& suspect)
{
    at(suspect.alternateSetting, suspect.sector) = suspect;
}

void Suspects::remove(std::uint8_t alternateSetting, AddressRange sector)
{
    std::erase_if(m_suspects, [&](const Suspect& one) {
        return one.alternateSetting == alternateSetting && one.sector.overlaps(sector);
    });
}

void Suspects::forgive()
{
    for (Suspect& suspect : m_suspects)
        suspect.losses = std::min(suspect.losses, 1);
}

void Suspects::removeTorn()
{
    std::erase_if(m_suspects, [](const Suspect& one) { return one.isTorn; });
}

const Suspect* Suspects::find(std::uint8_t alternateSetting, AddressRange sector) const
{
    const auto found = std::ranges::find_if(m_suspects, [&](const Suspect& one) {
        return one.alternateSetting == alternateSetting && one.sector == sector;
    });
    return found == m_suspects.end() ? nullptr : &*found;
}

bool Suspects::hasTorn() const { return std::ranges::any_of(m_suspects, &Suspect::isTorn); }

std::size_t Suspects::lossCount() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_suspects, [](const Suspect& one) { return one.losses > 0; }));
}

} // namespace fieldflash::plan
