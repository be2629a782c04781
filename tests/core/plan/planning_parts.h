// SPDX-License-Identifier: MIT
// Common test data for the parts of a plan.
#pragma once

#include "core/plan/wanted_content.h"
#include "tests/support/catch.h"

namespace fieldflash::test {

inline constexpr Address kPlanFlash = 0x08000000;
inline constexpr ByteCount kPlanPage = 2048;

inline memory::MemoryMap flashOf(std::size_t sectors, ByteCount sectorSize)
{
    memory::MemoryArea area;
    area.name = QStringLiteral("Internal Flash");
    for (std::size_t i = 0; i < sectors; ++i)
        area.sectors.push_back(
            {{kPlanFlash + static_cast<Address>(i * sectorSize), sectorSize}, true, true, true});
    return memory::MemoryMap({area});
}

inline memory::MemoryMap pagesOfFlash(std::size_t count) { return flashOf(count, kPlanPage); }

/// `size` bytes of 0x42 at the start of flash. The map must outlive it.
inline plan::WantedContent wantedAtStart(const memory::MemoryMap& map, ByteCount size)
{
    image::FirmwareImage image;
    image.targets.emplace_back();
    image.targets[0].segments.push_back({kPlanFlash, Bytes(size, 0x42)});
    auto wanted = plan::wantedContent(image, map);
    REQUIRE(wanted);
    return std::move(*wanted);
}

} // namespace fieldflash::test
