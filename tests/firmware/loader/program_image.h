// SPDX-License-Identifier: MIT
// Images for the resident loader: a header in front of a program, as `fieldflash-cli sign` makes
// them.
#pragma once

#include "core/base/bytes.h"
#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"

#include <cstdint>
#include <string>

namespace fieldflash::test {

struct ProgramOptions {
    std::string board = "NUCLEO-L476RG";
    std::uint16_t part = 0x415;
    std::uint16_t kind = FIELDFLASH_SIGNED_APPLICATION;
    std::uint16_t bcdDevice = 0x0100;
    std::uint32_t securityCounter = 0;
    std::uint32_t flags = 0;
    std::uint32_t start = FIELDFLASH_LOADER_APPLICATION + FIELDFLASH_SIGNED_HEADER_SIZE;
};

/// A program that stores `number` at kNumberAddress and then loops, followed by pseudo-random bytes
/// up to `size`, a multiple of 8. Linked for `start`, by default the place behind the loader.
[[nodiscard]] Bytes smallProgram(std::uint8_t number, std::size_t size = 24,
                                 std::uint32_t start = ProgramOptions().start);
inline constexpr std::uint32_t kNumberAddress = 0x20010000;

/// `program` with a valid header, without a signature.
[[nodiscard]] Bytes withHeader(const Bytes& program, const ProgramOptions& options = {});
/// Writes both checksums again, after a change of header or program.
void repairChecksums(Bytes& image);

/// Only that of the header.
void repairHeaderChecksum(Bytes& image);

[[nodiscard]] FieldflashSignedHeader headerOf(const Bytes& image);
void setHeader(Bytes& image, const FieldflashSignedHeader& header);

} // namespace fieldflash::test
