// SPDX-License-Identifier: MIT
// Cards with an update for the loader: DfuSe files, and file systems with them.
#pragma once

#include "firmware/contract/loader.h"
#include "tests/firmware/fat/card_image.h"
#include "tests/firmware/loader/program_image.h"

namespace fieldflash::test {

#define NEEDS_FAT_TOOLS                                                                            \
    if (!areFatToolsInstalled())                                                                   \
    SKIP("dosfstools or mtools are not installed")

/// One target with one element, as `fieldflash-cli sign` writes it.
[[nodiscard]] Bytes dfuSe(const Bytes& image,
                          std::uint32_t address = FIELDFLASH_LOADER_APPLICATION);
/// Makes the CRC at the end right again.
void repairSuffix(Bytes& file);
inline constexpr std::size_t kDfuSeOverhead = 293;

struct CardFormat {
    bool isFat32 = false;
    bool isFragmented = false; ///< every second cluster of the file lies elsewhere
};
/// A file system with FIRMWARE.DFU in the root folder, beside files with long names, in a folder,
/// and named alike.
[[nodiscard]] Content cardWith(const Bytes& file, CardFormat format = {});
/// Without FIRMWARE.DFU in the root folder.
[[nodiscard]] Content cardWithout(CardFormat format = {});

} // namespace fieldflash::test
