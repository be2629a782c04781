// SPDX-License-Identifier: MIT
// Recognises vendor bundles (core/bundle), whose firmware must not be taken out unchecked.
#pragma once

#include "core/base/bytes.h"

#include <QString>

namespace fieldflash::image {

/// True for bytes that begin like a bundle, and for every name that ends in .ffpack.
[[nodiscard]] bool isVendorBundle(ByteView file, const QString& fileName);

} // namespace fieldflash::image
