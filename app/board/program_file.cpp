// SPDX-License-Identifier: MIT
#include "app/board/program_file.h"

#include "core/image/read_image.h"
#include "firmware/contract/flash_map.h"

namespace fieldflash::board_program {

Result<std::vector<image::Segment>> loadProgram(const QString& path)
{
    auto loaded = image::loadImage(path);
    if (!loaded)
        return failure(std::move(loaded).error());
    if (loaded->needsAddress)
        loaded = loaded->placedAt(FIELDFLASH_FLASH_BASE);
    constexpr AddressRange kFlash{FIELDFLASH_FLASH_BASE, FIELDFLASH_FLASH_SIZE};
    for (const image::Segment& segment : loaded->targets.front().segments) {
        if (!kFlash.contains(segment.range()))
            return failure(ErrorKind::BadFile,
                           QStringLiteral("%1 is not a program for an STM32L4: %2 is outside the "
                                          "flash.")
                               .arg(path, rangeText(segment.range())),
                           QStringLiteral("Give a program linked for the flash at 0x0800 0000."));
    }
    return loaded->targets.front().segments;
}

} // namespace fieldflash::board_program
