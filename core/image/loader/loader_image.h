// SPDX-License-Identifier: MIT
// A resident loader as a firmware file (firmware/contract/loader.h).
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/image/program/signed_header.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::image {

struct LoaderImage {
    std::uint16_t version = 0; ///< bcdDevice
    std::uint16_t part = 0;    ///< DEV_ID
    QString board;
    Address application = 0; ///< where programs begin behind it
    bool isSigned = false;   ///< starts only programs signed with a key
    /// Of a file with which a running loader can be replaced.
    std::optional<SignedHeader> header;
};

/// Absent for any other file.
[[nodiscard]] std::optional<LoaderImage> findLoader(const FirmwareImage& image);

/// The loader itself at the start of flash, to be written by the ROM. Precondition: findLoader().
[[nodiscard]] FirmwareImage loaderForRom(const FirmwareImage& image);
/// With its header at `application`, to be taken over by a running loader. Precondition:
/// findLoader() has a header.
[[nodiscard]] FirmwareImage loaderForLoader(const FirmwareImage& image, Address application);

} // namespace fieldflash::image
