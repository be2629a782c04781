// SPDX-License-Identifier: MIT
// What must be true for every image returned by any reader, and for every refusal.
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

namespace fieldflash::fuzz {

/// readImage() with a copy of the bytes.
[[nodiscard]] Result<image::FirmwareImage> readNamed(ByteView file, const char* name);

void requireSound(const image::FirmwareImage& firmware);

void requireSpeaks(const Error& error);

} // namespace fieldflash::fuzz
