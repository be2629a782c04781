// SPDX-License-Identifier: MIT
// Puts a signed header in front of a program.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"
#include "core/signature/signing_key.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::image {

/// What the header states. Absent and empty fields are taken from the application header.
struct SigningRequest {
    std::uint16_t part = 0; ///< DEV_ID of the chip
    std::optional<std::uint16_t> bcdDevice = {};
    QString name = {};
    QString board = {};
    std::uint32_t securityCounter = 0;
    bool mustConfirm = false;
};

/// The program with its header, as one segment of alternate setting 0, gaps filled with 0xFF. A
/// loader, at the start of flash, becomes a file with which a running loader can be replaced.
/// `key`: nullptr writes a header without a signature. Errors: UnsafeImage if a loader could not
/// start it (not linked kSignedHeaderSize above the start of a sector, vectors that point
/// elsewhere, several memories), Usage for a missing version or board, a text that does not fit,
/// and a program that has a header already.
[[nodiscard]] Result<FirmwareImage> signImage(const FirmwareImage& image,
                                              const SigningRequest& request,
                                              const signature::SigningKey* key);

} // namespace fieldflash::image
