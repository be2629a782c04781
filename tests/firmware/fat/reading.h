// SPDX-License-Identifier: MIT
#pragma once

#include "firmware/fat/file_reader.h"
#include "tests/firmware/fat/card_image.h"
#include "tests/support/catch.h"

#include <array>

namespace fieldflash::test {

struct Reading {
    fat::Finding finding = fat::Finding::Good;
    std::uint32_t size = 0;
    Content content;
    unsigned reads = 0;
};

/// FIRMWARE.DFU in the root folder.
inline Reading readFirmware(Content& card, int failAt = -1)
{
    std::array<std::uint8_t, fat::blockSize> buffer{};
    MemoryCard device(card);
    device.failAt = failAt;
    fat::FileReader reader(device, buffer);
    Reading reading;
    reading.finding = reader.open(fat::ShortName("FIRMWAREDFU", 11));
    reading.size = reader.size();
    while (reading.finding == fat::Finding::Good) {
        std::span<const std::uint8_t> part;
        reading.finding = reader.readNext(part);
        if (part.empty())
            break;
        reading.content.insert(reading.content.end(), part.begin(), part.end());
    }
    reading.reads = device.reads;
    return reading;
}

} // namespace fieldflash::test

/// At the start of a test.
#define NEEDS_FAT_TOOLS                                                                            \
    if (!test::areFatToolsInstalled())                                                             \
    SKIP("dosfstools or mtools are not installed")
