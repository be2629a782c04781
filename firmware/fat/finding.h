// SPDX-License-Identifier: MIT
#pragma once

#include <stdint.h>

namespace fieldflash::fat {

enum class Finding : uint8_t {
    Good,
    ReadFailed,   ///< the device returned no data
    NoFileSystem, ///< neither a file system nor a partition with one
    Unsupported,  ///< exFAT, FAT12, or sectors that are not of 512 bytes
    Damaged,      ///< contradicts itself
    NotFound,     ///< no such file in the root folder
};
/// One line for a person, without a line end.
[[nodiscard]] const char* describe(Finding finding);

} // namespace fieldflash::fat
