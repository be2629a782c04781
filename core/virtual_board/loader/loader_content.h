// SPDX-License-Identifier: MIT
// What is in the flash of a board with a resident loader.
#pragma once

#include "core/base/bytes.h"
#include "core/virtual_board/flash/flash_memory.h"
#include "core/virtual_board/loader/loader_finding.h"
#include "core/virtual_board/switches/board_switches.h"
#include "firmware/contract/loader.h"

#include <cstdint>

namespace fieldflash::board {

/// The key id of the modelled loader: that of the published test key (firmware/loader/test_key.h).
/// Its signatures are modelled, too: any that is not 0 counts, if the header names this key.
inline constexpr std::uint8_t kLoaderKeyId[8]{0x32, 0x44, 0x74, 0x81, 0x39, 0xD9, 0xFC, 0xA3};

/// It starts only signed programs, and cannot be read back.
[[nodiscard]] bool checksSignatures(ResidentLoaderKind kind);
/// It has room for two programs (loader_slots.h).
[[nodiscard]] bool hasSlots(ResidentLoaderKind kind);

/// The loader in the flash, by its header.
[[nodiscard]] ResidentLoaderKind loaderIn(const FlashMemory& flash);

/// FieldflashLoaderHeader.
[[nodiscard]] Bytes loaderHeader(ResidentLoaderKind kind);
/// The loader's own area, without its records.
[[nodiscard]] Bytes loaderContent(ResidentLoaderKind kind);

/// The same with a header in front, for a running loader.
[[nodiscard]] Bytes loaderReplacement(ResidentLoaderKind kind);

/// A header, and the demo application behind it, for `base`. `size` counts the header, too.
[[nodiscard]] Bytes loaderApplication(ResidentLoaderKind kind, std::uint16_t bcdDevice,
                                      ByteCount size = 14 * 1024,
                                      Address base = FIELDFLASH_LOADER_APPLICATION);

/// What the loader finds wrong with the program whose header is at `base`, the marker aside.
[[nodiscard]] LoaderFinding inspectProgram(const FlashMemory& flash, ResidentLoaderKind kind,
                                           std::uint16_t headerKind,
                                           Address base = FIELDFLASH_LOADER_APPLICATION);
/// The marker says that the program was verified.
[[nodiscard]] bool isMarkedVerified(const FlashMemory& flash, ResidentLoaderKind kind,
                                    Address base = FIELDFLASH_LOADER_APPLICATION);

} // namespace fieldflash::board
