// SPDX-License-Identifier: MIT
// Bytes as text for the clipboard. Pure.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <QString>

namespace fieldflash::gui {

enum class CopyFormat {
    Hex,    ///< "AB 00 FF", sixteen on a line
    CArray, ///< a definition that a C compiler accepts, with the address as a comment
    Text,   ///< printable ASCII and line ends; a point for everything else
};

[[nodiscard]] QString copyText(ByteView bytes, Address first, CopyFormat format);

} // namespace fieldflash::gui
