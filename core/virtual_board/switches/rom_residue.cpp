// SPDX-License-Identifier: MIT
#include "core/virtual_board/switches/rom_residue.h"

#include <array>
#include <random>

namespace fieldflash::board {

namespace {

// Indexed by Residue. Reported: active-exception for an STM32H750 (ST forum, USB CDC after the
// system bootloader), flash-errors for an STM32G4 (Opentrons, pull request 418), multiplexers for
// STM32F7 (xpcc, issue 205), faults cured by a reset for an STM32L452 (Zephyr, issue 30943). From
// AN2606: pll, watchdog (refreshed at the largest prescaler), ram. The others are states in which a
// ROM with interrupt-driven USB works; no document says that it undoes them.
constexpr std::array<const char*, kResidues> kNames{
    "active-exception", "priorities",   "masks",       "process-stack",
    "interrupts",       "usb-core",     "pll",         "multiplexers",
    "watchdog",         "flash-errors", "stale-cache", "ram"};
constexpr const char* kEverything = "everything";

} // namespace

RomResidue RomResidue::random(std::uint32_t seed)
{
    std::mt19937 chance(seed);
    RomResidue residue;
    residue.seed = seed;
    // Uses the low bits: the standard specifies the generator, but not the distributions.
    for (std::size_t kind = 0; kind < kResidues; ++kind)
        residue.kinds.set(kind, (chance() & 1U) != 0);
    return residue;
}

std::optional<RomResidue> RomResidue::read(const QString& text)
{
    RomResidue residue;
    for (const QString& word : text.split(QLatin1Char('+'))) {
        if (word == QLatin1String(kEverything)) {
            residue.kinds.set();
            continue;
        }
        const qsizetype kind = words().indexOf(word);
        if (kind < 0)
            return std::nullopt;
        residue.kinds.set(static_cast<std::size_t>(kind));
    }
    return residue;
}

QStringList RomResidue::names() const
{
    QStringList names;
    for (std::size_t kind = 0; kind < kResidues; ++kind) {
        if (kinds.test(kind))
            names.append(QString::fromLatin1(kNames.at(kind)));
    }
    return names;
}

QStringList RomResidue::words()
{
    QStringList all;
    for (const char* name : kNames)
        all.append(QString::fromLatin1(name));
    all.append(QString::fromLatin1(kEverything));
    return all;
}

} // namespace fieldflash::board
