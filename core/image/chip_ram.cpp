// SPDX-License-Identifier: MIT
#include "core/image/chip_ram.h"

#include <algorithm>
#include <array>

namespace fieldflash::image {

namespace {

constexpr ByteCount kKilo = 1024;
constexpr Address kSystemRam = 0x20000000;
constexpr Address kCodeRam = 0x10000000;

/// Chips with sectors of one size: the largest RAM at 0x2000 0000 up to this flash size (reference
/// manuals, memory maps; stm32-data). SRAM2 or CCM at 0x1000 0000: at most 64 KB.
struct UniformFlash {
    ByteCount sectorSize;
    ByteCount largestFlash;
    ByteCount mainRam;
};
constexpr std::array kUniform{
    UniformFlash{1 * kKilo, 128 * kKilo, 64 * kKilo},    // F0, F1
    UniformFlash{2 * kKilo, 128 * kKilo, 144 * kKilo},   // L4, G0, G4, F0, F3, C0
    UniformFlash{2 * kKilo, 256 * kKilo, 256 * kKilo},   // L4, L5, G0, G4
    UniformFlash{2 * kKilo, 512 * kKilo, 320 * kKilo},   // L496, L5
    UniformFlash{2 * kKilo, 1024 * kKilo, 320 * kKilo},  // L476, L496
    UniformFlash{4 * kKilo, 1024 * kKilo, 320 * kKilo},  // L4P5, U3, WB
    UniformFlash{4 * kKilo, 2048 * kKilo, 640 * kKilo},  // L4R5
    UniformFlash{8 * kKilo, 1024 * kKilo, 640 * kKilo},  // L4P5, H5
    UniformFlash{8 * kKilo, 2048 * kKilo, 3072 * kKilo}, // L4R5, H5, U5
    UniformFlash{8 * kKilo, 4096 * kKilo, 3072 * kKilo}, // U5
};

std::vector<AddressRange> anyRam()
{
    return {{kSystemRam, 0x00300000},
            {kCodeRam, 64 * kKilo},
            {0x24000000, 0x00100000},
            {0x30000000, 0x00048000},
            {0x38000000, 0x00010000}};
}

} // namespace

std::vector<AddressRange> ramBehind(const std::vector<SectorRun>& flash)
{
    if (flash.empty())
        return anyRam();
    ByteCount total = 0;
    for (const SectorRun& run : flash)
        total += run.sectorSize * run.count;
    const ByteCount sectorSize = flash.front().sectorSize;
    const bool isUniform = std::ranges::all_of(
        flash, [sectorSize](const SectorRun& run) { return run.sectorSize == sectorSize; });
    if (!isUniform)
        return anyRam();
    const auto part = std::ranges::find_if(kUniform, [&](const UniformFlash& known) {
        return known.sectorSize == sectorSize && total <= known.largestFlash;
    });
    if (part == kUniform.end())
        return anyRam();
    return {{kSystemRam, part->mainRam}, {kCodeRam, 64 * kKilo}};
}

} // namespace fieldflash::image
